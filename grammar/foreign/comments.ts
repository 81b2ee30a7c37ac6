/**
 * Comments of a shared document, as its copy in plain text has them: letters in brackets among the words, and what they say below the text.
 *
 *     Recalling its resolution 70/1[a] of 25 September 2015,
 *     …
 *     [a]is this the right one?
 */
import { hasHead } from '../notation/line-heads.ts'
import type { Edit } from './edit.ts'

const comment = /^\[([a-z]{1,2})\](?=[^\s([])/gm

/** Edits that take out the letters among the words: those that have a comment, which are in order from the first on. */
export function commentMarks(text: string): Edit[] {
  if (!hasHead(text, '[')) return []
  const comments = [...text.matchAll(comment)]
  const first = comments[0]
  if (first?.[1] !== 'a') return []
  const letters = new Set(comments.map(([, letter]) => letter))
  return [...text.slice(0, first.index).matchAll(/(?<=\S)\[([a-z]{1,2})\]/g)].flatMap(
    ({ 0: mark, 1: letter, index }) =>
      letters.has(letter) ? [{ start: index, end: index + mark.length, text: '', kind: 'link' as const }] : [],
  )
}

/** @returns where the first comment stands; -1 where there is none */
export const firstComment = (text: string): number => text.search(comment)
