import { describe, expect, test } from 'vitest'
import { ReadError } from '../../../src/read/error.ts'
import { decode, encode } from '../../../src/read/text/decode.ts'

const text = 'The General Assembly,\r\n\nRecalling “its” resolution — Türkiye, Côte d’Ivoire,¹\n'
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value)
const utf16 = (value: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const codes = [
    ...(mark ? [0xfeff] : []),
    ...Array.from({ length: value.length }, (_, index) => value.charCodeAt(index)),
  ]
  return Uint8Array.from(codes.flatMap((code) => (littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255])))
}

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(text), 'utf-8', false],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`), 'utf-8', true],
    ['UTF-16 LE with a mark', utf16(text, true, true), 'utf-16le', true],
    ['UTF-16 BE with a mark', utf16(text, false, true), 'utf-16be', true],
    ['UTF-16 LE', utf16(text, true, false), 'utf-16le', false],
    ['UTF-16 BE', utf16(text, false, false), 'utf-16be', false],
  ] as const)('%s is read, and written back byte for byte', (_name, file, encoding, mark) => {
    const decoded = decode(file)
    expect(decoded).toEqual({ text, encoding, mark })
    expect(encode(text, decoded)).toEqual(file)
  })

  test('Windows-1252 is what is left', () => {
    const file = bytes(0x93, 0x52, 0x94, 0x20, 0xfc, 0x20, 0xb9, 0x20, 0x97)
    const decoded = decode(file)
    expect(decoded).toEqual({ text: '“R” ü ¹ —', encoding: 'windows-1252', mark: false })
    expect(encode(decoded.text, decoded)).toEqual(file)
  })

  test('what Windows-1252 cannot hold becomes UTF-8', () => {
    expect(encode('ü ⁸', { encoding: 'windows-1252', mark: false })).toEqual(utf8('ü ⁸'))
  })

  test('the empty file is the empty text', () => {
    expect(decode(bytes()).text).toBe('')
  })
})

describe('files that are no text are refused with what they are', () => {
  test.each([
    ['a PDF file', utf8('%PDF-1.7\n')],
    ['a ZIP archive', bytes(0x50, 0x4b, 3, 4, 0, 0)],
    ['an old Word file', bytes(0xd0, 0xcf, 0x11, 0xe0)],
    ['a PNG image', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['a binary file', bytes(1, 2, 3, 0, 4, 5, 6, 200)],
  ])('%s', (name, file) => {
    expect(() => decode(file)).toThrow(ReadError)
    expect(() => decode(file)).toThrow(name)
  })
})
