/**
 * The label and the title of one of several resolutions on one line, as converters set them:
 *
 *     ## 74/92. Questions relating to wells
 *     ## A Wells in the service of all
 *     The General Assembly,
 */
import type { Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { PartLabel } from '../../lines/shapes.ts'
import { organAt } from './organ-line.ts'

const labelled = /^(\*{0,2})([A-Z])\.?\1\s+(?=[A-Z\u201c"])/

/** The label before a title, and its length with the white space after it; undefined where a line begins with none. */
export function labelOfTitle({ text }: Line): { label: string; length: number } | undefined {
  const [all, , label] = labelled.exec(text) ?? []
  return label === undefined || all === undefined ? undefined : { label, length: all.length }
}

/**
 * Whether the line above the first organ line is the head of the first of several resolutions: it begins with `A`, and a `B`
 * stands above another organ line. (`A World of Wells` is a title.)
 * @param lines those of the text, without what belongs to the page
 * @param at where the line stands among them
 */
export function headsFirst(lines: readonly Line[], at: number, language: Language): boolean {
  const first = lines[at]
  if (at === 0 || !first || labelOfTitle(first)?.label !== 'A') return false
  const isOrgan = (index: number): boolean => organAt(lines, index, language) !== undefined
  if (!isOrgan(at + 1)) return false
  return lines.some(
    (line, i) =>
      (line.shape === PartLabel && line.plain === 'B' && (isOrgan(i + 1) || isOrgan(i + 2))) ||
      (labelOfTitle(line)?.label === 'B' && isOrgan(i + 1)),
  )
}
