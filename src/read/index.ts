/**
 * Readers by what a file is, each loaded when such a file comes. A new one is a folder and an entry here. What a file is its
 * beginning says, whatever it is called: standard input has no name, and a download may have any.
 */
import { startOf } from './start.ts'
import type { ReadFile, Reader, ReadOptions } from './reader.ts'

interface Kind {
  /** Whether such a file begins so; nothing for what is left. */
  readonly begins?: (start: string) => boolean
  /** Endings by which a folder's files are taken, and by which is told what its beginning does not tell. */
  readonly endings: readonly string[]
  /** Further endings of such files, where they are named. */
  readonly named?: readonly string[]
  readonly load: () => Promise<Reader>
}

const text: Kind = {
  endings: ['.txt', '.text', '.md'],
  load: async () => (await import('./text/read.ts')).readText,
}

const pdf: Kind = {
  begins: (start) => start.startsWith('%PDF-'),
  endings: ['.pdf'],
  load: async () => (await import('./pdf/reader.ts')).readPdfFile,
}

/** The first element, after the declaration and comments. */
const akomaNtoso = /^(?:<\?xml[^>]*>)?(?:\s|<!--(?:(?!-->)[\s\S])*-->)*<(?:\w+:)?akomaNtoso\b/

const kinds: readonly Kind[] = [
  {
    // A zip archive; the compound file of old and of encrypted Word files, and RTF, which that reader refuses with advice.
    begins: (start) => ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'].some((sign) => start.startsWith(sign)),
    endings: ['.docx'],
    load: async () => (await import('./docx/reader.ts')).readDocxFile,
  },
  pdf,
  {
    begins: (start) => akomaNtoso.test(start),
    endings: ['.akn'],
    // Most files of that ending are no texts, so that a folder's are left alone.
    named: ['.xml'],
    load: async () => (await import('./akn/reader.ts')).readAknFile,
  },
  text,
]

/** Endings of the files that are taken from a folder. */
export const readableEndings: readonly string[] = kinds.flatMap(({ endings }) => endings)

const endingOf = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''

function kindOf(bytes: Uint8Array, path: string): Kind {
  const start = startOf(bytes)
  const signed = kinds.find(({ begins }) => begins?.(start))
  // What is called a Word or PDF file and does not begin like one is damaged: its reader says so.
  const ending = endingOf(path)
  return signed ?? kinds.find(({ endings, named }) => endings.includes(ending) || named?.includes(ending)) ?? text
}

/**
 * Reads a file of any kind.
 * @param path its name; its ending counts only where the beginning says nothing
 */
export const readFile = async (bytes: Uint8Array, path: string, options: ReadOptions = {}): Promise<ReadFile> => {
  const kind = kindOf(bytes, path)
  const read = kind === pdf && options.readPdf ? options.readPdf : await kind.load()
  return read(bytes, path, options)
}
