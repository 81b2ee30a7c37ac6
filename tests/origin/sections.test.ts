/** The file of an index: foreign, damaged and of another form, it is refused with what to do. */
import { describe, expect, test } from 'vitest'
import { form, IndexError, isIndex, readSections, writeSections } from '../../src/origin/sections.ts'

const columns = {
  numbers: { a: Uint32Array.of(1, 2, 3), b: Uint32Array.of() },
  letters: new TextEncoder().encode('лампа'),
}
const bytes = writeSections(columns, { program: '1.0.0' })

const changed = (at: number): Uint8Array => bytes.map((byte, index) => (index === at ? (byte + 1) % 256 : byte))

test('what is written is read', () => {
  const { numbers, letters, about } = readSections(bytes)
  expect([[...(numbers['a'] ?? [])], [...(numbers['b'] ?? [])]]).toEqual([[1, 2, 3], []])
  expect(new TextDecoder().decode(letters)).toBe('лампа')
  expect(about).toEqual({ program: '1.0.0' })
})

test('also where it begins in the middle of a larger buffer', () => {
  const shifted = new Uint8Array(bytes.length + 1)
  shifted.set(bytes, 1)
  expect(readSections(shifted.subarray(1)).numbers['a']).toEqual(Uint32Array.of(1, 2, 3))
})

describe('refused is', () => {
  test.each([
    [
      'a text',
      new TextEncoder().encode('The General Assembly,'),
      /^it is no index; resolint index FOLDER --output FILE/,
    ],
    ['nothing', new Uint8Array(), /^it is no index/],
    [
      'another form',
      Buffer.from(
        Buffer.from(bytes)
          .toString('latin1')
          .replace(`"form":${form}`, `"form":${form + 1}`),
        'latin1',
      ),
      /another version of resolint \(form 3, not 2\); make it again/,
    ],
    ['a header that is none', changed(25), /^it is damaged; make it again/],
    ['a number that is another', changed(bytes.length - 20), /^it is damaged/],
    ['a letter that is another', changed(bytes.length - 4), /^it is damaged/],
    ['a beginning', bytes.subarray(0, bytes.length - 4), /^it is damaged/],
    ['the first line alone', bytes.subarray(0, 17), /^it is damaged/],
  ])('%s', (_, given, says) => {
    expect(() => readSections(given)).toThrow(says)
    expect(() => readSections(given)).toThrow(IndexError)
  })
})

test('what is damaged is still known for an index', () => {
  expect([bytes, changed(25), new Uint8Array()].map(isIndex)).toEqual([true, true, false])
})
