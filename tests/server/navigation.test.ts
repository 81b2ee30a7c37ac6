import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, toCanonical } from '../../src/index.ts'
import { Client, isBuilt } from './client.ts'
import { draft, uri } from './draft.ts'

describe.skipIf(!isBuilt)('finding one’s way (skipped where the server is not built: npm run build)', () => {
  let client: Client
  beforeAll(async () => {
    client = await Client.start({ initializationOptions: { inlayHints: { paragraphs: true, dates: true } } })
    client.open(uri, draft)
  })
  afterAll(async () => client.end())

  const about = async <Result>(method: string, more: object = {}): Promise<Result> =>
    client.request(`textDocument/${method}`, { textDocument: { uri }, ...more })
  /** Each range as its line and words. */
  const shown = (found: readonly { range: Location['range'] }[]): string[] =>
    found.map(({ range }) => `${range.start.line}: ${client.words(uri, range)}`)

  test('the outline has parts, clauses with their openings, sub-paragraphs and notes', async () => {
    const lines = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
      symbols.flatMap(({ name, detail, children = [] }) => [
        `${'  '.repeat(depth)}${name}${detail ? ` | ${detail}` : ''}`,
        ...lines(children, depth + 1),
      ])
    expect(lines(await about('documentSymbol'))).toEqual([
      'Masthead | A/80/L.901',
      'Sponsors | Chad and Chile: draft resolution',
      'Title | Lighthouses and coastal safety',
      'Preamble',
      '  PP 1 Recalling | its resolution 77/338 of 1 September 2023,',
      '  PP 2 Recalling also | Security Council resolution 2719 (2023) of 21 December 2023,',
      '  PP 3 Noting with appreciation | the report of the Secretary-General,',
      'Operative part',
      '  OP 1 Welcomes | the report;',
      '  OP 2 Requests | the Secretary-General to report on:',
      '    (a) | Lighthouses in Kenya;',
      '    (b) | Coastal roads;',
      '  OP 3 Invites | Governments to take note of paragraph 2 (b) above;',
      '  OP 4 Encourages | Member States to act on paragraph 1 above;',
      '  OP 5 Decides | to remain seized of the matter.',
      'Footnotes',
      '  footnote 1 | Resolution 70/1.',
      '  footnote 2 | A/80/123.',
    ])
  })

  test.each([
    ['in order', draft],
    ['in another order', draft.replace('¹ Resolution 70/1.\n\n² A/80/123.', '² A/80/123.\n\n¹ Resolution 70/1.')],
  ])('every symbol’s place lies within it, and holds those beneath it: notes %s', async (name, text) => {
    const own = `file:///drafts/${name.replaceAll(' ', '-')}.txt`
    client.open(own, text)
    const offsets = ({ start, end }: Location['range']): [number, number] => [
      client.text(own).offsetAt(start),
      client.text(own).offsetAt(end),
    ]
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
      const [from, to] = offsets(range)
      for (const [start, end] of [selectionRange, ...children.map((child) => child.range)].map(offsets)) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeLessThanOrEqual(to)
      }
      for (const child of children) check(child)
    }
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: own },
    })
    expect(symbols.at(-1)?.children).toHaveLength(2)
    for (const symbol of symbols) check(symbol)
    client.close(own)
  })

  test('a client that knows no trees gets a list', async () => {
    const plain = await Client.start({ capabilities: {} })
    plain.open(uri, draft)
    const list = await plain.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } })
    expect(list.find(({ name }) => name === 'OP 3 Invites')).toMatchObject({
      containerName: 'Operative part',
      location: { uri, range: { start: { line: 32 } } },
    })
    await plain.end()
  })

  test('symbols are found by words in all documents that are open', async () => {
    const names = async (query: string): Promise<string[]> =>
      (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(({ name }) => name)
    expect(await names('coastal safety')).toEqual(['A/80/L.901 Lighthouses and coastal safety'])
    expect(await names('seized')).toEqual(['OP 5 Decides to remain seized of the matter.'])
    expect(await names('walrus')).toEqual([])
  })

  test('parts, lists and notes can be folded', async () => {
    const ranges = await about<FoldingRange[]>('foldingRange')
    expect(ranges.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 10],
      [18, 22],
      [24, 36],
      [26, 30],
      [38, 40],
    ])
  })

  test('a selection grows from the word to the document', async () => {
    const positions = [client.place(uri, 'Coas|tal roads')]
    const [first] = await about<SelectionRange[]>('selectionRange', { positions })
    const grown: string[] = []
    for (let range = first; range; range = range.parent) grown.push(client.words(uri, range.range).split('\n')[0] ?? '')
    expect(grown).toEqual([
      'Coastal',
      'Coastal roads;',
      '(b) Coastal roads;',
      '2. *Requests* the Secretary-General to report on:',
      '1. *Welcomes* the report;',
      '*The General Assembly,*',
      'United Nations A/80/L.901',
    ])
  })

  test.each([
    ['a mark leads to its note', '2023,|¹', ['38: ¹']],
    ['a note leads to its marks', '|¹ Resolution', ['18: ¹']],
    ['a reference leads to its paragraph', 'paragraph |1 above', ['24: 1']],
    ['or to its sub-paragraph', 'paragraph |2 (b) above', ['30: (b)']],
    ['from any of its words', 'note of para|graph 2 (b)', ['30: (b)']],
    ['also from the last', 'paragraph 1 abo|ve', ['24: 1']],
    ['a number leads to what speaks of it and of its list', '|2. *Requests', ['32: 2 (b)']],
    ['and anything else nowhere', 'Coastal| roads', []],
  ])('%s', async (_name, words, places) => {
    expect(shown(await client.at<Location[]>('definition', uri, client.place(uri, words)))).toEqual(places)
  })

  test('references and highlights are all places of a note', async () => {
    const position = client.place(uri, 'General,|²')
    const references = async (includeDeclaration: boolean): Promise<string[]> =>
      shown(await client.at<Location[]>('references', uri, position, { context: { includeDeclaration } }))
    expect(await references(true)).toEqual(['40: ²', '22: ²'])
    expect(await references(false)).toEqual(['22: ²'])
    const highlights = await client.at<DocumentHighlight[]>('documentHighlight', uri, position)
    expect(highlights.map(({ kind }) => kind)).toEqual([3, 2])
  })

  const rename = async (words: string, newName: string): Promise<string> =>
    client.edited(uri, await client.at<WorkspaceEdit>('rename', uri, client.place(uri, words), { newName }))

  test('a note is renamed with its marks', async () => {
    expect(await rename('2023,|¹', '5')).toBe(draft.replaceAll('¹', '⁵'))
    expect(await rename('|² A/80', '*')).toBe(draft.replaceAll('²', '^{*}'))
  })

  test('a paragraph is renamed with what refers to it', async () => {
    const wanted = draft.replace('1. *Welcomes', '7. *Welcomes').replace('paragraph 1 above', 'paragraph 7 above')
    expect(await rename('|1. *Welcomes', '7')).toBe(wanted)
    expect(await rename('paragraph |1 above', '7')).toBe(wanted)
  })

  test('a new label may be written as it will stand', async () => {
    expect(await rename('2023,|¹', '³')).toBe(draft.replaceAll('¹', '³'))
    expect(await rename('|1. *Welcomes', ' 7 ')).toContain('7. *Welcomes')
  })

  test('a sub-paragraph is renamed with what leads to it, or through it', async () => {
    const wanted = draft.replace('(b) Coastal', '(d) Coastal').replace('paragraph 2 (b) above', 'paragraph 2 (d) above')
    expect(await rename('|(b) Coastal', 'd')).toBe(wanted)
    expect(await rename('paragraph 2 (|b) above', '(d)')).toBe(wanted)
    const deeper = `The General Assembly,

1. Requests the Secretary-General to report on:

(a) Lighthouses:

(i) In Kenya;

(ii) In Chad;

(b) Roads;

2. Invites Governments to note paragraph 1 (a) (ii) above;

3. Decides to act on paragraph 1 (a) and (b) above and on paragraph 1 (a) (i) above.
`
    const name = 'file:///drafts/deeper.txt'
    client.open(name, deeper)
    const at = async (words: string, newName: string): Promise<string> =>
      client.edited(name, await client.at<WorkspaceEdit>('rename', name, client.place(name, words), { newName }))
    expect(await at('|(a) Lighthouses', 'c')).toBe(deeper.replaceAll('(a)', '(c)'))
    expect(await at('|(ii) In', 'iv')).toBe(deeper.replaceAll('(ii)', '(iv)'))
    expect(await at('|(b) Roads', 'c')).toBe(deeper.replaceAll('(b)', '(c)'))
    await expect(at('|(b) Roads', 'a')).rejects.toThrow('There is a sub-paragraph (a) beside it already')
    await expect(at('|(b) Roads', '?')).rejects.toThrow('The label of a sub-paragraph is a letter')
  })

  test('a sub-paragraph that begins a page is renamed where it stands, below the page’s head', async () => {
    const pages = `                The General Assembly,
                Recalling its resolution 79/1 of 22 September 2024,
                1.   Requests the Secretary-General to report on:
                      (a)   Lighthouses and those who keep them along the coasts of the
                continents;


25-16741                                                                                                        1/2
A/C.2/80/L.925

                      (b)   Roads that lead to them from towns and from harbours that are far
                away;
                2.   Decides to remain seized of the matter.
`
    const name = 'file:///drafts/pages.txt'
    client.open(name, pages)
    const edit = await client.at<WorkspaceEdit>('rename', name, client.place(name, '(|b)'), { newName: 'c' })
    expect(client.edited(name, edit)).toBe(pages.replace('(b)', '(c)'))
  })

  test('where marks lost their superscripts, and only their order tells them, renaming one raises all', async () => {
    // As pdftotext leaves texts: plain digits after words, the numbers of notes on lines of their own.
    const extract = `The General Assembly,

Recalling the report on lighthouses, 1

Noting the work of keepers of lighthouses, 2

1. Welcomes the report;

2. Decides to remain seized of the matter.
__________________
1
2

A/80/901.
A/80/902.
`
    const name = 'file:///drafts/extract.txt'
    client.open(name, extract)
    const edit = await client.at<WorkspaceEdit>('rename', name, client.place(name, 'lighthouses, |1'), { newName: '7' })
    const raised = extract
      .replace('report on lighthouses, 1', 'report on lighthouses, ⁷')
      .replace('keepers of lighthouses, 2', 'keepers of lighthouses, ²')
      .replace('\n1\n2\n', '\n⁷\n²\n')
    expect(client.edited(name, edit)).toBe(raised)
  })

  test('what cannot be renamed is refused in words', async () => {
    await expect(rename('2023,|¹', '2')).rejects.toThrow('There is a note 2 already')
    await expect(rename('2023,|¹', 'x')).rejects.toThrow('The label of a note is a number, or asterisks')
    await expect(rename('|1. *Welcomes', '3')).rejects.toThrow('There is a paragraph 3 already')
    await expect(rename('Coastal| roads', 'x')).rejects.toThrow(
      'Only notes, numbered paragraphs and sub-paragraphs can be renamed',
    )
    expect(await client.at('prepareRename', uri, client.place(uri, 'Coastal| roads'))).toBeNull()
    expect(await client.at('prepareRename', uri, client.place(uri, '|1. *Welcomes'))).toEqual({
      range: { start: { line: 24, character: 0 }, end: { line: 24, character: 1 } },
      placeholder: '1',
    })
  })

  test.each([
    ['a mark its note', '2023,|¹', '**footnote 1** Resolution 70/1.'],
    ['a note its marks', '|¹ Resolution', '**footnote 1**\n\nMarks: PP 1'],
    ['a reference its paragraph', 'paragraph |2 (b) above', '**OP 2 (b)** Coastal roads;'],
    ['a paragraph where it is spoken of', '|2. *Requests', '**OP 2**\n\nReferred to in OP 3'],
    [
      'a citation its session, organ and window',
      '77/|338',
      '**Resolution 77/338** of the General Assembly\n\nNumber 338 of the seventy-seventh session\n\n' +
        'Dated 1 September 2023\n\nAdopted, as the numbers tell, from 1 September 2022 to 20 September 2023',
    ],
    ['a symbol its parts', 'A/80/|123', '**A/80/123**\n\nA: General Assembly\n\n80: session\n\n123: number'],
    [
      'the document’s own symbol its parts',
      'A/80/|L.901',
      '**A/80/L.901**\n\nA: General Assembly\n\n80: session\n\nL: limited distribution, mostly a draft\n\n901: number',
    ],
    ['a State what it is', 'in Ken|ya', '**Kenya**, member State'],
  ])('hovering over %s', async (_name, words, told) => {
    expect((await client.at<Hover>('hover', uri, client.place(uri, words))).contents).toEqual({
      kind: 'markdown',
      value: told,
    })
  })

  test('hovering over an opening phrase tells its run and the rules for it', async () => {
    const { contents } = await client.at<Hover>('hover', uri, client.place(uri, 'Recalling| also'))
    expect(JSON.stringify(contents)).toContain('Number 2 of a run of paragraphs that open alike')
    expect(JSON.stringify(contents)).toMatch(/\[preamble-opener\]\(https:.*preamble-opener\.html\)/)
  })

  test('hovering over a State that was renamed tells since when', async () => {
    const other = 'file:///drafts/turkey.txt'
    client.open(other, draft.replace('Chile', 'Turkey'))
    const { contents } = await client.at<Hover>('hover', other, client.place(other, 'Tur|key'))
    expect(JSON.stringify(contents)).toContain('**Türkiye**, member State')
    expect(JSON.stringify(contents)).toContain('Until 1 June 2022: Turkey')
    client.close(other)
  })

  test('a client that shows no Markdown gets plain words', async () => {
    const plain = await Client.start({ capabilities: {} })
    plain.open(uri, draft)
    const { contents } = await plain.at<Hover>('hover', uri, plain.place(uri, '2023,|¹'))
    expect(contents).toEqual({ kind: 'plaintext', value: 'footnote 1 Resolution 70/1.' })
    await plain.end()
  })

  test('whole pages are given to clients that show some', async () => {
    const page = async (name: string): Promise<unknown> =>
      client.request('resolint/page', { textDocument: { uri }, page: name })
    expect(await page('canonical')).toBe(toCanonical(parse(draft), draft))
    expect(await page('tree')).toContain('OP 3     Invites Governments')
    expect(await page('report')).toMatch(/^<!doctype html>[^]*Lighthouses and coastal safety/i)
    expect(await page('no such page')).toBeNull()
  })

  test('links are offered for symbols and resolutions', async () => {
    const links = await about<DocumentLink[]>('documentLink')
    expect(links.map(({ range, target }) => [client.words(uri, range), target])).toEqual([
      ['A/80/L.901', 'https://docs.un.org/en/A/80/L.901'],
      ['A/80/123', 'https://docs.un.org/en/A/80/123'],
      ['77/338 of 1 September 2023', 'https://docs.un.org/en/A/RES/77/338'],
      ['2719 (2023) of 21 December 2023', 'https://docs.un.org/en/S/RES/2719(2023)'],
      ['70/1', 'https://docs.un.org/en/A/RES/70/1'],
    ])
  })

  test('hints number the preamble and give dates in figures, where they are wanted', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
    const hints = await about<InlayHint[]>('inlayHint', { range })
    expect(hints.map(({ label, position }) => [label, position.line])).toEqual([
      ['PP 1', 18],
      ['PP 2', 20],
      ['PP 3', 22],
      ['2023-09-01', 18],
      ['2023-12-21', 20],
    ])
    const silent = await Client.start()
    silent.open(uri, draft)
    expect(await silent.request('textDocument/inlayHint', { textDocument: { uri }, range })).toEqual([])
    await silent.end()
  })

  test('tokens tell what words are, in order and apart', async () => {
    const { data } = await about<SemanticTokens>('semanticTokens/full')
    const { tokenTypes = [] } = client.initialized.capabilities.semanticTokensProvider?.legend ?? {}
    let [line, character] = [0, 0]
    const tokens: string[] = []
    for (let index = 0; index < data.length; index += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(index, index + 4)
      line += down
      const start = down === 0 ? character + right : right
      if (index > 0 && down === 0) expect(right).toBeGreaterThan(0)
      character = start
      const range = { start: { line, character }, end: { line, character: character + length } }
      tokens.push(`${tokenTypes[type]}: ${client.words(uri, range)}`)
    }
    expect(tokens).toContain('keyword: *Recalling*')
    expect(tokens).toContain('function: 77/338 of 1 September 2023')
    expect(tokens).toContain('class: A/80/123')
    expect(tokens).toContain('class: A/80/L.901')
    expect(tokens).toContain('decorator: ¹')
    expect(tokens).toContain('number: (b)')
    expect(tokens.filter((token) => token.startsWith('variable'))).toEqual(['variable: Chad', 'variable: Chile'])
  })
})
