/**
 * What the form of a word says when the lexicon does not know it. Sparing: a line that goes on with a capital letter
 * (`Nations`, `Building`, `Assembly`) must not look like a new clause.
 */
import { wordSet } from '../../word-list.ts'

const NOT_PARTICIPLES = wordSet(`
  according ageing banking being beijing bring broadcasting building clothing concerning during engineering everything
  excluding farming financing fishing following funding gathering hearing housing including king learning lodging
  manufacturing marketing meaning meeting mining monitoring morning notwithstanding nothing nursing opening outstanding
  parenting pending planning printing processing programming proceeding publishing regarding ring saving sending setting
  shipping sing something spending spring sterling sting string swing teaching thing things trafficking training
  understanding wing well-being wellbeing wellspring working writing capacity-building peacebuilding peacekeeping
  developing contracting participating remaining outgoing incoming leading neighbouring sponsoring visiting
  peacemaking policymaking decision-making standing existing evening reading finding missing`)

const NOT_ADVERBS = wordSet(`
  ally anomaly apply assembly bully butterfly comply curly daily early elderly family fly hourly italy july jelly lily
  likely monopoly monthly multiply only quarterly rely reply supply weekly yearly friendly timely orderly costly deadly
  lively lonely scholarly unruly holy belly sully imply homily melancholy`)

const NOT_THIRD_PERSONS = wordSet(`
  states parties nations governments goals programmes affairs rights peoples friends members minutes matters articles
  resources services sciences conferences sciences sanctions standards initiatives principles guidelines measures issues
  territories countries organizations agencies bodies organs reports resolutions decisions regulations rules statutes
  activities actions areas children's women's islands emirates philippines seychelles maldives honduras comoros bahamas
  barbados laos mauritius cyprus belarus texas paris brussels wales athens naples news means series species headquarters
  politics economics statistics physics ethics united congress process progress access business address witness
  illness fitness wellness awareness happiness aids hiv lens gas bus virus status focus basis analysis crisis synthesis
  thesis emphasis nexus campus census consensus bonus corpus radius genus minus plus thus this his is was has as its us
  yes perhaps besides towards afterwards upwards always nowadays whereas across less unless whereabouts
  persons refugees migrants understandings partners relations operations communications nationals elections institutions contributions obligations recommendations
  questions missions commissions provisions conditions conventions protocols treaties agreements instruments mechanisms`)

/** Whether a word with a capital looks like an adverb that the tables do not have: `Vehemently`. */
export const looksLikeAdverb = (word: string): boolean =>
  word.length > 5 && word.endsWith('ly') && !NOT_ADVERBS.has(word)

/** Whether a word with a capital looks like a present participle: `Advancing`. */
export const looksLikeParticiple = (word: string): boolean =>
  word.length > 5 && word.endsWith('ing') && !NOT_PARTICIPLES.has(word)

/** Whether a word after `Having` looks like a past participle: `considered`, `undertaken`. */
export const looksLikePerfect = (word: string): boolean => word.length > 4 && /(?:ed|en|wn|ught)$/.test(word)

/** Whether a word with a capital looks like a third person: `Instructs`. The word that follows must bear it out. */
export const looksLikeThirdPerson = (word: string): boolean =>
  word.length > 4 &&
  word.endsWith('s') &&
  !/(?:ss|us|is|ions|ities|isms|ments|ers|ors|ists|ies|ics|nces|ncies)$/.test(word) &&
  !NOT_THIRD_PERSONS.has(word)
