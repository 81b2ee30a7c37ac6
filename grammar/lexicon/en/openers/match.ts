/**
 * The grammar of opening phrases: what stands in italics at the head of a clause (conventions 2.2, 3.0). Small tables of
 * words, combined as the drafters combine them, so that a combination nobody has listed is still read:
 *
 *     opener  = lead* head tail* [ "and" head tail* ]
 *     head    = degree* verb complement  |  degree* state [ "and" degree* state ]  |  "Having" perfect  |  prepositional
 *     complement = fixed ( `note`, `upon` )  |  stance ( `its deep concern` )  |  "it" adjective  |  "to" verb
 *     tail    = `also`, `with great concern`, `in the strongest terms`, `once again`
 */
import { readComplement, readManner } from './read-complement.ts'
import { opening, recall, remember } from './first-word.ts'
import { readHead, type VerbForm } from './read-head.ts'
import { FOLLOWS_ADVERB, LEADS, PARENTHETIC, REGARD, TAILS } from './modifiers.ts'
import { advance, findPhrase, peek, peekText, type Reading } from './reading.ts'
import { wordsOf, type Words } from './words.ts'
import { isLetterAt, isLetterCode, isSpaceCode, upperFirst } from '../../../notation/letters.ts'
import { singleSpaced } from '../../../notation/space.ts'
import type { OpenerMatch, OpenerPart } from '../../language.ts'

const noteAdverb = (reading: Reading, word: string, order: 'before' | 'after' | 'within'): boolean => {
  if (word !== 'also' && word !== 'further') return false
  reading.adverb = word
  reading.order = order
  return true
}

/** `Also, in this regard, ...`: the only place where an opener goes on after a comma. */
const readLeads = (reading: Reading): void => {
  for (;;) {
    const { wordAt, at } = reading
    const found = LEADS.get(wordAt(at)?.text ?? '')?.find((phrase) =>
      phrase.every(
        (word, index) => wordAt(at + index)?.text === word && (index === 0 || !wordAt(at + index - 1)?.comma),
      ),
    )
    if (!found) {
      reading.head = reading.at
      return
    }
    if (found.length === 1 && noteAdverb(reading, found[0] ?? '', 'before')) reading.at++
    else if (PARENTHETIC.has(found.join(' '))) reading.at += found.length
    else advance(reading, found.length)
  }
}

/**
 * `Encourages further collaboration` has an adjective where `Decides further to` has an adverb; and the preamble alone
 * sets `in this regard` in italics (conventions 3.0).
 */
const belongs = (reading: Reading, tail: readonly string[], part: VerbForm): boolean => {
  if (part === 'preambular') return true
  if (tail[0] === 'further') return FOLLOWS_ADVERB.has(peekText(reading, 1)) || peek(reading, 1)?.capital !== false
  return !REGARD.has(tail.join(' '))
}

const readTails = (reading: Reading, part: VerbForm): void => {
  for (;;) {
    const found = findPhrase(reading, TAILS)
    if (found) {
      if (!belongs(reading, found, part)) return
      if (found.length === 1 && noteAdverb(reading, found[0] ?? '', 'after')) reading.at++
      else if (PARENTHETIC.has(found.join(' '))) reading.at += found.length
      else advance(reading, found.length)
    } else if (!readManner(reading)) return
  }
}

/** `and encourages`, `and strongly condemns`, `to and reaffirms`: a second head of the same form. */
const readSecondHead = (reading: Reading, part: VerbForm): boolean => {
  const governed = peekText(reading, 1) === 'and' && /^(?:to|of|for)$/.test(peekText(reading))
  if (!governed && peekText(reading) !== 'and') return false
  const { at } = reading
  const keyLength = reading.key.length
  advance(reading, governed ? 2 : 1)
  if (readHead(reading, part, 'second') && readComplement(reading)) return true
  reading.at = at
  reading.key.length = keyLength
  return false
}

/**
 * The opening phrase that a paragraph begins with.
 *
 * @param text raw text of the paragraph from its first word on; line breaks and indentation may stand between words
 * @param part which part of the resolution the paragraph would belong to
 * @param small whether the first letter may be small, as drafts are typed
 */
export const matchOpener = (text: string, part: OpenerPart, small = false): OpenerMatch | undefined =>
  matchForm(text, part, small)

/** The same where several organs speak together (`Request the secretariat …`). */
export const matchJointOpener = (text: string, part: OpenerPart, small = false): OpenerMatch | undefined =>
  matchForm(text, part === 'operative' ? 'plural' : part, small)

const matchForm = (text: string, part: VerbForm, small: boolean): OpenerMatch | undefined => {
  const word = opening(text, part, small)
  if (word === undefined) return undefined
  const known = recall(word, text)
  if (known) return known.match
  const words = wordsOf(small ? upperFirst(text) : text, word.glued)
  const match = read(text, words, part)
  const seen = seenOf(text, words)
  return seen === undefined ? match : remember(word, seen, match)
}

/** What was looked at of a text, if that is not all of it: after a space any word may stand that was not looked at. */
const seenOf = (text: string, { reach }: Words): string | undefined => {
  const end = reach()
  if (end >= text.length) return undefined
  const ends = isSpaceCode(text.charCodeAt(end - 1)) && isLetterCode(text.charCodeAt(end))
  return text.slice(0, ends ? end : end + 1)
}

/** The opener that some words are. */
const read = (text: string, { wordAt }: Words, part: VerbForm): OpenerMatch | undefined => {
  const reading: Reading = { wordAt, at: 0, head: 0, key: [], certainty: 'known' }
  readLeads(reading)
  if (!readHead(reading, part, 'first') || !readComplement(reading)) return undefined
  readTails(reading, part)
  if (readSecondHead(reading, part)) readTails(reading, part)
  const end = wordAt(reading.at - 1)?.end ?? 0
  const match: { -readonly [Key in keyof OpenerMatch]: OpenerMatch[Key] } = {
    end,
    phrase: singleSpaced(text.slice(0, end)),
    certainty: reading.certainty,
    key: reading.key.join(' '),
  }
  if (reading.adverb && reading.order) {
    match.adverb = reading.adverb
    match.order = reading.order
  }
  if (isLetterAt(text, end)) match.glued = true
  return match
}
