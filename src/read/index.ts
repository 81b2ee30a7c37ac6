/** Readers by the ending of the file's name, each loaded when such a file comes. A new one is a file and a line here. */
import type { Reader } from './reader.ts'

const text = async (): Promise<Reader> => (await import('./text/read.ts')).readText

const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  '.txt': text,
  '.text': text,
  '.md': text,
}

/** Endings of the files that are taken from a folder. */
export const readableEndings: readonly string[] = Object.keys(readers)

const endingOf = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''

/** The reader of a file; one whose ending says nothing is tried as text. */
export const readerOf = (path: string): Promise<Reader> => (readers[endingOf(path)] ?? text)()
