import * as fc from 'fast-check'
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

  test('what Windows-1252 cannot hold is refused by name', () => {
    expect(() => encode('ü ⁸', { encoding: 'windows-1252', mark: false })).toThrow('windows-1252, has no “⁸”')
  })

  test.each([
    ['a byte in UTF-8', [...utf8('“a'), 0x92, ...utf8('b” é')], '“a\udc92b” é', 'utf-8', false],
    ['a byte in UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x41, 0xff, 0x42], 'A\udcffB', 'utf-8', true],
    ['a character that is cut off', [...utf8('ü'), 0xe2, 0x80], 'ü\udce2\udc80', 'utf-8', false],
    ['a surrogate in UTF-8', [...utf8('üü'), 0xed, 0xa0, 0x80, ...utf8('ü')], 'üü\udced\udca0\udc80ü', 'utf-8', false],
    ['half a pair in UTF-16', [0xff, 0xfe, 0x3d, 0xd8, 0x41, 0], '\ud83dA', 'utf-16le', true],
  ] as const)('%s is kept, and is no other encoding', (_name, values, expected, encoding, mark) => {
    const decoded = decode(bytes(...values))
    expect(decoded).toEqual({ text: expected, encoding, mark })
    expect(encode(decoded.text, decoded)).toEqual(bytes(...values))
  })

  test('an odd byte at the end of UTF-16 is kept', () => {
    const file = bytes(0xfe, 0xff, 0, 0x41, 0x42)
    expect(decode(file).text).toBe('A')
    expect(encode('AA', decode(file))).toEqual(bytes(0xfe, 0xff, 0, 0x41, 0, 0x41, 0x42))
  })

  test('whatever is read as text is written back byte for byte', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.constantFrom('', '\uFEFF', 'é—”'),
        (noise, start) => {
          const file = Uint8Array.from([...utf8(start), ...noise])
          let decoded
          try {
            decoded = decode(file)
          } catch (error) {
            expect(error).toBeInstanceOf(ReadError)
            return
          }
          expect(encode(decoded.text, decoded)).toEqual(file)
        },
      ),
      { numRuns: 2000 },
    )
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
