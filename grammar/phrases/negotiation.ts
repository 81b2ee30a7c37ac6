/**
 * What a text under negotiation bears among its words: notes of delegations, brackets, struck and inserted words.
 *
 *     [EU, US: in good faith] (G77: delete)     [agreed ad ref]     ~~annual~~ ++biennial++     {-annual-} {+biennial+}
 */
import type { PhrasingContent } from '../ast.ts'
import { isNote } from '../lexicon/bracket-head.ts'
import type { Language, NegotiationForms, Saying } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { regex } from '../notation/pattern.ts'
import type { Locator } from '../positions.ts'
import { sourceRange, toSource, type EmphasisRange, type PlainText } from './plain-text.ts'
import { precedence } from './precedence.ts'
import type { Range } from './tree.ts'

/** Who says what, with its words in the plain text. */
interface Note extends Saying {
  readonly start: number
  readonly end: number
}

/** Words that are struck out or put in. */
interface Change {
  readonly start: number
  readonly end: number
  readonly mark: string
}

interface Negotiation {
  readonly notes: readonly Note[]
  readonly brackets: readonly { start: number; end: number }[]
}

/** Braces that hold no change: `{Chair’s proposal}`. */
const signs = /[[\]()]|\{(?![-+])|(?<![-+])\}/g
const opening: Readonly<Record<string, string>> = { ']': '[', ')': '(', '}': '{' }
/** Brackets inside brackets, at most; an earlier one without a fellow is given up. */
const deepest = 8
/** The dash that may stand before a note belongs to it. */
const dashBefore = /\s*[\u2013\u2014-]\s*$/

/** `EU: delete; G77: retain`: the notes in one pair of brackets; none where a part of them is the text. */
function notesIn(text: string, start: number, end: number, negotiated: boolean, { negotiation }: Language): Note[] {
  const inside = text.slice(start + 1, end - 1)
  const names = negotiated ? negotiation.readNames(inside.replaceAll(';', ',')) : undefined
  if (names) return [{ start, end, who: names, what: 'propose' }]
  const parts = inside.split(';')
  const sign = text.charAt(start)
  // `[Deleted]` alone is all that is left of a paragraph.
  const isWhole = negotiated && start === 0 && end === text.trimEnd().length
  // `[EU: the text]` holds text; `(EU: the text)` and `[EU: the text; US: another]` say what each would write.
  const quotes = negotiated && (sign !== '[' || parts.length > 1)
  const notes: Note[] = []
  let at = start + 1
  for (const [i, part] of parts.entries()) {
    const said = negotiation.readNote(part) ?? (quotes ? quoted(part, negotiation) : undefined)
    if (!said || !(isWhole || isNote(said, sign)) || (!negotiated && !isSure(said))) return []
    const next = at + part.length + 1
    notes.push({ start: i === 0 ? start : at, end: next, who: said.who, what: said.what })
    at = next
  }
  return notes
}

/** What somebody would write, or only who: `Cuba: Recalling`, `Chile`. */
function quoted(part: string, { readLead, readNames }: NegotiationForms): Saying | undefined {
  const who = readNames(part)
  return who ? { who, what: 'propose' } : readLead(part)
}

/** The note with the dash before it, and at the head of a paragraph with the colon after it: `(A3+): Commending`. */
function withSigns(note: Note, text: string): Note {
  const dash = dashBefore.exec(text.slice(Math.max(0, note.start - 4), note.start))?.[0].trimStart() ?? ''
  const colon = note.start === 0 && text[note.end] === ':' ? 1 : 0
  return dash === '' && colon === 0 ? note : { ...note, start: note.start - dash.length, end: note.end + colon }
}

/** Whether a note tells by itself that delegations speak, also in a draft. */
const isSure = ({ who, what }: Saying): boolean => what.startsWith('agreed') || who.length > 0

/**
 * @param negotiated whether the text is under negotiation: then square brackets hold what is not agreed, whoever says so
 */
