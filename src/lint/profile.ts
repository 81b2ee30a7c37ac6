/**
 * The profile of a document: what decides which conventions hold for it. What the General Assembly does wrong the Security
 * Council may do right, and many conventions changed over the years.
 */
import type { Document } from '../../grammar/ast.ts'
import { isReadLanguage } from '../../grammar/index.ts'
import type { Channel } from '../../grammar/source.ts'
import { bodyOf, type ProfileBody } from './bodies.ts'

/** General Assembly with its Main Committees, Security Council, Human Rights Council, Economic and Social Council. */
export type ProfileOrgan = 'GA' | 'SC' | 'HRC' | 'ECOSOC' | 'other'

/** How far a text has come: tabled or typed, adopted, or still under negotiation. */
export type Stage = 'draft' | 'adopted' | 'negotiation'

/** What is known of a document before any rule looks at it. */
export interface Profile {
  organ: ProfileOrgan
  /** Which body, where it is none of the principal organs. */
  body?: ProfileBody
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
  /** Left out: English. `read`: every language that is read. `any`: also those that are not. */
  languages?: readonly string[] | 'read' | 'any'
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

/** `The General Assembly First Committee`, as Model United Nations conferences have it. */
const ofAssembly = /^General Assembly (?:\w+ )+Committee$/

/**
 * The symbol tells whose document it is, also where the organ line is missing or wrong; under `E/` the Council's commissions
 * speak in their own name.
 */
const organOf = (document: Document): ProfileOrgan => {
  const symbol = document.symbol ?? ''
  if (symbol.startsWith('A/HRC/')) return 'HRC'
  if (symbol.startsWith('A/')) return 'GA'
  if (symbol.startsWith('S/')) return 'SC'
  if (document.organ) return organs[document.organ] ?? (ofAssembly.test(document.organ) ? 'GA' : 'other')
  return symbol.startsWith('E/') ? 'ECOSOC' : 'other'
}

const stageOf = (document: Document): Stage => {
  if (document.negotiated) return 'negotiation'
  return document.kind === 'resolution' || document.kind === 'decision' || document.kind === 'presidential-statement'
    ? 'adopted'
    : 'draft'
}

/** The profile of a document, as far as its tree tells it; fields of `override` are taken as they are. */
export const detectProfile = (document: Document, override: Partial<Profile> = {}): Profile => {
  const { year } = document
  const organ = organOf(document)
  const body = organ === 'other' ? bodyOf(document) : undefined
  return {
    organ,
    ...(body === undefined ? {} : { body }),
    stage: stageOf(document),
    ...(year === undefined ? {} : { year }),
    language: document.textLanguage ?? 'en',
    channel: document.channel,
    ...override,
  }
}

const allows = <Value>(list: readonly Value[] | undefined, value: Value): boolean => !list || list.includes(value)

/** Whether a rule holds in a language: by default in English alone, for most judge by English words or by how English is drafted. */
export const speaks = (languages: ProfileScope['languages'], language: string): boolean => {
  if (languages === 'any') return true
  if (languages === undefined) return language === 'en'
  return languages === 'read' ? isReadLanguage(language) : languages.includes(language)
}

/** Whether a rule of this scope holds for a document of this profile. */
export const inScope = (scope: ProfileScope, profile: Profile): boolean =>
  allows(scope.organs, profile.organ) &&
  allows(scope.stages, profile.stage) &&
  allows(scope.channels, profile.channel) &&
  speaks(scope.languages, profile.language) &&
  (profile.year === undefined || ((scope.since ?? 0) <= profile.year && profile.year <= (scope.until ?? Infinity)))
