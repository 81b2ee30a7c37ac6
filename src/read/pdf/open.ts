/**
 * The library that decodes PDF files, loaded only when a PDF comes. It is pdf.js in the edition of `unpdf`, which needs no
 * browser; only its operators, fonts and file structure are used.
 */
import { importPackage } from '../import-package.ts'
import { ReadError } from '../error.ts'
import { takeActualTexts, type ActualTexts } from './actual-text.ts'
import { fontLook } from './font.ts'
import { compose, matrixOf } from './geometry.ts'
import { readGlyphs, type Font, type Glyph, type Rule } from './glyphs.ts'

/** One page as it is painted. */
export interface PaintedPage {
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Size in points. */
  readonly width: number
  readonly height: number
}

// The library hands fonts over by a method that Node 20 does not have yet.
interface Transferable {
  transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer
}
const fillTransfer = (): void => {
  const prototype = ArrayBuffer.prototype as Transferable
  prototype.transferToFixedLength ??= function (length) {
    return this.slice(0, length)
  }
}

type Library = typeof import('unpdf/pdfjs')
type LibraryFile = Awaited<ReturnType<Library['getDocument']>['promise']>
type LibraryPage = Awaited<ReturnType<LibraryFile['getPage']>>

interface LibraryFont {
  readonly name?: string
  readonly italic?: boolean
  readonly bold?: boolean
  readonly fontMatrix?: ArrayLike<number>
}

const damaged = 'This PDF is damaged or incomplete and cannot be read. Download it or export it again.'
const locked = 'This PDF is encrypted with a password. Save a copy without the password and read that.'

const refusal = (error: unknown): ReadError =>
  new ReadError(error instanceof Error && error.name === 'PasswordException' ? locked : damaged, { cause: error })

/** What is to be read of a PDF file, and how. */
export interface PdfOptions {
  /** The most pages that it may have. */
  readonly maxPages?: number | undefined
  /** Whether the library says on the console what it stumbles over. */
  readonly warns?: boolean | undefined
}

const options = {
  isEvalSupported: false,
  useSystemFonts: false,
  // No picture is looked at, so none need be decoded.
  maxImageSize: 1,
}

interface OpenFile {
  readonly file: LibraryFile
  readonly library: Library
  readonly texts: ActualTexts
}

const open = async (given: Uint8Array, warns: boolean): Promise<OpenFile> => {
  fillTransfer()
  const library = await importPackage<Library>('unpdf/pdfjs')
  const { bytes, texts } = takeActualTexts(given)
  const data = new Uint8Array(bytes)
  const task = library.getDocument({ data, verbosity: warns ? 1 : 0, ...options })
  try {
    return { file: await task.promise, library, texts }
  } catch (error) {
    await task.destroy()
    throw refusal(error)
  }
}

const turns = 20

/** The fonts that a page sets, which the library hands over a little later than the operators that set them. */
const fontsOf = async (page: LibraryPage, ids: ReadonlySet<string>): Promise<Map<string, Font>> => {
  const isPending = (): boolean => [...ids].some((id) => !page.commonObjs.has(id))
  for (let turn = 0; turn < turns && isPending(); turn++) await new Promise((resolve) => setTimeout(resolve))
  return new Map(
    [...ids].map((id) => {
      const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as LibraryFont) : {}
      return [id, { look: fontLook(font.name ?? '', font), unit: font.fontMatrix?.[0] ?? 0.001 }]
    }),
  )
}

const paint = async (page: LibraryPage, { OPS }: Library, texts: ActualTexts): Promise<PaintedPage> => {
  const list = await page.getOperatorList()
  const ids = list.argsArray.flatMap((args: unknown, i) =>
    list.fnArray[i] === OPS.setFont ? [(args as [string])[0]] : [],
  )
  const fonts = await fontsOf(page, new Set(ids))
  const { width, height, transform } = page.getViewport({ scale: 1 })
  // The view's own transformation crops and turns the page, and counts from the top; ours counts from the bottom.
  const upright = compose([1, 0, 0, -1, 0, height], matrixOf(transform))
  return { ...readGlyphs(list, OPS, fonts, upright, texts), width, height }
}

/** The most pages unless told otherwise; the longest resolutions have some hundred. */
const usualPages = 2000

const together = 8

/** Every page of a PDF file, painted. Throws a `ReadError` for a file that cannot be decoded or has too many pages. */
export const paintPages = async (
  bytes: Uint8Array,
  { maxPages: limit = usualPages, warns = false }: PdfOptions,
): Promise<PaintedPage[]> => {
  const { file, library, texts } = await open(bytes, warns)
  try {
    if (file.numPages > limit)
      throw new ReadError(`This PDF has ${file.numPages} pages, more than ${limit}; --max-pages sets another limit.`)
    const pages: PaintedPage[] = []
    // Several at once: while the streams of one page are inflated, another is interpreted.
    for (let first = 1; first <= file.numPages; first += together) {
      const numbers = Array.from({ length: Math.min(together, file.numPages - first + 1) }, (_, i) => first + i)
      pages.push(
        ...(await Promise.all(numbers.map(async (number) => paint(await file.getPage(number), library, texts)))),
      )
    }
    return pages
  } catch (error) {
    throw error instanceof ReadError ? error : refusal(error)
  } finally {
    await file.loadingTask.destroy()
  }
}
