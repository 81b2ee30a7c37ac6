/**
 * What a page adds to a text: folio, job number, bar code, symbol. The forms are those of documents issued in New York
 * (`25-16547 (E)`), Geneva (`GE.24-18000`) and Vienna (`V.24-18000`).
 */
import { oneOf } from './pattern.ts'
import { BLANK } from './space.ts'

/** `25-16547`, `GE.24-18000` */
const JOB: string = String.raw`(?:GE\.|V\.)?\d{2}-\d{4,6}`

/**
 * `2/5`, `2/5 25-13823`, `25-13823   5/5`, `25-13823 (E)   1/1`, `Page 2`
 * @param page the word before the number of a page, as the inside of an expression
 */
export const folio = (page: string): string =>
  oneOf(
    String.raw`\d{1,3}\/\d{1,3}(?:[${BLANK}]+${JOB})?`,
    String.raw`${JOB}(?:[${BLANK}]*\([A-Z]\))?[${BLANK}]+\d{1,3}\/\d{1,3}`,
    String.raw`${page} \d{1,3}`,
  )

/** `25-16547 (E)    171025`, `GE.24-18000(E)`, `25-16547`; `(E)` is the language, the figures after it are days. */
export const JOB_NUMBER: string = String.raw`${JOB}\*{0,3}(?:[${BLANK}]*\([A-Z]\))?(?:[${BLANK}]+\d{6,18}(?:[${BLANK}]+\d{6})*)?(?:[${BLANK}]+\*\d{6,8}\*)?`

/** `*2516547*` */
export const BARCODE: string = String.raw`\*\d{6,9}\*`

/** A document symbol by itself, its asterisks with it: `A/C.2/80/L.9*`; a resolution in parts has their letters: `A/RES/75/253 B`. */
export const SYMBOL: string = String.raw`[A-Z]{1,7}\/[A-Za-z0-9.\/-]+(?:(?<=\/RES\/[A-Z0-9-]{1,5}\/\d{1,3})[${BLANK}][A-Z](?:-[A-Z])?)?(?:[${BLANK}]?\([A-Za-z0-9. ]{1,16}\))*\*{0,3}`
