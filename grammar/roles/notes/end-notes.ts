/**
 * Notes after the text, numbered like paragraphs, as browsers print what converters make of notes, and as people type them:
 *
 *     5. Decides to meet again.
 *     1. Official Records of the General Assembly, Supplement No. 45 (A/34/45).↩
 *     2. A/57/759, annex I.↩
 */
import type { Language } from '../../lexicon/language.ts'
import { isDigitAt } from '../../notation/letters.ts'
import { isReferredTo } from './foot.ts'
import { noteBackLink, readsLikeNote } from './mark.ts'
import type { Line } from '../../lines/line.ts'
import { PageEdge } from '../../lines/shapes.ts'
import type { Headed, Noted, NoteFact } from '../facts.ts'

/** Lines of notes that are looked over. */
const furthest = 400

const marker = /^(\d{1,3})(?:\\?[.)])?(?:\s+|$)/

/** The number that a line begins with; NaN for one without, and for a date: `1 December 2025`. */
function numberAt({ plain }: Line, { months }: Language): number {
  const match = isDigitAt(plain, 0) ? marker.exec(plain) : null
  if (!match) return NaN
  const isDate = months.numberOf(/^\p{L}+/u.exec(plain.slice(match[0].length))?.[0] ?? '') !== undefined
  return isDate ? NaN : Number(match[1])
}

/**
 * Adds the notes after the text, where they are numbered from 1 and nothing else stands below them, and takes a head above them
 * (`Notes`) from the text.
 */
export function withEndNotes(headed: Headed, notes: readonly (NoteFact | undefined)[]): Noted {
  const { lines, artefacts, head, language } = headed
  const free = lines.filter(
    ({ index, shape }) => shape !== PageEdge && artefacts[index] === undefined && head[index] === undefined,
  )
  const from = free.findLastIndex((line) => numberAt(line, language) === 1)
  const below = free.slice(from)
  // What is marked has been found.
  if (from < 1 || below.length > furthest || below.every(({ index }) => notes[index])) return { ...headed, notes }
  const groups = numberedGroups(below, language)
  if (!areNotes(groups, free.slice(0, from), headed)) return { ...headed, notes }
  const found = [...notes]
  groups.forEach((group, i) =>
    group.forEach(({ index }, k) => (found[index] = { is: k === 0 ? 'start' : 'more', note: String(i + 1) })),
  )
  const above = free[from - 1]
  const isHead = above && language.pages.notesHead.test(above.text)
  return { ...headed, notes: found, artefacts: isHead ? artefacts.with(above.index, 'notice') : artefacts }
}

/** The lines of each number, in the order of the numbers; a line without the number that is due goes on with the one above. */
function numberedGroups(lines: readonly Line[], language: Language): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const line of lines)
    if (numberAt(line, language) === groups.length + 1) groups.push([line])
    else groups.at(-1)?.push(line)
  return groups
}

/**
 * Whether numbered lines are notes: every one ends with the sign that leads back to its mark, or the text above refers to every one and
 * most read like notes, and no line like an operative paragraph: the notes of a page may have text below them.
 */
function areNotes(
  groups: readonly (readonly Line[])[],
  above: readonly Line[],
  { language, openers }: Headed,
): boolean {
  if (groups.every((group) => noteBackLink(group.at(-1)?.text ?? '') > 0)) return true
  if (groups.flat().some((line) => openers.certainty(line, 'operative') === 'known')) return false
  const likely = groups.filter(([first]) => {
    const words = first?.plain.replace(marker, '').replace(/^[*_]+/, '') ?? ''
    return first && readsLikeNote({ ...first, text: words }, language)
  })
  return likely.length * 2 >= groups.length && groups.every((_, i) => isReferredTo(above, i + 1, language))
}
