/** Many files in one run: what a core does a second, what more cores bring, and whether memory grows with the number of files. */
import { copyFileSync, linkSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { runOf, spreadOf, type Run } from './clock.ts'
import { filesOf } from './material.ts'
import { table } from './table.ts'

/** A folder with so many files, which are some different ones under many names. */
const folderOf = (files: readonly string[], count: number, ending: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-bench-'))
  const pathOf = (index: number): string => join(folder, `${index}${ending}`)
  for (let index = 0; index < count; index++)
    if (index < files.length) copyFileSync(files[index] ?? '', pathOf(index))
    else linkSync(pathOf(index % files.length), pathOf(index))
  return folder
}

/** The memory of the last quarter of a run by that of its second: 1 where nothing is kept; no figure of a short run. */
const growth = ({ memory }: Run): string => {
  const quarter = Math.floor(memory.length / 4)
  if (quarter < 4) return ''
  const [early, late] = [memory.slice(quarter, 2 * quarter), memory.slice(-quarter)]
  return (spreadOf(late).median / spreadOf(early).median).toFixed(2)
}

export const manyTable = (): string => {
  const cores = availableParallelism()
  const rows: string[][] = []
  const measure = (kind: string, files: readonly string[], count: number, threads: readonly number[]): void => {
    const ending = kind === 'PDF' ? '.pdf' : '.txt'
    const folder = folderOf(files, count, ending)
    for (const jobs of threads) {
      const words = ['dist/resolint.cjs', 'lint', '--no-config', `--jobs=${jobs}`, '-f', 'ndjson', folder]
      const run = runOf({ name: `${count} ${kind}`, words: [process.execPath, ...words], codes: [0, 1] })
      rows.push([
        `${count} ${kind} files`,
        String(jobs),
        (count / run.wall).toFixed(0),
        (count / run.cpu).toFixed(0),
        run.peak.toFixed(0),
        growth(run),
      ])
    }
    rmSync(folder, { recursive: true })
  }
  const texts = filesOf('layout.txt', 200)
  measure('text', texts, 1000, [1, cores])
  measure('text', texts, 20_000, [cores])
  const pdfs = filesOf('source.pdf', 40).filter((file) => file.endsWith('.pdf'))
  if (pdfs.length > 0) measure('PDF', pdfs, pdfs.length, [1, cores])
  return table(
    ['run', 'threads', 'documents a second', 'a CPU second', 'peak memory, MB', 'last quarter by second'],
    rows,
  )
}
