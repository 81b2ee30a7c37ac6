/** What a kind of defect is: one known mistake that can be made in a clean document at known places. */
import type { Edit, FootnoteGraph, Profile } from '../../src/index.ts'
import type { Document } from '../../grammar/ast.ts'
import type { Range } from '../../src/tree/range.ts'

/** A document without defects, in the canonical notation. */
export interface CleanDocument {
  name: string
  text: string
  tree: Document
  notes: FootnoteGraph
  profile: Profile
}

/** One place where a defect can be made: the replacements that make it. */
export interface Defect {
  edits: readonly Edit[]
  /** Where the finding is expected, in the text after the replacements; by default what they wrote. */
  place?: Range
}

/** One kind of defect. */
export interface Kind {
  kind: string
  /** The rule that must find it. */
  rule: string
  /** How the rule is set, where its options ask for nothing by themselves. */
  options?: Readonly<Record<string, unknown>>
  /** Whether a safe fix can know the original; default: it can. */
  restores?: boolean
  /** Every place of a document where it can be made. */
  sites: (document: CleanDocument) => Defect[]
}

/** A defect made in a document. */
export interface Injection {
  text: string
  place: Range
}

/** The text with the defect, and the place where the finding is expected. */
export const inject = ({ text }: CleanDocument, { edits, place }: Defect): Injection => {
  const ordered = edits.toSorted((a, b) => a.start - b.start)
  let result = ''
  let from = 0
  let start = Infinity
  let end = 0
  for (const edit of ordered) {
    result += text.slice(from, edit.start)
    start = Math.min(start, result.length)
    result += edit.text
    end = result.length
    from = edit.end
  }
  return { text: result + text.slice(from), place: place ?? { start, end } }
}
