/** Whole processes on one draft, against `node -e 0`. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { interleaved, runOf, type Command } from './clock.ts'
import { draft } from './material.ts'
import { table } from './table.ts'

const peers = 'tests/bench/peers/node_modules'

/** It ends with the number of its findings. */
const anyCode = Array.from({ length: 256 }, (_, code) => code)

/** Those that lint or format a text, if they are installed; some end with 1 because they find something. */
const peerCommands = (node: string, file: string): Command[] =>
  Object.entries<readonly string[]>({
    'write-good': ['write-good/bin/write-good.js', file],
    prettier: ['prettier/bin/prettier.cjs', '--parser=markdown', file],
    'markdownlint-cli2': ['markdownlint-cli2/markdownlint-cli2-bin.mjs', file],
    textlint: ['textlint/bin/textlint.js', '--rule', 'terminology', file],
    'remark-lint': ['remark-cli/cli.js', '--use', 'remark-preset-lint-recommended', file],
    alex: ['alex/cli.js', '--text', file],
  }).flatMap(([name, [script = '', ...args]]) =>
    existsSync(join(peers, script))
      ? [{ name, words: [node, join(peers, script), ...args], codes: name === 'write-good' ? anyCode : [0, 1] }]
      : [],
  )

/** @param nodes programs of Node by name: all run the same package */
export const startTable = (nodes: ReadonlyMap<string, string>, rounds: number): string => {
  const file = draft()
  const rows: string[][] = []
  for (const [version, node] of nodes) {
    const ours: Command[] = [
      { name: 'node -e 0', words: [node, '-e', '0'], codes: [0] },
      { name: 'resolint lint', words: [node, 'dist/resolint.cjs', 'lint', '--no-config', file], codes: [0, 1] },
      { name: 'resolint parse', words: [node, 'dist/resolint.cjs', 'parse', file], codes: [0] },
      { name: 'resolint --version', words: [node, 'dist/resolint.cjs', '--version'], codes: [0] },
    ]
    const all = version === [...nodes.keys()][0] ? [...ours, ...peerCommands(node, file)] : ours
    const measured = interleaved(all, rounds)
    const floor = measured.get('node -e 0')
    for (const command of all) {
      const spread = measured.get(command.name)
      if (!spread || !floor) continue
      rows.push([
        version,
        command.name,
        spread.least.toFixed(0),
        spread.median.toFixed(0),
        (spread.least / floor.least).toFixed(2),
        (spread.median / floor.median).toFixed(2),
        runOf(command).peak.toFixed(0),
      ])
    }
  }
  return table(
    ['Node', 'process', 'CPU ms, least', 'median', 'x `node -e 0`, least', 'median', 'peak memory, MB'],
    rows,
  )
}
