/** The characters of an RTF file: bytes of the code page of the file or of a font, and control words that stand for one. */
import { decodeWindows1252 } from '../text/decode.ts'

/** Code pages by the `\fcharset` of a font. */
const ofCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** The code page of a font; nothing where the font says none. */
export const codePageOf = (charset: number): number | undefined => ofCharset[charset]

const names: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  65_001: 'utf-8',
}

/** Decodes bytes that stand together; a code page that nobody knows is taken for Windows-1252. */
export function decoded(bytes: readonly number[], codePage: number): string {
  if (codePage === 1252 || bytes.every((byte) => byte < 128)) return decodeWindows1252(Uint8Array.from(bytes))
  const name = names[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : undefined)
  return name === undefined
    ? decodeWindows1252(Uint8Array.from(bytes))
    : new TextDecoder(name).decode(Uint8Array.from(bytes))
}

/** Control words and symbols that are characters. A tab is `\t`. */
export const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  endash: '\u2013',
  emdash: '\u2014',
  bullet: '\u2022',
  enspace: '\u2002',
  emspace: '\u2003',
  qmspace: '\u2005',
  '~': '\u00a0',
  _: '\u2011',
}
