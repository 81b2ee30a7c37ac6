import { zlibSync, unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { takeActualTexts } from '../../../src/read/pdf/actual-text.ts'

const bytesOf = (characters: string): Uint8Array => Uint8Array.from(Buffer.from(characters, 'latin1'))
const charactersOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** A file with one stream of operators; `dictionary` is what its dictionary holds besides. */
const file = (content: string, dictionary = '/Filter /FlateDecode'): Uint8Array => {
  const packed = charactersOf(zlibSync(bytesOf(content), { level: 9 }))
  return bytesOf(
    `%PDF-1.7\n1 0 obj\n<< ${dictionary} /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj\n%%EOF\n`,
  )
}

/** The operators of the stream. */
const contentOf = (bytes: Uint8Array): string => {
  const whole = charactersOf(bytes)
  const start = whole.indexOf('stream\n') + 'stream\n'.length
  return charactersOf(unzlibSync(bytes.subarray(start, whole.indexOf('endstream', start))))
}

const span = (text: string): string => `/Span <</ActualText ${text}>> BDC (x) Tj EMC\n`

describe('texts that a file gives for its glyphs', () => {
  test('each is kept under a number that stands in its place, one for each text', () => {
    const given = file(`${span('<FEFF5927>')}(y) Tj\n${span('<FEFF 4F1A>')}${span('<FEFF5927>')}`)
    const { bytes, texts } = takeActualTexts(given)
    const [first, second] = [...texts.keys()]
    expect([...texts.values()]).toEqual(['大', '会'])
    expect(contentOf(bytes).match(/MCID \d+|\(.\) Tj/g)).toEqual([
      `MCID ${first}`,
      '(x) Tj',
      '(y) Tj',
      `MCID ${second}`,
      '(x) Tj',
      `MCID ${first}`,
      '(x) Tj',
    ])
  })
  test('every other byte of the file stays where it is', () => {
    const given = file(span('<FEFF5927>').repeat(3))
    const { bytes } = takeActualTexts(given)
    const from = charactersOf(given).indexOf('stream\n') + 'stream\n'.length
    const to = charactersOf(given).indexOf('endstream')
    expect(bytes).toHaveLength(given.length)
    expect(bytes.subarray(0, from)).toEqual(given.subarray(0, from))
    expect(bytes.subarray(to)).toEqual(given.subarray(to))
  })
  test.each([
    ['Latin, in parentheses', String.raw`(r\351sum\351 \(2\))`, 'résumé (2)'],
    ['UTF-16, in parentheses', String.raw`(\376\377\131\047)`, '大'],
    ['a pair of surrogates', '<FEFFD840DC0B>', '𠀋'],
  ])('%s', (_, written, expected) => {
    expect([...takeActualTexts(file(span(written).repeat(3))).texts.values()]).toEqual([expected])
  })
  test('other properties may stand beside the text', () => {
    const { texts } = takeActualTexts(
      file('/Span<</Lang (zh) /ActualText <FEFF5927> /E (x)>>BDC (x) Tj EMC\n'.repeat(3)),
    )
    expect([...texts.values()]).toEqual(['大'])
  })
})

describe('the same bytes', () => {
  test.each([
    ['without such texts', file('BT (Hello) Tj ET')],
    ['of a picture', file(span('<FEFF5927>'), '/Type /XObject /Subtype /Image /Filter /FlateDecode')],
    [
      'of a stream that is packed in another way',
      file(span('<FEFF5927>'), '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>'),
    ],
    ['of a stream that is broken', bytesOf('<< /Filter /FlateDecode /Length 9 >>\nstream\n/ActualTe\nendstream')],
    ['of a stream that does not end', bytesOf('<< /Filter /FlateDecode >>\nstream\n/ActualText')],
  ])('%s', (_, given) => {
    const { bytes, texts } = takeActualTexts(given)
    expect(bytes).toBe(given)
    expect(texts.size).toBe(0)
  })
})
