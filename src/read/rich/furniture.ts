/** Headers and footers, which office files keep apart from the text. */
import type { LineHint } from '../../../grammar/source.ts'
import type { Block } from './spans.ts'

/** A header or footer, and whether it is the first page's own. */
export interface Furniture {
  readonly blocks: readonly Block[]
  readonly ofFirstPage: boolean
}

/**
 * The header of the first page alone is the masthead: part of the text. A header that runs over all pages is furniture,
 * unless the symbol stands nowhere but in it (typed drafts).
 */
const mastheadSign = /^(?:united nations|nations unies)\b|\b[A-Z]{1,5}\/[A-Z0-9][^\s/]*\/\S/i

/** Which area of the page the header's lines belong to. */
export function headerRole({ blocks, ofFirstPage }: Furniture): NonNullable<LineHint['role']> {
  const text = blocks
    .map((block) => block.map(({ spans }) => spans.map((span) => span.text).join('')).join(' '))
    .join('\n')
  return ofFirstPage || mastheadSign.test(text) ? 'body' : 'header'
}
