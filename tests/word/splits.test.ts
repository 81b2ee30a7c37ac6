/** Word cuts runs where it likes: 500 ways to cut one draft, each with what Word and people put between runs. */
import { expect, test } from 'vitest'
import { fix, lint } from '../../src/index.ts'
import { WordFile, WordReview } from '../../src/word/index.ts'
import { canTrack, markWord } from '../../src/word/mark.ts'
import { faultOf } from '../../src/word/verify.ts'
import { docx, p } from '../read/docx/make.ts'
import { commented, partOf, stamp, words } from './reviewed.ts'

/** A small generator of numbers, so that a failure can be repeated. */
const numbers = (seed: number) => () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648

type Random = () => number

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A run as one program or another writes it. */
const run = (text: string, italic: boolean, random: Random): string => {
  const more = ['', '<w:lang w:val="en-GB"/>', '<w:rStyle w:val="Plain"/><w:kern w:val="14"/>'][
    Math.floor(random() * 3)
  ]
  const properties = `${more}${italic ? '<w:i/>' : ''}`
  const isBare = text.trim() === text && random() < 0.5
  const rsid = random() < 0.5 ? ' w:rsidR="00C60123"' : ''
  const soft = Math.floor(random() * text.length)
  const written = random() < 0.1 ? `${text.slice(0, soft)}\u00ad${text.slice(soft)}` : text
  return `<w:r${rsid}>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t${isBare ? '' : ' xml:space="preserve"'}>${escaped(written)}</w:t></w:r>`
}

const other = 'w:author="Delegation" w:date="2025-10-01T00:00:00Z"'

/** What may hold a run without changing what is read. */
const wrappings: readonly ((runs: string, id: number) => string)[] = [
  (runs) => runs,
  (runs) => runs,
  (runs, id) => `<w:hyperlink w:anchor="a${id}">${runs}</w:hyperlink>`,
  (runs) => `<w:sdt><w:sdtPr/><w:sdtContent>${runs}</w:sdtContent></w:sdt>`,
  (runs, id) => `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`,
  (runs) => `<w:proofErr w:type="spellStart"/>${runs}<w:proofErr w:type="spellEnd"/>`,
  (runs) => `<w:smartTag w:uri="u" w:element="e">${runs}</w:smartTag>`,
  (runs) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${runs}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  (runs, id) => `<w:ins w:id="${id}" ${other}>${runs}</w:ins>`,
  (runs, id) => `<w:del w:id="${id}" ${other}><w:r><w:delText>gone</w:delText></w:r></w:del>${runs}`,
]

/** Cuts words at random places. */
const cut = (text: string, italic: boolean, random: Random): string => {
  let xml = ''
  for (let at = 0; at < text.length;) {
    const length = 1 + Math.floor(random() * 12)
    const wrap = wrappings[Math.floor(random() * wrappings.length)] ?? wrappings[0]
    xml += wrap?.(run(text.slice(at, at + length), italic, random), 1 + Math.floor(random() * 100_000)) ?? ''
    at += length
  }
  return xml
}

const noting = 'Noting with appreciation the report of the Secretary-General on lighthouses,'
const welcomes = ' the growth of the network by 5 % a year where A < B.'

const draft = (random: Random): Uint8Array =>
  docx(
    p(cut('The General Assembly,', true, random)) +
      p(cut('Recalling', true, random) + cut(' its resolution 77/338 of 1 September 2023,', false, random)) +
      p(cut(noting, false, random)) +
      p(cut('1. ', false, random) + cut('Welcomes', true, random) + cut(welcomes, false, random)) +
      p(
        cut('2. ', false, random) +
          cut('Decides', true, random) +
          cut(' to remain seized of the matter.', false, random),
      ),
  )

const unescaped = (text: string | undefined): string =>
  (text ?? '').replaceAll('\u00ad', '').replaceAll('&lt;', '<').replaceAll('gone', '')

test('500 cuts: the same changes at the same words, and rejected the draft as it was', { timeout: 300_000 }, () => {
  const random = numbers(17)
  const { text } = new WordFile(draft(random))
  const { edits } = new WordReview(new WordFile(draft(random)), { fix, lint }, { kinds: ['safe', 'suggested'] })
  const rate = text.indexOf('%')
  const remarks = [{ start: rate, end: rate + 1, says: ['A rate'], ruleId: 'per-cent' }]
  for (let cuts = 0; cuts < 500; cuts++) {
    const file = new WordFile(draft(random))
    expect(file.text).toBe(text)
    expect(canTrack(file, edits)).toBe(true)
    const marked = markWord(file, { edits, remarks, stamp })
    expect(faultOf(file, edits, marked)).toBeUndefined()
    const xml = partOf(marked.bytes, 'word/document.xml')
    const [accepted, rejected] = [words(xml, 'accept'), words(xml, 'reject')]
    expect(unescaped(accepted[3])).toBe('1. Welcomes the growth of the network by 5 per cent a year where A < B;')
    expect(unescaped(rejected[3])).toBe(`1. Welcomes${welcomes}`)
    for (const index of [0, 1, 2, 4]) expect(accepted[index]).toBe(rejected[index])
    // All runs of the opening phrase are set in italics, and no other.
    const changed = [...xml.matchAll(/<w:r[ >](?:(?!<\/w:r>)[^])*<w:rPrChange(?:(?!<\/w:r>)[^])*<w:t[^>]*>([^<]*)/g)]
    expect(unescaped(changed.map(([, piece]) => piece).join('')).trimEnd()).toBe('Noting with appreciation')
    expect(unescaped(commented(marked.bytes, 'A rate'))).toBe('%')
  }
})
