/**
 * Roman numbers that a scan misread: `212 (IID`, `Parts I and IT`, `vol. Il`, `No. E.96.1V.13`. Where one stands, nothing but a numeral can.
 */
import type { Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { parseRoman } from '../../lexicon/roman.ts'
import type { Edit } from '../edit.ts'

/** What a numeral is taken for: strokes become other strokes, the last one and the bracket after it a `D`. */
const core = String.raw`[IVXLCTl1|!]{1,7}`

const expressionsOf = perLanguage(({ scans: { parts, joiners, sale } }) => ({
  /** A part of a document and its numerals: `Parts I and IT`, `annexes I to Ill`. */
  parts: new RegExp(String.raw`\b${parts}[ \t]+((?:${core}(?:,|[ \t]+${joiners})?[ \t]+)*${core})(?![A-Za-z\d])`, 'dg'),
  /** The kind of a publication for sale: `Sales No. E.96.1V.13`, of which the third place is a numeral. */
  sale: new RegExp(String.raw`(?<=\b${sale})${core}(?=\.)`, 'g'),
}))

/** The session of a resolution: `217 A (IID)`, `194 (II)`, `2200 A (XX1)`. */
const session = /(?<=\d[ \t]+(?:[A-Z][ \t]+)?\()([IVXLTl1|!\]]{1,7})(?:D\)?|\))/g

/** `(Vol. Il)`, `(Habitat IIl),`: no words, but for those of other languages that begin a sentence. */
const strokes = /(?<![\w-])I{1,2}l(?=[),;.:])/g

/** The numeral whose strokes were misread; undefined for what is no numeral, and for one that was read rightly. */
const numeralOf = (read: string): string | undefined => {
  const numeral = read.replace(/[Tl1|!\]]/g, 'I')
  return numeral !== read && /[IVXLCT]/.test(read) && parseRoman(numeral) !== undefined ? numeral : undefined
}

/** Edits that read as numerals what stands where nothing else can. */
export function misreadNumerals(text: string, language: Language): Edit[] {
  const { parts, sale } = expressionsOf(language)
  const edits: Edit[] = []
  for (const { 1: list = '', indices } of text.matchAll(parts)) {
    const from = indices?.[1]?.[0] ?? 0
    for (const { 0: read, index } of list.matchAll(/[^\s,]+/g)) {
      const numeral = numeralOf(read)
      if (numeral !== undefined)
        edits.push({ start: from + index, end: from + index + read.length, text: numeral, kind: 'misread' })
    }
  }
  for (const { 0: whole, 1: read = '', index } of text.matchAll(session)) {
    const numeral = whole.includes('D') ? `${read}I`.replace(/[Tl1|!\]]/g, 'I') : numeralOf(read)
    if (numeral !== undefined && parseRoman(numeral) !== undefined)
      edits.push({ start: index, end: index + whole.length, text: `${numeral})`, kind: 'misread' })
  }
  for (const { 0: read, index } of text.matchAll(sale)) {
    const numeral = read.replace(/[Tl1|!]/g, 'I')
    if (parseRoman(numeral) !== undefined)
      edits.push({ start: index, end: index + read.length, text: numeral, kind: 'misread' })
  }
  for (const { 0: read, index } of text.matchAll(strokes))
    edits.push({ start: index, end: index + read.length, text: 'I'.repeat(read.length), kind: 'misread' })
  return edits
}
