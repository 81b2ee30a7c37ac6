import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { docx, p, r } from '../read/docx/make.ts'
import { cleanDraft, Workplace } from './run-for-tests.ts'

const workplace = new Workplace()
workplace.write('clean.txt', cleanDraft)
workplace.write('draft.pdf', readFileSync(new URL('../../fixtures/read/pdf/draft.pdf', import.meta.url)))
const inserted = `<w:ins w:id="1" w:author="A">${r('the Member States')}</w:ins>`
const deleted = `<w:del w:id="2" w:author="A"><w:r><w:delText>all States</w:delText></w:r></w:del>`
workplace.write('draft.docx', docx(p('The General Assembly,') + p(r('1. Urges ') + deleted + inserted + r(' to act.'))))

const german = `Die Generalversammlung,

unter Hinweis auf ihre Resolutionen über Brunnen,
1. ersucht den Generalsekretär, Brunnen zu graben;
2. beschließt, mit der Angelegenheit befasst zu bleiben.
`
workplace.write('german.txt', german)

describe('a text in a language that is not read', () => {
  const error = 'resolint: german.txt: left as it is: the text is in German, which is not read yet\n'

  test('is printed as it is', async () => {
    expect(await workplace.run(['format', 'german.txt'])).toEqual({ code: 0, out: german, error })
  })

  test.each(['--write', '--check'])('is not touched by %s', async (option) => {
    expect(await workplace.run(['format', option, 'german.txt'])).toEqual({ code: 0, out: '', error })
    expect(workplace.read('german.txt')).toBe(german)
  })
})

describe('what is printed', () => {
  test('a text in canonical form as it is', async () => {
    expect(await workplace.run(['format', 'clean.txt'])).toEqual({ code: 0, out: cleanDraft, error: '' })
  })

  test('standard input', async () => {
    const input = cleanDraft.replaceAll('\n\n', '\n')
    expect((await workplace.run(['format', '-'], { input })).out).toBe(cleanDraft)
    expect((await workplace.run(['format', '--write', '-'], { input })).out).toBe(cleanDraft)
  })

  test('a PDF file as text', async () => {
    const { code, out } = await workplace.run(['format', 'draft.pdf'])
    expect(code).toBe(0)
    expect(await workplace.run(['format', '-'], { input: out })).toEqual({ code: 0, out, error: '' })
  })

  test.each([
    [[], 'the Member States'],
    [['--changes', 'accept'], 'the Member States'],
    [['--changes=reject'], 'all States'],
    [['--changes=mark'], '{-all States-}{+the Member States+}'],
  ])('a Word file, its changes read with %j', async (options, words) => {
    const { out } = await workplace.run(['format', ...options, 'draft.docx'])
    expect(out).toBe(`*The General Assembly,*\n\n1. *Urges* ${words} to act.\n`)
  })
})

describe('line ends', () => {
  const windows = cleanDraft.replaceAll('\n', '\r\n')

  test('are no reason to call a text not canonical', async () => {
    workplace.write('windows.txt', windows)
    expect((await workplace.run(['format', '--check', 'windows.txt'])).code).toBe(0)
  })

  test('are kept when a text is written', async () => {
    workplace.write('wrapped.txt', windows.replace('report of', 'report\r\nof'))
    expect(await workplace.run(['format', '--write', 'wrapped.txt'])).toEqual({
      code: 0,
      out: 'wrapped.txt\n',
      error: '',
    })
    expect(workplace.read('wrapped.txt')).toBe(windows)
  })
})

describe('what cannot be done is said', () => {
  test.each([
    [
      ['clean.txt', 'draft.pdf'],
      'Only one document can be printed; --write writes several in place, --check checks them',
    ],
    [['--write', '--check', 'clean.txt'], 'Use --write or --check, not both'],
    [
      ['--write', 'draft.pdf'],
      'draft.pdf: only text files can be written or checked; without --write and --check its text is printed',
    ],
    [
      ['--check', 'draft.docx'],
      'draft.docx: only text files can be written or checked; without --write and --check its text is printed',
    ],
    [['--changes', 'acept', 'draft.docx'], 'There is no way to read changes "acept"; did you mean "accept"?'],
  ])('%j', async (args, message) => {
    expect(await workplace.run(['format', ...args])).toEqual({ code: 2, out: '', error: `resolint: ${message}\n` })
  })

  test('and nothing of a Word file is changed', async () => {
    const before = readFileSync(`${workplace.folder}/draft.docx`)
    await workplace.run(['format', '--write', 'draft.docx'])
    expect(readFileSync(`${workplace.folder}/draft.docx`).equals(before)).toBe(true)
  })
})
