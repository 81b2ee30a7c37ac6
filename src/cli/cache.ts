/** `--cache`: what was found in a file is kept until the file, the settings or the program change. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LintOptions, LintResult } from '../index.ts'
import type { ReadFile } from '../read/reader.ts'
import { isCacheEntry, type CacheEntry } from './cache-entry.ts'
import { largestDocument, readRegular } from './read-bytes.ts'
import { bareResult } from './restore.ts'
import { complain, type Terminal } from './terminal.ts'
import { version } from '../lint/version.ts'
import { writeText, writingError } from './write-file.ts'

const hash = (...parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha1')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}

/** The program by its contents: npm gives all files of a package one time. Its version where it is not bundled. */
const programVersion = (): string => {
  try {
    return hash(version, readFileSync(join(import.meta.dirname, 'program.cjs')))
  } catch {
    return version
  }
}

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

  /** What was kept for a file under a key. What is malformed, or a link to something else, was not kept by us. */
  find(location: string, key: string): CacheEntry | undefined {
    try {
      const text = readRegular(this.fileOf(location), largestDocument, false).toString('utf8')
      const entry: unknown = JSON.parse(text)
      return isCacheEntry(entry) && entry.key === key ? entry : undefined
    } catch {
      return undefined
    }
  }

  put(location: string, key: string, { source }: ReadFile, result: LintResult): void {
    const entry: CacheEntry = { key, ...(typeof source === 'string' ? {} : { source }), result: bareResult(result) }
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 })
      writeText(this.fileOf(location), JSON.stringify(entry), { follow: false })
    } catch (error) {
      if (!this.complained) complain(this.terminal, `the cache could not be written: ${writingError(error)}`)
      this.complained = true
    }
  }

  private fileOf(location: string): string {
    return join(this.folder, `${hash(location)}.json`)
  }
}
