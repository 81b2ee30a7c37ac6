/** Words of nodes as a reader reads them. */
import type { AnyNode, Clause, Document, PhrasingContent, Subparagraph } from '../../grammar/ast.ts'
import { LETTER, regex } from '../../grammar/index.ts'
import { cleanText, type CleanText, type Words } from './clean.ts'
import { everyNode } from './visit.ts'

const wordPattern = regex('gu')`[${LETTER}]+`

const known = new WeakMap<Document, ReadonlySet<string>>()

/** The words of a document, lower case: what decides whether a line-end hyphen belongs to its word. */
export const wordsOf =
  (document: Document): Words =>
  () => {
    let words = known.get(document)
    if (!words) {
      words = new Set(
        everyNode(document, 'text')
          .flatMap((text) => text.value.match(wordPattern) ?? [])
          .map((word) => word.toLowerCase()),
      )
      known.set(document, words)
    }
    return words
  }

/**
 * The clean text of a node: page breaks healed, furniture, notes, marks and markup left out, single spaces. Sub-paragraphs
 * are included with their labels. With the `document`, a line-end hyphen is dropped where the document itself writes the
 * word without; otherwise it stays.
 */
export const toText = (node: AnyNode, document?: Document): string =>
  cleanText([node], document && wordsOf(document)).text

/** A clause or sub-paragraph cut at its sub-paragraphs. */
export interface OwnContent {
  /** What precedes the first sub-paragraph. */
  chapeau: PhrasingContent[]
  /** Each sub-paragraph, and the text that resumes after it. */
  items: { subparagraph: Subparagraph; resumed: PhrasingContent[] }[]
}

/** Splits what a clause says itself from its sub-paragraphs. */
export const ownContent = (node: Clause | Subparagraph): OwnContent => {
  const own: OwnContent = { chapeau: [], items: [] }
  for (const child of node.children) {
    if (child.type === 'subparagraph') own.items.push({ subparagraph: child, resumed: [] })
    else (own.items[own.items.length - 1]?.resumed ?? own.chapeau).push(child)
  }
  return own
}

/** The clean text that a block says itself: without its sub-paragraphs, text that resumes after them included. */
export const ownText = (node: AnyNode, words?: Words): CleanText =>
  'children' in node && node.children.some((child) => child.type === 'subparagraph')
    ? cleanText(
        (node.children as AnyNode[]).filter((child) => child.type !== 'subparagraph'),
        words,
      )
    : cleanText([node], words)
