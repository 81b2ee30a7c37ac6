/**
 * Readers by what a file is, each loaded when such a file comes. A new one is a folder and an entry here. What a file is its
 * beginning says, whatever it is called: standard input has no name, and a download may have any.
 */
import { startOf } from './start.ts'
import type { ReadFile, Reader, ReadOptions } from './reader.ts'

interface Kind {
  /** Whether such a file begins so, and is called so where that decides; nothing for what is left. */
  readonly begins?: (start: string, ending: string) => boolean
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

/** Whether a file begins with a tag: a text that does not is not tried for each kind of markup. */
const isMarkup = (start: string): boolean => start.trimStart().startsWith('<')

const akomaNtoso = /^(?:<\?xml[^>]*>)?(?:\s|<!--(?:(?!-->)[\s\S])*-->)*<(?:\w+:)?akomaNtoso\b/

const webPage = /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|meta)\b/i

/** A packed file says what it is in its first entry, uncompressed, if it was packed as it should; others are one XML file. */
const isOpenDocument = (start: string, ending: string): boolean =>
  start.startsWith('PK')
    ? start.startsWith('mimetypeapplication/vnd.oasis.opendocument.text', 30) || /^\.o[dt]t$/.test(ending)
    : isMarkup(start) && /^(?:<\?xml[^>]*>)?\s*<office:document\b/.test(start)

const headers = /^(?:From [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/
/** Headers that programs write; people write `From:` and `Subject:` above a draft as well. */
const ofPrograms = /^(?:MIME-Version|Message-ID|Received|Return-Path):/im

const isMessage = (start: string): boolean => {
  const head = headers.exec(start)?.[0]
  return head !== undefined && ofPrograms.test(head)
}

const kinds: readonly Kind[] = [
  {
    begins: isOpenDocument,
    endings: ['.odt', '.ott', '.fodt'],
    load: async () => (await import('./odt/reader.ts')).readOdtFile,
  },
  {
    // A zip archive; the compound file of old and of encrypted Word files, which that reader refuses with advice.
    begins: (start) => ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'].some((sign) => start.startsWith(sign)),
    endings: ['.docx'],
    load: async () => (await import('./docx/reader.ts')).readDocxFile,
  },
  pdf,
  {
    begins: (start) => start.startsWith('{\\rtf'),
    endings: ['.rtf'],
    load: async () => (await import('./rtf/reader.ts')).readRtfFile,
  },
  {
    begins: (start) => isMarkup(start) && akomaNtoso.test(start),
    endings: ['.akn'],
    // Most files of that ending are no texts, so that a folder's are left alone.
    named: ['.xml'],
    load: async () => (await import('./akn/reader.ts')).readAknFile,
  },
  {
    begins: (start) => isMarkup(start) && webPage.test(start),
    endings: ['.html', '.htm', '.xhtml'],
    load: async () => (await import('./html/reader.ts')).readHtmlFile,
  },
  {
    begins: isMessage,
    endings: ['.eml', '.mht', '.mhtml'],
    load: async () => (await import('./eml/reader.ts')).readEmlFile,
  },
  text,
]

/** Endings of the files that are taken from a folder. What a file is, its beginning says, whatever it is called. */
export const readableEndings: readonly string[] = kinds.flatMap(({ endings }) => endings)

const endingOf = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''

function kindOf(bytes: Uint8Array, path: string): Kind {
  const start = startOf(bytes)
  const ending = endingOf(path)
  const signed = kinds.find(({ begins }) => begins?.(start, ending))
  // What is called a Word or PDF file and does not begin like one is damaged: its reader says so.
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

/** Whether a file may be read by its name, where it is named: also one of an ending that a folder's files are not taken by. */
export const mayBeRead = (path: string): boolean => {
  const ending = endingOf(path)
  return kinds.some(({ endings, named }) => endings.includes(ending) || named?.includes(ending) === true)
}
