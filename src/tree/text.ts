/** Words of nodes as a reader reads them. */
import type { AnyNode, Clause, Document, Heading, PhrasingContent, Subparagraph } from '../../grammar/ast.ts'
import { cleanText, type CleanText, type Words } from './clean.ts'
import { everyNode } from './visit.ts'
import { vocabulary, wordTrait, type Vocabulary } from './vocabulary.ts'

const known = new WeakMap<Document, ReadonlySet<string>>()
const lowerCase = wordTrait((word) => word.toLowerCase())

/** The words of some numbers, lower case, each looked at once. */
const wordsOfIds = (rows: readonly (readonly number[])[], own: Vocabulary): ReadonlySet<string> => {
  const lower = lowerCase(own)
  const seen = new Uint8Array(lower.length)
  const words = new Set<string>()
  for (const ids of rows)
    for (const id of ids) {
      if (seen[id] === 1) continue
      seen[id] = 1
      words.add(lower[id] as string)
    }
  return words
}

/** The words of a document, lower case: what decides whether a line-end hyphen belongs to its word. */
export const wordsOf =
  (document: Document): Words =>
  () => {
    let words = known.get(document)
    if (!words) {
      const own = vocabulary()
      const ids = everyNode(document, 'text').map(({ value }) => own.read(value).ids)
      words = wordsOfIds(ids, own)
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
