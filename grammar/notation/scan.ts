/**
 * What programs that recognize letters (tesseract and others) make of a printed page: raised marks, gaps, logos and bar codes
 * become signs and words that nobody would write.
 */

/**
 * Signs that are read for a raised figure: `Truce?`, `Child,*`, `' Resolution 60/1.` Which of them a text itself may hold, what
 * stands about them tells.
 */
export const MISREAD_MARK: string = String.raw`!?*\u00b0\u00a9\u00ae\u2122>\u00a7\u00bb\u00a5+~'\u2018\u2019"\u201c\u201d`

/** A mark where nothing else can stand: a sign that prose has no use for, a closing quotation mark behind a comma. */
const misreadMark =
  /(?<=[A-Za-z\d,;:)\u201d])(?:[!?*\u00b0\u00a9\u00ae\u2122>\u00a7\u2018]|(?<=[,;])['\u2019"\u201d])(?=[\s,;.]|$)/g

/** How many marks the lines of a text hold that were read as signs. */
export const countMisreadMarks = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + (line.match(misreadMark)?.length ?? 0), 0)

/** One expression for each kind of trace, so that kinds can be counted. */
const traces: readonly RegExp[] = [
  // A mark in the middle of a sentence.
  /[A-Za-z\d,;][!?\u00b0\u00a9\u00ae](?:\s+[a-z]|$)/,
  // A mark before a note.
  /^[!?\u00b0\u00a9\u00ae>'\u2018\u00a5\u00bb] ?\d? ?[A-Z]/,
  // The gap behind a number: `4. | Underlines`.
  /^\d{1,2}\. ?\| ?[A-Z]/,
  // The mark of a note in typescript, and the line under two words: `a/ Resolution 70/1.`, `Recalling_also`.
  /^[a-zI|]\/ [A-Z]/,
  /^(?:\d{1,3}\. +)?[A-Z][a-z]+_[a-z]+ /,
]

/** The stroke of a symbol: `AIC.1/80/L.16`, `Avres/79/332`. */
const misreadSymbol = /^[AES](?:[Ivilj1|!]|I\/)(?:C\.\d|c\.\d|RES\/|res\/|HRC\/|\d{2}\/L\.)/

/** The bar code beside the logo of a page: `{AN VA A .` */
const barCode = /^[^A-Za-z\d]*\{[^A-Za-z]/

/** What a page bears in words, of which a scan leaves traces. */
interface Printed {
  /** The name before the symbol in the masthead. */
  readonly organization: string
  /** The words of the logo, read as well as misread (`Please reeyetee`), and alone as they are printed, which other files hold too. */
  readonly logo: { readonly anywhere: RegExp; readonly printed: RegExp }
}

/** @returns how many kinds of traces of a scan the lines hold */
export function scanTells(lines: readonly string[], { organization, logo }: Printed): number {
  const behindName = (line: string): string =>
    line.startsWith(`${organization} `) ? line.slice(organization.length + 1) : line
  const kinds: readonly ((line: string) => boolean)[] = [
    ...traces.map((trace) => (line: string) => trace.test(line)),
    (line) => misreadSymbol.test(behindName(line)),
    (line) => barCode.test(line) || (logo.anywhere.test(line) && !logo.printed.test(line)),
  ]
  return kinds.filter((shows) => lines.some(shows)).length
}
