/** Many files in one run: what a core does a second, what more cores bring, and how much memory stays. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuOf, environment, memoryOf, type Command } from './clock.ts'
import { filesOf } from './material.ts'
import { table } from './table.ts'

/** A folder with so many copies of different files. */
const folderOf = (files: readonly string[], count: number, ending: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-bench-'))
  for (let index = 0; index < count; index++)
    cpSync(files[index % files.length] ?? '', join(folder, `${index}${ending}`))
  return folder
}

const wallOf = ({ words: [program = '', ...args] }: Command): number => {
  const start = performance.now()
  spawnSync(program, args, { env: environment(), stdio: 'ignore' })
  return (performance.now() - start) / 1000
}

export const manyTable = (): string => {
  const cores = availableParallelism()
  const rows: string[][] = []
  const measure = (name: string, count: number, folder: string, ending: string): void => {
    for (const jobs of [1, cores]) {
      const command: Command = {
        name,
        words: [
          process.execPath,
          'dist/resolint.cjs',
          'lint',
          '--no-config',
          `--jobs=${jobs}`,
          '-f',
          'ndjson',
          `${folder}/*${ending}`,
        ],
        codes: [0, 1],
      }
      const wall = wallOf(command)
      const cpu = cpuOf(command) / 1000
      rows.push([name, String(jobs), (count / wall).toFixed(0), (count / cpu).toFixed(0), memoryOf(command).toFixed(0)])
    }
    rmSync(folder, { recursive: true })
  }
  for (const count of [250, 1000, 4000])
    measure(`${count} texts`, count, folderOf(filesOf('layout.txt', 200), count, '.txt'), '.txt')
  const pdfs = filesOf('source.pdf', 40)
  if (pdfs.length > 0 && pdfs[0]?.endsWith('.pdf'))
    measure(`${pdfs.length} PDF files`, pdfs.length, folderOf(pdfs, pdfs.length, '.pdf'), '.pdf')
  return table(['run', 'threads', 'documents a second', 'documents a CPU second', 'peak memory, MB'], rows)
}
