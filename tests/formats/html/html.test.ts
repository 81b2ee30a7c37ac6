import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Formattable } from '../../../src/formats/format.ts'
import { html } from '../../../src/formats/html/index.ts'
import { script, scriptHash } from '../../../src/formats/html/script.ts'
import { lint } from '../../../src/index.ts'
import { draftText, findingDrafts, plain, resultOf, results, unreadable, type Draft } from '../results-for-tests.ts'
import { hostileResults } from './hostile-for-tests.ts'
import { byId, elements, ofClass, readPage, words, type Element } from './page-for-tests.ts'

const seedText = readFileSync(new URL('../../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')
const seed = lint(seedText, { path: 'seed.txt' })

const pageOf = (...shown: Formattable[]): Element => readPage(html(shown, plain))

/** A finding at some words of a text. */
const findingAt = (text: string, part: string, rest: Partial<Draft> = {}): Draft => ({
  ruleId: 'some-rule',
  severity: 'error',
  message: 'Something is wrong',
  in: 'document',
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  ...rest,
})

describe.each([
  ['nothing', []],
  ['no findings', [resultOf('clean.txt', draftText)]],
  ['several files', results],
  ['a real document', [seed, seed]],
  ['hostile documents', hostileResults],
] as const)('a page of %s', (_name, shown) => {
  const output = html(shown, { ...plain, unreadable })
  const page = readPage(output)
  const all = elements(page)

  test('is well-formed; ids are unique, and links lead somewhere', () => {
    const ids = all.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = all.flatMap(({ attributes }) => attributes['href']?.match(/^#(.+)/)?.[1] ?? [])
    const known = new Set(ids)
    expect(targets.filter((id) => !known.has(id))).toEqual([])
  })

  test('has a marker, a remark and an entry for each finding, linked in a circle', () => {
    const total = shown.reduce((sum, { findings }) => sum + findings.length, 0)
    const counts = ['f', 'm', 'l'].map(
      (letter) => all.filter(({ attributes }) => new RegExp(`^${letter}\\d+$`).test(attributes['id'] ?? '')).length,
    )
    expect(counts).toEqual([total, total, total])
    const hrefs = new Map(
      all.flatMap(({ attributes: { id, href } }) => (id !== undefined && href !== undefined ? [[id, href]] : [])),
    )
    for (let number = 1; number <= Math.min(total, 50); number++) expect(hrefs.get(`f${number}`)).toBe(`#m${number}`)
  })

  test('loads nothing, and runs nothing but its own script', () => {
    expect(all.filter(({ name }) => /^(?:script|style)$/.test(name)).map(({ name }) => name)).toEqual([
      'style',
      'script',
    ])
    const harmless =
      /^(?:id|class|href|rel|lang|dir|type|checked|tabindex|content|name|charset|http-equiv|aria-label|aria-labelledby|data-place|open)$/
    const attributes = all.flatMap((element) => Object.keys(element.attributes))
    expect([...new Set(attributes)].filter((name) => !harmless.test(name))).toEqual([])
    const links = all.flatMap(({ attributes: { href } }) => href ?? [])
    expect(links.filter((href) => !/^(?:#|https:\/\/)/.test(href))).toEqual([])
    const style = all.find(({ name }) => name === 'style')
    expect(style && words(style)).not.toMatch(/url\(|@import/)
  })
})

test('the policy of the page names its script', () => {
  expect(scriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`)
  expect(html([], plain)).toContain(`script-src &#39;${scriptHash}&#39;`)
})

describe('the document is shown as a reader sees it', () => {
  const page = pageOf(resultOf('seed.txt', seedText))

  test('masthead, sponsors, title and organ line', () => {
    const masthead = ofClass(page, 'masthead')[0]
    expect(masthead && ofClass(masthead, 'right').map((part) => words(part))).toEqual([
      'A/79/L.124 Distr.: Limited 28 August 2025 Original: English',
    ])
    expect(ofClass(page, 'title').map((part) => words(part))).toEqual([
      'Cooperation between the United Nations and the Shanghai Cooperation Organization',
    ])
    expect(ofClass(page, 'proposal').map((part) => words(part))).toEqual([
      expect.stringMatching(/^Belarus, China, .* and Uzbekistan:\* draft resolution$/),
    ])
    expect(ofClass(page, 'organ-line').map((part) => words(part))).toEqual(['The General Assembly,'])
  })

  test('every clause with its number and words', () => {
    const clauses = ofClass(page, 'clause').map((clause) => words(clause))
    expect(ofClass(page, 'preambularParagraph')).toHaveLength(31)
    expect(ofClass(page, 'operativeParagraph')).toHaveLength(5)
    expect(clauses[0]).toMatch(/^Recalling that one of the objectives .* humanitarian character,$/)
    expect(clauses[34]).toMatch(/^4\. Requests the Secretary-General to submit .* the present resolution;$/)
  })

  test('a page break stands where it cuts a paragraph', () => {
    expect(ofClass(page, 'preambularParagraph').map((clause) => words(clause))[7]).toMatch(
      /architecture in Eurasia, page 2 as affirmed in the Astana Declaration/,
    )
  })

  test('the line above the notes of a page that was turned is none of its words', () => {
    const text = `A/80/L.900

*The General Assembly,*

*Recalling* the 2030 Agenda for Sustainable Development,¹ and all the

__________________

¹ Resolution 70/1.

25-12345                                  1/2

A/80/L.900

measures that were taken since,

1. *Decides* to act.
`
    const shown = pageOf(
      resultOf('a.txt', text, [
        {
          ...findingAt(text, '\n\n______'),
          end: text.indexOf('measures'),
          message: 'A page break cuts this paragraph',
        },
      ]),
    )
    expect(words(ofClass(shown, 'preambularParagraph')[0] ?? shown)).toContain('measures that were taken since,')
    expect(words(shown)).not.toContain('____')
  })

  test('marks lead to notes and notes to their marks', () => {
    const notes = ofClass(page, 'note')
    expect(notes.map((note) => words(note))).toContain('1 Resolution 70/1. ↩')
    for (const note of notes) {
      const backs = elements(note).flatMap(({ attributes: { href } }) =>
        href?.startsWith('#r') ? [href.slice(1)] : [],
      )
      for (const back of backs) {
        const forth = elements(byId(page, back)).map(({ attributes }) => attributes['href'])
        expect(forth).toContain(`#${note.attributes['id']}`)
      }
    }
    expect(notes.filter((note) => words(note).includes('↩'))).toHaveLength(8)
  })

  test('sub-paragraphs hang, headings, sections and annexes are told apart', () => {
    const text = `*The General Assembly,*

*Recalling* its resolution 77/338,

I
Terms of service

1. *Requests* the Secretary-General:

(a) To report;

(b) To inform:

(i) All States;

(ii) All organs;

2. *Decides* to remain seized of the matter.

Annex

Terms of reference

1. The group shall meet.
`
    const shown = pageOf(resultOf('a.txt', text))
    const subparagraphs = ofClass(shown, 'subparagraph')
    expect(subparagraphs.map((part) => words(part))).toEqual([
      '(a) To report;',
      '(b) To inform: (i) All States; (ii) All organs;',
      '(i) All States;',
      '(ii) All organs;',
    ])
    expect(subparagraphs[2]?.parent).toBe(subparagraphs[1])
    expect(ofClass(shown, 'annex').map((part) => words(part))).toEqual([
      'Annex Terms of reference 1. The group shall meet.',
    ])
    expect(words(shown)).toContain('I Terms of service 1. Requests')
  })

  test('a word that a line break cuts is whole', () => {
    const text =
      '*The General Assembly,*\n\n*Recalling* the cooperation and the coopera-\ntion, capacity-\nbuilding,\n\n1. *Decides* so.\n'
    expect(words(pageOf(resultOf('a.txt', text)))).toContain('the cooperation and the cooperation, capacity-building,')
  })

  test('italics are put where the channel lost them all, and nowhere else', () => {
    const italic = (text: string): string[] =>
      elements(pageOf(resultOf('a.txt', text)))
        .filter(({ name, attributes }) => name === 'em' || attributes['class']?.includes('set-italics'))
        .map((part) => words(part))
    expect(italic(draftText.replaceAll('*', ''))).toEqual(['The General Assembly,', 'Recalling', 'Decides'])
    expect(italic(draftText)).toEqual(['The General Assembly,', 'Recalling'])
  })
})

describe('every letter of a document is shown, once', () => {
  const fixtures = new URL('../../../fixtures/documents/', import.meta.url)
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'))
  const letters = (text: string): string => (text.match(/\p{L}/gu) ?? []).toSorted().join('')
  test.each(files)('%s', (file) => {
    const text = readFileSync(new URL(file, fixtures), 'utf8')
    const paper = ofClass(pageOf(resultOf(file, text)), 'paper')
    expect(letters(paper.map((part) => words(part, 'page')).join(''))).toBe(letters(text))
  })
})

test('a file with a finding, whole', () => {
  const text = '*The Security Council,*\n\n1. *Decides* so;¹\n\n¹ See S/2024/1.\n'
  const result = resultOf('a & b.txt', text, [
    findingAt(text, ';', {
      in: 'OP1',
      message: 'It ends with “;”',
      fix: {
        kind: 'safe',
        title: 'End with “.”',
        edits: [{ start: text.indexOf(';'), end: text.indexOf(';') + 1, text: '.' }],
        changes: [],
      },
    }),
  ])
  const output = html([result], plain)
  expect(output.slice(output.indexOf('<article'), output.indexOf('</main>'))).toBe(
    `<article aria-labelledby="file-1-name"><details open=""><summary><h2 id="file-1-name"><bdi>a &amp; b.txt</bdi></h2></summary>
<p class="about" id="file-1">draft resolution; Security Council, draft, read as markdown</p>

<div class="paper" lang="en">
<p class="organ-line" dir="auto"><em>The Security Council,</em></p>
<div class="clause operativeParagraph" data-place="OP 1"><p class="words" dir="auto"><span class="label">1.</span> <em>Decides</em> so<a class="marker error kind-1" id="f1" href="#m1" aria-label="Finding 1, Error, OP 1: It ends with “;”">1</a><mark class="kind-1">;</mark><sup id="r1-1"><a href="#n1-1" aria-label="Note 1">1</a></sup></p><ul class="remarks">
<li class="error kind-1" id="m1"><a class="number" href="#f1" aria-label="Finding 1, to its words">1</a> <strong>Error, OP 1:</strong> <bdi class="message">It ends with “;”</bdi> <a class="rule" href="https://example.org/some-rule" rel="noopener noreferrer">some-rule</a> <a class="to-list" href="#l1" aria-label="Finding 1, in the list">↰</a> <span class="fix">Fix: End with “.”: <del>;</del> <ins>.</ins></span></li>
</ul></div>

<section class="notes" aria-label="Notes">
<div class="note" id="n1-1"><p dir="auto"><span class="label">1</span> See S/2024/1. <a href="#r1-1" aria-label="Back to mark 1">↩</a></p></div>
</section>
</div></details></article>
`,
  )
})

describe('findings in place', () => {
  const marked = (page: Element): string[] =>
    elements(page)
      .filter(({ name }) => name === 'mark')
      .map((mark) => words(mark))
  /** Words of the block that the marker of a finding stands in. */
  const blockOf = (page: Element, number: number): string => {
    let element: Element | undefined = byId(page, `f${number}`)
    while (element && !/^(?:p|h3|h4)$/.test(element.name)) element = element.parent
    return element ? words(element, 'marker') : ''
  }

  test('a range over two lines and a fix', () => {
    const page = pageOf(...results)
    expect(marked(page).join(' ')).toBe('77/338 of 1 September 2023 Decides')
    expect(words(byId(page, 'm2'))).toBe(
      '2 Warning, OP 1: “Decides” is not in italics operative-italic ↰ Fix: Set in italics: Decides Decides',
    )
    expect(words(byId(page, 'm1'))).toContain('100% of “A & B” <must>, so: be "right"::now ]]> # \\ end')
    expect(words(byId(page, 'l3'))).toBe('3 OP 1 Note A full stop is missing')
    expect(byId(page, 'f2').attributes['aria-label']).toBe('Finding 2, Warning, OP 1: “Decides” is not in italics')
  })

  test('italics of a fix are shown, not their asterisks', () => {
    const remark = byId(pageOf(...results), 'm2')
    const inserted = elements(remark).find(({ name }) => name === 'ins')
    expect(inserted && elements(inserted).map(({ name }) => name)).toContain('em')
  })

  test('what is said four times and more of one document stands together in the list', () => {
    const text = `*The General Assembly,*\n\n${'1. *Decides* so.\n\n'.repeat(5)}`
    const drafts = [...text.matchAll(/so\./g)].map(({ index }) =>
      Object.assign(findingAt(text, 'so.'), { start: index, end: index + 3 }),
    )
    const page = pageOf(resultOf('a.txt', text, drafts))
    const [group] = ofClass(page, 'group')
    expect(group && words(group)).toMatch(/^5 times Error Something is wrong 1 document/)
    expect(group && elements(group).filter(({ attributes }) => /^l\d$/.test(attributes['id'] ?? ''))).toHaveLength(5)
    expect(ofClass(pageOf(resultOf('a.txt', text, drafts.slice(0, 3))), 'group')).toEqual([])
  })

  test('a remark stands beneath the block that it is about', () => {
    const page = pageOf(...results)
    expect(byId(page, 'm3').parent?.parent).toBe(ofClass(page, 'operativeParagraph')[1])
    expect(blockOf(page, 3)).toBe('1. Decides to remain seized of the matter')
  })

  test('ranges that overlap: each stretch bears the kinds of all, the weightiest innermost', () => {
    const page = pageOf(
      resultOf('a.txt', draftText, [
        findingAt(draftText, 'its resolution 77/338', { ruleId: 'a', severity: 'info' }),
        findingAt(draftText, 'resolution 77/338\nof 1 September', { ruleId: 'b', severity: 'error' }),
        findingAt(draftText, '77/338', { ruleId: 'b', severity: 'error' }),
      ]),
    )
    const kind = { info: 'kind-1', error: 'kind-2' }
    const innermost = elements(page).filter(({ name, children }) => name === 'mark' && typeof children[0] === 'string')
    expect(
      innermost.map((mark) => [
        words(mark),
        mark.attributes['class'],
        mark.parent?.name,
        mark.parent?.attributes['class'],
      ]),
    ).toEqual([
      ['its', kind.info, 'p', 'words'],
      ['resolution', kind.error, 'mark', kind.info],
      ['77/338', kind.error, 'mark', kind.info],
      ['of', kind.error, 'p', 'words'],
      ['1 September', kind.error, 'p', 'words'],
    ])
  })

  test('what concerns no words that are shown stands at the nearest that are', () => {
    const page = pageOf(
      resultOf('a.txt', draftText, [
        findingAt(draftText, '*Recalling', { end: draftText.indexOf('*Recalling') + 1 }),
        findingAt(draftText, '1.'),
        findingAt(draftText, '\n\n1.', { end: draftText.indexOf('\n\n1.') }),
        { ...findingAt(draftText, 'x'), start: draftText.length, end: draftText.length },
      ]),
    )
    expect([1, 2, 3, 4].map((number) => blockOf(page, number).slice(0, 12))).toEqual([
      'Recalling th',
      '1. Decides t',
      'Recalling th',
      '1. Decides t',
    ])
    expect(marked(page)).toEqual(['1.'])
  })

  test('an empty document shows its findings', () => {
    const page = pageOf(resultOf('a.txt', '', [{ ...findingAt('', ''), message: 'It is empty' }]))
    expect(words(byId(page, 'm1'))).toContain('It is empty')
  })

  test('files that could not be read are named', () => {
    expect(words(readPage(html([], { ...plain, unreadable })))).toContain('Not read gone.txt: no such file or folder')
  })

  test('boxes for each severity and rule found, with their counts', () => {
    const page = pageOf(resultOf('a.txt', draftText, findingDrafts), resultOf('b.txt', draftText, findingDrafts))
    expect(words(page)).toContain('6 findings in 2 files: 2 errors, 2 warnings and 2 notes')
    expect(
      elements(page)
        .filter(({ name }) => name === 'label')
        .map((label) => words(label)),
    ).toEqual(['2 errors', '2 warnings', '2 notes', 'citation-date 2', 'operative-italic 2', 'operative-terminal 2'])
  })
})

describe('what a report tells of its making', () => {
  const text = '*The General Assembly,*\n\n1. *Decides* to act.\n'

  test('version, day and preset', () => {
    const page = readPage(html([], { ...plain, version: '1.2.3', date: '2026-11-08', preset: 'mun' }))
    expect(words(ofClass(page, 'made')[0] ?? page)).toBe('resolint 1.2.3, 8 November 2026, preset mun')
  })

  test.each([
    [['/home/me/secret/a.txt'], ['a.txt']],
    [
      ['/home/me/drafts/a.txt', '/home/me/drafts/old/b.txt'],
      ['a.txt', 'old/b.txt'],
    ],
    [['drafts/a.txt'], ['drafts/a.txt']],
    [['C:\\me\\a.txt'], ['a.txt']],
  ])('%j: no folder of the sender', (paths, shown) => {
    const output = html(
      paths.map((path) => resultOf(path, text)),
      plain,
    )
    expect(ofClass(readPage(output), 'paper')).toHaveLength(paths.length)
    expect(
      elements(readPage(output))
        .filter(({ name }) => name === 'h2')
        .map((head) => words(head)),
    ).toEqual(shown)
    expect(output).not.toMatch(/secret|\/home|C:/)
  })

  test('files without findings are folded up beside others, and named in one line', () => {
    const page = pageOf(resultOf('a.txt', text), resultOf('b.txt', text, [findingAt(text, 'act')]))
    const open = elements(page)
      .filter(({ name, parent }) => name === 'details' && parent?.name === 'article')
      .map(({ attributes }) => attributes['open'])
    expect(open).toEqual([undefined, ''])
    expect(ofClass(page, 'none').map((line) => words(line))).toEqual(['No findings in a.txt'])
  })

  test('clauses bear their places in the margin', () => {
    const places = ofClass(pageOf(seed), 'clause').map(({ attributes }) => attributes['data-place'])
    expect([places[0], places[30], places[31], places[35]]).toEqual(['PP 1', 'PP 31', 'OP 1', 'OP 5'])
  })

  test('the head of a conference has no empty columns', () => {
    const page = pageOf(
      resultOf('m.txt', 'Forum: The General Assembly\n\nThe General Assembly,\n\n1. Decides to act.\n'),
    )
    const [masthead] = ofClass(page, 'masthead')
    expect(masthead && elements(masthead).map(({ attributes }) => attributes['class'])).toContain('whole')
    expect(masthead && ofClass(masthead, 'left')).toEqual([])
  })
})
