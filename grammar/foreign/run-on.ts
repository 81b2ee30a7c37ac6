/**
 * Whole resolutions on one line, as data sets and web pages keep them: the line is cut at the organ, at opening phrases and at
 * numbers in sequence.
 *
 *     The General Assembly, Recalling its resolution 70/1, Noting the rain, 1. Urges all States to dig; 2. Requests ...
 */
import { matchOpener } from '../lexicon/en/openers/match.ts'
import type { Edit } from './edit.ts'
import { lineHeads } from './line-head.ts'

/** A text of more lines has its paragraphs on lines of their own. */
const mostLines = 8
const shortest = 60

const organ =
  /(?:^|\s)(The (?:[A-Z][\w-]*|of|the|and|to|on|for|serving|as|meeting)(?: (?:[A-Z][\w-]*|of|the|and|to|on|for|serving|as|meeting)){1,14}),?(?=\s|$)/g
const number = /(?<=[,;:.)”"]\s?(?:and\s)?)(\s)(?=(\d{1,3})[.)]\s+\S)/g
const preambular =
  /(?<=[,;)”"])\s(?=(?:[A-Z][a-z]+(?:ing|ed|ful)|Aware|Conscious|Cognizant|Anxious|Desirous|Having|Deeply|Gravely|Strongly|Fully)\b)/g
const item = /(?<=[:;,]\s?(?:and\s)?)\s(?=\((?:[a-z]|[ivx]{1,4})\)\s+\S)/g

const isOrgan = (words: string): boolean =>
  /\b(?:Assembly|Council|Commission|Committee|Conference|Board|Forum|Parties|Agreement|Protocol)$/.test(words)

const cut = (start: number, end: number): Edit => ({ start, end, text: '\n\n', kind: 'run-on' })

/** Cuts before numbers that go up by one from 1, as far as they do. */
function numbers(line: string): number[] {
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
function cutsOf(line: string, isOpen: boolean): number[] {
  const start = [...line.matchAll(organ)].find(({ 1: words = '' }) => isOrgan(words))
  if (!start && !isOpen) return []
  const from = start ? start.index + start[0].length : 0
  const clauses = numbers(line).filter((at) => at >= from)
  const end = clauses[0] ?? line.length
  const openings = /^\s*\d/.test(line)
    ? []
    : [...line.matchAll(preambular)]
        .map(({ index }) => index)
        .filter((at) => at > from && at < end && matchOpener(line.slice(at + 1, at + 160), 'preambular'))
  if (clauses.length + openings.length < (start ? 2 : 1)) return []
  const items = clauses.length === 0 ? [] : [...line.matchAll(item)].map(({ index }) => index).filter((at) => at > end)
  const head = !start ? [] : start[0].startsWith('The') ? [from] : [start.index, from]
  return [...head, ...openings, ...clauses, ...items]
}

export function runOn(text: string): Edit[] {
  if (lineHeads(text).lines.length > mostLines) return []
  const edits: Edit[] = []
  let start = 0
  let isOpen = false
  for (const line of text.split('\n')) {
    if (line.length > shortest) for (const at of cutsOf(line, isOpen)) edits.push(cut(start + at, start + at + 1))
    isOpen ||= [...line.matchAll(organ)].some(({ 1: words = '' }) => isOrgan(words))
    start += line.length + 1
  }
  return edits
}
