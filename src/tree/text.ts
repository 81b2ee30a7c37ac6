/** Words of nodes as a reader reads them. */
import type { AnyNode, Clause, Document, Heading, PhrasingContent, Subparagraph } from '../../grammar/ast.ts'
import { cleanText, type CleanText, type Words } from './clean.ts'
import { wordsOf } from './document-words.ts'

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
  /** Each sub-paragraph, the heading above it if there is one, and the text that resumes after it. */
  items: { heading?: Heading; subparagraph: Subparagraph; resumed: PhrasingContent[] }[]
}

/** Splits what a clause says itself from its sub-paragraphs. */
export const ownContent = (node: Clause | Subparagraph): OwnContent => {
  const own: OwnContent = { chapeau: [], items: [] }
  let heading: Heading | undefined
  for (const child of node.children) {
    if (child.type === 'heading') heading = child
    else if (child.type === 'subparagraph') {
      own.items.push({ ...(heading && { heading }), subparagraph: child, resumed: [] })
      heading = undefined
    } else (own.items[own.items.length - 1]?.resumed ?? own.chapeau).push(child)
  }
  return own
}

/** Whether a child of a clause is no text of its own: a sub-paragraph, or a heading between two. */
export const isListed = ({ type }: AnyNode): boolean => type === 'subparagraph' || type === 'heading'

/** The clean text that a block says itself: without its sub-paragraphs, text that resumes after them included. */
export const ownText = (node: AnyNode, words?: Words): CleanText =>
  'children' in node && node.children.some(isListed)
    ? cleanText(
        (node.children as AnyNode[]).filter((child) => !isListed(child)),
        words,
      )
    : cleanText([node], words)
