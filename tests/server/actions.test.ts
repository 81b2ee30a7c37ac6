import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CodeAction, CreateFile, TextDocumentEdit } from 'vscode-languageserver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fix } from '../../src/index.ts'
import { Client, isBuilt, usualCapabilities } from './client.ts'
import { draft, uri } from './draft.ts'

const seed = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')

describe.skipIf(!isBuilt)('code actions (skipped where the server is not built: npm run build)', () => {
  let client: Client
  beforeAll(async () => {
    client = await Client.start()
  })
  afterAll(async () => client.end())

  /** The actions at some words, or from there to others. */
  const actions = async (
    name: string,
    words: string,
    { only, to = words, from = client }: { only?: string[]; to?: string; from?: Client } = {},
  ): Promise<CodeAction[]> =>
    from.request('textDocument/codeAction', {
      textDocument: { uri: name },
      range: { start: from.place(name, words), end: from.place(name, to) },
      context: { diagnostics: [], ...(only ? { only } : {}) },
    })

  /** The text after the action whose title begins so. */
  const after = async (text: string, words: string, title: string, to = words): Promise<string> => {
    client.open(uri, text)
    const found = await actions(uri, words, { to })
    const chosen = found.find((action) => action.title.startsWith(title))
    if (!chosen) throw new Error(`no action “${title}” among ${found.map((action) => action.title).join(' | ')}`)
    const resolved = chosen.edit ? chosen : await client.request<CodeAction>('codeAction/resolve', chosen)
    return client.edited(uri, resolved.edit)
  }

  test('a quick fix is that of its finding', async () => {
    const faulty = draft.replace('the report;', 'the report.')
    expect(await after(faulty, 'the report|.', 'End with a semicolon')).toBe(draft)
    const [quick] = await actions(uri, 'the report|.', { only: ['quickfix'] })
    expect(quick).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'operative-terminal' }] })
  })

  test('all safe fixes are those of the command line', async () => {
    expect(await after(seed, 'Recalling| also the Art', 'Make all safe fixes')).toBe(fix(seed).text)
  })

  test('an editor that fixes when it saves gets the edit with the action', async () => {
    const plain = await Client.start({ capabilities: {} })
    plain.open(uri, seed)
    expect(await actions(uri, '|United', { from: plain })).toEqual([])
    const [action] = await actions(uri, '|United', { only: ['source.fixAll'], from: plain })
    expect(action?.kind).toBe('source.fixAll.resolint')
    expect(plain.edited(uri, action?.edit)).toBe(fix(seed).text)
    await plain.end()
  })

  test('a finding is silenced above its line', async () => {
    const text = await after(seed, '|⁶ See', 'Silence footnote-unreferenced here')
    expect(text).toBe(seed.replace('⁶ See', '<!-- resolint-disable-next-line footnote-unreferenced -->\n⁶ See'))
    const codes = async (name: string): Promise<unknown[]> => (await client.diagnostics(name)).map(({ code }) => code)
    client.open('file:///drafts/silent.txt', text)
    expect(await codes('file:///drafts/silent.txt')).not.toContain('footnote-unreferenced')
  })

  test('or in the whole file, below what other programs read at its head', async () => {
    const text = await after(seed, '|⁶ See', 'Silence footnote-unreferenced in this file')
    expect(text).toBe(`<!-- resolint-disable-file footnote-unreferenced -->\n${seed}`)
    const front = `---\ntitle: x\n---\n\n${draft.replace('the report;', 'the report.')}`
    expect(await after(front, 'the report|.', 'Silence operative-terminal in this file')).toBe(
      front.replace('---\n\n', '---\n\n<!-- resolint-disable-file operative-terminal -->\n'),
    )
  })

  describe('beside the document', () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint actions '))
    const name = pathToFileURL(join(folder, 'draft.txt')).href
    const faulty = draft.replace('the report;', 'the report.')
    const edits = async (title: string, from = client): Promise<CodeAction['edit']> => {
      from.open(name, faulty)
      const found = await actions(name, 'the report|.', { only: ['quickfix'], from })
      return found.find((action) => action.title.includes(title))?.edit
    }
    /** Makes the edit of a file as an editor does. */
    const make = (edit: CodeAction['edit']): string => {
      const changes = edit?.documentChanges as (CreateFile | TextDocumentEdit)[]
      const change = changes.find((each): each is TextDocumentEdit => 'edits' in each)
      const target = change?.textDocument.uri ?? ''
      const text = change?.edits.map((each) => ('newText' in each ? each.newText : '')).join('') ?? ''
      writeFileSync(new URL(target), text)
      return text
    }
    const isSilent = async (): Promise<boolean> => {
      const fresh = await Client.start()
      fresh.open(name, faulty)
      const found = await fresh.diagnostics(name)
      await fresh.end()
      return !found.some(({ code }) => code === 'operative-terminal')
    }

    test('the side file is made, and an entry put before the others', async () => {
      const edit = await edits('in the file beside this one')
      expect(edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: `${name}.resolint.json` })
      expect(make(edit)).toBe('{\n  "disable": [\n    {"rule":"operative-terminal","in":"OP 1","words":"."}\n  ]\n}\n')
      expect(await isSilent()).toBe(true)
      const commented = '{ // as adopted\n  "disable": [ { "rule": "sponsor-order" } /* why */ ]\n}\n'
      writeFileSync(new URL(`${name}.resolint.json`), commented)
      expect(make(await edits('in the file beside this one'))).toBe(
        commented.replace('[ {', '[ {"rule":"operative-terminal","in":"OP 1","words":"."},\n    {'),
      )
      expect(await isSilent()).toBe(true)
      writeFileSync(new URL(`${name}.resolint.json`), '{ "disable": [] }')
      make(await edits('in the file beside this one'))
      expect(await isSilent()).toBe(true)
      // What cannot be read is not written over: the document says what is wrong with it.
      writeFileSync(new URL(`${name}.resolint.json`), '{ "disable": ')
      expect(await edits('in the file beside this one')).toBeUndefined()
      expect((await client.diagnostics(name))[0]?.message).toMatch(/^draft\.txt\.resolint\.json:1:\d+: /)
      rmSync(new URL(`${name}.resolint.json`))
    })

    test('the baseline takes the finding up, and keeps what it knows', async () => {
      const other = { rule: 'per-cent', in: 'PP1', fingerprint: '0123456789abcdef' }
      const path = join(folder, '.resolint-baseline.json')
      writeFileSync(path, JSON.stringify({ version: 1, files: { 'other.txt': [other] } }))
      const written = JSON.parse(make(await edits('to the baseline'))) as { files: Record<string, object[]> }
      expect(written.files['other.txt']).toEqual([other])
      expect(written.files['draft.txt']).toMatchObject([{ rule: 'operative-terminal', in: 'OP1' }])
      expect(await isSilent()).toBe(true)
    })

    test('a client that makes no files is not offered any', async () => {
      mkdirSync(join(folder, 'new'))
      const fresh = pathToFileURL(join(folder, 'new/draft.txt')).href
      const workspace = { ...usualCapabilities.workspace, workspaceEdit: {} }
      const plain = await Client.start({ capabilities: { ...usualCapabilities, workspace } })
      plain.open(fresh, faulty)
      const titles = (await actions(fresh, 'the report|.', { only: ['quickfix'], from: plain })).map(
        (each) => each.title,
      )
      expect(titles).toEqual([
        'End with a semicolon',
        'Silence operative-terminal here',
        'Silence operative-terminal in this file',
      ])
      await plain.end()
    })
  })

  test('a light bulb that follows the cursor is spared the changes of the structure', async () => {
    client.open(uri, draft.replace('the report;', 'the report.'))
    const position = client.place(uri, 'the report|.')
    const kinds = async (triggerKind: number): Promise<Set<unknown>> => {
      const found = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [], triggerKind },
      })
      return new Set(found.map(({ kind }) => kind))
    }
    expect(await kinds(2)).toEqual(new Set(['quickfix', 'source.fixAll.resolint']))
    expect(await kinds(1)).toEqual(
      new Set(['quickfix', 'source.fixAll.resolint', 'refactor.rewrite', 'refactor.extract']),
    )
  })

  test('a clause moves: numbers stay in place, references follow, ends are set right', async () => {
    expect(await after(draft, 'Encour|ages', 'Move OP 4 down')).toBe(
      draft
        .replace(
          '4. *Encourages* Member States to act on paragraph 1 above;',
          '4. *Decides* to remain seized of the matter;',
        )
        .replace(
          '5. *Decides* to remain seized of the matter.',
          '5. *Encourages* Member States to act on paragraph 1 above.',
        ),
    )
    const up = await after(draft, 'Requests*| the', 'Move OP 2 up')
    expect(up).toContain('1. *Requests* the Secretary-General to report on:\n\n(a) Lighthouses in Kenya;')
    expect(up).toContain('2. *Welcomes* the report;\n\n3. *Invites* Governments to take note of paragraph 1 (b) above;')
    expect(up).toContain('act on paragraph 2 above')
    // What a clause says of the one that it changes places with is on its other side then.
    const spoken = draft.replace('take note of paragraph 2 (b) above', 'take note of paragraphs 1 and 2 (b) above')
    expect(await after(spoken, 'Encour|ages', 'Move OP 4 up')).toContain('paragraphs 1 and 2 (b) above')
    const near = draft.replace('paragraph 1 above', 'paragraph 3 above')
    expect(await after(near, 'Encour|ages', 'Move OP 4 up')).toContain(
      '3. *Encourages* Member States to act on paragraph 4 below;',
    )
    expect(await after(near, 'Invites*| Gov', 'Move OP 3 up')).toContain('act on paragraph 2 above')
  })

  test('and takes turns with its like', async () => {
    expect(await after(draft, 'Recalling| also', 'Move PP 2 up')).toBe(
      draft
        .replace(
          '*Recalling* its resolution 77/338 of 1 September 2023,¹',
          '*Recalling* Security Council resolution 2719 (2023) of 21 December 2023,',
        )
        .replace(
          '*Recalling also* Security Council resolution 2719 (2023) of 21 December 2023,',
          '*Recalling also* its resolution 77/338 of 1 September 2023,¹',
        ),
    )
    expect(await after(draft, 'Recalling| also', 'Move PP 2 down')).toContain(
      'General,²\n\n*Recalling* Security Council resolution 2719 (2023) of 21 December 2023,\n\n1.',
    )
  })

  test('also in the paragraphs below, as far as one follows from another', async () => {
    const run = `The General Assembly,

Reaffirming the Charter of the United Nations,

Recalling its resolution 77/338 of 1 September 2023,

Recalling also its resolution 78/12 of 4 December 2023,

Recalling further the Universal Declaration of Human Rights,

Recalling the report on lighthouses,

1. Welcomes the report.
`
    expect(await after(run, 'Reaff|irming', 'Move PP 1 down')).toContain(`The General Assembly,

Recalling its resolution 77/338 of 1 September 2023,

Reaffirming the Charter of the United Nations,

Recalling its resolution 78/12 of 4 December 2023,

Recalling also the Universal Declaration of Human Rights,

Recalling further the report on lighthouses,`)
  })

  test('the first and the last move one way only', async () => {
    client.open(uri, draft)
    const titles = async (words: string): Promise<string[]> =>
      (await actions(uri, words, { only: ['refactor.rewrite'] })).map(({ title }) => title)
    expect(await titles('Recalling*| its')).toEqual(['Move PP 1 down'])
    expect(await titles('seized| of')).toEqual(['Move OP 5 up', 'Make paragraph 5 a sub-paragraph of paragraph 4'])
  })

  test('paragraphs become sub-paragraphs, and all that follows is numbered on', async () => {
    expect(await after(draft, 'Invites*| Gov', 'Make paragraph 3')).toBe(
      draft
        .replace('3. *Invites*', '(c) *Invites*')
        .replace('4. *Encourages*', '3. *Encourages*')
        .replace('5. *Decides*', '4. *Decides*'),
    )
    const two = await after(draft, 'Encour|ages', 'Make 2 paragraphs', 'Decides*| to')
    expect(two).toContain('paragraph 2 (b) above:\n\n(a) *Encourages*')
    expect(two).toContain('(b) *Decides* to remain')
    // What spoke of the paragraph speaks of the sub-paragraph.
    const spoken = draft.replace('paragraph 1 above', 'paragraph 3 above')
    expect(await after(spoken, 'Invites*| Gov', 'Make paragraph 3')).toContain('act on paragraph 2 (c) above')
  })

  test('paragraphs are numbered anew, and what refers to them with them', async () => {
    const gaps = draft.replace('5. *Decides*', '9. *Decides*').replace('4. *Encourages*', '6. *Encourages*')
    expect(await after(gaps, 'Welcomes*| the', 'Number the paragraphs anew')).toBe(draft)
    const shifted = draft.replace('1. *Welcomes*', '4. *Welcomes*').replace('4. *Encourages*', '8. *Encourages*')
    expect(await after(shifted.replace('paragraph 1 above', 'paragraph 4 above'), 'Welcomes*| the', 'Number the')).toBe(
      draft,
    )
  })

  test('notes are numbered in the order of their marks', async () => {
    const swapped = draft.replaceAll('¹', '⁹').replaceAll('²', '¹').replaceAll('⁹', '²')
    expect(await after(swapped, 'Coastal| roads', 'Number the notes')).toBe(draft)
  })

  test('a footnote is put in, and those behind it are counted on', async () => {
    const put = await after(draft, '21 December 2023,|', 'Insert a footnote')
    expect(put).toContain('21 December 2023,²')
    expect(put).toContain('Secretary-General,³')
    expect(put).toContain('¹ Resolution 70/1.\n\n² See [source].\n\n³ A/80/123.')
    // At a word and before it the mark goes after the word, and after no space.
    expect(await after(draft, 'Lighthouses in |Kenya', 'Insert a footnote')).toContain('in Kenya;³\n')
    expect(await after(draft.replace('in Kenya', 'in  Kenya'), 'Lighthouses in | Kenya', 'Insert a')).toContain(
      'in³  Kenya',
    )
    client.open(uri, draft)
    for (const words of ['|4. *Encourages*', '4|. *Encourages*', '4.| *Encourages*'])
      expect(await actions(uri, words, { only: ['refactor.extract'] })).toEqual([])
    const first = await after(
      draft.replaceAll(/[¹²]/g, '').replace(/\n Resolution[^]*/, ''),
      '2023,|',
      'Insert a footnote',
    )
    expect(first).toContain('2023,¹')
    expect(first.trimEnd().endsWith('matter.\n\n¹ See [source].')).toBe(true)
  })
})
