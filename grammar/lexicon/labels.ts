/**
 * Labels of sub-paragraphs: (a) (b) … → (i) (ii) … → a. b. → i. ii. One linear look ahead settles the letters that are
 * roman numbers as well: `(i)` after `(h)` is a letter, unless `(ii)` follows.
 */
import { BULLETS, INSERTED, LIST_SIGN } from '../notation/labels.ts'
import { regex } from '../notation/pattern.ts'
import { parseRoman } from './roman.ts'

/** How a label is written; `letterStop` and `romanStop` end with a stop instead of a parenthesis. */
export type LabelStyle = 'letter' | 'roman' | 'digit' | 'letterStop' | 'romanStop' | 'bullet'

/** What a label may mean. */
export interface LabelReading {
  readonly style: LabelStyle
  readonly ordinal: number
  /** Whether it stands between this ordinal and the next: `(a bis)`. */
  readonly inserted?: true
}

/** A level of a list that is open: the label that stands last in it. */
export interface OpenLevel {
  readonly style: LabelStyle
  readonly ordinal: number
}

/** The start of a labelled line. */
export interface LabelMatch {
  /** Without emphasis and escapes: `(a)`, `iv.`, a bullet. */
  readonly label: string
  /** What stands between the parentheses or before the stop; empty for a bullet. */
  readonly core: string
  /** Length in the text (UTF-16), from its beginning. */
  readonly length: number
}

/** Where a label belongs. */
export interface Placement {
  /** 1-based depth below the clause. */
  readonly level: number
  readonly reading: LabelReading
  /** Whether it goes on with an open list or begins one with its first label. */
  readonly fits: boolean
}

/** Labels as one language writes them. */
export interface Labels {
  /** The letters that number items, in small letters and in order. */
  readonly alphabet: string
  /** Those, and the roman digits: the inside of a class. */
  readonly letters: string
  /** How the text above a label ends that goes on with the next item: `and`, `or`. */
  readonly joinerAbove: RegExp
  /** The label that a text begins with, after the sign of a list; undefined where there is none. */
  readonly labelOf: (text: string) => LabelMatch | undefined
  /** The letter of an ordinal: 3 -> `c`, 27 -> `aa`. */
  readonly letterOf: (ordinal: number) => string
  /** Every reading that a label admits. */
  readonly readings: (label: string) => LabelReading[]
  /**
   * Where a label belongs; undefined for what is no label.
   * @param open the levels that are open, outermost first
   * @param next the label after this one, where there is one: it tells `(i)` the letter from `(i)` the number
   */
  readonly place: (label: string, open: readonly OpenLevel[], next: string | undefined) => Placement | undefined
}

/** Roman numbers are written in Latin letters whatever the script. */
const romanDigits = 'ivxlcdm'

const bullet = regex('u')`^(?:[${BULLETS}]|[-\u2013](?:\s|$))`
const inserted = new RegExp(` ?${INSERTED}$`)

const follows = (reading: LabelReading, level: OpenLevel): boolean =>
  reading.style === level.style &&
  (reading.style === 'bullet' || reading.ordinal === level.ordinal + (reading.inserted ? 0 : 1))

/** A label that follows nothing: a gap, a repeat, or a list that begins anew. */
function misfit(found: readonly LabelReading[], open: readonly OpenLevel[]): Placement | undefined {
  for (let depth = open.length; depth > 0; depth--) {
    const level = open[depth - 1]
    const reading = level && found.find((each) => each.style === level.style)
    if (reading) return { level: depth, reading, fits: false }
  }
  const reading = found[0]
  return reading && { level: Math.min(open.length + 1, 4), reading, fits: false }
}

/**
 * Makes the labels of a language.
 * @param alphabet the letters that number items, in small letters and in order; after the last they are doubled (`aa`)
 * @param joinerAbove how the text above a label ends that goes on with the next item
 * @param others other letters in their order, with a space for one that there is not: those of a second script, or what looks alike
 */
export const createLabels = (alphabet: string, joinerAbove: RegExp, others: readonly string[] = []): Labels => {
  const alphabets = [alphabet, ...others]
  const letters = `${alphabets.join('').replaceAll(' ', '')}${romanDigits}`
  const shape = regex()`^${LIST_SIGN}?\s*(?:[\u201c\x22]|\[(?=\())?\\?\(?\*?((?:[${letters}]{1,5}|\d{1,2})(?: ?${INSERTED})?)\*?\\?([).])`

  const labelOf = (text: string): LabelMatch | undefined => {
    const match = shape.exec(text)
    if (match?.[1] === undefined) return bullet.test(text) ? { label: text[0] ?? '', core: '', length: 1 } : undefined
    const [{ length }, core, sign = ''] = match
    return { label: match[0].includes('(') ? `(${core})` : `${core}${sign}`, core, length }
  }

  /** `c` -> 3, `aa` -> 27 */
  const letterOrdinals = (core: string): number[] => {
    if (core === '' || core.split('').some((letter) => letter !== core[0])) return []
    return alphabets.flatMap((each) => {
      const first = each.indexOf(core.charAt(0))
      return first < 0 ? [] : (core.length - 1) * each.length + first + 1
    })
  }

  const letterOf = (ordinal: number): string =>
    alphabet.charAt((ordinal - 1) % alphabet.length).repeat(1 + Math.floor((ordinal - 1) / alphabet.length))

  const readings = (label: string): LabelReading[] => {
    if (bullet.test(label)) return [{ style: 'bullet', ordinal: 1 }]
    const whole = label.replace(/[().\\]/g, '')
    const core = whole.replace(inserted, '')
    if (core !== whole && core !== '')
      return readings(core + (label.endsWith('.') ? '.' : ')')).map(({ style, ordinal }) => ({
        style,
        ordinal,
        inserted: true,
      }))
    if (/^\d+$/.test(core)) return [{ style: 'digit', ordinal: Number(core) }]
    const stop = label.endsWith('.')
    const found: LabelReading[] = []
    const roman = parseRoman(core)
    for (const ordinal of letterOrdinals(core)) found.push({ style: stop ? 'letterStop' : 'letter', ordinal })
    if (roman !== undefined) found.push({ style: stop ? 'romanStop' : 'roman', ordinal: roman })
    return found
  }

  const place = (label: string, open: readonly OpenLevel[], next: string | undefined): Placement | undefined => {
    const found = readings(label)
    const siblings: Placement[] = []
    for (let depth = open.length; depth > 0; depth--) {
      const level = open[depth - 1]
      const reading = level && found.find((each) => follows(each, level))
      if (reading) siblings.push({ level: depth, reading, fits: true })
    }
    const first = found.find((each) => each.ordinal === 1 && !open.some((level) => level.style === each.style))
    const nested: Placement | undefined = first && { level: open.length + 1, reading: first, fits: true }
    const sibling = siblings[0]
    if (sibling && nested) {
      const goesOnNested = next !== undefined && readings(next).some((each) => follows(each, nested.reading))
      return goesOnNested ? nested : sibling
    }
    return sibling ?? nested ?? misfit(found, open)
  }

  return { alphabet, letters, joinerAbove, labelOf, letterOf, readings, place }
}

/** The levels that are open below a label: those around it, and its own with the label as the last of it. */
export function openedBy(open: readonly OpenLevel[], placement: Placement): OpenLevel[] {
  return [...open.slice(0, placement.level - 1), { style: placement.reading.style, ordinal: placement.reading.ordinal }]
}
