import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/read/docx/index.ts'
import { ReadError } from '../../../src/read/error.ts'
import { docx, p, wordFiles, zipped } from './make.ts'

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const utf16 = (text: string): number[] => Array.from(text, (character) => [character.charCodeAt(0), 0]).flat()

/** What the reader says of a file. */
function said(bytes: Uint8Array): string {
  try {
    readDocx(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
    return (error as ReadError).message
  }
  throw new Error('The file was read')
}

describe('files that are no .docx', () => {
  test('an old .doc', () => {
    expect(said(Uint8Array.from([...compound, ...utf16('WordDocument')]))).toBe(
      'This is a Word file of the old .doc format, which is not read. Open it in Word or LibreOffice and save it as .docx.',
    )
  })
  test('an encrypted .docx', () => {
    expect(said(Uint8Array.from([...compound, ...Array<number>(600).fill(0), ...utf16('EncryptedPackage')]))).toBe(
      'This Word file is encrypted with a password. Open it in Word and save a copy without the password.',
    )
  })
  test('a message of Outlook', () => {
    expect(said(Uint8Array.from([...compound, ...utf16('__properties_version1.0')]))).toBe(
      'This is a message of Outlook (.msg), which is not read. Save it as .eml or .html, or copy its text.',
    )
  })
  test('RTF, PDF, one XML file, nothing, anything', () => {
    expect(said(strToU8('{\\rtf1\\ansi Text}'))).toContain('RTF')
    expect(said(strToU8('%PDF-1.7'))).toContain('PDF')
    expect(said(strToU8('<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>'))).toContain('one XML file')
    expect(said(new Uint8Array())).toBe('The file is empty.')
    expect(said(strToU8('The General Assembly,'))).toContain('not a Word file')
  })
  test('other archives', () => {
    expect(said(zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }))).toContain(
      'OpenDocument',
    )
    expect(said(zipped({ 'xl/workbook.xml': '<x/>' }))).toContain('spreadsheet')
    expect(said(zipped({ 'ppt/presentation.xml': '<x/>' }))).toContain('presentation')
    expect(said(zipped({ 'Index/Document.iwa': 'x' }))).toContain('This is a file of Pages (.pages)')
    expect(said(zipped({ 'META-INF/container.xml': '<x/>' }))).toContain('an e-book')
    expect(said(zipped({ 'readme.txt': 'x' }))).toContain('without a Word document')
  })
})

describe('damaged files', () => {
  const whole = docx(p('Text of some length. '.repeat(50)))
  test('cut short', () => {
    expect(said(whole.subarray(0, whole.length / 2))).toContain('damaged')
  })
  test('changed anywhere, are read or refused, and never fail otherwise', () => {
    for (let at = 4; at < whole.length; at += 7) {
      const changed = Uint8Array.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0xff
      try {
        readDocx(changed)
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError)
      }
    }
  })
  test('with a part that is not well-formed', () => {
    expect(said(zipped({ ...wordFiles({ body: '' }), 'word/document.xml': '<w:document><w:body>' }))).toContain(
      'word/document.xml is not well-formed',
    )
  })
  test('with entities of their own, which are not expanded', () => {
    const bomb =
      '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
    expect(said(zipped({ ...wordFiles({ body: '' }), 'word/document.xml': bomb }))).toContain('not well-formed')
  })
  test('nested without end', () => {
    const body = '<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000)
    expect(said(docx(body))).toContain('not well-formed')
  })
  test('that unpack to more than any text', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 1 })
    expect(said(bomb)).toContain('more than 16 MB')
  })
})

describe('unusual files that are sound', () => {
  test('parts of other names, found by their relationships', () => {
    const files = wordFiles({ body: p('Text') })
    const renamed = {
      '_rels/.rels': (files['_rels/.rels'] ?? '').replace('word/document.xml', '/word/document2.xml'),
      'word/document2.xml': files['word/document.xml'] ?? '',
    }
    expect(readDocx(zipped(renamed)).text).toBe('Text\n')
  })
  test('other prefixes, and the namespaces of ISO 29500 Strict', () => {
    const strict =
      '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>Text</t></r></p></body></document>'
    expect(readDocx(zipped({ 'word/document.xml': strict })).text).toBe('Text\n')
  })
  test('UTF-16', () => {
    const text =
      '\ufeff<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>Text</t></r></p></body></document>'
    expect(
      readDocx(zipSync({ 'word/document.xml': Uint8Array.from(utf16(text.slice(1)).toSpliced(0, 0, 0xff, 0xfe)) }))
        .text,
    ).toBe('Text\n')
  })
  test('no words at all', () => {
    expect(readDocx(docx(''))).toEqual({ text: '', lines: [], channel: 'docx' })
  })
})
