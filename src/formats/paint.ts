/** Colours of a terminal. */

export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green'

/** Sets a text in a style; without colour the text stays as it is. */
export type Paint = (style: Style, text: string) => string

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
}

export const createPaint =
  (color: boolean): Paint =>
  (style, text) => {
    const [on, off] = codes[style]
    return color && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text
  }
