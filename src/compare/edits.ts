/** Which words of a passage became which, and what kind of change each is. */
import { editKind, type Texts } from './edit-kind.ts'
import type { Edit, EditSide } from './comparison.ts'
import type { Passage } from './passages.ts'
import type { Reading } from './reading.ts'
import { stretches, type Stretch } from './sequence.ts'
import { wordsOf, type Word } from './words.ts'

const isReplacement = ({ same, oldStart, oldEnd, newStart, newEnd }: Stretch): boolean =>
  !same && oldEnd > oldStart && newEnd > newStart

/** A short common word between two phrases that are both replaced says nothing; they are read as one. */
const isIsland = (
  before: Stretch,
  { same, oldStart, oldEnd }: Stretch,
  behind: Stretch,
  words: readonly Word[],
): boolean => {
  if (!same || !isReplacement(before) || !isReplacement(behind)) return false
  const inner = words.slice(oldStart, oldEnd).map(({ key }) => key)
  return inner.length <= 2 && inner.join('').length <= 4 && inner.every((key) => !/\d/.test(key))
}

const merged = (first: Stretch, last: Stretch): Stretch => ({
  same: false,
  oldStart: first.oldStart,
  oldEnd: last.oldEnd,
  newStart: first.newStart,
  newEnd: last.newEnd,
})

/** Changes with islands between them become one change. */
const withoutIslands = (all: readonly Stretch[], words: readonly Word[]): Stretch[] => {
  const joined: Stretch[] = []
  for (let at = 0; at < all.length; at++) {
    const stretch = all[at] as Stretch
    const [before, behind] = [joined.at(-1), all[at + 1]]
    if (before && behind && isIsland(before, stretch, behind, words)) {
      joined[joined.length - 1] = merged(before, behind)
      at += 1
    } else joined.push(stretch)
  }
  return joined.filter(({ same }) => !same)
}

const sideOf = (passage: Passage, from: number, to: number): EditSide => ({
  text: passage.text.slice(from, to),
  start: from,
  end: to,
  source: passage.rangeOf(from, to),
})

/**
 * From the first to the last of some words. Where the other side is empty, the space before them (at the beginning of a text the one
 * after them) belongs to the edit, so that the old text with all edits made is the new text.
 */
const spanOf = (words: readonly Word[], start: number, end: number, isAlone: boolean): [from: number, to: number] => {
  const [first, last] = [words[start], words[end - 1]]
  const before = words[start - 1]?.end
  if (!first || !last || start === end) return [before ?? 0, before ?? 0]
  if (!isAlone) return [first.start, last.end]
  return before === undefined ? [first.start, words[end]?.start ?? last.end] : [before, last.end]
}

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '')
/** A hyphen before a space once stood at the end of a line, or of a page. */
const healed = (text: string): string => bare(text.replaceAll(/[-‐‑]\s+/g, ''))

const withoutHyphens = (text: string): string => bare(text.replaceAll(/[-‐‑]/g, ''))

/**
 * Whether the two texts only differ by what an extraction does to spaces and to hyphens at the end of a line.
 * @param losesHyphens whether one of them came by a way on which such hyphens are lost (`capacity building`, `SecretaryGeneral`)
 */
const isNoise = (old: string, fresh: string, losesHyphens: boolean): boolean =>
  bare(old) === bare(fresh) ||
  (healed(old) === healed(fresh) && /[-‐‑]\s/.test(old + fresh)) ||
  (losesHyphens && withoutHyphens(old) === withoutHyphens(fresh))

/**
 * The edits that make one passage of the other, in the order of the text.
 * @returns the edits, and how many differences are none because an extraction makes them
 */
export const editsOf = (
  old: Passage,
  fresh: Passage,
  { language, losesHyphens }: Reading,
): { edits: Edit[]; noise: number } => {
  if (old.text === fresh.text) return { edits: [], noise: 0 }
  const texts: Texts = { old, new: fresh, oldWords: wordsOf(old.text), newWords: wordsOf(fresh.text) }
  const { oldWords, newWords } = texts
  const all = stretches(
    oldWords.map(({ key }) => key),
    newWords.map(({ key }) => key),
  )
  let noise = 0
  const edits = withoutIslands(all, oldWords).flatMap((stretch): Edit[] => {
    const { oldStart, oldEnd, newStart, newEnd } = stretch
    const isAlone = oldStart === oldEnd || newStart === newEnd
    const edit = {
      old: sideOf(old, ...spanOf(oldWords, oldStart, oldEnd, isAlone)),
      new: sideOf(fresh, ...spanOf(newWords, newStart, newEnd, isAlone)),
    }
    if (isNoise(edit.old.text, edit.new.text, losesHyphens)) {
      noise += 1
      return []
    }
    return [{ kind: editKind(stretch, texts, language), ...edit }]
  })
  return { edits, noise: edits.length === 0 && noise === 0 ? 1 : noise }
}
