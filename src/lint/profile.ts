/**
 * The profile of a document: what decides which conventions hold for it. What the General Assembly does wrong the Security
 * Council may do right, and many conventions changed over the years.
 */
import type { Document } from '../../grammar/ast.ts'
import { languageOf } from '../../grammar/index.ts'
import type { Channel } from '../../grammar/source.ts'
import { everyNode } from '../tree/visit.ts'

/** General Assembly with its Main Committees, Security Council, Human Rights Council, Economic and Social Council. */
export type ProfileOrgan = 'GA' | 'SC' | 'HRC' | 'ECOSOC' | 'other'

export type Stage = 'draft' | 'adopted' | 'negotiation'

/** What is known of a document before any rule looks at it. */
export interface Profile {
  organ: ProfileOrgan
  stage: Stage
  /** Absent where neither date nor session tells it: then the conventions of today hold. */
  year?: number
  /** Language of the text, ISO 639-1. */
  language: string
  channel: Channel
}

/** For which documents a rule holds; a list left out holds for all. */
export interface ProfileScope {
  organs?: readonly ProfileOrgan[]
  stages?: readonly Stage[]
  channels?: readonly Channel[]
  /** Left out: every language that is read. `any`: also those that are not. */
  languages?: readonly string[] | 'any'
  /** First year of documents. */
  since?: number
  /** Last year of documents. */
  until?: number
}

const organs: Readonly<Record<string, ProfileOrgan>> = {
  'General Assembly': 'GA',
  'Security Council': 'SC',
  'Human Rights Council': 'HRC',
  'Economic and Social Council': 'ECOSOC',
}

/**
 * The symbol tells whose document it is, also where the organ line is missing or wrong; under `E/` the Council's commissions
 * speak in their own name.
 */
const organOf = (document: Document): ProfileOrgan => {
  const symbol = document.symbol ?? ''
  if (symbol.startsWith('A/HRC/')) return 'HRC'
  if (symbol.startsWith('A/')) return 'GA'
  if (symbol.startsWith('S/')) return 'SC'
  if (document.organ) return organs[document.organ] ?? 'other'
  return symbol.startsWith('E/') ? 'ECOSOC' : 'other'
}

/** Paragraphs that bear `PP2 bis` or `OP5 alt` are those of a text under negotiation; one among many is a slip in a draft. */
const negotiationLabel = /^(?:PP|OP)|\b(?:bis|ter|quater|alt)\b/i

/** So many may be left behind in a text that is done, where the others bear none. */
const fewLabels = 2

/** Brackets and notes of who agrees, which stand beside the labels of a text that is being written. */
const workingNote = /[[\]]|\((?:[Aa]greed|NEW|[Aa]d ref)\b/
const isBeingWritten = (document: Document): boolean =>
  everyNode(document, 'text').some(({ value }) => workingNote.test(value))

const stageOf = (document: Document): Stage => {
  const labelled = [...everyNode(document, 'preambularParagraph'), ...everyNode(document, 'operativeParagraph')]
  const working = labelled.filter(({ label }) => label !== undefined && negotiationLabel.test(label)).length
  const isAdopted =
    document.kind === 'resolution' || document.kind === 'decision' || document.kind === 'presidential-statement'
  if (working > fewLabels || working * 4 > labelled.length) return 'negotiation'
  // The brackets of an adopted text are its editors'.
  if (working > 0 && !isAdopted && isBeingWritten(document)) return 'negotiation'
  return isAdopted ? 'adopted' : 'draft'
}

/** Reads the profile from the document; what `override` says is taken from there. */
export const detectProfile = (document: Document, override: Partial<Profile> = {}): Profile => {
  const { year } = document
  return {
    organ: organOf(document),
    stage: stageOf(document),
    ...(year === undefined ? {} : { year }),
    language: document.textLanguage ?? 'en',
    channel: document.channel,
    ...override,
  }
}

const allows = <Value>(list: readonly Value[] | undefined, value: Value): boolean => !list || list.includes(value)

/** Whether a rule holds in a language: by default in those that are read, for of any other it would judge by English words. */
const speaks = (languages: ProfileScope['languages'], language: string): boolean => {
  if (languages === 'any') return true
  return languages ? languages.includes(language) : languageOf(language) !== undefined
}

/** Whether a rule of this scope holds for a document of this profile. */
export const inScope = (scope: ProfileScope, profile: Profile): boolean =>
  allows(scope.organs, profile.organ) &&
  allows(scope.stages, profile.stage) &&
  allows(scope.channels, profile.channel) &&
  speaks(scope.languages, profile.language) &&
  (profile.year === undefined || ((scope.since ?? 0) <= profile.year && profile.year <= (scope.until ?? Infinity)))
