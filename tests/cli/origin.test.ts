/** `resolint index` and `resolint origin` as people call them. */
import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Workplace } from './run-for-tests.ts'

const earlier = `A/RES/77/338

1 September 2023

*The General Assembly,*

*Recalling* the duty of every State to keep the lamps of its lighthouses lit,

1. *Encourages* museums of the sea to lend their lamps to keepers without charge;

2. *Decides* to remain seized of the matter of the lighthouses.
`
const draft = `A/79/L.1

4 November 2024

*The General Assembly,*

*Recalling* the duty of every State to keep the lamps of its lighthouses lit,

1. *Encourages* museums and harbours of the sea to lend their lamps to keepers without charge;

2. *Proclaims* an annual week of quiet on all the inhabited islands.
`

const workplace = new Workplace()
workplace.write('texts/earlier.txt', earlier)
workplace.write('draft.txt', draft)

const shown = `A/79/L.1 (draft.txt)
3 paragraphs: 1 agreed language, 1 adapted, 1 new. Looked up in 1 document.

  PP 1  agreed language of 77/338 PP 1
  OP 1  adapted from 77/338 OP 1, 85 % alike
    Encourages museums {+and harbours+} of the sea to lend their lamps to
    keepers without charge;
  OP 2  new
    Proclaims an annual week of quiet on all the inhabited islands.
`
/** How alike two texts are depends on what else there is, and is no part of these tests. */
const withoutFigure = (text: string): string => text.replace(/\d+ % alike/, 'N % alike')

describe('a draft is looked up', () => {
  test('in a folder', async () => {
    const { code, out, error } = await workplace.run(['origin', 'draft.txt', '--in', 'texts'])
    expect([code, withoutFigure(out), error]).toEqual([0, withoutFigure(shown), ''])
  })

  test('in an index, alone or beside a folder', async () => {
    const made = await workplace.run(['index', 'texts', '--output', 'un.index'])
    expect(made.code).toBe(0)
    expect(made.error).toMatch(/^un\.index: 1 document, 3 paragraphs, \d+\.\d MB\n$/)
    const { out } = await workplace.run(['origin', 'draft.txt', '--in', 'un.index'])
    expect(withoutFigure(out)).toBe(withoutFigure(shown))
    workplace.write('more/other.txt', earlier.replace('77/338', '76/5').replace('2023', '2022'))
    const both = await workplace.run(['origin', 'draft.txt', '--in', 'un.index', '--in', 'more'])
    expect(both.out).toContain('PP 1  agreed language of 77/338 PP 1 (also 76/5 PP 1)')
  })

  test('and shown as json, csv and a page', async () => {
    const run = async (format: string): Promise<string> =>
      (await workplace.run(['origin', 'draft.txt', '--in', 'texts', '--format', format])).out
    const json = JSON.parse(await run('json')) as { documents: number; rows: { id: string; verdict: string }[] }
    expect(json.rows.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(['PP1 agreed', 'OP1 adapted', 'OP2 new'])
    const lines = (await run('csv')).split('\r\n')
    expect(lines[0]).toMatch(/^path,id,text,verdict,earlier_symbol,/)
    expect(lines[2]).toMatch(
      /^draft\.txt,OP1,Encourages .*,adapted,A\/RES\/77\/338,texts\/earlier\.txt,OP1,2023-09-01,/,
    )
    const page = await run('html')
    expect(page).toMatch(/^<!DOCTYPE html>\n/)
    expect(page).toContain('<aside class="source"><strong>77/338 OP 1')
    expect(page).toContain('museums<ins>and harbours</ins>'.replace('<ins>', ' <ins>'))
    expect(page).not.toContain('<script')
  })
})

describe('an index', () => {
  test('is brought up to date: only what has changed is read again', async () => {
    workplace.write('kept/a.txt', earlier)
    workplace.write('kept/b.txt', draft)
    await workplace.run(['index', 'kept', '--output', 'kept.index'])
    const unchanged = await workplace.run(['index', 'kept', '--output', 'kept.index'])
    expect(unchanged.error).toContain('2 documents, 2 of them unchanged')
    // Another time alone is no change; other words are, and what is gone is gone.
    const touched = join(workplace.folder, 'kept/a.txt')
    utimesSync(touched, 1, 1)
    workplace.write('kept/b.txt', `${draft}\n3. *Decides* to remain seized of the matter of quiet.\n`)
    const changed = await workplace.run(['index', 'kept', '--output', 'kept.index'])
    expect(changed.error).toContain('2 documents, 1 of them unchanged')
    rmSync(touched)
    const fewer = await workplace.run(['index', 'kept', '--output', 'kept.index'])
    expect(fewer.error).toContain('1 document, 1 of them unchanged')
  })

  test('takes Akoma Ntoso that is called .xml', async () => {
    const akn = await workplace.run(['parse', '--format', 'akn', 'texts/earlier.txt'])
    workplace.write('akn/77_338.xml', akn.out)
    await workplace.run(['index', 'akn', '--output', 'akn.index'])
    const { out } = await workplace.run(['origin', 'draft.txt', '--in', 'akn.index'])
    expect(out).toContain('PP 1  agreed language of 77/338 PP 1')
  })

  test('that is damaged is made anew by index, and refused by origin', async () => {
    const file = join(workplace.folder, 'un.index')
    await workplace.run(['index', 'texts', '--output', 'un.index'])
    const { size } = statSync(file)
    workplace.write('damaged.index', workplace.read('un.index').slice(0, size / 2))
    const refused = await workplace.run(['origin', 'draft.txt', '--in', 'damaged.index'])
    expect(refused).toEqual({
      code: 2,
      out: '',
      error: 'resolint: damaged.index: it is damaged; make it again with resolint index\n',
    })
    const anew = await workplace.run(['index', 'texts', '--output', 'damaged.index'])
    expect(anew.error).toContain('resolint: damaged.index: made anew, for it is damaged\n')
    expect(anew.code).toBe(0)
  })

  test('says which file could not be read, and holds the others', async () => {
    workplace.write('mixed/earlier.txt', earlier)
    workplace.write('mixed/broken.docx', 'PK\u0003\u0004 and no more')
    const { code, error } = await workplace.run(['index', 'mixed', '--output', 'mixed.index'])
    expect(code).toBe(2)
    expect(error).toContain('resolint: mixed/broken.docx: ')
    expect(error).toContain('mixed.index: 1 document, 3 paragraphs')
  })
})

describe('wrong use is told with what to do', () => {
  mkdirSync(join(workplace.folder, 'empty'))
  test.each([
    [['origin', 'draft.txt'], 'Say where earlier texts are with --in FOLDER, or --in INDEX that resolint index made'],
    [
      ['origin', '--in', 'texts'],
      'Name files, folders or globs to look up, or - for standard input; --help tells more',
    ],
    [
      ['origin', 'draft.txt', 'texts', '--in', 'texts'],
      'One document is looked up at a time; run the command for each',
    ],
    [['origin', 'draft.txt', '--in', 'texts', '-f', 'txt'], 'There is no format "txt"; did you mean "text"?'],
    [['index', 'texts'], 'Name the file of the index with --output, as in --output un.index'],
    [['index', '--output', 'un.index'], 'Name the folders whose documents go into the index'],
    [
      ['index', 'texts', '--output', 'draft.txt'],
      'draft.txt is no index and would be lost; name another file with --output',
    ],
  ])('%j', async (args, words) => {
    expect(await workplace.run(args)).toEqual({ code: 2, out: '', error: `resolint: ${words}\n` })
  })
})
