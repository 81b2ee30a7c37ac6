/**
 * Notes behind the text, numbered like paragraphs, as browsers print what converters make of notes, and as people type them:
 *
 *     5. Decides to meet again.
 *     1. Official Records of the General Assembly, Supplement No. 45 (A/34/45).↩
 *     2. A/57/759, annex I.↩
 */
import { isReferredTo } from './foot.ts'
import { noteBackLink, readsLikeNote } from './mark.ts'
import type { Line } from '../../lines/line.ts'
import { PageEdge } from '../../lines/shapes.ts'
import type { Headed, NoteFact } from '../facts.ts'

/** Lines of notes that are looked over. */
const furthest = 400

const marker = /^(\d{1,3})(?:\\?[.)])?(?:\s|$)/

const numberAt = ({ plain }: Line): number => Number(marker.exec(plain)?.[1] ?? NaN)

/** Adds the notes behind the text, where they are numbered from 1 and nothing else stands below them. */
export function withEndNotes(
  headed: Headed,
  notes: readonly (NoteFact | undefined)[],
): readonly (NoteFact | undefined)[] {
  const { lines, artefacts, head } = headed
  const free = lines.filter(
    ({ index, shape }) =>
      shape !== PageEdge && artefacts[index] === undefined && head[index] === undefined && notes[index] === undefined,
  )
  const from = free.findLastIndex((line) => numberAt(line) === 1)
  if (from < 1 || free.length - from > furthest) return notes
  const groups = numberedGroups(free.slice(from))
  if (!areNotes(groups, free.slice(0, from), headed)) return notes
  const found = [...notes]
  groups.forEach((group, i) =>
    group.forEach(({ index }, k) => (found[index] = { is: k === 0 ? 'start' : 'more', note: String(i + 1) })),
  )
  return found
}

/** The lines of each number, in the order of the numbers; a line without the number that is due goes on with the one above. */
function numberedGroups(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const line of lines)
    if (numberAt(line) === groups.length + 1) groups.push([line])
    else groups.at(-1)?.push(line)
  return groups
}

/**
 * Whether numbered lines are notes: every one ends with the sign that leads back to its mark, or the text above refers to every one and
 * most read like notes, none like an operative paragraph.
 */
function areNotes(
  groups: readonly (readonly Line[])[],
  above: readonly Line[],
  { language, openers }: Headed,
): boolean {
  if (groups.every((group) => noteBackLink(group.at(-1)?.text ?? '') > 0)) return true
  if (groups.some(([first]) => first && openers.certainty(first, 'operative') === 'known')) return false
  const likely = groups.filter(([first]) => {
    const words = first?.plain.replace(marker, '').replace(/^[*_]+/, '') ?? ''
    return first && readsLikeNote({ ...first, text: words }, language)
  })
  return likely.length * 2 >= groups.length && groups.every((_, i) => isReferredTo(above, i + 1))
}
