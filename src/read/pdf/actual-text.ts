/**
 * What the glyphs of a stretch stand for, where the file says so: `/Span <</ActualText <FEFF5927>>> BDC … EMC` (ISO 32000-1, 14.9.4). Text
 * processors write it where a font lacks a character, so that all of them are painted with one sign. The library that decodes the
 * file drops such a text, but hands on the number of a stretch: each text is kept here under a number that takes its place.
 */
import { strFromU8, strToU8, Unzlib, zlibSync } from 'fflate'
import { inflatedUpTo } from '../rich/inflate.ts'

/** Texts by the number that stands in their place. */
export type ActualTexts = ReadonlyMap<number, string>

/** No page counts its marked stretches up to here. */
const firstNumber = 100_000

/** A stretch that says what it stands for, with its tag, before the operator that begins it. */
const stretch =
  /\/Span\s*<<(?:[^<>]|<[^<>]*>){0,200}?\/ActualText\s*(?:<([\dA-Fa-f\s]*)>|\(((?:[^()\\]|\\[\s\S])*)\))(?:[^<>]|<[^<>]*>){0,200}?>>(?=\s*BDC)/g

/** `FEFF5927` -> a character for each byte. */
const ofHex = (hex: string): string =>
  hex.replace(/\s/g, '').replace(/[\dA-Fa-f]{2}/g, (digits) => String.fromCharCode(Number.parseInt(digits, 16)))

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The inside of a string in parentheses -> a character for each byte. */
const ofLiteral = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (escapes[sign] ?? sign),
  )

/** A text string of the file: UTF-16 after its mark, else Latin. */
const textOf = (string: string): string =>
  string.startsWith('\u00fe\u00ff') ? new TextDecoder('utf-16be').decode(strToU8(string.slice(2), true)) : string

/** A stream that is deflated and nothing else, from its dictionary on; pictures, fonts and tables of the file hold no text. */
const deflated = /<<((?:[^<>]|<<[^<>]*>>|<[^<>]*>){0,400})>>\s*stream\r?\n/g
const isContent = (dictionary: string): boolean =>
  /\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary) &&
  !/\/(?:DecodeParms|Length1|Length2|Length3|ObjStm|XRef|Image|Metadata|DCTDecode)\b/.test(dictionary)

/** The content of no page is longer; what is packed may claim to be anything. */
const longest = 16_000_000

/** The bytes of a stream; undefined where they are no such stream after all, or too many: the library says so where it matters. */
const inflated = (packed: Uint8Array): Uint8Array | undefined => {
  try {
    return inflatedUpTo(packed, longest, Unzlib)
  } catch {
    return undefined
  }
}

/**
 * @param file the bytes of a PDF file
 * @returns the file with numbers in the place of such texts, every other byte where it was, and the texts by their numbers; the same
 * bytes where there are none
 */
export function takeActualTexts(file: Uint8Array): { readonly bytes: Uint8Array; readonly texts: ActualTexts } {
  const numbers = new Map<string, number>()
  const whole = strFromU8(file, true)
  let bytes = file
  for (const { 0: head, 1: dictionary = '', index } of whole.matchAll(deflated)) {
    if (!isContent(dictionary)) continue
    const start = index + head.length
    const end = whole.indexOf('endstream', start)
    const content = end < 0 ? undefined : inflated(file.subarray(start, end))
    const written = content && strFromU8(content, true)
    if (written?.includes('/ActualText') !== true) continue
    const numbered = written.replace(stretch, (_, hex: string | undefined, literal: string | undefined) => {
      const text = textOf(hex === undefined ? ofLiteral(literal ?? '') : ofHex(hex))
      const number = numbers.get(text) ?? firstNumber + numbers.size
      numbers.set(text, number)
      return `/S<</MCID ${number}>>`
    })
    const packed = zlibSync(strToU8(numbered, true), { level: 9 })
    // One number for each text takes less room than the text; where it does not, the stretch is read by its glyphs.
    if (packed.length > end - start) continue
    if (bytes === file) bytes = Uint8Array.from(file)
    bytes.fill(10, start, end)
    bytes.set(packed, start)
  }
  return { bytes, texts: new Map([...numbers].map(([text, number]) => [number, text])) }
}
