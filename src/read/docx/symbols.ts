/**
 * Characters of the symbol fonts, which Word keeps as places in the font.
 */

// What the fonts hold beyond what ASCII has in the same place; only signs that a text, a list or a note mark may use.
const symbolFont: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xa2: '′',
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xbc: '…',
  0xbe: '—',
  0xd7: '·',
  0xde: '⇒',
  0xae: '→',
}

const greek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const greekSmall = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

function inSymbolFont(place: number): string {
  if (place >= 0x41 && place <= 0x5a) return greek[place - 0x41] ?? ''
  if (place >= 0x61 && place <= 0x7a) return greekSmall[place - 0x61] ?? ''
  return symbolFont[place] ?? (place >= 0x20 && place < 0x7f ? String.fromCharCode(place) : '•')
}

/**
 * The character of a `w:sym`, or of a private character in a text that is set in a symbol font.
 * @param code place in the font, with or without the 0xF000 that Word adds
 * @param font name of the font; every font of pictures (Wingdings) is read as bullets
 */
export function symbolCharacter(code: number, font: string): string {
  if (code < 0xf000 || code > 0xf0ff) return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  return /^symbol$/i.test(font) ? inSymbolFont(code & 0xff) : '•'
}

/** Private characters in a text are places in a symbol font too; which font is not worth asking. */
export const withoutPrivate = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/gu, (character) => symbolCharacter(character.charCodeAt(0), 'Symbol'))