function scanNegotiation(text: string, language: Language, negotiated: boolean): Negotiation {
  const notes: Note[] = []
  const brackets: { start: number; end: number }[] = []
  if (!negotiated && !language.negotiation.likely(text)) return { notes, brackets }
  const open: { at: number; sign: string }[] = []
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (!(sign in opening)) {
      open.push({ at: index, sign })
      if (open.length > deepest) open.shift()
      continue
    }
    const from = open.findLastIndex((each) => each.sign === opening[sign])
    const start = open[from]?.at
    if (start === undefined) continue
    open.length = from
    const end = index + 1
    const [first, ...rest] = notesIn(text, start, end, negotiated, language)
    if (first) {
      // What stands in the brackets is a part of the note: `[Pakistan (OIC): delete]`.
      for (const list of [notes, brackets]) while ((list.at(-1)?.start ?? -1) > start) list.pop()
      notes.push(withSigns(first, text), ...rest)
    } else if (sign === ']' && negotiated) {
      brackets.push({ start, end })
      for (const note of whoseWords(text, start + 1, end - 1, language)) notes.push(note)
    }
  }
  if (negotiated) notes.push(...notesWithoutBrackets(text, language))
  return { notes, brackets }
}

const tail = /\s[\u2013\u2014-]\s*([^\u2013\u2014;:()[\]]{2,80})$/

/** Whose words a bracket holds, at its head or its end: `[EU: by 2030]`, `[by 2030 – EU]`. */
function whoseWords(text: string, start: number, end: number, { negotiation }: Language): Note[] {
  const words = text.slice(start, end)
  const notes: Note[] = []
  const lead = negotiation.readLead(words)
  if (lead) notes.push({ start, end: start + lead.length, who: lead.who, what: lead.what })
  const [behind = '', names = ''] = tail.exec(words) ?? []
  const who = names === '' ? undefined : negotiation.readNames(names)
  if (who) notes.push({ start: end - behind.trimStart().length, end, who, what: 'propose' })
  return notes
}

/** Words after the end of a paragraph: `…; agreed ad ref`, `…, – EU/US reserve`. */
const behindEnd = /(?<=[,;.])\s+[\u2013\u2014-]?\s*([^,;()[\]]{2,80})$/

/** The same after a dash, with names in a list: `…, – Chad, Mali and Niger: “wells”`. */
const behindDash = /(?<=[,;.])\s+[\u2013\u2014-]\s*([^;\u2013\u2014()[\]]{2,160})$/

/** `EU: ` before the words of a whole paragraph, and `agreed ad ref` after its end. */
function notesWithoutBrackets(text: string, { negotiation }: Language): Note[] {
  const notes: Note[] = []
  const lead = negotiation.readLead(text, true)
  if (lead) notes.push({ start: 0, end: lead.length, who: lead.who, what: lead.what })
  const [behind = '', words = ''] = behindDash.exec(text) ?? behindEnd.exec(text) ?? []
  const said = words === '' ? undefined : (negotiation.readNote(words) ?? negotiation.readLead(words, true))
  if (said)
    notes.push({ start: text.length - behind.trimStart().length, end: text.length, who: said.who, what: said.what })
  return notes
}

