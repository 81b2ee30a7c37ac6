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
  read: () => Promise<ReadFile>
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
  ignores?: (location: string) => boolean
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

/** The paths that an operand stands for, before any is left out. */
const expand = (operand: string, folder: string): string[] | Missing => {
  const location = resolve(folder, operand)
  const stats = statSync(location, { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    const found = walkFolder(location, operand.replace(/\/*$/, '/')).filter(isReadable)
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

/**
 * The files that operands stand for, in the order given, each once.
 *
 * @param operands files, folders, globs, or `-` for standard input
 */
export const findInputs = (
  operands: readonly string[],
  terminal: Terminal,
  { inputName = '-', ignores = () => false, ...reading }: InputOptions = {},
): (Input | Missing)[] => {
  const seen = new Set<string>()
  const input = (path: string, bytes: Input['bytes']): Input => ({
    path,
    bytes,
    read: async () => readFile(await bytes(), path, reading),
  })
  return operands.flatMap((operand): (Input | Missing)[] => {
    if (operand === '-') return [input(inputName, terminal.readInput)]
    let paths: string[] | Missing
    try {
      paths = expand(operand, terminal.folder)
    } catch (error) {
      return [{ path: operand, reason: readingError(error) }]
    }
    if (!Array.isArray(paths)) return [paths]
    const kept = paths.filter((path) => !ignores(resolve(terminal.folder, path)))
    if (kept.length === 0) return [{ path: operand, reason: 'ignored', isIgnored: true }]
    return kept.flatMap((path): Input[] => {
      const location = resolve(terminal.folder, path)
      if (seen.has(location)) return []
      seen.add(location)
      return [{ ...input(path, async () => readBytes(location)), location }]
    })
  })
}
