/**
 * The tree of A/79/L.124, sentence by sentence. Expected values come from the document and from its conventions
 * (31 and 5 paragraphs, three of them cut by pages, nine notes, eight marks), never from the parser.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AnyNode, Document, NodeOf, PreambularParagraph } from '../../grammar/ast.ts'
import { isParent } from '../../grammar/ast.ts'
import { parse } from '../../grammar/parse.ts'
import { toOutline } from '../../src/tree/outline.ts'

const folder = new URL('../../fixtures/documents/A_79_L.124/', import.meta.url)
const source = readFileSync(new URL('source.txt', folder), 'utf8')
const document: Document = parse(source)

function nodesOf<Type extends AnyNode['type']>(type: Type, root: AnyNode = document): NodeOf<Type>[] {
  const own = root.type === type ? [root as NodeOf<Type>] : []
  return isParent(root) ? [...own, ...(root.children as AnyNode[]).flatMap((child) => nodesOf(type, child))] : own
}

const slice = (node: AnyNode): string => source.slice(node.position.start.offset, node.position.end.offset)
const field = (role: string): string | undefined => nodesOf('mastheadField').find((each) => each.role === role)?.value
const paragraphs = nodesOf('preambularParagraph')
const clauses = nodesOf('operativeParagraph')
const opener = (node: AnyNode): string | undefined => nodesOf('opener', node)[0]?.phrase
/** A paragraph of the preamble by its number as people count. */
const pp = (number: number): PreambularParagraph => {
  const found = paragraphs[number - 1]
  if (!found) throw new Error(`There is no PP${number}.`)
  return found
}

describe('the fixture', () => {
  it('is read to the reviewed tree', async () => {
    await expect(`${JSON.stringify(document, null, 1)}\n`).toMatchFileSnapshot(new URL('tree.json', folder).pathname)
  })
  it('is read to the reviewed outline', async () => {
    await expect(`${JSON.stringify(toOutline(document), null, 1)}\n`).toMatchFileSnapshot(
      new URL('outline.json', folder).pathname,
    )
  })
})

describe('the document', () => {
  it('says what it is', () => {
    expect(document).toMatchObject({
      kind: 'draft-resolution',
      organ: 'General Assembly',
      symbol: 'A/79/L.124',
      session: '79',
      year: 2025,
      date: '2025-08-28',
      language: 'English',
      channel: 'markdown',
    })
  })

  it('has a masthead', () => {
    expect(field('symbol')).toBe('A/79/L.124')
    expect(field('distribution')).toBe('Limited')
    expect(field('date')).toBe('2025-08-28')
    expect(field('language')).toBe('English')
    expect(field('session')).toBe('79')
    expect(field('agendaItem')).toBe('125 (s)')
    expect(field('agendaTitle')).toBe(
      'Cooperation between the United Nations and regional and other organizations: cooperation between the United Nations and the Shanghai Cooperation Organization',
    )
  })

  it('has ten sponsors, a mark and an action', () => {
    const [proposal] = nodesOf('proposal')
    expect(nodesOf('sponsor').map((sponsor) => sponsor.name)).toEqual([
      'Belarus',
      'China',
      'India',
      'Iran (Islamic Republic of)',
      'Kazakhstan',
      'Kyrgyzstan',
      'Pakistan',
      'Russian Federation',
      'Tajikistan',
      'Uzbekistan',
    ])
    expect(proposal?.action).toBe('draft resolution')
    expect(nodesOf('footnoteReference', proposal).map((mark) => [mark.label, slice(mark)])).toEqual([['*', '*']])
  })

  it('has a title and an organ line', () => {
    expect(nodesOf('title').map(slice)).toEqual([
      'Cooperation between the United Nations and the Shanghai Cooperation Organization',
    ])
    expect(nodesOf('organLine').map((line) => [slice(line), line.organ])).toEqual([
      ['The General Assembly,', 'General Assembly'],
    ])
  })
})

