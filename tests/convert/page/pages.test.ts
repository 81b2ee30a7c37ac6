// Markdown and HTML of invented texts, and of real ones where the corpus is beside the project: read again they say the same.
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { toHtml } from '../../../src/convert/page/html.ts'
import { toMarkdown } from '../../../src/convert/page/markdown.ts'
import { readHtml } from '../../../src/read/html/index.ts'
import { toOutline } from '../../../src/tree/outline.ts'
import { channelTexts, hasCorpus } from '../../corpus/gold.ts'
import { saying } from '../saying.ts'

const text = `A/RES/80/904

General Assembly

Eightieth session

80/904. Libraries & maps

*The General Assembly*,

*Recalling* the Convention,¹ and 2 < 3_000 <Books>,

1. *Requests* the Secretary-General:

(a) To count:

(i) Books;

(b) To report;

2. *Decides* to remain seized of the matter.

52nd plenary meeting
1 December 2025

Annex

Rules

1. First rule.

¹ See A/79/903.

² See A/79/905.

25-12345
`
const document = parse(text)
const said = saying(toOutline(document))

test('Markdown has headings, footnotes and line breaks, and its own signs escaped', () => {
  expect(toMarkdown(document, text).split('\n\n')).toEqual([
    'A/RES/80/904',
    'General Assembly',
    'Eightieth session',
    '# 80/904. Libraries & maps',
    '*The General Assembly*,',
    String.raw`*Recalling* the Convention,[^1] and 2 < 3\_000 \<Books>,`,
    '1. *Requests* the Secretary-General:',
    '(a) To count:',
    '(i) Books;',
    '(b) To report;',
    '2. *Decides* to remain seized of the matter.',
    '52nd plenary meeting\\\n1 December 2025',
    '## Annex',
    '## Rules',
    '1. First rule.',
    '[^1]: See A/79/903.',
    '[^2]: See A/79/905.',
    '25-12345\n',
  ])
})

test('HTML has a title, headings, marks that are links, and reserved signs as references', () => {
  const html = toHtml(document, text)
  for (const part of [
    '<title>A/RES/80/904 – Libraries &amp; maps</title>',
    '<h1>80/904. Libraries &amp; maps</h1>',
    '<i>Recalling</i> the Convention,<sup><a id="mark-1" href="#note-1" role="doc-noteref">1</a></sup> and 2 &lt; 3_000 &lt;Books&gt;,',
    '<p class="item" style="--level:2">(i) Books;</p>',
    '<p class="closing">52nd plenary meeting<br/><time datetime="2025-12-01">1 December 2025</time></p>',
    '<p id="note-1"><sup><a href="#mark-1">1</a></sup> See A/79/903.</p>',
    '<p id="note-2" class="unreferenced"><sup>2</sup> See A/79/905.</p>',
  ])
    expect(html).toContain(part)
})

test('both say the same when they are read again', async () => {
  expect(saying(toOutline(parse(toMarkdown(document, text))))).toEqual(said)
  expect(saying(toOutline(parse(await readHtml(toHtml(document, text)))))).toEqual(said)
})

/** Asterisks that a converter left in the text are marks by themselves once they are escaped. */
const otherwise: ReadonlySet<string> = new Set(['A/C.1/80/L.61', 'A/C.2/80/L.41'])

describe.skipIf(!hasCorpus)('documents of the corpus (skipped where there is none)', { timeout: 120_000 }, () => {
  const every = Number(process.env['PAGES_EVERY'] ?? 6)
  const texts = ['pdftotext', 'markdown'].flatMap((channel) =>
    channelTexts(channel).filter((_, index) => index % every === 0),
  )

  test('say the same as Markdown and as HTML', async () => {
    const changed: string[] = []
    for (const { symbol, text: given } of texts) {
      const tree = parse(given)
      const wanted = saying(toOutline(tree)).join('\n')
      const html = await readHtml(toHtml(tree, given))
      for (const back of [toMarkdown(tree, given), html])
        if (saying(toOutline(parse(back))).join('\n') !== wanted) changed.push(symbol)
    }
    expect(changed.filter((symbol) => !otherwise.has(symbol))).toEqual([])
  })
})
