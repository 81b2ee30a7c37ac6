import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ReadError } from '../../../src/read/error.ts'
import { readPdf } from '../../../src/read/pdf/index.ts'
import { pdf, words } from './make.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const refusal = async (bytes: Uint8Array): Promise<ReadError> => {
  const error: unknown = await readPdf(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ReadError)
  return error as ReadError
}

test('what is no PDF', async () => {
  expect((await refusal(bytesOf('The General Assembly,'))).message).toContain('not a PDF file')
  expect((await refusal(new Uint8Array())).message).toContain('not a PDF file')
})
test('a damaged file', async () => {
  expect((await refusal(bytesOf('%PDF-1.7\nnothing of use'))).message).toContain('damaged')
})
test('an encrypted file', async () => {
  const locked = readFileSync(new URL('../../../fixtures/read/pdf/locked.pdf', import.meta.url))
  expect((await refusal(locked)).message).toContain('password')
})
test('a scan without text', async () => {
  expect((await refusal(pdf(['0 0 600 800 re f']))).message).toContain('OCR')
  expect((await refusal(pdf([words(50, 700, 'Stamp')]))).message).toContain('OCR')
})
test('the bytes given are left as they were', async () => {
  const bytes = pdf([words(50, 700, 'The General Assembly, recalling its resolution,')])
  const before = bytes.slice()
  await readPdf(bytes)
  expect(bytes).toEqual(before)
})
