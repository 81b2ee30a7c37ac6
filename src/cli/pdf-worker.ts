/**
 * Reads PDF files in a thread of its own, one after the other (pdf-thread.ts); a bundle of its own, for a thread loads a file.
 * The console here is nobody's: what the library says on it tells whether a file is sound.
 */
import { parentPort } from 'node:worker_threads'
import { ReadError } from '../read/error.ts'
import { readPdf } from '../read/pdf/index.ts'
import type { PdfAnswer, PdfQuestion } from './pdf-thread.ts'

/** What the library says of sound files too: pictures that we leave out, and fonts that a file does not carry. */
const harmless = /^Warning: (?:Image exceeded maximum|UnknownErrorException: Ensure that the `standardFontDataUrl`)/

let damage = 0
console.warn = console.log = (...words: readonly unknown[]): void => {
  if (!harmless.test(String(words[0]))) damage += 1
}

const mayBeDamaged = 'this PDF may be damaged, and parts of its text lost or wrong. Compare it with another copy.'

const read = async ({ bytes, maxPages }: PdfQuestion): Promise<PdfAnswer> => {
  damage = 0
  try {
    const source = await readPdf(bytes, { maxPages, warns: true })
    return { file: { source, ...(damage > 0 ? { warning: mayBeDamaged } : {}) } }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (!(error instanceof ReadError)) return { failure: error instanceof Error ? (error.stack ?? reason) : reason }
    // What cannot be opened is called damaged already.
    return { refusal: damage > 0 && !reason.includes('damaged') ? `${reason} Also, ${mayBeDamaged}` : reason }
  }
}

parentPort?.on('message', (question: PdfQuestion) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  void read(question).then((answer) => parentPort?.postMessage(answer))
})
