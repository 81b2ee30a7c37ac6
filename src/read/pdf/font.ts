/** What is known of the look of a font. */
export interface FontLook {
  readonly italic: boolean
  readonly bold: boolean
  /** Bars that a scanner reads, not people: `*2516547*`. */
  readonly barcode: boolean
}

const italicName = /italic|oblique|kursiv|slanted/i
// Short forms only where the style part of a name ends (`Garamond-BoldIt`, `Frutiger,Obl`), so never in `Digital`.
const italicSuffix = /[-,][A-Za-z]*(?:It|Ital|Obl|Ita)(?:MT|PS)?$/
const boldName = /bold|black|heavy|[-,][A-Za-z]*(?:Bd|Demi)(?:It|MT|PS)*$/i
const barcodeName = /bar ?code|3 ?of ?9|code ?(?:39|128)/i

/**
 * The look that a font's name tells: `BCDKEE+TimesNewRomanPS-ItalicMT`, `Times-BoldItalic`, `Arial,Italic`.
 * `declared` is what the font's own descriptor says, for names that say nothing (`F1`, `TT2`).
 */
export const fontLook = (
  name: string,
  declared: { italic?: boolean | undefined; bold?: boolean | undefined } = {},
): FontLook => ({
  italic: declared.italic === true || italicName.test(name) || italicSuffix.test(name),
  bold: declared.bold === true || boldName.test(name),
  barcode: barcodeName.test(name),
})
