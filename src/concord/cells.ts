/** Passages of a text with what is compared of them. */
import type { Document } from '../../grammar/ast.ts'
import type { Language, OpenerMatch } from '../../grammar/index.ts'
import { byPart, type RowPart } from '../compare/comparison.ts'
import { passagesOf, type Passage } from '../compare/passages.ts'
import { factsOf, type Facts } from './facts.ts'

/** A passage of one text. */
export interface Cell extends Facts {
  readonly text: number
  readonly passage: Passage
  readonly language: Language
  /** Its opening phrase, as one language knows it. */
  readonly opener?: OpenerMatch
  readonly items: readonly Cell[]
  /** Characters of its words with those of its sub-paragraphs. */
  readonly size: number
}

/** The cells of a text by the parts of a document. */
export type Cells = Readonly<Record<RowPart, readonly Cell[]>>

/** Longest beginning of a paragraph that is read for its opening phrase. */
const longestOpening = 200

const openerIn = ({ kind, text }: Passage, { openers }: Language): OpenerMatch | undefined =>
  kind === 'preambular' || kind === 'operative' ? openers.match(text.slice(0, longestOpening), kind, true) : undefined

const cellOf = (passage: Passage, text: number, language: Language): Cell => {
  const items = passage.items.map((item) => cellOf(item, text, language))
  const opener = openerIn(passage, language)
  return {
    text,
    passage,
    language,
    ...factsOf(passage, language),
    ...(opener && { opener }),
    items,
    size: items.reduce((sum, { size }) => sum + size, passage.text.length),
  }
}

/** The cells of a document. */
export const cellsOf = (document: Document, text: number, language: Language): Cells => {
  const passages = passagesOf(document, 'written')
  return byPart((part) => passages[part].map((passage) => cellOf(passage, text, language)))
}
