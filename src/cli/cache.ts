/** `--cache`: what was found in a file is kept until the file, the settings or the program change. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Source } from '../../grammar/source.ts'
import type { LintOptions, LintResult } from '../index.ts'
import type { ReadFile } from '../read/reader.ts'
import { readingError } from './files.ts'
import { bareResult, type BareResult } from './restore.ts'
import { complain, type Terminal } from './terminal.ts'
import { version } from './version.ts'

/** What is kept of a result: all but the tree, and of the source what costs much to read again. */
export interface CacheEntry {
  readonly key: string
  /** Absent where the source is the file itself. */
  readonly source?: Source
  readonly result: BareResult
}

/** Version of the program; a program that was built anew is another one. */
const programVersion = (): string => {
  const built = statSync(join(import.meta.dirname, 'program.cjs'), { throwIfNoEntry: false })
  return `${version} ${built?.mtimeMs ?? ''}`
}

const hash = (...parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha1')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}

/** The folder of the cache where no other is named. */
export const usualCache = '.resolint-cache'

export class ResultCache {
  private readonly folder: string
  private readonly terminal: Terminal
  private readonly program = programVersion()
  private complained = false

  constructor(folder: string, terminal: Terminal) {
    this.folder = resolve(terminal.folder, folder)
    this.terminal = terminal
  }

  /** What decides on the result for a file. */
  keyOf(bytes: Uint8Array, options: LintOptions, reading: unknown): string {
    return hash(this.program, JSON.stringify([options, reading]), bytes)
  }

  /** What was kept for a file under a key. */
  find(location: string, key: string): CacheEntry | undefined {
    try {
      const entry = JSON.parse(readFileSync(this.fileOf(location), 'utf8')) as CacheEntry
      return entry.key === key ? entry : undefined
    } catch {
      return undefined
    }
  }

  put(location: string, key: string, { source }: ReadFile, result: LintResult): void {
    const entry: CacheEntry = { key, ...(typeof source === 'string' ? {} : { source }), result: bareResult(result) }
    try {
      mkdirSync(this.folder, { recursive: true })
      writeFileSync(this.fileOf(location), JSON.stringify(entry))
    } catch (error) {
      if (!this.complained) complain(this.terminal, `the cache could not be written: ${readingError(error)}`)
      this.complained = true
    }
  }

  private fileOf(location: string): string {
    return join(this.folder, `${hash(location)}.json`)
  }
}
