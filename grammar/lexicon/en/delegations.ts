/** Who speaks in a text under negotiation: States as delegates call them, and the groups in which they speak. */
import { fold } from '../../notation/space.ts'
import { LETTER, UPPER } from '../../notation/letters.ts'
import { regex } from '../../notation/pattern.ts'
import { MEMBER_STATES, OBSERVERS, states } from './states.ts'

/** Short names of States that only the margin of a text bears. */
const SHORT_NAMES = `
  US; UK; RF; Russia; Iran; Syria; Venezuela; Bolivia; Laos; Moldova; Korea; ROK; DPRK; PRC; KSA; UAE; NZ; BiH; CAR; DRC; PNG;
  Holy See; Palestine; Netherlands; the Netherlands; AUS; CAN; JPN; NOR; CHE; SUI; MEX; BRA; ARG; IND; CHN; RUS; TUR; EGY; PAK`

/** Groups of States (United Nations regional groups, political groups, and groups that negotiate together). */
const GROUPS = `
  EU; European Union; EU and its member States; G77; G-77; G 77; Group of 77; AG; African Group; African States; Group of African States; Arab Group; Arab States; LAS; League of Arab States;
  GRULAC; APG; Asia-Pacific Group; WEOG; EEG; NAM; Non-Aligned Movement; OIC; CARICOM; CELAC; SICA; MERCOSUR; ASEAN; SADC;
  ECOWAS; AU; African Union; GCC; CIS; CSTO; SCO; BRICS; CANZ; JUSCANZ; JUSSCANNZ; Mountains Group; LDCs; LDC Group; LLDCs; SIDS;
  AOSIS; PSIDS; PIF; Pacific Islands Forum; EIG; Environmental Integrity Group; Umbrella Group; AILAC; ALBA; LMDC; BASIC; Nordics;
  Nordic countries; Baltics; Benelux; P3; P5; E10; A3; Chair; Co-Chairs; Cochairs; Facilitator; Co-facilitators;
  Cofacilitators; Coordinator; Secretariat; Penholder`

const known = new Set([...MEMBER_STATES, ...OBSERVERS, ...`${SHORT_NAMES};${GROUPS}`.split(';').map(fold)])
/** Names that hold the word by which others are joined. */
const whole = new Set([...known].filter((name) => name.includes(' and ')))
/** `G77 and China`, `G-77/China`: one group, however it is joined. */
const groupAndChina = /^(?:G[- ]?77|Group of 77)(?: and | ?[&+/] ?)China$/
const joiner = /\s*(?:,|(?<!77\s{0,3})(?:[/&]|\+(?=\s*\p{L})))\s*(?=\S)/u

/** A name that no table has: capitals throughout, but for the small words between them. */
const capitalized = regex(
  'u',
)`^(?:the )?[${UPPER}\d][${LETTER}\d.'’&+-]*(?: (?:of|the|for|\(?[${UPPER}\d][${LETTER}\d.'’&+-]*\)?))*$`

const isKnown = (name: string): boolean =>
  known.has(name.replace(/\+$/, '')) || groupAndChina.test(name) || states.officialName(name) !== undefined

/** `EU, US and Japan` -> three names; `G77 and China`, `Trinidad and Tobago`, `Norway on behalf of CANZ` are one each. */
const namesIn = (words: string): string[] =>
  words.split(joiner).flatMap((part) => {
    const name = part.replace(/^(?:and )?(?:the (?=\p{Lu}))?|[’']s$/gu, '')
    return whole.has(name) ? [name] : name.split(/(?<!77) and /)
  })

/** `Mexico on behalf of Argentina, Brazil and Chile`: one speaks for all. */
const onBehalf = /^(.+?),? (?:on behalf of|obo|also for) (.+)$/

/**
 * @param words what stands where delegations are named
 * @param surely whether all must be names of the tables, there being nothing else that tells
 * @returns the names as written; undefined where it is something else
 */
export function delegationsIn(words: string, surely: boolean): string[] | undefined {
  if (words === '') return undefined
  const [, speaker, others] = onBehalf.exec(words) ?? []
  if (speaker !== undefined && others !== undefined)
    return delegationsIn(speaker, surely) && delegationsIn(others, surely) ? [words] : undefined
  const names = namesIn(words)
  // `CUB, VEN, IRN`: several codes of three letters are those of States.
  if (names.length > 1 && names.every((name) => /^[A-Z]{3}$/.test(name))) return names
  return names.every((name) => isKnown(name) || (!surely && capitalized.test(name))) ? names : undefined
}
