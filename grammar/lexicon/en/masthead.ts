/**
 * Facts of an English masthead (conventions 2.8), and the labels by which texts for Model United Nations name them: `Forum: Security
 * Council`. `General Assembly Distr.: Limited` holds two facts.
 */
import { beginsWith, CAPITALS, DIGITS } from '../../notation/first.ts'
import type { FieldForm, MastheadForms } from '../language.ts'
import {
  dateField,
  found as group,
  inLowerCase,
  numberField,
  organizationField,
  sessionNumber,
  symbolBeside,
  symbolField,
  withoutBrackets,
} from '../masthead-fields.ts'
import { label } from '../labels-of-facts.ts'
import { monthNumber, MONTHS } from './months.ts'
import { parseOrdinal } from './ordinals.ts'

const month = MONTHS.join('|')
const organization = String.raw`United\s+Nations`

/** `Seventy-ninth session` -> 79, `Eleventh emergency special session` -> ES-11, `2024 session` -> 2024. */
const sessionValue = ([, substantive, year, words = '', attributes = '']: RegExpExecArray): string | undefined =>
  sessionNumber(parseOrdinal, {
    year: substantive ?? year,
    words,
    isSpecial: attributes.includes('special'),
    isEmergency: attributes.includes('emergency'),
  })

const fields: readonly FieldForm[] = [
  organizationField(organization, { begins: beginsWith('U') }),
  symbolField,
  {
    role: 'distribution',
    begins: beginsWith('Dd'),
    test: /Distr\.?\s{0,9}:?\s{0,40}(General|Limited|Restricted|Provisional)/iy,
    value: (m) => inLowerCase(group(m)),
  },
  {
    role: 'sessionDates',
    begins: beginsWith(DIGITS),
    test: new RegExp(String.raw`\d{1,2}(?:\s+(?:${month}))?\s*[\u2013\u2014-]\s*\d{1,2}\s+(?:${month})\s+\d{4}`, 'y'),
    value: group,
  },
  // `Date: September 2026` of the International Atomic Energy Agency.
  dateField(
    new RegExp(String.raw`Date:\s+(?:(\d{1,2})\s+)?(${month})\s+(\d{4})(?=\s*$)`, 'y'),
    monthNumber,
    beginsWith('D'),
  ),
  dateField(new RegExp(String.raw`(\d{1,2})\s*(${month})\s+(\d{4})`, 'y'), monthNumber),
  {
    role: 'language',
    begins: beginsWith('OoEeFfSsRrAaCc'),
    test: /(?:Original\s*:\s*|(?:English|French|Spanish|Russian|Arabic|Chinese)\s+Original:\s*)(English|French|Spanish|Russian|Arabic|Chinese)(?:\/\w+)*(?:\s+only)?/iy,
    value: (m) => inLowerCase(group(m)),
  },
  {
    role: 'session',
    begins: beginsWith(`${CAPITALS}${DIGITS}`),
    needs: 'ession',
    test: /(?:(?:Resumed\s+)?(?:Organizational|Substantive)\s+session\s+(?:for|of)\s+(\d{4})|(\d{4})\s+(?:organizational\s+|substantive\s+)?session|(?:Resumed\s+)?((?:[A-Z]|(?<=Resumed\s)[a-z])[a-z]+(?:[ -](?!emergency|special|regular|session)[a-z]+){0,4})\s+(?:regular\s+)?((?:emergency\s+)?(?:special\s+)?)session)\b(?:\s+\(resumed\))?/y,
    value: sessionValue,
  },
  {
    role: 'committee',
    begins: beginsWith('FST'),
    test: /(?:First|Second|Third|Fourth|Fifth|Sixth)\s+Committee|Special\s+Political\s+and\s+Decolonization\s+Committee(?:\s+\(Fourth\s+Committee\))?/y,
    value: group,
  },
  {
    role: 'agendaItem',
    begins: beginsWith('AaIi'),
    test: /(?:Agenda\s+)?items?\s+(\d+(?:\s{0,9}\([a-z]+\))*(?:(?:\s{0,9},\s{0,9}|\s{1,9}and\s{1,9}|\s{0,9},?\s{1,9}to\s{1,9})\d*(?:\s{0,9}\([a-z]+\))*)*)(?:\s+of\s+the\s+(?:(?:provisional\s+|preliminary\s+)?(?:agenda|list))(?:\s+\([A-Z][^\s()]*(?:\([^\s()]+\)[^\s()]*)?\))?)?\*{0,3}/iy,
    value: (m) => group(m).replace(/(\d)\(/g, '$1 ('),
  },
  {
    role: 'adoption',
    begins: beginsWith('RDA(S'),
    test: /(?:Resolutions?|Decisions?|RESOLUTIONS?|DECISIONS?)\s+(?:adopted|ADOPTED)\s+(?:by|on|without|BY|ON|WITHOUT)\b.*|Adopted\s+(?:by\s+the\s+|at\s+the\s+|without\s+).*|\(Adopted\s+(?:on|at|by)\s[^()]{4,80}\)|Statement\s+by\s+the\s+President\s+of\s+the\s+Security\s+Council.*/y,
    value: group,
  },
  {
    role: 'report',
    begins: beginsWith('['),
    test: /\[(?:on|without|adopted)\b.*/iy,
    value: withoutBrackets,
  },
  {
    role: 'number',
    begins: beginsWith('Rr'),
    test: new RegExp(
      String.raw`Resolution\s+(\d{1,4}(?:\s*\(\d{4}\)|\/\d{1,3})?)\s*(?=$|of\s+\d{1,2}\s+(?:${month})\s+\d{4}\s*$)`,
      'iy',
    ),
    value: group,
  },
  {
    // `Decision 8/CMA.6`, `Decision 2/CP.22-CMP.12`, `Decision RC-10/3`, `Decision XV/4` of conferences of Parties.
    role: 'number',
    begins: beginsWith('RrDd'),
    test: /(?:Resolution|Decision)\s+(\d{1,3}\/[A-Z]{2,5}\.\d{1,3}(?:-[A-Z]{2,5}\.\d{1,3})*|[A-Z]{2,4}-(?:\d{1,3}|[IVXL]{1,6})\/\d{1,3}|[IVXL]{1,6}\/\d{1,3})\.?\s*(?=$|\s{2})/iy,
    value: group,
  },
  {
    // `WHA77.9`, `EB154.R3`, `GC(68)/RES/9`, `42 C/Resolution 20`.
    role: 'number',
    begins: beginsWith(`WEG${DIGITS}`),
    test: /((?:WHA|EB)\d{1,3}\.(?:R?\d{1,3}|\(\d{1,3}\))|GC\([\dIVXL]{1,6}\)\/(?:RES|DEC)\/\d{1,4}(?:\.?[A-Z])?|\d{1,3} C\/Resolution \d{1,3})(?=$|[\s.])\.?\s*/y,
    value: group,
  },
  numberField,
]

/** How a line begins that names another fact, by the role of the fact. */
const labels: MastheadForms['labels'] = {
  signatories: label('s', 'signator(?:y|ies)|signed by|supporters?|seconded by'),
  committee: label('cf', 'committee|forum|council|commission|body'),
  agendaTitle: label('tqsia', 'topic|question(?: of)?|subject|issue|agenda'),
}

/** The forms of an English masthead. */
export const masthead: MastheadForms = {
  tells: /distr|original/i,
  fields,
  labels,
  languageName: /^[A-Za-z]{5,7}$/,
  cell: /^United Nations$|\bDistr\b|\bOriginal: ?[A-Z]/,
  decision: /^\W*Decision\b/i,
  originalAlone: /^original\s*:$/i,
  dated: new RegExp(String.raw`^of\s+\d{1,2}\s+(?:${month})\s+\d{4}\s*$`),
  adoptionGoesOn: { below: /^(?:on|at|of)\b/, above: /(?:\b(?:on|at|of|the|by)|,|\bon \d{1,2}(?: [A-Z][a-z]+)?)$/ },
  besideOrganization: new RegExp(`^${organization}${symbolBeside}`),
}
