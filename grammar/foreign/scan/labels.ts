/**
 * Numbers and labels that a scan misread, where those about them say what they are.
 *
 *     l. Requests … 2. Decides     (a) … (b) … (©)     (i) … (ii) … (ili)
 */
import type { Language } from '../../lexicon/language.ts'
import { formatRoman, parseRoman } from '../../lexicon/roman.ts'
import type { Edit } from '../edit.ts'

/** A number or a label at the head of a line, with what stands in it. */
const marker = /^[\f \t]*(?:([\dIl|OoSBZ]{1,3})[.,](?=[ \t]*(?:\|[ \t]*)?[A-Z])|\(([^\s()]{1,5})\)(?=[ \t]))/gm

const figures: Readonly<Record<string, string>> = { I: '1', l: '1', '|': '1', O: '0', o: '0', S: '5', B: '8', Z: '2' }

/** Characters in which an opening phrase is looked for. */
const longestOpener = 80

/** Whether a clause begins after a number: `I. Purpose` is the head of a section. */
const opensClause = (text: string, at: number, { openers }: Language): boolean =>
  openers.match(text.slice(at, at + longestOpener).replace(/^[\s|]+/, ''), 'operative')?.certainty === 'known'

/** `(¢)`, `(©)`: signs that no label is made of. */
const isSign = (core: string): boolean => /^[^A-Za-z\d]$/.test(core)

/** The numeral that strokes taken for other letters make: `ili`, `vil`, `11`. */
const numeral = (core: string): number | undefined => parseRoman(core.replace(/[l1|!I]/g, 'i'))

/** Edits that read misread numbers and labels as those that follow the ones above them. */
export function misreadLabels(text: string, language: Language): Edit[] {
  const { alphabet } = language.labels
  const edits: Edit[] = []
  let number = 0
  let letter = ''
  let roman = 0
  const replace = (end: number, core: string, value: string): void => {
    if (core !== value) edits.push({ start: end - core.length, end, text: value, kind: 'misread' })
  }
  for (const match of text.matchAll(marker)) {
    const { 0: whole, 1: written, 2: core, index } = match
    if (written !== undefined) {
      const read = Number(written.replace(/\D/g, (sign) => figures[sign] ?? sign))
      const isFigures = /^\d+$/.test(written)
      const isDue = read === number + 1 && (isFigures || opensClause(text, index + whole.length, language))
      // The stop may have become a comma: `14, Encourages`.
      if (isDue) replace(index + whole.length, whole.slice(whole.indexOf(written)), `${read}.`)
      if (isDue || isFigures) {
        number = read
        letter = ''
        roman = 0
      }
      continue
    }
    if (core === undefined) continue
    const end = index + whole.length - 1
    const due = alphabet[letter === '' ? 0 : alphabet.indexOf(letter) + 1]
    if (due !== undefined && (isSign(core) || core === due)) {
      replace(end, core, due)
      letter = due
      roman = 0
    } else if (numeral(core) === roman + 1 && (roman > 0 || core === 'i')) {
      roman++
      replace(end, core, formatRoman(roman).toLowerCase())
    }
  }
  return edits
}
