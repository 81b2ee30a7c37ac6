/**
 * Readers by what a file is, each loaded when such a file comes. A new one is a file and a line here. What a file is its
 * first bytes say, whatever it is called: standard input has no name, and a download may have any.
 */
import type { ReadFile, Reader, ReadOptions } from './reader.ts'

interface Kind {
  /** First bytes, as Latin-1; none for what is left. */
  readonly signs: readonly string[]
  readonly endings: readonly string[]
  readonly load: () => Promise<Reader>
}

const text: Kind = {
  signs: [],
  endings: ['.txt', '.text', '.md'],
  load: async () => (await import('./text/read.ts')).readText,
}

const pdf: Kind = {
  signs: ['%PDF-'],
  endings: ['.pdf'],
  load: async () => (await import('./pdf/reader.ts')).readPdfFile,
}

const kinds: readonly Kind[] = [
  {
    // A zip archive; the compound file of old and of encrypted Word files, and RTF, which that reader refuses with advice.
    signs: ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'],
    endings: ['.docx'],
    load: async () => (await import('./docx/reader.ts')).readDocxFile,
  },
  pdf,
  text,
]

/** Endings of the files that are taken from a folder. */
export const readableEndings: readonly string[] = kinds.flatMap(({ endings }) => endings)

const endingOf = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''

function kindOf(bytes: Uint8Array, path: string): Kind {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const signed = kinds.find(({ signs }) => signs.some((sign) => start.startsWith(sign)))
  // What is called a Word or PDF file and does not begin like one is damaged: its reader says so.
  return signed ?? kinds.find(({ endings }) => endings.includes(endingOf(path))) ?? text
}

/**
 * Reads a file of any kind.
 * @param path its name; its ending counts only where the first bytes say nothing
 */
export const readFile = async (bytes: Uint8Array, path: string, options: ReadOptions = {}): Promise<ReadFile> => {
  const kind = kindOf(bytes, path)
  const read = kind === pdf && options.readPdf ? options.readPdf : await kind.load()
  return read(bytes, path, options)
}
