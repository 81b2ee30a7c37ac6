import { readFileSync } from 'node:fs'
import type { CompletionItem, Position, TextEdit } from 'vscode-languageserver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, toCanonical } from '../../src/index.ts'
import { Client, isBuilt } from './client.ts'
import { draft, uri } from './draft.ts'

const seed = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')

describe.skipIf(!isBuilt)('writing (skipped where the server is not built: npm run build)', () => {
  let client: Client
  beforeAll(async () => {
    client = await Client.start()
  })
  afterAll(async () => client.end())

  const options = { tabSize: 2, insertSpaces: true }
  const edited = async (method: string, more: object): Promise<string> => {
    const edits = await client.request<TextEdit[]>(`textDocument/${method}`, {
      textDocument: { uri },
      options,
      ...more,
    })
    return client.edited(uri, { changes: { [uri]: edits } })
  }

  test('formatting gives the canonical notation, and of that nothing new', async () => {
    client.open(uri, seed)
    const canonical = toCanonical(parse(seed), seed)
    expect(await edited('formatting', {})).toBe(canonical)
    client.open(uri, canonical)
    expect(await client.request('textDocument/formatting', { textDocument: { uri }, options })).toEqual([])
  })

  test('line ends stay as they are', async () => {
    client.open(uri, draft.replace('Coastal roads', 'Coastal   roads').replaceAll('\n', '\r\n'))
    const text = await edited('formatting', {})
    expect(text).toContain('(b) Coastal roads;\r\n')
    expect(text).not.toMatch(/[^\r]\n/)
  })

  test('a range is formatted alone', async () => {
    client.open(uri, draft.replace('Coastal roads', 'Coastal   roads').replace('the report;', 'the   report;'))
    const start = client.place(uri, 'Coastal|')
    expect(await edited('rangeFormatting', { range: { start, end: start } })).toBe(
      draft.replace('the report;', 'the   report;'),
    )
    // Lines that are selected whole end where the next begins, which is not among them.
    client.open(uri, draft.replace('Coastal roads', 'Coastal   roads').replace('*Invites* Gov', '*Invites*   Gov'))
    const lines = { start: client.place(uri, '|(b) Coastal'), end: client.place(uri, '|3. *Invites*') }
    expect(await edited('rangeFormatting', { range: lines })).toBe(draft.replace('*Invites* Gov', '*Invites*   Gov'))
  })

  test.each([
    ['the next paragraph', 'paragraph 1 above;', '5. '],
    ['the next item', 'Coastal roads;', '(c) '],
    ['nothing behind the last paragraph', 'of the matter.', ''],
    ['nothing in the preamble', 'Secretary-General,²', ''],
  ])('an empty line behind a paragraph is numbered as %s', async (_name, words, head) => {
    client.open(uri, draft.replace(words, `${words}\n\n`))
    const after = client.place(uri, `${words}|`)
    const position: Position = { line: after.line + 2, character: 0 }
    expect(await edited('onTypeFormatting', { position, ch: '\n' })).toBe(draft.replace(words, `${words}\n\n${head}`))
  })

  /** What is offered where the stroke stands in a text that the draft has in place of some words. */
  const offered = async (words: string, typed: string): Promise<CompletionItem[]> => {
    client.open(uri, draft.replace(words, typed.replace('|', '')))
    return client.at('completion', uri, client.place(uri, typed))
  }
  const chosen = async (words: string, typed: string, label: string): Promise<string> => {
    const item = (await offered(words, typed)).find((each) => each.label === label)
    const edit = item?.textEdit as TextEdit | undefined
    return client.edited(uri, { changes: { [uri]: edit ? [edit] : [] } })
  }

  test('openings are offered that fit the part, with also and further as the paragraph above asks', async () => {
    const preambular = await offered('*Noting with appreciation* the report of', '| the report of')
    expect(preambular[0]).toMatchObject({ label: 'Recalling further', detail: 'goes on from PP 2' })
    expect(preambular.map(({ label }) => label)).toContain('Welcoming')
    expect(preambular.map(({ label }) => label)).not.toContain('Welcomes')
    const also = await offered('3. *Invites* Governments', '3. Req|')
    expect(also.map(({ label, filterText }) => [label, filterText])).toEqual([
      ['Also requests', '*Requests'],
      ['Requests', '*Requests'],
    ])
    expect(also[0]?.detail).toBe('goes on from OP 2')
    expect((await offered('*Invites* Governments', 'Also req|')).map(({ label }) => label)).toEqual(['Also requests'])
    expect((await offered('*Invites* Governments', 'Inv|'))[0]?.label).toBe('Invites')
  })

  test('an opening is set in italics where the others are', async () => {
    const wanted = draft.replace('*Noting with appreciation*', '*Welcoming*')
    expect(await chosen('*Noting with appreciation*', 'Welc|', 'Welcoming')).toBe(wanted)
    expect(await chosen('*Noting with appreciation*', '*Welc|*', 'Welcoming')).toBe(wanted)
  })

  test('States are offered that the list does not have', async () => {
    const labels = (await offered('Chad and Chile:', 'Chad and |Chile:')).map(({ label }) => label)
    expect(labels).toContain('Kenya')
    expect(labels).not.toContain('Chad')
    expect(await chosen('Chad and Chile:', 'Chad and Ch|Chile:', 'China')).toContain('Chad and China')
    // Drafts for Model UN say what their lists are.
    for (const label of ['Sponsors', 'Signatories']) {
      const after = (await offered('Chad and Chile:', `${label}: Chad, |Chile:`)).map((item) => item.label)
      expect(after).toContain('Kenya')
      expect(after).not.toContain('Chad')
    }
  })

  test('sessions are offered in words, the next one first', async () => {
    const items = await offered('paragraph 1 above;', 'the matter at its |')
    expect(
      items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label),
    ).toEqual([
      'eighty-first session',
      'eighty-second session',
      'eighty-third session',
      'eighty-fourth session',
      'eightieth session',
    ])
  })

  test('citations of the document are offered, each with its date', async () => {
    const items = await offered('paragraph 1 above;', 'adhere to resolution |')
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['77/338 of 1 September 2023', 'PP 1'],
      ['2719 (2023) of 21 December 2023', 'PP 2'],
      ['70/1', 'footnote 1'],
    ])
  })

  test('in the middle of a sentence nothing is offered', async () => {
    expect(await offered('Coastal roads', 'Coastal |roads')).toEqual([])
  })
})
