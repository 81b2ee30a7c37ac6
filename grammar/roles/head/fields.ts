/**
 * The facts of a masthead line: `General Assembly Distr.: Limited` holds two.
 */
import type { MastheadRole } from '../../ast.ts'
import { monthNumber } from '../../lexicon/en/months.ts'
import { mastheadOrgan } from '../../lexicon/en/organs.ts'
import { parseOrdinal } from '../../lexicon/en/ordinals.ts'
import type { Line } from '../../lines/line.ts'
import type { FieldSpan } from '../facts.ts'

interface Pattern {
  role: MastheadRole
  /** What such a line holds: one look that spares most lines the expression. */
  needs: string | RegExp
  /** Sticky; group 1, where there is one, is what `value` reads. */
  test: RegExp
  value: (match: RegExpExecArray) => string | undefined
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
const group = (match: RegExpExecArray): string => fold(match[1] ?? match[0])
/** `GENERAL`, `ENGLISH` of texts before 2000 -> `General`, `English` */
const inLowerCase = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()

/** `28 August 2025` -> `2025-08-28` */
function isoDate(day: string | undefined, month: string | undefined, year: string | undefined): string | undefined {
  const number = monthNumber(month ?? '')
  return number === undefined ? undefined : `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const month = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** `Seventy-ninth session` -> 79, `Eleventh emergency special session` -> ES-11, `2024 session` -> 2024. */
function sessionValue([, substantive, year, words = '', attributes = '']: RegExpExecArray): string | undefined {
  const known = substantive ?? year
  if (known !== undefined) return known
  const ordinal = parseOrdinal(fold(words))
  if (ordinal === undefined) return undefined
  if (attributes.includes('emergency')) return `ES-${ordinal}`
  return attributes.includes('special') ? `S-${ordinal}` : String(ordinal)
}

const patterns: readonly Pattern[] = [
  { role: 'organization', needs: 'Nations', test: /United\s+Nations(?=\s+\S*\/|\s*$)/y, value: () => 'United Nations' },
  {
    role: 'symbol',
    needs: '/',
    test: /([A-Z]{1,7}\/(?:[A-Za-z0-9./-]|\s(?=\d+$)|\s?\((?=[\dIVXLC]))+\)?)\*{0,3}/y,
    value: (m) => group(m).replace(/\*+$/, ''),
  },
  {
    role: 'distribution',
    needs: /distr/i,
    test: /Distr\.?\s{0,9}:?\s{0,40}(General|Limited|Restricted|Provisional)/iy,
    value: (m) => inLowerCase(group(m)),
  },
  {
    role: 'sessionDates',
    needs: /\d/,
    test: new RegExp(String.raw`\d{1,2}(?:\s+(?:${month}))?\s*[\u2013\u2014-]\s*\d{1,2}\s+(?:${month})\s+\d{4}`, 'y'),
    value: group,
  },
  {
    role: 'date',
    needs: /\d{4}/,
    test: new RegExp(String.raw`(\d{1,2})\s*(${month})\s+(\d{4})`, 'y'),
    value: (m) => isoDate(m[1], m[2], m[3]),
  },
  {
    role: 'language',
    needs: /original/i,
    test: /(?:Original\s*:\s*|(?:English|French|Spanish|Russian|Arabic|Chinese)\s+Original:\s*)(English|French|Spanish|Russian|Arabic|Chinese)(?:\/\w+)*(?:\s+only)?/iy,
    value: (m) => inLowerCase(group(m)),
  },
  {
    role: 'session',
    needs: 'ession',
    test: /(?:(?:Resumed\s+)?(?:Organizational|Substantive)\s+session\s+(?:for|of)\s+(\d{4})|(\d{4})\s+(?:organizational\s+|substantive\s+)?session|(?:Resumed\s+)?((?:[A-Z]|(?<=Resumed\s)[a-z])[a-z]+(?:[ -](?!emergency|special|session)[a-z]+){0,4})\s+((?:emergency\s+)?(?:special\s+)?)session)\b(?:\s+\(resumed\))?/y,
    value: sessionValue,
  },
  {
    role: 'committee',
    needs: 'ommittee',
    test: /(?:First|Second|Third|Fourth|Fifth|Sixth)\s+Committee|Special\s+Political\s+and\s+Decolonization\s+Committee(?:\s+\(Fourth\s+Committee\))?/y,
    value: group,
  },
  {
    role: 'agendaItem',
    needs: /item/i,
    test: /(?:Agenda\s+)?items?\s+(\d+(?:\s{0,9}\([a-z]+\))*(?:(?:\s{0,9},\s{0,9}|\s{1,9}and\s{1,9}|\s{0,9},?\s{1,9}to\s{1,9})\d*(?:\s{0,9}\([a-z]+\))*)*)(?:\s+of\s+the\s+(?:provisional|preliminary)\s+(?:agenda|list))?\*{0,3}/iy,
    value: (m) => group(m).replace(/(\d)\(/g, '$1 ('),
  },
  {
    role: 'adoption',
    needs: /dopted|DOPTED|Statement/,
    test: /(?:Resolutions?|Decisions?|RESOLUTIONS?|DECISIONS?)\s+(?:adopted|ADOPTED)\s+(?:by|on|without|BY|ON|WITHOUT)\b.*|Adopted\s+(?:by\s+the\s+|at\s+the\s+|without\s+).*|Statement\s+by\s+the\s+President\s+of\s+the\s+Security\s+Council.*/y,
    value: group,
  },
  {
    role: 'report',
    needs: '[',
    test: /\[(?:on|without|adopted)\b.*/iy,
    value: (m) => group(m).replace(/^\[|\]$/g, ''),
  },
  {
    role: 'number',
    needs: /resolution\s+\d/i,
    test: new RegExp(
      String.raw`Resolution\s+(\d{1,4}(?:\s*\(\d{4}\)|\/\d{1,3})?)\s*(?=$|of\s+\d{1,2}\s+(?:${month})\s+\d{4}\s*$)`,
      'iy',
    ),
    value: group,
  },
  {
    role: 'number',
    needs: /\d/,
    test: /(?:\*\*)?((?:S-|ES-)?\d{1,4}\/(?:\d{1,4}|\u2026|\.\.\.|L\.\d+)(?:\s+[A-Z](?=[\s.]))?|\d{1,4}(?:\s+[A-Z])?\s*\((?:[IVXLCS-]+|(?:19|20)\d\d)\))(?:(?<=\u2026|\.\.\.)\s|\.{1,3}|\s*$|\s{2,})\s*/y,
    value: (m) => group(m),
  },
]

/** The line above, with the fields that were found on it. */
export interface LineAbove {
  readonly text: string
  readonly fields: readonly FieldSpan[] | undefined
}

/**
 * @param above for a field that wraps (`Resolution adopted by the General Assembly` / `on 4 December 2024`)
 * @returns the fields of the line, in order; empty when it says nothing of a masthead
 */
export function fieldsOf(line: Line, above: LineAbove | undefined): FieldSpan[] {
  const { text } = line
  const fields: FieldSpan[] = []
  const wrapped = wraps(text, above)
  if (wrapped) return [{ role: wrapped, value: fold(text).replace(/\]$/, ''), start: line.start, end: line.end }]
  if (/^original\s*:$/i.test(text)) return [{ role: 'language', value: '', start: line.start, end: line.end }]
  const torn = tornSymbol(line, above) ?? tornLanguage(line, above)
  if (torn) return [torn]
  const likely = patterns.filter(({ needs }) => (typeof needs === 'string' ? text.includes(needs) : needs.test(text)))
  let at = 0
  while (at < text.length) {
    const found = fieldAt(text, at, likely)
    if (!found) break
    fields.push({ role: found.role, value: found.value, start: line.start + at, end: line.start + found.end })
    at = found.end
    while (at < text.length && /\s/.test(text[at] ?? '')) at++
    if (found.role === 'number') {
      if (dated.test(text.slice(at)))
        fields.push({ role: 'adoption', value: fold(text.slice(at)), start: line.start + at, end: line.end })
      return fields
    }
  }
  return at >= text.length ? fields : []
}

function fieldAt(
  text: string,
  at: number,
  likely: readonly Pattern[],
): { role: MastheadRole; value: string; end: number } | undefined {
  for (const { role, test, value } of likely) {
    test.lastIndex = at
    const match = test.exec(text)
    const known = match ? value(match) : undefined
    if (match && known !== undefined) return { role, value: known, end: at + match[0].trimEnd().length }
  }
  const organ = mastheadOrgan(text, at)
  return organ ? { role: 'organ', value: organ.organ, end: organ.end } : undefined
}

/** `Resolution 242 (1967)` / `of 22 November 1967`: so volumes and copies of them head a resolution of the Council. */
const dated = new RegExp(String.raw`^of\s+\d{1,2}\s+(?:${month})\s+\d{4}\s*$`)

/** `A/72/L.` / `18`: the number of a symbol that is torn after its stop. */
function tornSymbol(line: Line, above: LineAbove | undefined): FieldSpan | undefined {
  const last = above?.fields?.[above.fields.length - 1]
  if (last?.role !== 'symbol' || !last.value.endsWith('.') || !/^\d{1,4}\*{0,3}$/.test(line.text)) return undefined
  return { role: 'symbol', value: line.text.replace(/\*+$/, ''), start: line.start, end: line.end, continues: true }
}

/** `ORIGINAL:` / `ENGLISH` */
function tornLanguage(line: Line, above: LineAbove | undefined): FieldSpan | undefined {
  const last = above?.fields?.[above.fields.length - 1]
  if (last?.role !== 'language' || last.value !== '' || !/^[A-Za-z]{5,7}$/.test(line.text)) return undefined
  return { role: 'language', value: inLowerCase(line.text), start: line.start, end: line.end, continues: true }
}

/** Adoption and report lines run over line ends. */
function wraps(text: string, above: LineAbove | undefined): MastheadRole | undefined {
  const last = above?.fields?.[above.fields.length - 1]
  if (!last || above === undefined) return undefined
  if (last.role === 'number' && dated.test(text)) return 'adoption'
  if (
    last.role === 'adoption' &&
    (/^(?:on|at|of)\b/.test(text) || /(?:\b(?:on|at|of|the|by)|,|\bon \d{1,2}(?: [A-Z][a-z]+)?)$/.test(above.text))
  )
    return 'adoption'
  if (last.role === 'report' && !/\]\s*$/.test(above.text)) return 'report'
  return undefined
}

/** A line that is no known fact: words of an agenda title or of the title. */
export const isFreeText = (field: FieldSpan | undefined): boolean =>
  field !== undefined && (field.role === 'agendaTitle' || field.role === 'other')
