/** Complements and manner: what belongs to the verb of an opener and stands in its italics. */
import { FEELINGS, FIXED, NEEDS_COMPLEMENT, STANCE_PARTICLES, STANCES, STRENGTHS } from './complements.ts'
import { DEGREES } from './modifiers.ts'
import { advance, findPhrase, peek, peekText, type Reading } from './reading.ts'
import { EXPRESSIVE, REASSERTIVE } from './verbs.ts'

/** Number of words of `[very] deep and abiding concern [and alarm]` from `ahead` on; 0 where no stance stands. */
const stanceLength = (reading: Reading, ahead: number, nouns: (noun: string) => boolean): number => {
  let length = ahead
  while (STRENGTHS.has(peekText(reading, length)) || (length > ahead && joinsStrengths(reading, length))) length++
  if (!nouns(peekText(reading, length))) return 0
  length++
  if (peekText(reading, length) !== 'and') return length
  let second = length + 1
  if (isPossessive(peekText(reading, second))) second++
  while (STRENGTHS.has(peekText(reading, second))) second++
  return nouns(peekText(reading, second)) ? second + 1 : length
}

const joinsStrengths = (reading: Reading, ahead: number): boolean =>
  peekText(reading, ahead) === 'and' && STRENGTHS.has(peekText(reading, ahead + 1))

/** The organ's own: `their` where several speak together. */
const isPossessive = (word: string): boolean => word === 'its' || word === 'their'
const isStance = (noun: string): boolean => STANCES.has(noun)
const isFeeling = (noun: string): boolean => STANCES.has(noun) || FEELINGS.has(noun)

/** `with great concern`, `with the deepest regret` */
const readFeeling = (reading: Reading): boolean => {
  if (peekText(reading) !== 'with') return false
  const determined = peekText(reading, 1) === 'the' || isPossessive(peekText(reading, 1))
  const length = stanceLength(reading, determined ? 2 : 1, isFeeling)
  advance(reading, length)
  return length > 0
}

/** One step of manner: a feeling, or an adverb of degree after the verb (`unequivocally`). */
export const readManner = (reading: Reading): boolean => {
  if (readFeeling(reading)) return true
  const next = peekText(reading)
  if (!DEGREES.has(next) || !endsManner(reading)) return false
  advance(reading)
  return true
}

/** An adverb after the verb belongs to the opener unless it begins what follows (`Recalls deeply held ...`). */
const endsManner = (reading: Reading): boolean => {
  const word = peek(reading)
  return word !== undefined && word.text.endsWith('ly') && !peekText(reading, 1).endsWith('ed')
}

const readStance = (reading: Reading, base: string): boolean => {
  const expressive = EXPRESSIVE.has(base)
  if (!expressive && !REASSERTIVE.has(base)) return false
  const { at } = reading
  const keyLength = reading.key.length
  if (peekText(reading) === 'once' && /^(?:again|more)$/.test(peekText(reading, 1))) advance(reading, 2)
  else if (peekText(reading) === 'again') advance(reading)
  const determiner = peekText(reading)
  const determined = isPossessive(determiner) || (expressive && determiner === 'the')
  const bare = expressive || (STRENGTHS.has(determiner) && peekText(reading, 1) === 'concern')
  const length = determined || bare ? stanceLength(reading, determined ? 1 : 0, isStance) : 0
  if (length === 0) {
    reading.at = at
    reading.key.length = keyLength
    return false
  }
  advance(reading, length)
  const noun = reading.wordAt(reading.at - 1)?.text ?? ''
  if (STANCE_PARTICLES[noun]?.has(peekText(reading))) advance(reading)
  return true
}

/** `Believing it necessary`, `Considers it alarming` */
const readObjectPronoun = (reading: Reading): boolean => {
  if (peekText(reading) !== 'it' || !/^[a-z]{5,}$/.test(peekText(reading, 1))) return false
  advance(reading, 2)
  return true
}

/** `Calls once again upon`, `Takes also note`: a modifier may stand before the fixed complement. */
const INNER = /^(?:also|further|again|strongly|urgently|therefore|however)$/

const readFixed = (reading: Reading, base: string): boolean => {
  const table = FIXED[base]
  if (!table) return false
  const direct = findPhrase(reading, table)
  if (direct) {
    advance(reading, direct.length)
    return true
  }
  const inner = INNER.test(peekText(reading)) ? 1 : peekText(reading) === 'once' ? 2 : 0
  if (inner === 0) return false
  reading.at += inner
  const found = findPhrase(reading, table)
  if (!found) {
    reading.at -= inner
    return false
  }
  const modifier = reading.wordAt(reading.at - 1)?.text ?? ''
  if (modifier === 'also' || modifier === 'further') {
    reading.adverb = modifier
    reading.order = 'within'
  }
  advance(reading, found.length)
  return true
}

/** Reads what the verb just read governs within the opener; false where a verb lacks the complement that it needs. */
export const readComplement = (reading: Reading): boolean => {
  const { base } = reading
  if (!base) return true
  if (readFixed(reading, base)) return true
  if (NEEDS_COMPLEMENT.has(base)) return false
  if (!readStance(reading, base) && (base === 'believe' || base === 'consider' || base === 'deem')) {
    readObjectPronoun(reading)
  }
  return true
}
