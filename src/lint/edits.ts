/** Applying replacements to a text. */
import type { Edit } from './rule.ts'

/** Whether two replacements touch the same characters; two that begin at one point do, insertions too. */
const overlaps = (a: Edit, b: Edit): boolean => a.start === b.start || (a.start < b.end && b.start < a.end)

/** Replacements that do not overlap, in order. */
class Taken {
  private readonly edits: Edit[] = []

  /** Where `edit` would stand. */
  private indexOf(edit: Edit): number {
    let low = 0
    let high = this.edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.edits[middle] as Edit).start < edit.start) low = middle + 1
      else high = middle
    }
    return low
  }

  has(edit: Edit): boolean {
    const index = this.indexOf(edit)
    const neighbours = [this.edits[index - 1], this.edits[index]]
    return neighbours.some((other) => other !== undefined && overlaps(edit, other))
  }

  add(edit: Edit): void {
    this.edits.splice(this.indexOf(edit), 0, edit)
  }
}

/** Keeps the fixes that fit together, the earlier before the later. */
export const dropOverlapping = <Item extends { edits: readonly Edit[] }>(items: readonly Item[]): Item[] => {
  const taken = new Taken()
  return items.filter((item) => {
    if (item.edits.some((edit) => taken.has(edit))) return false
    for (const edit of item.edits) taken.add(edit)
    return true
  })
}

/** The text with all replacements made. They must not overlap; offsets are those of `text`. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = ''
  let from = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}

/** One replacement that makes all of some replacements, which do not overlap, at once. */
export const mergeEdits = (edits: readonly Edit[], text: string): Edit => {
  const start = edits.reduce((least, edit) => Math.min(least, edit.start), text.length)
  const end = edits.reduce((most, edit) => Math.max(most, edit.end), start)
  const moved = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }))
  return { start, end, text: applyEdits(text.slice(start, end), moved) }
}
