/**
 * Lines that run from right to left. Pages hold them as they are seen, in the order of their places; a mirror shows Arabic letters in
 * the order in which they are read, and words in Latin letters and figures, which run from left to right all the same, the other
 * way round (Unicode Standard Annex 9).
 */

const leftward = /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const latin = /^[A-Za-z\u00c0-\u024f]/
const digit = /^[0-9]/

/** Whether a text begins with a letter of a script that runs from right to left. */
export const isLeftward = (text: string): boolean => leftward.test(text)

/** A character in the order in which a mirror shows it. */
export interface Shown {
  readonly text: string
  /** Whether it is set at the height of the others: a mark is a number by itself. */
  readonly level: boolean
  /** Whether a space stands before it. */
  readonly spaced: boolean
}

type Kind = 'letter' | 'latin' | 'digit' | 'sign' | 'mark'

const kindOf = ({ text, level }: Shown): Kind => {
  if (!level) return 'mark'
  return isLeftward(text) ? 'letter' : latin.test(text) ? 'latin' : digit.test(text) ? 'digit' : 'sign'
}

/** How many figures a job number has after its year: `24-00000`. */
const jobFigures = 5
/** Signs that join two figures to one number. */
const joins = /^[/.,:]$/
/** Figures at the head of a line that are a number by themselves: of a note, of a day. */
const longestAlone = 2

/** A stretch of a line, `[from, to)`. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * @param line the characters of a line in the order in which a mirror shows them
 * @returns the stretches that run the other way, in order
 */
export function turnedStretches(line: readonly Shown[]): Stretch[] {
  const kinds = line.map(kindOf)
  const found: Stretch[] = []
  let read = false
  for (let from = 0; from < line.length; from++) {
    const kind = kinds[from]
    if (kind === 'letter') read = true
    if (kind === 'mark') {
      const to = markEnd(line, kinds, from)
      found.push({ from, to })
      from = to - 1
    }
    if (kind !== 'latin' && kind !== 'digit') continue
    let to = from + 1
    for (let at = to; at < line.length && kinds[at] !== 'letter' && kinds[at] !== 'mark'; at++)
      if (kinds[at] !== 'sign') to = at + 1
    const hasWords = kinds.slice(from, to).includes('latin')
    const own = hasWords ? wordsFrom(line, kinds, from, to) : undefined
    if (own) {
      found.push(own)
      from = own.to - 1
    } else {
      const end = numberEnd(line, kinds, from, read)
      found.push({ from, to: end })
      from = end - 1
    }
  }
  return found
}

/** Words in Latin letters from an offset on; undefined where a number by itself stands first. */
function wordsFrom(line: readonly Shown[], kinds: readonly Kind[], from: number, to: number): Stretch | undefined {
  let figures = from + (kinds[from] === 'digit' ? 1 : 0)
  while (figures > from && kinds[figures] === 'digit' && line[figures]?.spaced !== true) figures++
  const next = line[figures]
  const isAlone = figures > from && next?.spaced === true
  // `42 (A/54/42)`: what the bracket holds comes after the number.
  if (isAlone && (next.text === '(' || next.text === '[')) return undefined
  if (isAlone && from === 0 && figures <= longestAlone) return undefined
  // A bracket that closes what stands in the words is one of them.
  const closes = line[from - 1]?.text
  const inside = line.slice(from, to).map(({ text }) => text)
  const opens = closes === ')' ? '(' : closes === ']' ? '[' : undefined
  const isOwn = opens !== undefined && inside.lastIndexOf(opens) > inside.lastIndexOf(closes ?? '')
  return { from: isOwn ? from - 1 : from, to }
}

/** Where a mark ends, whose figures stand together. */
function markEnd(line: readonly Shown[], kinds: readonly Kind[], from: number): number {
  let to = from + 1
  while (kinds[to] === 'mark' && line[to]?.spaced !== true && digit.test(line[to]?.text ?? '')) to++
  return to
}

/** Where a number ends; a hyphen parts two after Arabic letters, and two that go up the way that the line runs but for those of a job
 * number. */
function numberEnd(line: readonly Shown[], kinds: readonly Kind[], from: number, read: boolean): number {
  const figuresEnd = (start: number): number => {
    let end = start
    while (kinds[end] === 'digit' && (end === start || line[end]?.spaced !== true)) end++
    return end
  }
  const valueOf = (start: number, end: number): number =>
    Number(
      line
        .slice(start, end)
        .map(({ text }) => text)
        .toReversed()
        .join(''),
    )
  let start = from
  let to = figuresEnd(from)
  for (;;) {
    const sign = line[to]
    const next = to + 1
    const end = sign === undefined || sign.spaced || line[next]?.spaced === true ? next : figuresEnd(next)
    if (sign === undefined || end === next) return to
    const isOne = to - start === jobFigures || valueOf(start, to) > valueOf(next, end)
    const joined = joins.test(sign.text) || (!read && sign.text === '-' && isOne)
    if (!joined) return to
    start = next
    to = end
  }
}

/**
 * Where the gap is shown that a character has before it when it is read: within a stretch that is turned round, the one after it.
 * @param at its place in reading order
 * @param place its place in the order in which a mirror shows it
 * @returns a place of the order shown, before which that gap stands
 */
export function gapPlace(stretches: readonly Stretch[], at: number, place: number): number {
  const stretch = stretches.find(({ from, to }) => at >= from && at < to)
  return stretch === undefined || at === stretch.from ? at : place + 1
}

/** Places in the order in which they are read: those of each stretch the other way round. */
export function readingOrder(length: number, stretches: readonly Stretch[]): number[] {
  const order = Array.from({ length }, (_, i) => i)
  for (const { from, to } of stretches) for (let i = from; i < to; i++) order[i] = from + to - 1 - i
  return order
}

const mirrorImages: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' }
const opens = /^[([]$/
/** What stands close after a bracket that closes. */
const closesBefore = /^[)\]([\u060c\u061b.,:;]$/

/**
 * Which way the brackets of a line face. A line that runs from right to left shows their mirror images, and a font that was cut to the
 * signs of its file may know an image by the sign that needed it first: files of LibreOffice hold `2549 )2020(` where 2549 (2020)
 * is printed. The space beside a bracket tells: it stands before one that opens and after one that closes.
 * @param line the characters of a line in reading order
 * @returns their texts
 */
export function facingBrackets(line: readonly Shown[]): string[] {
  const texts = line.map(({ text }) => text)
  const untold: number[] = []
  let isMirrored = false
  for (const [at, { text, spaced }] of line.entries()) {
    const image = mirrorImages[text]
    if (image === undefined) continue
    const next = line[at + 1]
    // One that opens may stand last on its line, and one that closes first.
    const begins = at === 0 ? next?.spaced !== true : spaced || opens.test(texts[at - 1] ?? '')
    const ends = next === undefined ? !spaced : next.spaced || !next.level || closesBefore.test(next.text)
    if (begins === ends) untold.push(at)
    else if (opens.test(text) !== begins) {
      texts[at] = image
      isMirrored = true
    }
  }
  if (isMirrored) for (const at of untold) texts[at] = mirrorImages[texts[at] ?? ''] ?? ''
  return texts
}
