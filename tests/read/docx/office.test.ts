import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/read/docx/index.ts'
import { invented, inventedLines } from './invented.ts'
import { hasOffice, saved } from './office.ts'

const lines = (bytes: Uint8Array): string[] =>
  readDocx(bytes)
    .text.split('\n')
    .filter((line) => line !== '')

test('an invented draft resolution is read whole', () => {
  expect(lines(invented())).toEqual(inventedLines)
})

describe.skipIf(!hasOffice)('files that LibreOffice saved (skipped without it)', { timeout: 120_000 }, () => {
  test('a .docx reads as before', () => {
    const { 'draft.docx': again } = saved({ 'draft.docx': invented() }, 'docx')
    expect(lines(again ?? new Uint8Array())).toEqual(inventedLines)
  })
  test('a .docx that came by way of .odt reads as before', () => {
    const { 'draft.docx': text } = saved({ 'draft.docx': invented() }, 'odt')
    const { 'draft.odt': again } = saved({ 'draft.odt': text ?? new Uint8Array() }, 'docx')
    expect(lines(again ?? new Uint8Array())).toEqual(inventedLines)
  })
  test.each([
    ['doc', 'old .doc format'],
    ['rtf', 'RTF'],
    ['odt', 'OpenDocument'],
  ])('a .%s is refused by its name', (format, name) => {
    const { 'draft.docx': other } = saved({ 'draft.docx': invented() }, format)
    expect(() => readDocx(other ?? new Uint8Array())).toThrow(name)
  })
})
