/** Opening phrases of the invented language: participles in -ante, third persons in -as. */
import type { OpenerForms } from '../../../../grammar/lexicon/language.ts'
import { createOpeners } from '../../../../grammar/lexicon/opening-phrases.ts'

const verbs = ['memor', 'not', 'pet', 'decid', 'invit', 'afirm']
const ending = (end: string): string => verbs.map((verb) => verb + end).join('|')

/** Phrases that were counted, and what the others are made of. */
export const createToyOpeners = (): OpenerForms =>
  createOpeners(
    {
      measured: { preambular: 'Memorante 12; Havante egzamita 3;', operative: 'Petas 9; Prenas noto 4;' },
      heads: { preambular: ending('ante'), operative: ending('as') },
      likely: { preambular: String.raw`\p{L}{3,}ante`, operative: '(?!)' },
      tails: 'anke|pluse|kun satisfo',
      and: 'ed',
      adverbs: { also: 'anke', further: 'pluse' },
    },
    { clauseBegins: '[A-Z][a-z]+(?:ante|as) ', preambularBegins: '[A-Z][a-z]+ante ' },
  )
