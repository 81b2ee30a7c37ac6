/**
 * Speed, measured by hand (`npm run bench`), never a test: ratios and spreads of one run, for the machine has other things to do.
 *
 *     npm install --prefix tests/bench/peers     the programs that are compared with; without them only ours is measured
 *     npm run bench                              all parts, written to tests/bench/RESULTS.md and shapes.svg
 *     npm run bench -- start shapes              some parts, printed
 *
 * `BENCH_NODES=22=/path/to/node,24=/path/to/node` measures the start on further versions of Node.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { manyTable } from './many.ts'
import { plot } from './plot.ts'
import { rotationTable } from './rotation.ts'
import { shapeCosts, shapeTable } from './shapes.ts'
import { startTable } from './start.ts'

const nodes = new Map([[process.versions.node, process.execPath]])
for (const pair of (process.env['BENCH_NODES'] ?? '').split(',')) {
  const [version, program] = pair.split('=')
  if (version && program) nodes.set(version, program)
}

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 20)

/** Each part under its heading, with what it says of itself. */
const parts: Readonly<Record<string, { heading: string; words: string; run: () => Promise<string> | string }>> = {
  start: {
    heading: 'One draft, whole processes',
    words:
      'Milliseconds of processor time, all threads, in turn in one run. The draft is not the one that the compiled code of the build was made with.',
    run: () => startTable(nodes, rounds),
  },
  rotation: {
    heading: 'Warm, many different texts in turn',
    words: 'Parsers of Markdown read the same texts. Processor time of all threads, collection of garbage included.',
    run: async () => rotationTable(Math.max(3, Math.round(rounds / 3))),
  },
  shapes: {
    heading: 'Cost against size',
    words: 'Nanoseconds of processor time a character; the least of some calls. [As a picture](shapes.svg).',
    run: async () => {
      const costs = await shapeCosts()
      if (isWhole) writeFileSync('tests/bench/shapes.svg', plot(costs))
      return shapeTable(costs)
    },
  },
  many: {
    heading: 'Many files',
    words:
      'One command line: documents a second by the clock and of processor time; the memory of the whole process, and whether it grows.',
    run: manyTable,
  },
}

const wanted = process.argv.slice(2)
const isWhole = wanted.length === 0

const sections: string[] = []
for (const [name, { heading, words, run }] of Object.entries(parts)) {
  if (!isWhole && !wanted.includes(name)) continue
  const section = `## ${heading}\n\n${words}\n\n${await run()}\n`
  console.log(section)
  sections.push(section)
}
if (isWhole) {
  const head = `# Results of the bench\n\nWritten by \`npm run bench\`: ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}. Only ratios of one run can be compared.\n`
  writeFileSync('tests/bench/RESULTS.md', [head, ...sections].join('\n'))
}
