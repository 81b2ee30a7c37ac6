/** RTF as tokens (Rich Text Format Specification 1.9.1): groups, control words, characters. */

export type Token =
  | { readonly is: 'open' | 'close' }
  /** `\i0` is the word `i` with 0; a word without a number has none. */
  | { readonly is: 'word'; readonly word: string; readonly value: number | undefined }
  /** A character of the code page that is in force. */
  | { readonly is: 'byte'; readonly byte: number }

const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^]))/y

/**
 * The tokens of a text whose characters are bytes.
 * @throws RangeError for a text that ends in the middle of a control word
 */
export function* tokensOf(text: string): Generator<Token> {
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '{') yield { is: 'open' }
    else if (sign === '}') yield { is: 'close' }
    else if (sign === '\\') {
      control.lastIndex = at
      const match = control.exec(text)
      if (match === null) throw new RangeError('cut off')
      at = control.lastIndex - 1
      const [, word, number, hexadecimal, symbol] = match
      if (word !== undefined) {
        const value = number === undefined ? undefined : Number(number)
        // Raw bytes of a picture.
        if (word === 'bin') at += Math.max(0, value ?? 0)
        else yield { is: 'word', word, value }
      } else if (hexadecimal !== undefined) yield { is: 'byte', byte: Number.parseInt(hexadecimal, 16) }
      else if (symbol === '\\' || symbol === '{' || symbol === '}') yield { is: 'byte', byte: symbol.charCodeAt(0) }
      else if (symbol !== undefined) yield { is: 'word', word: symbol, value: undefined }
    } else if (sign !== '\r' && sign !== '\n' && sign !== '\0') yield { is: 'byte', byte: text.charCodeAt(at) }
  }
}
