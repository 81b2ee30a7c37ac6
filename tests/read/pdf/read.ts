import type { LineHint } from '../../../grammar/source.ts'
import { readPdf } from '../../../src/read/pdf/index.ts'
import { pdf, type PdfOptions } from './make.ts'

/** Lines of a text and their hints, blank ones left out. */
export const linesOf = async (bytes: Uint8Array): Promise<{ text: string; hint: LineHint }[]> => {
  const { text, lines = [] } = await readPdf(bytes)
  return text
    .split('\n')
    .map((line, i) => ({ text: line, hint: lines[i] ?? {} }))
    .filter((line) => line.text !== '')
}

/** The lines that a page of these operators reads as. */
export const textOf = async (page: string, options?: PdfOptions): Promise<string[]> =>
  (await linesOf(pdf([page], options))).map(({ text }) => text)