describe('the preamble', () => {
  it('has 31 paragraphs with these openers on these lines', () => {
    expect(paragraphs.map((each) => `${each.position.start.line} ${opener(each)}`)).toEqual([
      '22 Recalling',
      '24 Recalling also',
      '26 Recalling further',
      '28 Recalling',
      '30 Recalling also',
      '32 Noting',
      '34 Noting also',
      '36 Recognizing',
      '46 Taking into account',
      '48 Recalling',
      '50 Recognizing',
      '52 Recalling',
      '54 Welcoming',
      '56 Welcoming also',
      '58 Recognizing',
      '60 Recognizing also',
      '74 Recalling',
      '76 Noting',
      '78 Taking note',
      '80 Acknowledging',
      '82 Noting',
      '84 Welcoming',
      '94 Welcoming also',
      '96 Welcoming further',
      '98 Noting',
      '100 Recognizing',
      '102 Taking into consideration',
      '104 Convinced',
      '106 Welcoming',
      '108 Welcoming also',
      '110 Welcoming further',
    ])
  })

  it.each([
    [8, 36, 44, 'architecture in Eurasia,', 'as affirmed in the Astana Declaration'],
    [16, 60, 72, 'special session of the General', 'Assembly on the world drug problem'],
    [22, 84, 92, 'intercultural dialogue', 'by means of developing cooperation'],
  ])('heals PP%i over its page break', (number, from, to, before, after) => {
    const paragraph = pp(number)
    expect([paragraph.position.start.line, paragraph.position.end.line, paragraph.joined]).toEqual([from, to, true])
    const cut = paragraph.children.findIndex((child) => child.type === 'pageBreak')
    expect(slice(paragraph.children[cut - 1] as AnyNode).endsWith(before)).toBe(true)
    expect(slice(paragraph.children[cut + 1] as AnyNode).startsWith(after)).toBe(true)
  })

  it('joins no other', () => {
    expect(paragraphs.flatMap((each, index) => (each.joined ? [index + 1] : []))).toEqual([8, 16, 22])
  })

  it('has no italics', () => {
    expect(paragraphs.flatMap((each) => nodesOf('opener', each)).every(({ italic }) => italic === 'none')).toBe(true)
  })
})

describe('the operative part', () => {
  it('has five numbered paragraphs with these openers', () => {
    expect(clauses.map((each) => [each.position.start.line, each.number, opener(each)])).toEqual([
      [118, 1, 'Acknowledges'],
      [119, 2, 'Emphasizes'],
      [120, 3, 'Proposes'],
      [121, 4, 'Requests'],
      [122, 5, 'Decides'],
    ])
  })

  it('has italics in the fourth alone', () => {
    expect(clauses.map((each) => nodesOf('opener', each)[0]?.italic)).toEqual(['none', 'none', 'none', 'exact', 'none'])
  })
})

describe('the notes', () => {
  it('are nine, with their texts', () => {
    expect(nodesOf('footnoteDefinition').map((note) => [note.label, note.children.map(slice).join('').trim()])).toEqual(
      [
        ['*', 'Any changes to the list of sponsors will be reflected in the official record of the meeting.'],
        ['1', 'Resolution 70/1.'],
        ['2', 'United Nations, *Treaty Series*, vol. 2896, No. 50518.'],
        ['3', 'Ibid., vol. 729, No. 10485.'],
        ['4', 'Resolution 60/288.'],
        ['5', 'Resolution S-30/1, annex.'],
        ['6', 'See A/79/807-S/2025/132.'],
        [
          '7',
          'The Memorandum of Understanding between the secretariat of the Shanghai Cooperation Organization and the Eurasian Economic Commission was signed in Dushanbe on 17 September 2021.',
        ],
        [
          '8',
          'The Memorandum of Understanding between the secretariat of the Shanghai Cooperation Organization and the League of Arab States was signed in Samarkand on 16 September 2022.',
        ],
      ],
    )
  })

  it('are referred to by eight marks, the last of them recovered', () => {
    expect(
      nodesOf('footnoteReference').map(({ label, recovered, position }) => [position.start.line, label, recovered]),
    ).toEqual([
      [16, '*', undefined],
      [46, '1', undefined],
      [50, '2', undefined],
      [56, '3', undefined],
      [58, '4', undefined],
      [72, '5', undefined],
      [100, '7', undefined],
      [100, '8', true],
    ])
  })
})

describe('the pages', () => {
  it('leave furniture, which is parsed', () => {
    expect(nodesOf('pageFurniture').map(({ role, value, position }) => [position.start.line, role, value])).toEqual([
      [62, 'pageNumber', '2/5 25-13823'],
      [86, 'jobNumber', '25-13823'],
      [112, 'pageNumber', '4/5'],
      [124, 'pageNumber', '25-13823 5/5'],
    ])
    expect(toOutline(document).jobNumber).toBe('25-13823')
  })

  it('are counted: five', () => {
    expect(paragraphs.map(({ page }) => page)).toEqual([
      ...Array(8).fill(1),
      ...Array(8).fill(2),
      ...Array(6).fill(3),
      ...Array(9).fill(4),
    ])
    expect(clauses.map(({ page }) => page)).toEqual([5, 5, 5, 5, 5])
    expect(nodesOf('footnoteDefinition').map(({ page }) => page)).toEqual([1, 2, 2, 2, 2, 3, 3, 4, 4])
  })
})

