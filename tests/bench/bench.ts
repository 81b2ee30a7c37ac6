/**
 * Speed, printed as ratios; run by hand (`npm run bench`), never a test. Whole processes are timed beside `node -e 0`,
 * interleaved, the least of many rounds, because the machine has other things to do.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { lint, parse } from '../../src/index.ts'

const seed = 'fixtures/documents/A_79_L.124/source.txt'
const rounds = Number(process.argv[2] ?? 30)

/** Node 20 takes 30 ms more when it must read further certificates. */
const environment = { ...process.env }
delete environment['NODE_EXTRA_CA_CERTS']

const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'lint one document': ['dist/resolint.cjs', '--exit-zero', seed],
  '--version': ['dist/resolint.cjs', '--version'],
  '--help': ['dist/resolint.cjs', '--help'],
}

const row = (name: string, ...cells: string[]): void =>
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(14)).join(''))

function processes(): void {
  const least = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now()
      spawnSync(process.execPath, args, { env: environment })
      least.set(name, Math.min(least.get(name) ?? Infinity, performance.now() - start))
    }
  }
  const floor = least.get('node -e 0') ?? 1
  row('whole process', 'ms', 'x node -e 0')
  for (const [name, ms] of least) row(name, ms.toFixed(1), (ms / floor).toFixed(2))
}

/** Least milliseconds of a call, over many short batches, once V8 has done optimizing: that takes it some seconds of work. */
function warm(call: () => unknown, batch: number): number {
  const warmAt = performance.now() + 3000
  while (performance.now() < warmAt) call()
  let least = Infinity
  for (let i = 0; i < 80; i++) {
    const start = performance.now()
    for (let k = 0; k < batch; k++) call()
    least = Math.min(least, (performance.now() - start) / batch)
  }
  return least
}

function throughput(): void {
  const text = readFileSync(seed, 'utf8')
  const megabytes = text.length / 1e6
  const parsing = warm(() => parse(text), 20)
  const linting = warm(() => lint(text), 10)
  row('warm, 15 KB', 'ms', 'MB/s')
  row('parse', parsing.toFixed(2), ((megabytes / parsing) * 1000).toFixed(1))
  row('parse and all recommended rules', linting.toFixed(2), ((megabytes / linting) * 1000).toFixed(1))
  const large = Array.from({ length: Math.ceil(10 / megabytes) }, () => text).join('\n\n')
  const start = performance.now()
  parse(large)
  const ms = performance.now() - start
  row('parse, 10 MB', ms.toFixed(0), (large.length / 1e3 / ms).toFixed(1))
  row('cost a byte, 10 MB against 15 KB', '', (ms / large.length / (parsing / text.length)).toFixed(2))
}

processes()
throughput()
