import type { LineHint } from '../../../grammar/source.ts'
import { readDocx, type DocxOptions } from '../../../src/read/docx/index.ts'
import { docx, type WordParts } from './make.ts'

/** The lines of a Word file that are not empty. */
export function linesOf(parts: WordParts | string, options?: DocxOptions): string[] {
  return readDocx(docx(parts), options)
    .text.split('\n')
    .filter((line) => line !== '')
}

/** The lines that are not empty, with what the reader knows of each. */
export function hintsOf(parts: WordParts | string): [string, LineHint | undefined][] {
  const { text, lines } = readDocx(docx(parts))
  return text
    .split('\n')
    .map((line, index): [string, LineHint | undefined] => [line, lines?.[index]])
    .filter(([line]) => line !== '')
}