const changes =
  /(~~)(?=[^\s~])([^~]{1,2000}?)~~|(\+\+)(?=[^\s+])([^+]{1,2000}?)\+\+|(\{--?|\{\+{1,2})([^{}]{1,2000}?)[-+]{1,2}\}/g

const mayChange = (text: string): boolean => ['~~', '++', '{-', '{+'].some((mark) => text.includes(mark))

const scanChanges = (text: string): Change[] =>
  (mayChange(text) ? [...text.matchAll(changes)] : []).map(({ 0: words, 1: struck, 3: put, 5: braced, index }) => ({
    start: index,
    end: index + words.length,
    mark: struck ?? put ?? braced ?? '',
  }))

/** The range in the source; emphasis that begins with its first sign or ends with its last is taken along: `**[EU:** text**]**`. */
function rangeIn(plain: PlainText, edges: Edges, from: number, to: number): { start: number; end: number } {
  let { start, end } = sourceRange(plain, from, to)
  for (let each = edges.starts.get(start); each && each.end < end; each = edges.starts.get(start)) ({ start } = each)
  const last = edges.ends.get(end)
  if (last && last.start > start) ({ end } = last)
  return { start, end }
}

/** The emphasis of a paragraph by where its words begin and end, in source offsets. */
interface Edges {
  readonly starts: ReadonlyMap<number, EmphasisRange>
  readonly ends: ReadonlyMap<number, EmphasisRange>
}

const edgesOf = ({ emphasis }: PlainText): Edges => ({
  starts: new Map(emphasis.map((each) => [each.start + each.width, each])),
  ends: new Map(emphasis.map((each) => [each.end - each.width, each])),
})

const none: readonly Range[] = []

/**
 * What a paragraph of a text under negotiation bears among its words, as ranges of the source that become nodes.
 * @param negotiated whether the text is under negotiation: in others only what cannot be anything else counts
 */
export function negotiationRanges(
  plain: PlainText,
  language: Language,
  negotiated: boolean,
  locator: Locator,
): readonly Range[] {
  const { text } = plain
  if (!/[[({~+]/.test(text) && !negotiated) return none
  const { notes, brackets } = scanNegotiation(text, language, negotiated)
  const edges = edgesOf(plain)
  return [
    ...notes.map((note) => noteRange(plain, edges, note, locator)),
    ...brackets.map(({ start, end }) => bracketRange(plain, edges, start, end, locator)),
    ...scanChanges(text).map((change) => changeRange(plain, change, locator)),
  ]
}

function noteRange(plain: PlainText, edges: Edges, note: Note, locator: Locator): Range {
  const { who, what } = note
  const { start, end } = rangeIn(plain, edges, note.start, note.end)
  const position = locator.position(start, end)
  const node = (children: PhrasingContent[]): PhrasingContent => ({
    type: 'attribution',
    who,
    what,
    children,
    position,
  })
  return { start, end, precedence: precedence.attribution, node }
}

function bracketRange(plain: PlainText, edges: Edges, from: number, to: number, locator: Locator): Range {
  const { start, end } = rangeIn(plain, edges, from, to)
  const position = locator.position(start, end)
  return {
    start,
    end,
    precedence: precedence.bracketed,
    node: (children) => ({ type: 'bracketed', children, position }),
  }
}

function changeRange(plain: PlainText, { start: from, end: to, mark }: Change, locator: Locator): Range {
  const { start, end } = sourceRange(plain, from, to)
  const closing = mark.startsWith('{') ? mark.length : 2
  const inner = { start: toSource(plain, from + mark.length - 1) + 1, end: toSource(plain, to - closing) }
  const position = locator.position(start, end)
  const type = /[~-]/.test(mark) ? 'deletion' : 'insertion'
  return { start, end, inner, precedence: precedence.change, node: (children) => ({ type, mark, children, position }) }
}

const workingLabelOf = perLanguage(
  ({ tags }) => regex('i')`\b(?:${tags.preambular}|${tags.operative})|\b(?:bis|ter|quater|alt)\b`,
)
/** A finished text may still bear this many labels, where its other paragraphs have none. */
const fewLabels = 2
/** This many remarks of delegations show that a text is under negotiation; a single one may be left behind in a draft. */
const enough = 2

/**
 * Whether a text is under negotiation.
 * @param labels of all clauses
 * @param texts of all clauses and sub-paragraphs
 * @param isClosed whether it is adopted: then brackets are its editors', whatever label is left behind
 */
export function isNegotiated(
  labels: readonly (string | undefined)[],
  texts: readonly string[],
  isClosed: boolean,
  language: Language,
): boolean {
  const workingLabel = workingLabelOf(language)
  const working = labels.filter((label) => label !== undefined && workingLabel.test(label)).length
  if (working > fewLabels || working * 4 > labels.length) return true
  if (working > 0 && !isClosed && texts.some((text) => /[[\]]/.test(text))) return true
  let said = 0
  for (const text of texts) {
    if (!language.negotiation.likely(text)) continue
    for (const { who, what, start, end } of scanNegotiation(text, language, true).notes) {
      // `[Chad]` may be what an editor put in.
      const speaks = what === 'propose' ? text.slice(start, end).includes(':') : isSure({ who, what })
      if (speaks) said++
    }
  }
  return said >= (working > 0 ? 1 : enough)
}
