/** The first sign of a line: it spares most lines the expressions for what they do not begin with. */

/** What a number begins with. */
export const DIGITS = '0123456789'

/** The capital letters of English, which symbols of documents begin with in every language. */
export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * A question after the first sign of a text, or of what stands at an offset (UTF-16) of it; one look, where an expression takes
 * ten times as long to say no.
 * @param signs those that count; none stands at the end of a text
 */
export const beginsWith = (signs: string): ((text: string, at?: number) => boolean) => {
  const ascii = new Uint8Array(128)
  for (let at = 0; at < signs.length; at++) {
    const code = signs.charCodeAt(at)
    if (code < 128) ascii[code] = 1
  }
  return (text, at = 0) => {
    const code = text.charCodeAt(at)
    return code < 128 ? ascii[code] === 1 : code >= 128 && signs.includes(text.charAt(at))
  }
}
