/**
 * The three forms of a verb that openers use: participle (`recalling`), third person (`recalls`) and perfect
 * participle (`considered`). Rules of English spelling, with the exceptions that occur among the openers' verbs.
 */

/** Verbs whose last consonant doubles (stress on the last syllable). */
const DOUBLING = new Set([
  'commit',
  'recommit',
  'defer',
  'refer',
  'regret',
  'transmit',
  'submit',
  'set',
  'put',
  'admit',
])

const IRREGULAR_PERFECT: Readonly<Record<string, string>> = {
  bear: 'borne',
  choose: 'chosen',
  draw: 'drawn',
  find: 'found',
  give: 'given',
  hear: 'heard',
  hold: 'held',
  keep: 'kept',
  know: 'known',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  seek: 'sought',
  see: 'seen',
  set: 'set',
  stand: 'stood',
  strive: 'striven',
  take: 'taken',
  undertake: 'undertaken',
  withdraw: 'withdrawn',
}

const SIBILANT = /(?:s|x|z|ch|sh)$/
const CONSONANT_Y = /[^aeiou]y$/
const SILENT_E = /[^eoy]e$/

/** The present participle of a verb: `recognize` -> `recognizing`. */
export const participle = (base: string): string => {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ing`
  return SILENT_E.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`
}

/** The third person singular of a verb: `recognize` -> `recognizes`. */
export const thirdPerson = (base: string): string => {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`
  return SIBILANT.test(base) ? `${base}es` : `${base}s`
}

/** The past participle of a verb: `recognize` -> `recognized`, `take` -> `taken`. */
export const perfect = (base: string): string => {
  const irregular = IRREGULAR_PERFECT[base]
  if (irregular) return irregular
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ed`
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`
  return base.endsWith('e') ? `${base}d` : `${base}ed`
}

/** The base itself and, for a verb in -ize, its form in -ise: the Security Council writes both. */
export const spellings = (base: string): readonly string[] =>
  base.endsWith('ize') ? [base, `${base.slice(0, -3)}ise`] : [base]
