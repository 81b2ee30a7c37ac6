/**
 * Bodies beside the principal organs whose resolutions follow habits of their own: how each is told, and which rules do not hold for it.
 * What is not named here is drafted like the resolutions of the Assembly and the Councils.
 */
import type { Document } from '../../grammar/ast.ts'

/** The word by which a configuration names a body. */
export type ProfileBody = 'COP' | 'WHO' | 'IAEA' | 'UNESCO' | 'ILO' | 'League' | 'UNEP' | 'Commission'

/** One body, or several that draft alike. */
export interface Body {
  /** Its name, for people. */
  readonly name: string
  /** The organ in whose name its texts speak. */
  readonly organ: RegExp
  /** Numbers and symbols of its texts: they tell where several bodies call themselves alike (`General Conference`). */
  readonly symbol?: RegExp
  /** What its texts do otherwise, with an example. */
  readonly practice: string
  /** Rules that say nothing of its texts. */
  readonly silent: readonly string[]
}

const italics = [
  'preambular-italic',
  'operative-italic',
  'organ-line-italic',
  'opener-italic-extent',
  'italic-inner-verb',
]

/** The bodies; the first that fits is taken. */
export const bodies: Readonly<Record<ProfileBody, Body>> = {
  COP: {
    name: 'Conferences and meetings of Parties to treaties',
    organ:
      /^(?:\w+ )?(?:Conference of the Parties|Meeting of the (?:States )?Parties|Assembly of States Parties|Conference of States Parties)\b/,
    symbol: /\/(?:CP|CMP|CMA)\.\d/,
    practice:
      'Decisions have the number and the session of the conference (8/CMA.6); several conferences speak together, in the plural.',
    silent: ['single-operative-unnumbered', 'section-sequence'],
  },
  WHO: {
    name: 'World Health Organization',
    organ: /\b(?:World )?Health Assembly$|^Regional Committee\b/,
    symbol: /^(?:WHA|EB)\d/,
    practice: 'Semicolons in the preamble, verbs in capitals, items labelled (1), (a), (i) (WHA76.2).',
    silent: [...italics, 'subparagraph-label', 'preamble-terminal', 'single-operative-unnumbered', 'short-title'],
  },
  IAEA: {
    name: 'International Atomic Energy Agency',
    organ: /^(?:General Conference(?: of the International Atomic Energy Agency)?|Board of Governors)$/,
    symbol: /^(?:GC|GOV)[(/]/,
    practice:
      'Preambular paragraphs have letters, their items and those of operative paragraphs (i), (ii) (GC(67)/RES/11).',
    silent: [...italics, 'subparagraph-label', 'preamble-numbered', 'single-operative-unnumbered'],
  },
  UNESCO: {
    name: 'United Nations Educational, Scientific and Cultural Organization',
    organ: /^(?:General Conference(?: of the United Nations Educational\b.*)?|Executive Board)$/,
    symbol: /^\d+ (?:C|EX)\/(?:Resolution|Decision|DR)|^(?:UNESCO|\d+ C)\b/,
    practice:
      'Paragraphs are numbered through from the preamble on in decisions of the Executive Board (206 EX/Decision 9).',
    silent: ['preamble-numbered', 'operative-numbering', 'single-operative-unnumbered'],
  },
  ILO: {
    name: 'International Labour Organization',
    organ: /\b(?:International Labour (?:Organi[sz]ation|Conference|Office)|Governing Body)\b/,
    practice: 'Openers stand in upright type; items go on with a verb in small letters (111th Session, resolution V).',
    silent: [...italics, 'single-operative-unnumbered', 'section-sequence'],
  },
  League: {
    name: 'League of Nations',
    organ: /^(?:Assembly|Council)(?: of the League of Nations)?$/,
    practice: 'No numbers, semicolons in the preamble, dates with the month first (resolutions of the 1920s).',
    silent: [
      ...italics,
      'operative-numbering',
      'single-operative-unnumbered',
      'preamble-terminal',
      'operative-terminal',
      'date-format',
      'numbers-style',
      'agency-name',
      'state-name',
    ],
  },
  UNEP: {
    name: 'United Nations Environment Programme and United Nations Human Settlements Programme',
    organ: /^United Nations (?:Environment|Habitat) Assembly\b|^Governing Council$/,
    symbol: /^(?:UNEP|HSP)\//,
    practice: 'Like the General Assembly (UNEP/EA.5/Res.14).',
    silent: [],
  },
  Commission: {
    name: 'Functional and regional commissions, and the Advisory Committee of the Human Rights Council',
    organ: /\bCommission\b|\bForum on Forests$|\bAdvisory Committee$/,
    practice:
      'Like the Economic and Social Council; their resolutions bear numbers of their own (65/1 of the Commission on Narcotic Drugs).',
    silent: [],
  },
}

const entries = Object.entries(bodies) as [ProfileBody, Body][]

/** The body whose text a document is; undefined for the principal organs and for what the table does not have. */
export const bodyOf = ({ organ = '', symbol = '' }: Document): ProfileBody | undefined =>
  (entries.find(([, body]) => symbol !== '' && body.symbol?.test(symbol) === true) ??
    entries.find(([, body]) => organ !== '' && body.organ.test(organ)))?.[0]

/** Whether a rule says nothing of the texts of a body; no rule is silent where there is no such body. */
export const isSilentFor = (body: ProfileBody | undefined, rule: string): boolean =>
  body !== undefined && bodies[body].silent.includes(rule)
