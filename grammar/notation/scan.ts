/**
 * What programs that recognize letters (tesseract and others) make of a printed page: raised marks, gaps, logos and bar codes
 * become signs and words that nobody would write.
 */
import { beginsWith } from './first.ts'
import { isDigitAt, isUpperAt } from './letters.ts'

/**
 * Signs that are read for a raised figure: `Truce?`, `Child,*`, `' Resolution 60/1.` Which of them a text itself may hold, what
 * stands about them tells.
 */
export const MISREAD_MARK: string = String.raw`!?*\u00b0\u00a9\u00ae\u2122>\u00a7\u00bb\u00a5+~'\u2018\u2019"\u201c\u201d`

/** A mark where nothing else can stand: a sign that prose has no use for, a closing quotation mark after a comma. */
const misreadMark =
  /(?<=[A-Za-z\d,;:)\u201d])(?:[!?*\u00b0\u00a9\u00ae\u2122>\u00a7\u2018]|(?<=[,;])['\u2019"\u201d])(?=[\s,;.]|$)/g

/** How many marks the lines of a text hold that were read as signs. */
export const countMisreadMarks = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + (line.match(misreadMark)?.length ?? 0), 0)

/** Whether the line that begins at an offset of a text begins as it must. */
type Beginning = (text: string, at: number) => boolean

/** Any line may begin so. */
const anything: Beginning = () => true

/** A kind of trace, and what spares most texts and most lines the expression. */
interface Trace {
  readonly pattern: RegExp
  /** Signs of which the text holds one. */
  readonly signs: string
  readonly begins: Beginning
}

const misreadBefore = "!?\u00b0\u00a9\u00ae>'\u2018\u00a5\u00bb"

/** A mark in the middle of a sentence. */
const inSentence: Trace = {
  pattern: /[A-Za-z\d,;][!?\u00b0\u00a9\u00ae](?:\s+[a-z]|$)/,
  signs: '!?\u00b0\u00a9\u00ae',
  begins: anything,
}

/** One for each kind, so that kinds can be counted. */
const traces: readonly Trace[] = [
  inSentence,
  // A mark before a note.
  {
    pattern: new RegExp(`^[${misreadBefore}] ?\\d? ?[A-Z]`),
    signs: misreadBefore,
    begins: beginsWith(misreadBefore),
  },
  // The gap after a number: `4. | Underlines`.
  { pattern: /^\d{1,2}\. ?\| ?[A-Z]/, signs: '|', begins: isDigitAt },
  // The mark of a note in typescript, and the line under two words: `a/ Resolution 70/1.`, `Recalling_also`.
  { pattern: /^[a-zI|]\/ [A-Z]/, signs: '/', begins: (text, at) => text.charCodeAt(at + 1) === 47 },
  {
    pattern: /^(?:\d{1,3}\. +)?[A-Z][a-z]+_[a-z]+ /,
    signs: '_',
    begins: (text, at) => isUpperAt(text, at) || isDigitAt(text, at),
  },
]

const holdsAny = (text: string, signs: string): boolean => {
  for (const sign of signs) if (text.includes(sign)) return true
  return false
}

/** Whether any line is as is asked, of those that begin as they must: the others are not even cut out of the text. */
function someLine(text: string, begins: Beginning, holds: (line: string) => boolean): boolean {
  for (let at = 0, end = 0; end >= 0; at = end + 1) {
    end = text.indexOf('\n', at)
    if (begins(text, at) && holds(end < 0 ? text.slice(at) : text.slice(at, end))) return true
  }
  return false
}

/** @param lines how many lines must show it */
function shows(text: string, { pattern, signs, begins }: Trace, lines = 1): boolean {
  if (!holdsAny(text, signs)) return false
  let seen = 0
  return someLine(text, begins, (line) => pattern.test(line) && ++seen === lines)
}

/** The stroke of a symbol: `AIC.1/80/L.16`, `Avres/79/332`. */
const misreadSymbol = /^[AES](?:[Ivilj1|!]|I\/)(?:C\.\d|c\.\d|RES\/|res\/|HRC\/|\d{2}\/L\.)/

/** The bar code beside the logo of a page: `{AN VA A .`; `^{*}` is the mark of a note. */
const barCode = /^[^A-Za-z\d^]*\{[^A-Za-z]/

/** Letters of the organs whose symbols are told. */
const beginsSymbol = beginsWith('AES')

/** `lO. Requests`, `1O, Welcomes`: a line whose first sign is an “l”, or that has an “O” among its first two. */
const beginsMisprint: Beginning = (text, at) => {
  let head = at
  while (text[head] === ' ' || text[head] === '\t') head++
  return text[head] === 'l' || text[head] === 'O' || text[head + 1] === 'O'
}

/**
 * Letters for figures and figures for letters: `satisfacti0n`, `lO. Requests`, `A/RES/38/1O1`, `I988`. No one types more than one
 * kind of them by a slip.
 */
const misprints: readonly ((text: string) => boolean)[] = [
  (text) => /[a-z][01]{1,2}[a-z]/.test(text),
  (text) => someLine(text, beginsMisprint, (line) => /^[ \t]*(?:l|[lI|\d]O|O[\dl])[.,][ \t]+[A-Z][a-z]+s\b/.test(line)),
  (text) =>
    someLine(
      text,
      (all, at) => beginsSymbol(all, at) && all[at + 1] === '/',
      (line) => /^[AES]\/[A-Z\d./]*\/(?:\d+[OIl]|[OIl]+\d)/.test(line),
    ),
  (text) => /\b[Il|](?:9\d\d|st|[04-9]th)\b/.test(text),
]

/** Whether a text, however short, holds what only a program makes that takes letters for figures. */
export function isMisprinted(text: string): boolean {
  let kinds = 0
  for (const isFound of misprints) if (isFound(text) && ++kinds > 1) return true
  return false
}

/** What a page bears in words, of which a scan leaves traces. */
interface Printed {
  /** The name before the symbol in the masthead. */
  readonly organization: string
  /** The words of the logo, read as well as misread (`Please reeyetee`), and alone as they are printed, which other files hold too. */
  readonly logo: { readonly anywhere: RegExp; readonly printed: RegExp }
}

/**
 * @param text without the edges of pages
 * @returns how many kinds of traces of a scan it holds
 */
export function scanTells(text: string, { organization, logo }: Printed): number {
  let kinds = 0
  for (const trace of traces) if (shows(text, trace)) kinds++
  const isMisread = (line: string): boolean => misreadSymbol.test(line)
  const head = `${organization} `
  const isHeaded: Beginning = (all, at) => all.startsWith(head, at)
  if (someLine(text, beginsSymbol, isMisread) || someLine(text, isHeaded, (line) => isMisread(line.slice(head.length))))
    kinds++
  const isLogo = (line: string): boolean => logo.anywhere.test(line) && !logo.printed.test(line)
  const stained = text.includes('{') && someLine(text, anything, (line) => barCode.test(line))
  if (stained || (logo.anywhere.test(text) && someLine(text, anything, isLogo))) kinds++
  // Who types may write one “?” where no sentence asks.
  const isSlip = kinds === 1 && shows(text, inSentence) && !shows(text, inSentence, 2)
  return isSlip ? 0 : kinds
}
