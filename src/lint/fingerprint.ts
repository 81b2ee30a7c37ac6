/**
 * Fingerprints of findings: the same for a finding whatever moves around it. They are made of the rule, of the words that
 * the clause begins with and of the words concerned, so that neither lines nor the numbers of paragraphs come into them.
 */
import { placesOf } from '../tree/places.ts'
import { wordsOf } from '../tree/document-words.ts'
import { ownText } from '../tree/text.ts'
import type { LintResult } from './lint.ts'

/** Letters of a clause that tell it from others, and of the words of a finding. */
const clauseLength = 64
const wordsLength = 160

const letters = (text: string, length: number): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, length)

/** A hash of a text: 64 bits as 16 hexadecimal digits, by two runs of FNV-1a with different beginnings. Not for secrets. */
export const hash = (text: string): string => {
  let first = 0x811c9dc5
  let second = 0x050c5d1f
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code ^ (first >>> 24), 0x01000193)
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/**
 * The fingerprints of the findings of a result, in their order. Findings that nothing else tells apart are numbered, so
 * that no two of a document are equal.
 */
export const fingerprintsOf = ({
  document,
  text,
  findings,
}: Pick<LintResult, 'document' | 'text' | 'findings'>): string[] => {
  const clauses = new Map<string, string>()
  const clauseAt = (place: string): string => {
    let words = clauses.get(place)
    if (words === undefined) {
      const block = placesOf(document).find(place)
      words = block ? letters(ownText(block, wordsOf(document)).text.slice(0, clauseLength * 2), clauseLength) : place
      clauses.set(place, words)
    }
    return words
  }
  const copies = new Map<string, number>()
  return findings.map(({ ruleId, in: place, offset, endOffset }) => {
    const words = letters(text.slice(offset, Math.min(endOffset, offset + wordsLength * 2)), wordsLength)
    const key = [ruleId, clauseAt(place), words].join('\n')
    const copy = copies.get(key) ?? 0
    copies.set(key, copy + 1)
    return hash(copy === 0 ? key : `${key}\n${copy}`)
  })
}
