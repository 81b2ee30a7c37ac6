/**
 * The canonical notation over the corpus: written again it does not change, and it says what the document said.
 */
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { toCanonical } from '../../src/convert/canonical/index.ts'
import { readDocx } from '../../src/read/docx/index.ts'
import { toOutline, type Outline, type OutlineClause, type OutlineSubparagraph } from '../../src/tree/outline.ts'
import type { Source } from '../../grammar/source.ts'
import { channelTexts, goldDocuments, hasCorpus } from './gold.ts'
import { wordFromGold } from './word-from-gold.ts'

const parts = (id: string, { text, subparagraphs }: OutlineClause | OutlineSubparagraph): string[] => [
  `${id} ${text}`,
  ...subparagraphs.flatMap((part) => parts(`${id}${part.label}`, part)),
]

/** What a document says, without its places. */
const saying = ({
  symbol,
  organ,
  session,
  date,
  agendaItems,
  sponsors,
  title,
  jobNumber,
  ...outline
}: Outline): unknown => ({
  masthead: { symbol, organ, session, date, agendaItems, sponsors, title, jobNumber },
  clauses: outline.resolutions.flatMap(({ label = '', preamble, operative }) => [
    ...preamble.flatMap((clause) => parts(`${label} ${clause.opener ?? ''} PP`, clause)),
    ...operative.flatMap((clause) => parts(`${label} ${clause.opener ?? ''} OP${clause.number ?? ''}`, clause)),
  ]),
  notes: outline.footnotes.map((note) => `${note.label} ${note.text}`),
  marks: outline.references.map((reference) => reference.label),
})

interface Trial {
  readonly same: boolean
  readonly stable: boolean
}

function trial(source: string | Source): Trial {
  const document = parse(source)
  const once = toCanonical(document, typeof source === 'string' ? source : source.text)
  // Which words the opening phrase has is told from the italics only where the channel is known to carry them.
  const again = parse(typeof source === 'string' ? once : { text: once, channel: source.channel })
  return {
    same: JSON.stringify(saying(toOutline(again))) === JSON.stringify(saying(toOutline(document))),
    stable: toCanonical(again, once) === once,
  }
}

/**
 * Documents in which the second reading says more than the first, for the first was hindered by how lines fell: amendments
 * whose sponsors fill half a page (their action cut by a line break) or whose one note breaks off, an asterisk that a
 * converter put inside a number (`9*. Calls upon* States`), and scans of bound volumes where notes and running heads stand
 * in the text.
 */
const hindered: readonly string[] = [
  'A/80/L.39',
  'A/80/L.40',
  'A/C.2/80/L.63',
  'A/C.3/80/L.44',
  'A/RES/1721(XVI)',
  'A/RES/2297(XXII)',
  'A/RES/3274(XXIX)',
  'A/RES/3376(XXX)',
  'A/RES/34/68',
  'A/RES/37/52',
  'A/RES/40/34',
  'A/RES/42/38',
  'A/RES/43/173',
  'A/RES/45/158',
  'E/RES/1985/11',
]

describe.skipIf(!hasCorpus)('the canonical notation', { timeout: 120_000 }, () => {
  for (const channel of ['markdown', 'pdftotext', 'layout', 'pymupdf', 'ocr', 'clean']) {
    test(`of the corpus through ${channel}`, () => {
      const changed: string[] = []
      for (const { symbol, text } of channelTexts(channel)) {
        const { same, stable } = trial(text)
        if (!same || !stable) changed.push(symbol)
      }
      expect(changed.filter((each) => !hindered.includes(each))).toEqual([])
    })
  }
  test('of the corpus as Word files', () => {
    const changed = goldDocuments().filter((document) => {
      const { same, stable } = trial(readDocx(wordFromGold(document)))
      return !same || !stable
    })
    expect(changed.map(({ symbol }) => symbol)).toEqual([])
  })
})