describe('inside the paragraphs', () => {
  const citations = nodesOf('resolutionCitation')

  it('each resolution of a list of eight is cited with session, number and date', () => {
    const list = nodesOf('resolutionCitation', pp(4))
    expect(
      list.map(({ reference, session, number, date, own, organ }) => [reference, session, number, date, own, organ]),
    ).toEqual([
      ['64/183', '64', '183', '2009-12-18', true, undefined],
      ['65/124', '65', '124', '2010-12-13', true, undefined],
      ['67/15', '67', '15', '2012-11-19', true, undefined],
      ['69/11', '69', '11', '2014-11-11', true, undefined],
      ['71/14', '71', '14', '2016-11-21', true, undefined],
      ['73/334', '73', '334', '2019-08-30', true, undefined],
      ['75/268', '75', '268', '2021-03-25', true, undefined],
      ['77/338', '77', '338', '2023-09-01', true, undefined],
    ])
    expect(list.map(slice).at(-1)).toBe('77/338 of 1 September 2023')
  })

  it('the others are cited once each, in order', () => {
    expect(
      citations
        .map(({ reference, date }) => [reference, date])
        .filter(([reference]) => !/^(?:6[4-9]|7[135])\//.test(reference ?? '')),
    ).toEqual([
      ['59/48', '2004-12-02'],
      ['77/338', '2023-09-01'],
      ['77/338', undefined],
      ['70/1', undefined],
      ['60/288', undefined],
      ['S-30/1', undefined],
      ['61/210', '2006-12-20'],
    ])
    expect(citations.every(({ instrument }) => instrument === 'resolution')).toBe(true)
    expect(citations.find(({ reference }) => reference === 'S-30/1')).toMatchObject({ session: 'S-30', number: '1' })
  })

  it('a chapter, articles and meetings are no citations', () => {
    expect(citations).toHaveLength(14)
    expect(nodesOf('resolutionCitation', pp(10))).toEqual([])
    expect(slice(pp(10))).toContain('Chapter VIII of the Charter')
  })

  it('symbols are in the masthead and in note 6, which has a double one', () => {
    const symbols = nodesOf('documentSymbol')
    expect(symbols.map(({ symbol, parsed }) => [symbol, parsed.parts.map((part) => part.symbol)])).toEqual([
      ['A/79/807-S/2025/132', ['A/79/807', 'S/2025/132']],
    ])
    expect(symbols[0]?.parsed.parts).toMatchObject([
      { organ: 'A', session: '79', number: '807' },
      { organ: 'S', session: '2025', number: '132' },
    ])
  })

  it('dates have ISO values', () => {
    const dates = nodesOf('dateText').map((date) => [slice(date), date.iso, date.until])
    expect(dates).toContainEqual(['2 December 2004', '2004-12-02', undefined])
    expect(dates).toContainEqual(['19 to 21 April 2016', '2016-04-19', '2016-04-21'])
    expect(dates).toContainEqual(['June 2011', '2011-06', undefined])
    expect(dates).toContainEqual(['16 and 17 September 2021', '2021-09-16', '2021-09-17'])
    expect(dates).toContainEqual(['31 August and 1 September 2025', '2025-08-31', '2025-09-01'])
    expect(nodesOf('dateText').some(({ invalid }) => invalid)).toBe(false)
  })

  it('the titles of the item and of the sub-item are quotations', () => {
    expect(nodesOf('quotation').map((quotation) => [quotation.mark, slice(quotation)])).toEqual([
      ['"', '"Shanghai spirit"'],
      ['"', '"On World Unity for a Just Peace, Harmony and Development"'],
      ['"', '"Cooperation between the United Nations and regional and other organizations"'],
      ['"', '"Cooperation between the United Nations and the Shanghai Cooperation Organization"'],
    ])
  })

  it('a title in a note is emphasis', () => {
    expect(nodesOf('emphasis').map(slice)).toEqual(['*Treaty Series*', '*Requests*'])
  })
})
