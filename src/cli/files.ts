/** Which files a command works on, and what is in them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ReadFile } from '../read/reader.ts'
import { readableEndings, readFile } from '../read/index.ts'
import { globFolder, isGlob, matchGlob } from './glob.ts'
import type { Terminal } from './terminal.ts'

/** A file that was found, read or not. */
export interface Input {
  /** As people gave it, or below what they gave. */
  path: string
  /** Where it is. Absent for standard input. */
  location?: string
  read: () => Promise<ReadFile>
}

/** Something given that stands for no file. */
export interface Missing {
  path: string
  reason: string
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

/**
 * The files that operands stand for, in the order given, each once.
 *
 * @param operands files, folders, globs, or `-` for standard input
 * @param inputName what standard input is called
 */
export const findInputs = (operands: readonly string[], terminal: Terminal, inputName = '-'): (Input | Missing)[] => {
  const seen = new Set<string>()
  return operands.flatMap((operand): (Input | Missing)[] => {
    if (operand === '-') {
      const read = async (): Promise<ReadFile> => readFile(await terminal.readInput(), inputName)
      return [{ path: inputName, read }]
    }
    const paths = expand(operand, terminal.folder)
    if (!Array.isArray(paths)) return [paths]
    return paths.flatMap((path): Input[] => {
      const location = resolve(terminal.folder, path)
      if (seen.has(location)) return []
      seen.add(location)
      return [{ path, location, read: async () => readFile(readFileSync(location), path) }]
    })
  })
}
