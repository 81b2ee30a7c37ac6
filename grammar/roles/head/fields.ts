/**
 * The facts of a masthead line: `General Assembly Distr.: Limited` holds two.
 */
import type { MastheadRole } from '../../ast.ts'
import type { FieldForm, Language } from '../../lexicon/language.ts'
import { inLowerCase } from '../../lexicon/masthead-fields.ts'
import type { Line } from '../../lines/line.ts'
import { isSpaceCode } from '../../notation/letters.ts'
import { fold } from '../../notation/space.ts'
import { matchAt } from '../../notation/sticky.ts'
import type { FieldSpan } from '../facts.ts'

/** The line above, with the fields that were found on it. */
export interface LineAbove {
  readonly text: string
  readonly fields: readonly FieldSpan[] | undefined
}

/** What a line says by itself: it is asked for its fields in several places. */
const known = new WeakMap<Line, readonly FieldSpan[]>()

/**
 * @param above for a field that wraps (`Resolution adopted by the General Assembly` / `on 4 December 2024`)
 * @returns the fields of the line, in order; empty when it says nothing of a masthead
 */
export function fieldsOf(line: Line, above: LineAbove | undefined, language: Language): readonly FieldSpan[] {
  const { text } = line
  const wrapped = wraps(text, above, language)
  if (wrapped) return [{ role: wrapped, value: fold(text).replace(/\]$/, ''), start: line.start, end: line.end }]
  if (language.masthead.originalAlone.test(text))
    return [{ role: 'language', value: '', start: line.start, end: line.end }]
  const torn = tornSymbol(line, above) ?? tornLanguage(line, above, language)
  if (torn) return [torn]
  let own = known.get(line)
  if (own === undefined) known.set(line, (own = ownFields(line, language)))
  return own
}

/** The fields that fill a line; none where words are left. */
function ownFields(line: Line, language: Language): readonly FieldSpan[] {
  const { text } = line
  const fields: FieldSpan[] = []
  let forms = language.masthead.fields
  let at = 0
  while (at < text.length) {
    const found = fieldAt(text, at, forms, language)
    if (!found) break
    // What the line lacks is looked for once: `General Assembly` may stand on it a thousand times.
    if (at === 0) forms = forms.filter((form) => mayHold(text, form))
    fields.push({ role: found.role, value: found.value, start: line.start + at, end: line.start + found.end })
    at = found.end
    while (isSpaceCode(text.charCodeAt(at))) at++
    if (found.role === 'number') {
      if (language.masthead.dated.test(text.slice(at)))
        fields.push({ role: 'adoption', value: fold(text.slice(at)), start: line.start + at, end: line.end })
      return fields
    }
  }
  return at >= text.length ? fields : []
}

/** Whether a line has what a field needs. */
const mayHold = (text: string, { needs }: FieldForm): boolean => needs === undefined || text.includes(needs)

function fieldAt(
  text: string,
  at: number,
  forms: readonly FieldForm[],
  language: Language,
): { role: MastheadRole; value: string; end: number } | undefined {
  for (const form of forms) {
    if (form.begins?.(text, at) === false || (at === 0 && !mayHold(text, form))) continue
    const { role, test, value } = form
    const match = matchAt(test, text, at)
    const known = match ? value(match) : undefined
    if (match && known !== undefined) return { role, value: known, end: at + match[0].trimEnd().length }
  }
  const organ = language.organs.inMasthead(text, at)
  return organ ? { role: 'organ', value: organ.organ, end: organ.end } : undefined
}

/** `A/72/L.` / `18`: the number of a symbol that is torn after its stop. */
function tornSymbol(line: Line, above: LineAbove | undefined): FieldSpan | undefined {
  const last = above?.fields?.[above.fields.length - 1]
  if (last?.role !== 'symbol' || !last.value.endsWith('.') || !/^\d{1,4}\*{0,3}$/.test(line.text)) return undefined
  return { role: 'symbol', value: line.text.replace(/\*+$/, ''), start: line.start, end: line.end, continues: true }
}

/** `ORIGINAL:` / `ENGLISH` */
function tornLanguage(line: Line, above: LineAbove | undefined, { masthead }: Language): FieldSpan | undefined {
  const last = above?.fields?.[above.fields.length - 1]
  if (last?.role !== 'language' || last.value !== '' || !masthead.languageName.test(line.text)) return undefined
  return { role: 'language', value: inLowerCase(line.text), start: line.start, end: line.end, continues: true }
}

/** Adoption and report lines run over line ends. */
function wraps(text: string, above: LineAbove | undefined, { masthead }: Language): MastheadRole | undefined {
  const last = above?.fields?.[above.fields.length - 1]
  if (!last || above === undefined) return undefined
  if (last.role === 'number' && masthead.dated.test(text)) return 'adoption'
  if (
    last.role === 'adoption' &&
    (masthead.adoptionGoesOn.below.test(text) || masthead.adoptionGoesOn.above.test(above.text))
  )
    return 'adoption'
  if (last.role === 'report' && !/\]\s*$/.test(above.text)) return 'report'
  return undefined
}

/** A line that is no known fact: words of an agenda title or of the title. */
export const isFreeText = (field: FieldSpan | undefined): boolean =>
  field !== undefined && (field.role === 'agendaTitle' || field.role === 'other')
