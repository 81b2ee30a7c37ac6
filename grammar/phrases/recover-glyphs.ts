/**
 * Superscripts that a scan took for other signs: `25 June 1993,! for enhancing`, `tenth‘ and twentieth? anniversaries`. Which note each
 * refers to is told by the order of the notes of its page.
 */
import type { Language } from '../lexicon/language.ts'
import { startsLower } from '../notation/letters.ts'
import type { LostMark, PlainText } from './plain-text.ts'
import { sourceRange, withMarks } from './plain-text.ts'
import type { PageAt } from './recover.ts'

interface Glyph {
  readonly plain: PlainText
  readonly start: number
  readonly end: number
  readonly at: number
  readonly worth: number
}

const glyph =
  /(?<=[A-Za-z\d,;:.)\u201d])\s?(['\u2018\u2019"\u201c\u201d!?*\u00b0\u00a9\u00ae\u2122>\u00a7\u00bb]{1,2}\d?)(?=\s|$)/g

/** Signs that prose has no use for, by how little. */
const worthOf = (sign: string, before: string, after: string, language: Language): number => {
  if (/[!?\u00b0\u00a9\u00ae\u2122>\u00a7\u00bb*]/.test(sign)) return 3
  if (sign.startsWith('\u2018')) return 2.5
  if (/[\u201d"\u201c]/.test(sign)) return 2
  return before !== '' && language.apostropheAfter.includes(before) && startsLower(after.trimStart()) ? 0.2 : 1.5
}

function glyphsOf(plain: PlainText, language: Language): Glyph[] {
  const { text } = plain
  const found: Glyph[] = []
  let open = 0
  let seen = 0
  for (const match of text.matchAll(glyph)) {
    for (const sign of text.slice(seen, match.index)) {
      if (sign === '\u201c') open++
      else if (sign === '\u201d') open = Math.max(0, open - 1)
    }
    seen = match.index
    const sign = match[1] ?? ''
    if (open > 0 && sign.includes('\u201d')) continue
    const end = match.index + match[0].length
    const worth = worthOf(sign, text.charAt(match.index - 1), text.slice(end, end + 60), language)
    found.push({ plain, start: match.index, end, at: sourceRange(plain, end - 1, end).start, worth })
  }
  return found
}

/**
 * Finds marks for the notes that have none yet, in order, on the page of each note.
 * @param notes number and page of every note
 * @returns the same paragraphs with those marks
 */
export function recoverGlyphs(
  texts: readonly PlainText[],
  notes: ReadonlyMap<number, number>,
  pageAt: PageAt,
  language: Language,
): readonly PlainText[] {
  const accepted = new Map<PlainText, LostMark[]>()
  const glyphs = texts.flatMap((plain) => glyphsOf(plain, language)).sort((a, b) => a.at - b.at)
  const known = texts.flatMap((plain) =>
    plain.marks
      .filter((mark) => /^\d+$/.test(mark.label))
      .map((mark) => ({ value: Number(mark.label), at: mark.start })),
  )
  const labels = [...notes.keys()].sort((a, b) => a - b)
  let i = 0
  while (i < labels.length) {
    const first = labels[i] ?? 0
    if (known.some((mark) => mark.value === first)) {
      i++
      continue
    }
    const page = notes.get(first)
    const run: number[] = []
    while (i < labels.length && notes.get(labels[i] ?? 0) === page && !known.some((mark) => mark.value === labels[i]))
      run.push(labels[i++] ?? 0)
    const low = Math.max(-1, ...known.filter((mark) => mark.value < first).map((mark) => mark.at))
    const high = Math.min(Infinity, ...known.filter((mark) => mark.value > first).map((mark) => mark.at))
    const here = glyphs.filter((each) => each.at > low && each.at < high && pageAt(each.at) === page)
    const best = [...here]
      .sort((a, b) => b.worth - a.worth || a.at - b.at)
      .slice(0, run.length)
      .sort((a, b) => a.at - b.at)
    best.forEach((glyph, k) =>
      accepted.set(glyph.plain, [...(accepted.get(glyph.plain) ?? []), markOf(glyph, run[k] ?? 0)]),
    )
  }
  return texts.map((plain) => {
    const marks = accepted.get(plain)
    return marks ? withMarks(plain, marks) : plain
  })
}

const markOf = ({ plain, start, end }: Glyph, label: number): LostMark => ({
  start,
  end,
  mark: { label: String(label), ...sourceRange(plain, start, end), recovered: true },
})
