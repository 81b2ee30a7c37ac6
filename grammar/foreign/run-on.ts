/**
 * Whole resolutions on one line, as data sets and web pages keep them: the line is cut at the organ, at opening phrases and at
 * numbers in sequence.
 *
 *     The General Assembly, Recalling its resolution 70/1, Noting the rain, 1. Urges all States to dig; 2. Requests ...
 */
import type { Language } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { regex } from '../notation/pattern.ts'
import type { Edit } from './edit.ts'
import { lineHeads } from '../notation/line-heads.ts'

/** A text of more lines has its paragraphs on lines of their own. */
const mostLines = 8
const shortest = 60

/** Where paragraphs may begin in the middle of a line; the white space before them matches. */
const beginningsOf = perLanguage(({ joiners, openers, labels }) => ({
  number: regex('g')`(?<=[,;:.)”"]\s?(?:(?:${joiners})\s)?)(\s)(?=(\d{1,3})[.)]\s+\S)`,
  preambular: regex('g')`(?<=[,;)”"])\s(?=${openers.preambularBegins})`,
  item: regex('g')`(?<=[:;,]\s?(?:(?:${joiners})\s)?)\s(?=\((?:[${labels.alphabet}]|[ivx]{1,4})\)\s+\S)`,
}))

const cut = (start: number, end: number): Edit => ({ start, end, text: '\n\n', kind: 'run-on' })

/** Cuts before numbers that go up by one from 1, as far as they do. */
function numbers(line: string, number: RegExp): number[] {
  let due = Number(/^\s*(\d{1,3})[.)]/.exec(line)?.[1] ?? 0) + 1
  const found: number[] = []
  for (const match of line.matchAll(number)) {
    if (Number(match[2]) !== due) continue
    found.push(match.index)
    due++
  }
  return found
}

/**
 * @param isOpen whether an organ has spoken on a line above
 * @returns offsets of the white space at which a line is to be cut; none where it is one paragraph
 */
function cutsOf(line: string, isOpen: boolean, language: Language): number[] {
  const { number, preambular, item } = beginningsOf(language)
  const organ = language.organs.linesIn(line)[0]
  if (!organ && !isOpen) return []
  const from = organ?.end ?? 0
  const clauses = numbers(line, number).filter((at) => at >= from)
  const end = clauses[0] ?? line.length
  const openings = /^\s*\d/.test(line)
    ? []
    : [...line.matchAll(preambular)]
        .map(({ index }) => index)
        .filter((at) => at > from && at < end && language.openers.match(line.slice(at + 1, at + 160), 'preambular'))
  if (clauses.length + openings.length < (organ ? 2 : 1)) return []
  const items = clauses.length === 0 ? [] : [...line.matchAll(item)].map(({ index }) => index).filter((at) => at > end)
  const head = !organ ? [] : organ.start === 0 ? [from] : [organ.start - 1, from]
  return [...head, ...openings, ...clauses, ...items]
}

/** Edits that break a resolution on one line where its paragraphs begin. */
export function runOn(text: string, language: Language): Edit[] {
  if (lineHeads(text).starts.length > mostLines) return []
  const edits: Edit[] = []
  let start = 0
  let isOpen = false
  for (const line of text.split('\n')) {
    if (line.length > shortest)
      for (const at of cutsOf(line, isOpen, language)) edits.push(cut(start + at, start + at + 1))
    isOpen ||= language.organs.linesIn(line).length > 0
    start += line.length + 1
  }
  return edits
}
