/**
 * How well the built command reads the corpus, channel by channel: shares in percent, F1 where something may be missing or too much.
 * Texts are compared by letters and digits alone.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Outline } from '../../src/tree/outline.ts'
import { outlinesBuilt } from '../built/command.ts'
import {
  corpusEntries,
  corpusFile,
  languageEntries,
  languageFile,
  letters,
  type GoldClause,
  type IndexEntry,
} from './gold.ts'

export interface Score {
  documents: number
  /** Whole clauses: kind, number and text, sub-paragraphs included. */
  clauses: number
  /** Beginnings and ends of clauses. */
  bounds: number
  /** Opening phrases of the clauses found. */
  openers: number
  notes: number
  marks: number
  symbol: number
  /** Documents with every clause, note and mark right. */
  perfect: number
}

interface Facts {
  clauses: { key: string; bound: string; opener: string | undefined }[]
  notes: string[]
  marks: string[]
}

interface Part {
  readonly label?: string
  readonly text: string
  readonly subparagraphs?: readonly Part[]
}

const flatten = (part: Part): string =>
  [part.text, ...(part.subparagraphs ?? []).flatMap((sub) => [sub.label ?? '', flatten(sub)])].join(' ')

/** Enough of both ends of a clause to know it by. */
const edge = 24

function clauseFacts(
  kind: 'P' | 'O',
  clause: Part & { opener?: string | null | undefined },
  number: number | undefined,
): Facts['clauses'][number] {
  const text = letters(flatten(clause))
  const head = `${kind}${number ?? ''}|`
  return {
    key: head + text,
    bound: `${head}${text.slice(0, edge)}…${text.slice(-edge)}`,
    opener: clause.opener ?? undefined,
  }
}

const numbered = /^\d+$/

export function goldFacts(gold: {
  preamble: readonly GoldClause[]
  operative: readonly GoldClause[]
  footnotes?: readonly { label: string; text: string }[]
  references?: readonly string[]
}): Facts {
  return {
    clauses: [
      ...gold.preamble.map((clause) => clauseFacts('P', clause, undefined)),
      ...gold.operative.map((clause) => clauseFacts('O', clause, clause.number ?? undefined)),
    ],
    notes: (gold.footnotes ?? [])
      .filter(({ label }) => numbered.test(label))
      .map(({ label, text }) => `${label}|${letters(text)}`),
    marks: (gold.references ?? []).map(String).filter((label) => numbered.test(label)),
  }
}

export function outlineFacts(outline: Outline): Facts {
  return {
    clauses: outline.resolutions.flatMap(({ preamble, operative }) => [
      ...preamble.map((clause) => clauseFacts('P', clause, undefined)),
      ...operative.map((clause) => clauseFacts('O', clause, clause.number)),
    ]),
    notes: outline.footnotes
      .filter(({ label }) => numbered.test(label))
      .map(({ label, text }) => `${label}|${letters(text)}`),
    marks: outline.references.map(({ label }) => label).filter((label) => numbered.test(label)),
  }
}

class Tally {
  hit = 0
  gold = 0
  found = 0

  add(gold: readonly string[], found: readonly string[]): boolean {
    const pool = new Map<string, number>()
    for (const key of found) pool.set(key, (pool.get(key) ?? 0) + 1)
    let hit = 0
    for (const key of gold) {
      const left = pool.get(key) ?? 0
      if (left > 0) hit++
      pool.set(key, left - 1)
    }
    this.hit += hit
    this.gold += gold.length
    this.found += found.length
    return hit === gold.length && hit === found.length
  }

  get f1(): number {
    return this.gold + this.found === 0 ? 100 : (200 * this.hit) / (this.gold + this.found)
  }
}

/** Documents with where their files are. */
interface Corpus {
  readonly entries: readonly IndexEntry[]
  readonly fileOf: (name: string) => URL
}

const drafts: Corpus = { entries: corpusEntries(), fileOf: corpusFile }

/** The documents of one of the languages. */
export const inLanguage = (code: string): Corpus => ({
  entries: languageEntries().filter(({ language }) => language === code),
  fileOf: languageFile,
})

/** Reads every scored document that came through a channel, in one run. */
export function scoreChannel(channel: string, { entries: all, fileOf }: Corpus = drafts): Score {
  const entries = all.filter((entry) => entry.scored && entry.channels[channel] !== undefined)
  const tallies = { clauses: new Tally(), bounds: new Tally(), notes: new Tally(), marks: new Tally() }
  let openers = 0
  let openersOf = 0
  let symbols = 0
  let perfect = 0
  const outlines = outlinesBuilt(entries.map(({ channels }) => fileURLToPath(fileOf(channels[channel] ?? ''))))
  for (const [index, entry] of entries.entries()) {
    const outline = outlines[index]
    if (!outline) throw new Error(`${entry.symbol} has no outline`)
    const gold = goldFacts(JSON.parse(readFileSync(fileOf(entry.gold), 'utf8')))
    const found = outlineFacts(outline)
    const whole = tallies.clauses.add(
      gold.clauses.map(({ key }) => key),
      found.clauses.map(({ key }) => key),
    )
    tallies.bounds.add(
      gold.clauses.map(({ bound }) => bound),
      found.clauses.map(({ bound }) => bound),
    )
    const notes = entry.notes === false || tallies.notes.add(gold.notes, found.notes)
    const marks = entry.notes === false || tallies.marks.add(gold.marks, found.marks)
    const byBound = new Map(found.clauses.map((clause) => [clause.bound, clause]))
    for (const { bound, opener } of gold.clauses) {
      const match = byBound.get(bound)
      if (!match || opener === undefined) continue
      openersOf++
      if (letters(match.opener ?? '') === letters(opener)) openers++
    }
    if (outline.symbol === entry.symbol) symbols++
    if (whole && notes && marks) perfect++
  }
  const share = (count: number, of: number): number => (of === 0 ? 100 : (100 * count) / of)
  return {
    documents: entries.length,
    clauses: tallies.clauses.f1,
    bounds: tallies.bounds.f1,
    openers: share(openers, openersOf),
    notes: tallies.notes.f1,
    marks: tallies.marks.f1,
    symbol: share(symbols, entries.length),
    perfect: share(perfect, entries.length),
  }
}
