/**
 * Akoma Ntoso of real documents, where these are beside the project: it is valid, has every letter of the text and no other,
 * and read again gives the same outline. `AKN_EVERY=1` takes all, in all channels.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import type { Document } from '../../../src/api/parse.ts'
import { toAkn } from '../../../src/convert/akn/index.ts'
import { pageBlocks } from '../../../src/convert/page/blocks.ts'
import { asRead } from '../../../grammar/index.ts'
import { readAkn } from '../../../src/read/akn/index.ts'
import { cleanText } from '../../../src/tree/clean.ts'
import { footnotesOf } from '../../../src/tree/footnotes.ts'
import { jobNumberOf } from '../../../src/tree/masthead.ts'
import { toOutline } from '../../../src/tree/outline.ts'
import { wordsOf } from '../../../src/tree/document-words.ts'
import { channelTexts, hasCorpus, languageEntries, languageFile } from '../../corpus/gold.ts'
import { archived, hasArchive } from '../../read/akn/archive.ts'
import { differences } from '../../read/akn/compare.ts'
import { expectedOf, letters } from '../../read/akn/expected.ts'
import { saying } from '../saying.ts'
import { canValidate, complaints, repeatedIds } from './xmllint.ts'

const every = Number(process.env['AKN_EVERY'] ?? 8)

const sampled = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index % every === 0)

/** The letters and digits of a text, whatever their order: notes stand elsewhere in Akoma Ntoso. */
const counted = (text: string): string => letters(text).split('').toSorted().join('')

/** Everything that a document says, in letters: its blocks with their labels, its notes, its job number. */
function lettersOf(given: Document, source: string): string {
  const read = asRead(given, source)
  const document = read?.document ?? given
  const words = wordsOf(document)
  const blocks = pageBlocks(document, read?.text ?? source)
  const text = blocks.map(({ label, content, rows }) => {
    const cells = rows.flat().map((cell) => cleanText([cell], words).text)
    return [label, ...content.map((nodes) => cleanText(nodes, words).text), ...cells].join(' ')
  })
  const job = jobNumberOf(document) ?? ''
  const isPrinted = text.some((each) => each.startsWith(job))
  return [...text, ...footnotesOf(document).notes.map((note) => note.text), isPrinted ? '' : job].join(' ')
}

const written = (text: string): string => toAkn(parse(text), text)

const lostLetters = (texts: readonly { symbol: string; text: string }[]): string[] =>
  texts
    .filter(({ text }) => counted(expectedOf(written(text)).printed) !== counted(lettersOf(parse(text), text)))
    .map(({ symbol }) => symbol)

/** Documents that a second reading understands otherwise. */
const otherwise: ReadonlySet<string> = new Set([
  // Bound volumes: notes and rules of the page stand in the text, where the first reading stopped at them.
  'A/RES/1514(XV)',
  'A/RES/2297(XXII)',
  'A/RES/3376(XXX)',
  'A/RES/34/68',
  'A/RES/36/151',
  'A/RES/37/52',
  'A/RES/37/90',
  'A/RES/40/34',
  'A/RES/42/38',
  'A/RES/43/173',
  'A/RES/45/158',
  'E/RES/1984/50',
  'E/RES/1985/11',
  'E/RES/1991/76',
  // Tables, quoted articles and headings in the middle of a clause.
  'A/RES/1995(XIX)',
  'A/RES/482(V)',
  'A/RES/S-10/2',
  'S/RES/2677 (2023)',
  // The distribution stood on the line of the organ; on one of its own it is told.
  'A/RES/50/152',
  'A/RES/50/225',
  'A/RES/51/240',
  'A/RES/54/134',
  'A/RES/54/4',
  // An asterisk that a converter left in the text is a mark by itself.
  'A/C.3/80/L.44',
  // A title of an annex as long as a paragraph; one that had lost a hyphen at the end of a line.
  'S/RES/2098 (2013)',
  'A/RES/79/81',
  // The name of an organ that a citation has stood on two lines.
  'A/C.4/80/L.4',
])

describe.skipIf(!hasCorpus)('documents of the corpus (skipped where there is none)', { timeout: 300_000 }, () => {
  const whole = channelTexts('pdftotext')
  const channels = ['clean', 'markdown', 'layout', 'pymupdf', 'tesseract', 'ocr']
  const other = channels.flatMap((channel) => sampled(channelTexts(channel)))

  test('have all their letters', () => {
    expect(lostLetters([...sampled(whole), ...other])).toEqual([])
  })

  test('say the same when they are read again', () => {
    const changed = [...whole, ...other].filter(({ text }) => {
      const document = parse(text)
      const back = parse(readAkn(new TextEncoder().encode(toAkn(document, text))))
      return saying(toOutline(back)).join('\n') !== saying(toOutline(document)).join('\n')
    })
    expect(changed.map(({ symbol }) => symbol).filter((symbol) => !otherwise.has(symbol))).toEqual([])
  })

  test.skipIf(!canValidate)('are valid, and no eId stands twice (skipped without xmllint or the schema)', () => {
    const texts = [...whole, ...channelTexts('clean'), ...other].map(({ symbol, text }) => ({
      symbol,
      xml: written(text),
    }))
    expect(complaints(new Map(texts.map(({ symbol, xml }, index) => [`${symbol} ${index}`, xml])))).toEqual([])
    expect(texts.filter(({ xml }) => repeatedIds(xml).length > 0).map(({ symbol }) => symbol)).toEqual([])
  })

  test.skipIf(!canValidate)('in six languages are valid (skipped without xmllint or the schema)', () => {
    const files = sampled(languageEntries().flatMap(({ channels: { notation } }) => notation ?? []))
    const texts = files.map((file) => [file, written(readFileSync(languageFile(file), 'utf8'))] as const)
    expect(files.length).toBeGreaterThan(0)
    expect(complaints(new Map(texts))).toEqual([])
  })
})

describe.skipIf(!hasArchive)('the files of the United Nations (skipped where there are none)', () => {
  const files = hasArchive ? [...archived()].filter(([name]) => name.endsWith('.xml')) : []

  test('that are read without a difference are written and read again without one', { timeout: 300_000 }, () => {
    const changed = files
      .filter((_, index) => index % (every * 5) === 0)
      .flatMap(([name, bytes]) => {
        const expected = expectedOf(new TextDecoder().decode(bytes))
        const source = readAkn(bytes)
        const document = parse(source)
        if (expected.language !== 'eng' || differences(toOutline(document), expected).length > 0) return []
        const again = toOutline(parse(readAkn(new TextEncoder().encode(toAkn(document, source.text)))))
        return differences(again, expected).map((difference) => `${name}: ${difference}`)
      })
    expect(changed).toEqual([])
  })
})
