// Each structure of the published files in an invented text: the values are what the text says.
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { readAkn } from '../../../src/read/akn/index.ts'
import { readFile } from '../../../src/read/index.ts'
import { toOutline, type Outline } from '../../../src/tree/outline.ts'
import { akn, note, numbered, recital, type AknParts } from './make.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (parts: AknParts | string): ReturnType<typeof readAkn> =>
  readAkn(bytes(typeof parts === 'string' ? parts : akn(parts)))
const linesOf = (parts: AknParts | string): string[] => read(parts).text.split('\n').filter(Boolean)
const outlineOf = (parts: AknParts): Outline => toOutline(parse(read(parts)))

const oneClause = numbered('1.', '<span class="italic">Decides</span> to remain seized of the matter.')

describe('head and foot', () => {
  test('the masthead, the title and the job number are what is printed; votes and keywords are not', () => {
    const outline = outlineOf({ body: oneClause })
    expect(outline).toMatchObject({
      symbol: 'A/RES/79/901',
      organ: 'General Assembly',
      session: '79',
      date: '2024-12-09',
      distribution: 'General',
      agendaItems: ['13'],
      title: 'Glaciers',
      jobNumber: '24-99017',
    })
    expect(linesOf({ body: oneClause }).join('\n')).not.toMatch(/adopted\b.*171|SDGO/)
  })

  test('a meeting and its date on two lines close the text', () => {
    const conclusions = `<p>
        <inline name="adoptionMeeting">46th plenary meeting</inline>
        <eol />
        <docDate date="2024-12-04">4 December 2024</docDate>
      </p>`
    expect(linesOf({ body: oneClause, conclusions }).slice(-3)).toEqual([
      '46th plenary meeting',
      '4 December 2024',
      '24-99017 (E)',
    ])
  })
})

describe('clauses', () => {
  test('openers are in italics, notes are at their marks, links are words', () => {
    const preamble = recital(
      'Recalling',
      `its resolution <a href="https://docs.un.org/en/A/RES/78/900">78/900</a> of 6 December 2023${note('1', 'Resolution 70/1.')} and all others,`,
    )
    const { resolutions, footnotes, references } = outlineOf({ preamble, body: oneClause })
    expect(resolutions[0]?.preamble).toMatchObject([
      { opener: 'Recalling', text: 'Recalling its resolution 78/900 of 6 December 2023 and all others,' },
    ])
    expect(footnotes).toMatchObject([{ label: '1', text: 'Resolution 70/1.' }])
    expect(references).toMatchObject([{ label: '1', in: 'PP1' }])
  })

  test('lists in lists keep their labels and levels, and the words that wrap them up', () => {
    const point = (num: string, text: string, more = ''): string =>
      `<point><num>${num}</num><content><p xml:space="preserve">\t${text}</p></content>${more}</point>`
    const body = `<paragraph class="SingleTxt"><num>1.</num>
        <list>
          <intro><p xml:space="preserve">\t<span class="italic">Requests</span> the Secretary-General:</p></intro>
          ${point('(a)', 'To measure the ice:')}
          <sublist>${point('(i)', 'In winter;')}${point('(ii)', 'In summer;')}</sublist>
          ${point('(b)', 'To report on it;')}
          <wrapUp><p xml:space="preserve">and to do so every year.</p></wrapUp>
        </list>
      </paragraph>`
    expect(outlineOf({ body }).resolutions[0]?.operative).toMatchObject([
      {
        number: 1,
        text: 'Requests the Secretary-General:',
        subparagraphs: [
          { label: '(a)', subparagraphs: [{ label: '(i)' }, { label: '(ii)', text: 'In summer;' }] },
          { label: '(b)', text: 'To report on it; and to do so every year.' },
        ],
      },
    ])
  })

  test('items of a list beside a preambular paragraph belong to it', () => {
    const preamble = `${recital('Convinced', 'that ice contributes to:')}
      <blockList>
        <item><num>(a)</num><p xml:space="preserve">\t\tFresh water,</p></item>
        <item><num>(b)</num>
          <p xml:space="preserve">\t\tA steady climate,</p></item>
      </blockList>
      ${recital('Noting', 'the reports,')}`
    const [first, second] = outlineOf({ preamble, body: oneClause }).resolutions[0]?.preamble ?? []
    expect(first).toMatchObject({ subparagraphs: [{ text: 'Fresh water,' }, { text: 'A steady climate,' }] })
    expect(second).toMatchObject({ opener: 'Noting' })
  })

  test('a second mark of a note is a mark', () => {
    const preamble = recital('Recalling', `the Convention of 12 August 2010,${note('1', 'See A/79/1.')}`)
    const body = numbered(
      '1.',
      '<span class="italic">Reaffirms</span> the Convention of 12 August 2010<sup>1</sup> once more.',
    )
    expect(outlineOf({ preamble, body }).references).toMatchObject([
      { label: '1', in: 'PP1' },
      { label: '1', in: 'OP1' },
    ])
  })
})

