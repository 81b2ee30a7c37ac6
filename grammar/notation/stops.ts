/** Commas, semicolons, colons and full stops of every script, each of which does what its Latin one does. */

const latin: Readonly<Record<string, string>> = {
  '\u060c': ',',
  '\u061b': ';',
  '\u06d4': '.',
  '\u3002': '.',
  '\uff0c': ',',
  '\uff0e': '.',
  '\uff1a': ':',
  '\uff1b': ';',
}

/** The first of them; all letters of Latin and Cyrillic stand before it. */
const first = 0x60c

/** All stops, as the inside of a class. */
export const STOPS: string = `,;:.${Object.keys(latin).join('')}`

/** Brackets and quotation marks that Chinese closes with, as the inside of a class. */
export const WIDE_CLOSING = '\u3009\u300b\u300d\u300f\uff09'

/** The Latin stop that a code unit is or stands for; undefined for what is no stop. */
export const stopOf = (code: number): string | undefined => {
  if (code === 44 || code === 46 || code === 58 || code === 59) return String.fromCharCode(code)
  return code < first ? undefined : latin[String.fromCharCode(code)]
}

const others = new RegExp(`[${Object.keys(latin).join('')}]`, 'g')

/** A text with the Latin stop for each other one; as long as before. */
export const withLatinStops = (text: string): string => text.replace(others, (stop) => latin[stop] ?? stop)
