/** The head of an opener: its verb, its state, its perfect or its preposition. */
import { PREPOSITIONAL } from './complements.ts'
import { DEGREES, LEADS } from './modifiers.ts'
import { looksLikeAdverb, looksLikeParticiple, looksLikePerfect, looksLikeThirdPerson } from './morphology.ts'
import { advance, findPhrase, peek, peekText, type Reading } from './reading.ts'
import { COPULAS, STATES } from './states.ts'
import {
  BASES,
  FOLLOWS_NOUN,
  LIKE_NOUNS,
  NEEDS_LOWER_CASE,
  OBJECT_WORDS,
  PARTICIPLES,
  PERFECTS,
  PLURALS,
  THIRD_PERSONS,
} from './verbs.ts'
import type { OpenerPart } from '../../language.ts'

const SHARED_FIRST: readonly string[] = [...DEGREES, ...LEADS.keys(), 'in']
/** In which form the verbs of a part stand: `plural` where several organs speak together. */
export type VerbForm = OpenerPart | 'plural'

const VERBS: Readonly<Record<VerbForm, ReadonlyMap<string, string>>> = {
  preambular: PARTICIPLES,
  operative: THIRD_PERSONS,
  plural: PLURALS,
}

const FIRST_WORDS: Readonly<Record<VerbForm, ReadonlySet<string>>> = {
  preambular: new Set([
    ...PARTICIPLES.keys(),
    ...STATES,
    ...COPULAS,
    ...PREPOSITIONAL.keys(),
    ...SHARED_FIRST,
    'having',
    'whereas',
  ]),
  operative: new Set([...THIRD_PERSONS.keys(), ...SHARED_FIRST]),
  plural: new Set([...PLURALS.keys(), ...COPULAS, ...SHARED_FIRST]),
}

/** Whether the form of a word alone says that it is a verb of that part; the plural has no ending that could. */
const looksLikeVerb = (word: string, part: VerbForm): boolean =>
  part === 'preambular' ? looksLikeParticiple(word) : part === 'operative' && looksLikeThirdPerson(word)

/** Whether the first word of a text, in any case, can begin an opener of a part. */
export const canBegin = (first: string, part: VerbForm): boolean => {
  const word = first.toLowerCase()
  return FIRST_WORDS[part].has(word) || looksLikeAdverb(word) || looksLikeVerb(word, part)
}

const GLUE = /^([A-Z][a-z-]+?(?:ing|s))(?:the|that|its|all|also|with|of|to|upon|in|further|this|these)$/

/**
 * Length of the verb that the next word is glued to (`Reaffirmingthe`), because the space at the end of an italic run was
 * lost; 0 where none is.
 */
export const gluedLength = (first: string, part: VerbForm): number => {
  const verb = GLUE.exec(first)?.[1] ?? ''
  return VERBS[part].has(verb.toLowerCase()) ? verb.length : 0
}

const readDegrees = (reading: Reading): void => {
  for (;;) {
    const word = peekText(reading)
    if (DEGREES.has(word)) advance(reading)
    else if (looksLikeAdverb(word)) {
      reading.certainty = 'likely'
      advance(reading)
    } else return
  }
}

/** Whether what follows the next word shows it to be no noun and no first word of a name. */
const contextAllows = (reading: Reading, word: string): boolean => {
  const next = peek(reading, 1)
  if (!next) return true
  if (NEEDS_LOWER_CASE.has(word) && next.capital) return false
  if (!LIKE_NOUNS.has(word) || !FOLLOWS_NOUN.has(next.text)) return true
  return next.text === 'and' && THIRD_PERSONS.has(peekText(reading, 2))
}

const take = (reading: Reading, base: string | undefined, count = 1): true => {
  if (base === undefined) delete reading.base
  else reading.base = base
  advance(reading, count)
  return true
}

/** `concerned`, `Alarmed and concerned` */
const readState = (reading: Reading): boolean => {
  if (!STATES.has(peekText(reading)) || peek(reading, 1)?.capital) return false
  return take(reading, undefined)
}

/** `Having also considered` */
const readPerfect = (reading: Reading): boolean => {
  const adverb = peekText(reading, 1)
  const inner = adverb === 'also' || adverb === 'further' ? 1 : 0
  const word = peekText(reading, 1 + inner)
  const base = PERFECTS.get(word)
  if (!base && word !== 'regard' && word !== 'due' && word !== 'in' && !looksLikePerfect(word)) return false
  if (!base && looksLikePerfect(word)) reading.certainty = 'likely'
  advance(reading)
  if (inner) {
    reading.adverb = adverb === 'also' ? 'also' : 'further'
    reading.order = 'within'
    reading.at++
  }
  if (base || looksLikePerfect(word)) return take(reading, base)
  reading.base = 'have'
  return true
}

/** `Continues to encourage`, `Continues to be concerned` */
const readContinuation = (reading: Reading): boolean => {
  const verb = peekText(reading, 2)
  if (peekText(reading, 1) !== 'to' || !BASES.has(verb)) return false
  take(reading, verb, 3)
  if (verb === 'be') {
    readDegrees(reading)
    return readState(reading)
  }
  return true
}

const readVerb = (reading: Reading, part: VerbForm, place: 'first' | 'second'): boolean => {
  const word = peekText(reading)
  const base = VERBS[part].get(word)
  if (base === 'continue' && readContinuation(reading)) return true
  if (base) return contextAllows(reading, word) && take(reading, base)
  if (place === 'second') return false
  const next = peek(reading, 1)
  if (!looksLikeVerb(word, part) || !next || (next.capital && !OBJECT_WORDS.has(next.text))) return false
  if (part === 'operative' && !OBJECT_WORDS.has(next.text)) return false
  reading.certainty = 'likely'
  return take(reading, undefined)
}

const formOfCopula = (word: string): VerbForm =>
  word.endsWith('ing') ? 'preambular' : word.endsWith('s') ? 'operative' : 'plural'

/** Reads the head of an opener; `second` for what follows `and`. */
export const readHead = (reading: Reading, part: VerbForm, place: 'first' | 'second'): boolean => {
  readDegrees(reading)
  const word = peekText(reading)
  if (COPULAS.has(word) && formOfCopula(word) === part) {
    advance(reading)
    readDegrees(reading)
    if (readState(reading)) return true
    return word.startsWith('remain') && part !== 'preambular' && peekText(reading) === 'actively'
  }
  if (part === 'preambular') {
    if (word === 'having') return readPerfect(reading)
    if (readState(reading)) {
      if (peekText(reading) === 'and' && STATES.has(peekText(reading, 1))) advance(reading, 2)
      return true
    }
    const prepositional = place === 'first' && findPhrase(reading, PREPOSITIONAL)
    if (prepositional) {
      reading.certainty = 'likely'
      return take(reading, undefined, prepositional.length)
    }
    if (word === 'whereas' && place === 'first') return take(reading, undefined)
  }
  return readVerb(reading, part, place)
}
