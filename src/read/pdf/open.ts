/**
 * The library that decodes PDF files, loaded only when a PDF comes. It is pdf.js in the edition of `unpdf`, which needs no
 * browser; only its operators, fonts and file structure are used.
 */
import { ReadError } from '../error.ts'
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

const advice: Record<string, string> = {
  PasswordException: 'The PDF is encrypted with a password. Save a copy without the password and read that.',
  InvalidPDFException: 'This is not a readable PDF: the file is damaged or incomplete. Download or export it again.',
}

const options = {
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  // No picture is looked at, so none need be decoded.
  maxImageSize: 1,
}

const open = async (bytes: Uint8Array): Promise<{ file: LibraryFile; library: Library }> => {
  fillTransfer()
  const library = await import('unpdf/pdfjs')
  const data = new Uint8Array(bytes)
  const task = library.getDocument({ data, ...options })
  try {
    return { file: await task.promise, library }
  } catch (error) {
    await task.destroy()
    const name = error instanceof Error ? error.name : ''
    throw new ReadError(advice[name] ?? advice['InvalidPDFException'], { cause: error })
  }
}

const paint = async (page: LibraryPage, library: Library): Promise<PaintedPage> => {
  const list = await page.getOperatorList()
  const fonts = new Map<string, Font>()
  const fontOf = (id: string): Font => {
    const known = fonts.get(id)
    if (known) return known
    const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as LibraryFont) : {}
    const made = { look: fontLook(font.name ?? '', font), unit: font.fontMatrix?.[0] ?? 0.001 }
    fonts.set(id, made)
    return made
  }
  const { width, height, transform } = page.getViewport({ scale: 1 })
  // The view's own transformation crops and turns the page, and counts from the top; ours counts from the bottom.
  const upright = compose([1, 0, 0, -1, 0, height], matrixOf(transform))
  return { ...readGlyphs(list, library.OPS, fontOf, upright), width, height }
}

/** Every page of a PDF file, painted. Throws a `ReadError` for a file that cannot be decoded. */
export const paintPages = async (bytes: Uint8Array): Promise<PaintedPage[]> => {
  const { file, library } = await open(bytes)
  try {
    const numbers = Array.from({ length: file.numPages }, (_, i) => i + 1)
    // All at once: while the streams of one page are inflated, another is interpreted.
    return await Promise.all(numbers.map(async (number) => paint(await file.getPage(number), library)))
  } finally {
    await file.loadingTask.destroy()
  }
}
