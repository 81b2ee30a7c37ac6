/** The words of English, for rules that hold in English alone. */
import { en } from './lexicon/en/index.ts'
import type { Labels } from './lexicon/labels.ts'

export { matchOpener } from './lexicon/en/openers/match.ts'
export { participle, perfect, thirdPerson } from './lexicon/en/openers/inflect.ts'
export { MEASURED_OPERATIVE, MEASURED_PREAMBULAR, type MeasuredOpener } from './lexicon/en/openers/measured.ts'
export { FRAMES } from './lexicon/en/openers/frames.ts'
export { DEGREES } from './lexicon/en/openers/modifiers.ts'
export { STATES as STATE_ADJECTIVES } from './lexicon/en/openers/states.ts'
export { BASES, OBJECT_WORDS, PARTICIPLES, THIRD_PERSONS } from './lexicon/en/openers/verbs.ts'
export { monthNumber, MONTHS } from './lexicon/en/months.ts'
export { ORGANS } from './lexicon/en/organs.ts'
export { ordinalEnding, ordinalWord, parseOrdinal } from './lexicon/en/ordinals.ts'
export { states } from './lexicon/en/states.ts'

/** Every reading that the label of a sub-paragraph admits: `(i)` is a letter and a roman number. */
export const readings: Labels['readings'] = en.labels.readings
