/** Finds all wordings of the table in one pass over the text. */
import type { CleanText } from '../../../tree/clean.ts'
import type { Lintable } from '../../rule.ts'
import { isExtracted, isProtected, runningText, type RunningText } from '../blocks.ts'
import type { WordingEntry, WordingRule } from './entry.ts'
import { HYPHENS } from './hyphens.ts'
import { NAMES } from './names.ts'
import { SPELLING } from './spelling.ts'

/** Words of the table where they stand. */
export interface Wording {
  entry: WordingEntry
  block: RunningText
  /** The block's text, and where in it the words stand. */
  clean: CleanText
  start: number
  end: number
  found: string
  /** What stands there instead, where the table knows. */
  instead?: string
}

interface Candidate {
  entry: WordingEntry
  /** Sticky: matches at the first letter of a word. */
  expression: RegExp
}

/** A letter of either case as a number up to 26, anything else as 0. */
const letterAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index) | 32
  return code >= 97 && code <= 122 ? code - 96 : 0
}

/** The first three characters of a word as one number. */
const keyAt = (text: string, index: number): number =>
  (letterAt(text, index) << 10) | (letterAt(text, index + 1) << 5) | letterAt(text, index + 2)

const compile = ({ starts, rest = '', after, exact }: WordingEntry): RegExp => {
  const words = starts.trim().split(/\s+/).join('|')
  return new RegExp(`${after ? `(?<=${after})` : ''}(?:${words})${rest}(?!\\w)`, exact ? 'y' : 'iy')
}

/** Entries by the first three characters of their words: most words of a text have none. */
const candidates: readonly (readonly Candidate[] | undefined)[] = (() => {
  const byKey = Array.from<Candidate[] | undefined>({ length: 1 << 15 })
  for (const entry of [...SPELLING, ...HYPHENS, ...NAMES]) {
    const candidate = { entry, expression: compile(entry) }
    const keys = new Set(
      entry.starts
        .trim()
        .split(/\s+/)
        .map((start) => keyAt(start, 0)),
    )
    for (const key of keys) (byKey[key] ??= []).push(candidate)
  }
  return byKey
})()

/** Letters and digits of a word, and what makes it a part of a longer one, of an address or of a symbol. */
const isInside = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code !== 32 &&
    ((code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 45 ||
      code === 47 ||
      code === 46 ||
      code === 64 ||
      code === 0x2019 ||
      code === 39 ||
      code > 0x2050))
const goesOn = /^(?:[/@]| ?-[A-ZÀ-Þ]|\.\w)/u

/** Whether the words are ones that may be spoken of at all. */
const counts = ({ entry, block, clean, start, end, found }: Wording, lintable: Lintable): boolean => {
  const { year, organ } = lintable.profile
  if (organ === entry.notOf) return false
  if (year !== undefined && year < (entry.since ?? 0)) return false
  if (entry.lacksHyphen && lintable.fact(isExtracted)) return false
  if (goesOn.test(clean.text.slice(end, end + 3))) return false
  if (!entry.exact && start > 0 && /^[A-ZÀ-Þ]/u.test(found)) return false
  const range = clean.rangeOf(start, end)
  return range.end - range.start === found.length && !isProtected(block, range.start)
}

const scanBlock = (block: RunningText, lintable: Lintable, add: (wording: Wording) => void): void => {
  const clean = lintable.clean(block)
  const { text } = clean
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const before = inside
    inside = isInside(text.charCodeAt(index))
    if (before || !inside) continue
    const possible = candidates[keyAt(text, index)]
    if (!possible) continue
    for (const { entry, expression } of possible) {
      expression.lastIndex = index
      const found = expression.exec(text)?.[0]
      if (found === undefined) continue
      const instead = entry.instead?.(found)
      const place = { start: index, end: index + found.length }
      const wording = { entry, block, clean, found, ...place, ...(instead === undefined ? {} : { instead }) }
      if (counts(wording, lintable)) add(wording)
    }
  }
}

/** The wordings of a document by the rule that speaks of them, in the order of the text. A fact. */
export const wordings = (lintable: Lintable): ReadonlyMap<WordingRule, readonly Wording[]> => {
  const found = new Map<WordingRule, Wording[]>()
  for (const block of lintable.fact(runningText)) {
    scanBlock(block, lintable, (wording) => {
      const others = found.get(wording.entry.rule)
      if (others) others.push(wording)
      else found.set(wording.entry.rule, [wording])
    })
  }
  return found
}
