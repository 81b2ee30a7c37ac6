/** Which files a command works on, and what is in them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { ReadError } from '../read/error.ts'
import { readableEndings, readFile } from '../read/index.ts'
import type { ReadFile, ReadOptions } from '../read/reader.ts'
import { globFolder, isGlob, matchGlob } from './glob.ts'
import type { Terminal } from './terminal.ts'

/** A file that was found, read or not. */
export interface Input {
  /** As people gave it, or below what they gave. */
  path: string
  /** Where it is. Absent for standard input. */
  location?: string
  bytes: () => Promise<Uint8Array>
  read: (bytes: Uint8Array) => Promise<ReadFile>
}

/** Something given that stands for no file. */
export interface Missing {
  path: string
  reason: string
  /** Whether it is as the user wants it: then it is said, and no failure. */
  isIgnored?: true
}

/** How inputs are found and read. */
export interface InputOptions extends ReadOptions {
  /** What standard input is called. */
  inputName?: string | undefined
  /** Whether a file, by where it is, is to be left out. */
  ignores?: (location: string) => Promise<boolean>
}

/** Folders that hold no documents. */
const skipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** Files below a folder, sorted. */
const walkFolder = (location: string, shown: string): string[] =>
  readdirSync(location, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (skipped(entry.name)) return []
      const path = shown + entry.name
      return entry.isDirectory() ? walkFolder(resolve(location, entry.name), `${path}/`) : [path]
    })

const isReadable = (path: string): boolean => readableEndings.some((ending) => path.toLowerCase().endsWith(ending))

/** No resolution is so large; a file that is was meant for something else. */
const largestFile = 50_000_000

const readBytes = (location: string): Uint8Array => {
  const { size } = statSync(location)
  if (size > largestFile)
    throw new ReadError(
      `it has ${Math.round(size / 1_000_000)} MB; files over ${largestFile / 1_000_000} MB are not read`,
    )
  return readFileSync(location)
}

const readingErrors: Readonly<Record<string, string>> = {
  EACCES: 'not allowed to read it',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file',
}

/** Why a file could not be read, in a few words. */
export const readingError = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return readingErrors[code] ?? (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ')
}

/** What stands before the names of files in a folder: nothing for the folder that one is in. */
const shownFolder = (operand: string): string => `${operand}/`.replace(/\/+$/, '/').replace(/^(?:\.\/)+/, '')

/** The paths that an operand stands for, before any is left out. */
const expand = (operand: string, folder: string): string[] | Missing => {
  const location = resolve(folder, operand)
  const stats = statSync(location, { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    const found = walkFolder(location, shownFolder(operand)).filter(isReadable)
    return found.length > 0 ? found : { path: operand, reason: `no ${readableEndings.join(', ')} files in this folder` }
  }
  if (stats) return [operand]
  if (!isGlob(operand)) return { path: operand, reason: 'no such file or folder' }
  const base = globFolder(operand)
  const start = resolve(folder, base)
  const matches = matchGlob(operand)
  const below = statSync(start, { throwIfNoEntry: false })?.isDirectory() ? walkFolder(start, base) : []
  const found = below.filter((path) => matches(path))
  return found.length > 0 ? found : { path: operand, reason: 'no file matches' }
}

/** What a folder says that may not be looked into. */
const attempt = <Found>(find: () => Found, path: string): Found | Missing => {
  try {
    return find()
  } catch (error) {
    return { path, reason: readingError(error) }
  }
}

/** Finds inputs. */
class Finder {
  private readonly seen = new Set<string>()
  private readonly terminal: Terminal
  private readonly options: InputOptions

  constructor(terminal: Terminal, options: InputOptions) {
    this.terminal = terminal
    this.options = options
  }

  async find(operand: string): Promise<(Input | Missing)[]> {
    const { readInput, folder } = this.terminal
    if (operand === '-') return [this.input(this.options.inputName ?? '-', readInput)]
    const paths = attempt(() => expand(operand, folder), operand)
    if (!Array.isArray(paths)) return [paths]
    const inputs: Input[] = []
    let isIgnored = false
    for (const path of paths) {
      const location = resolve(folder, path)
      if (await this.options.ignores?.(location)) isIgnored = true
      else if (!this.seen.has(location))
        inputs.push({ ...this.input(path, () => Promise.resolve(readBytes(location))), location })
      this.seen.add(location)
    }
    return inputs.length === 0 && isIgnored ? [{ path: operand, reason: 'ignored', isIgnored }] : inputs
  }

  private input(path: string, bytes: Input['bytes']): Input {
    return { path, bytes, read: async (read) => readFile(read, path, this.options) }
  }
}

/**
 * The files that operands stand for, in the order given, each once.
 *
 * @param operands files, folders, globs, or `-` for standard input
 */
export const findInputs = async (
  operands: readonly string[],
  terminal: Terminal,
  options: InputOptions = {},
): Promise<(Input | Missing)[]> => {
  const finder = new Finder(terminal, options)
  const inputs: (Input | Missing)[] = []
  for (const operand of operands) inputs.push(...(await finder.find(operand)))
  return inputs
}
