/** Which files a command works on, and what is in them. */
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mayBeRead, readableEndings, readFile } from '../read/index.ts'
import type { Reader, ReadFile, ReadOptions } from '../read/reader.ts'
import { globFolder, isGlob, matchGlob } from './glob.ts'
import { largestDocument, readRegular } from './read-bytes.ts'
import type { Terminal } from './terminal.ts'
import { unreadKinds } from './unread-kinds.ts'

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
  /** Whether it was left out on purpose: then it is said, and no failure. */
  isIgnored?: true
}

/** How inputs are found and read. */
export interface InputOptions extends ReadOptions {
  /** What standard input is called. */
  inputName?: string | undefined
  /** The most bytes that a file or standard input may have. */
  maxSize?: number
  /** The most seconds that a PDF file may take. */
  maxTime?: number
  /** Whether files of a folder are taken that else are only read where they are named: Akoma Ntoso that is called .xml. */
  takesNamed?: boolean
  /** Whether a file, by where it is, is to be left out. */
  ignores?: (location: string) => Promise<boolean>
}

/** Folders that hold no documents. */
const skipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** What was found below a folder, sorted, and the folders that could not be looked into. */
interface Walked {
  readonly paths: readonly string[]
  readonly missing: readonly Missing[]
}

const walkFolder = (location: string, shown: string): Walked => {
  const paths: string[] = []
  const missing: Missing[] = []
  // Folders may be nested deeper than functions may call themselves: what is to be looked into next stands last.
  const open = [{ location, shown, isFolder: true }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { location: folder, shown: path, isFolder } = next
    if (!isFolder) {
      paths.push(path)
      continue
    }
    try {
      const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? 1 : -1))
      for (const entry of entries) {
        if (skipped(entry.name)) continue
        const below = entry.isDirectory()
        open.push({
          location: join(folder, entry.name),
          shown: path + entry.name + (below ? '/' : ''),
          isFolder: below,
        })
      }
    } catch (error) {
      missing.push({ path, reason: readingError(error) })
    }
  }
  return { paths, missing }
}

const isReadable = (path: string): boolean => readableEndings.some((ending) => path.toLowerCase().endsWith(ending))

const readingErrors: Readonly<Record<string, string>> = {
  EACCES: 'not allowed to read it',
  EISDIR: 'it is a folder',
  ENOENT: 'no such file',
  ENAMETOOLONG: 'its path is longer than the system allows',
  ELOOP: 'a symbolic link that leads back to itself',
}

/** Why a file could not be read, in a few words. */
export const readingError = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return readingErrors[code] ?? (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ')
}

/** What stands before the names of files in a folder: nothing for the folder that one is in. */
const shownFolder = (operand: string): string => `${operand}/`.replace(/\/+$/, '/').replace(/^(?:\.\/)+/, '')

/** The paths that an operand stands for, before any is left out. */
const expand = async (
  operand: string,
  folder: string,
  { takesNamed = false }: InputOptions,
): Promise<Walked | Missing> => {
  const location = resolve(folder, operand)
  const stats = statSync(location, { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    const { paths, missing } = walkFolder(location, shownFolder(operand))
    const isTaken = takesNamed ? mayBeRead : isReadable
    const found = paths.filter((path) => isTaken(path))
    const unread = unreadKinds(paths.filter((path) => !isTaken(path)))
    if (found.length > 0 || missing.length > 0) {
      const left: Missing[] = unread === undefined ? [] : [{ path: operand, reason: unread, isIgnored: true }]
      return { paths: found, missing: [...missing, ...left] }
    }
    const more = unread === undefined ? '' : `; ${unread}`
    return { path: operand, reason: `no ${readableEndings.join(', ')} files in this folder${more}` }
  }
  if (stats) return { paths: [operand], missing: [] }
  if (!isGlob(operand)) return { path: operand, reason: 'no such file or folder' }
  const base = globFolder(operand)
  const start = resolve(folder, base)
  const matches = await matchGlob(operand)
  const isFolder = statSync(start, { throwIfNoEntry: false })?.isDirectory() ?? false
  const found = isFolder ? walkFolder(start, base).paths.filter((path) => matches(path)) : []
  return found.length > 0 ? { paths: found, missing: [] } : { path: operand, reason: 'no file matches' }
}

/** What a folder says that may not be looked into. */
const attempt = async <Found>(find: () => Promise<Found>, path: string): Promise<Found | Missing> => {
  try {
    return await find()
  } catch (error) {
    return { path, reason: readingError(error) }
  }
}

/** Finds inputs. */
class Finder {
  private readonly seen = new Set<string>()
  private readonly terminal: Terminal
  private readonly options: InputOptions
  /** Reads PDF files in a thread, which is loaded when one comes. */
  private readonly readPdf: Reader = async (bytes, path, options) => {
    const [{ pdfReader }, { readPdfFile }] = await Promise.all([
      import('./pdf-thread.ts'),
      import('../read/pdf/reader.ts'),
    ])
    const read = pdfReader(this.options.maxTime) ?? readPdfFile
    return read(bytes, path, options)
  }

  constructor(terminal: Terminal, options: InputOptions) {
    this.terminal = terminal
    this.options = options
  }

  async find(operand: string): Promise<(Input | Missing)[]> {
    const { readInput, folder } = this.terminal
    const { maxSize = largestDocument } = this.options
    if (operand === '-') return [this.input(this.options.inputName ?? '-', async () => readInput(maxSize))]
    const expanded = await attempt(async () => expand(operand, folder, this.options), operand)
    if (!('paths' in expanded)) return [expanded]
    const { paths, missing } = expanded
    const inputs: Input[] = []
    let isIgnored = false
    for (const path of paths) {
      const location = resolve(folder, path)
      if (await this.options.ignores?.(location)) isIgnored = true
      else if (!this.seen.has(location))
        inputs.push({ ...this.input(path, () => Promise.resolve(readRegular(location, maxSize))), location })
      this.seen.add(location)
    }
    if (missing.length > 0) return [...inputs, ...missing]
    return inputs.length === 0 && isIgnored ? [{ path: operand, reason: 'ignored', isIgnored }] : inputs
  }

  private input(path: string, bytes: Input['bytes']): Input {
    return { path, bytes, read: async (read) => readFile(read, path, { ...this.options, readPdf: this.readPdf }) }
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