describe('parts', () => {
  test('sections have their number, their heading and a preamble of their own', () => {
    const section = (number: string, heading: string): string => `<section>
        <num>\t\t${number}</num>
        <subheading>\t\t${heading}</subheading>
        <crossHeading refersTo="#preamble"><span class="italic">\tHaving considered</span> the report on ${heading},</crossHeading>
        ${numbered('1.', '<span class="italic">Takes note</span> of the report;')}
        ${numbered('2.', '<span class="italic">Endorses</span> its conclusions;')}
      </section>`
    const { resolutions } = outlineOf({ body: section('I', 'Ice cores') + section('II', 'Moraines') })
    expect(resolutions[0]?.preamble.map(({ section: of, opener }) => [of, opener])).toEqual([
      ['I', 'Having considered'],
      ['II', 'Having considered'],
    ])
    expect(resolutions[0]?.operative.map(({ section: of, number }) => [of, number])).toEqual([
      ['I', 1],
      ['I', 2],
      ['II', 1],
      ['II', 2],
    ])
  })

  test('a paragraph that is only a heading is one, and so are words in italics between the clauses', () => {
    const body = `${oneClause.replace('matter.', 'matter;')}
      <paragraph class="H23"><subheading>\t\tMeasurements</subheading></paragraph>
      ${numbered('2.', '<span class="italic">Requests</span> measurements;')}
      <paragraph class="MercuryDocument"><content><p xml:space="preserve"><span class="italic">Reports</span></p></content></paragraph>
      ${numbered('3.', '<span class="italic">Requests</span> reports.')}`
    const { lines, text } = read({ body })
    const headings = text.split('\n').filter((_, index) => lines?.[index]?.heading === true)
    expect(headings).toEqual(['79/901. Glaciers', 'Measurements', 'Reports'])
    expect(outlineOf({ body }).resolutions[0]?.operative.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  test('rows of a table are lines, in the paragraph above', () => {
    const row = (...cells: string[]): string =>
      `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('\n  ')}</tr>`
    const body = `${numbered('1.', '<span class="italic">Resolves</span> that the shares are as follows:')}
      <container name="table"><table>${row('State', 'Per cent')}${row('Alpland', '40')}</table></container>`
    expect(linesOf({ body }).slice(-3)).toEqual(['State  Per cent', 'Alpland  40', '24-99017 (E)'])
  })

  test('a quoted text stands in its clause', () => {
    const body = `${numbered('1.', '<span class="italic">Amends</span> article 1, to read:')}
      <p><mod><quotedStructure><p>“Ice is water.”</p></quotedStructure></mod></p>
      ${numbered('2.', '<span class="italic">Decides</span> to remain seized of the matter.')}`
    expect(outlineOf({ body }).resolutions[0]?.operative.map(({ text }) => text)).toEqual([
      'Amends article 1, to read: “Ice is water.”',
      'Decides to remain seized of the matter.',
    ])
  })

  const attached = (words: string): string =>
    `<attachment><doc name="annex"><meta/><mainBody>${words}
      <paragraph><num>1.</num><content><p>The network has five stations.</p></content></paragraph></mainBody></doc></attachment>`

  test('an annex has its label and title', () => {
    const heading =
      '<paragraph class="HCh"><heading>Annex</heading></paragraph><paragraph class="HCh"><subheading>Statute</subheading></paragraph>'
    const outline = outlineOf({ body: oneClause, attachments: attached(heading) })
    expect(outline.annexes).toMatchObject([{ title: 'Statute' }])
    expect(outline.resolutions[0]?.operative).toHaveLength(1)
  })

  test('an annex that only the structure tells has its label written', () => {
    const outline = outlineOf({ body: oneClause, attachments: attached('') })
    expect(outline.annexes).toHaveLength(1)
    expect(outline.resolutions[0]?.operative).toHaveLength(1)
  })

  test('several resolutions under one title', () => {
    const part = (letter: string, verb: string): string => `<component><statement name="resolution"><meta/>
      <preface><p><docNumber>${letter}</docNumber></p></preface>
      <preamble><formula><p><span class="italic">The General Assembly</span>,</p></formula></preamble>
      <mainBody>${numbered('1.', `<span class="italic">${verb}</span> the report.`)}</mainBody></statement></component>`
    const whole = akn({ body: oneClause })
    const head = whole
      .slice(0, whole.indexOf('<preamble>'))
      .replace('<statement name="resolution">', '<documentCollection name="resolution">')
    const text = `${head}<collectionBody><component><documentRef href="x" showAs="Resolution A"/></component></collectionBody>
      <components>${part('A', 'Welcomes')}${part('B', 'Approves')}</components></documentCollection></akomaNtoso>`
    const outline = toOutline(parse(read(text)))
    expect(outline.title).toBe('Glaciers')
    expect(outline.resolutions.map(({ label, operative }) => [label, operative[0]?.opener])).toEqual([
      ['A', 'Welcomes'],
      ['B', 'Approves'],
    ])
  })
})

describe('files', () => {
  test('are known by their first element, whatever they are called', async () => {
    const { source } = await readFile(bytes(akn({ body: oneClause })), 'download')
    expect(source).toMatchObject({ channel: 'markup' })
  })

  test('may have any prefix', () => {
    const text = `<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><an:statement><an:mainBody>
      <an:paragraph><an:num>1.</an:num><an:content><an:p>Ice.</an:p></an:content></an:paragraph></an:mainBody></an:statement></an:akomaNtoso>`
    expect(read(text).text).toBe('1. Ice.\n')
  })

  test('in UTF-16 are read', () => {
    const text = akn({ body: oneClause }).replace('utf-8', 'utf-16')
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(readAkn(utf16).text).toContain('79/901. Glaciers')
  })

  test('that break off say so', () => {
    expect(() => read('<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>')).toThrow(
      'This XML file is damaged',
    )
  })

  test('of other XML say what is read', async () => {
    await expect(readFile(bytes('<?xml version="1.0"?><rss><title>News</title></rss>'), 'news.xml')).rejects.toThrow(
      'no Akoma Ntoso',
    )
  })
})
