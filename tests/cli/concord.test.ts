import { describe, expect, test } from 'vitest'
import { english, french } from '../../src/cli/topics/concord-example.ts'
import { Workplace } from './run-for-tests.ts'

const japanese = `総会は、

すべての灯台に関する決議を想起し、

1. すべての国に対し、海峡を照らすことを要請する。
`

const workplace = new Workplace()
workplace.write('en.txt', english)
workplace.write('fr.txt', french)
workplace.write('ja.txt', japanese)

const run = (...args: string[]): ReturnType<Workplace['run']> => workplace.run(['concord', ...args])

describe('the exit code is', () => {
  test.each([
    [0, ['en.txt', 'en.txt']],
    [1, ['en.txt', 'fr.txt']],
    [1, ['en.txt', 'en.txt', 'fr.txt']],
    [0, ['--ignore', 'missing,number,symbol,opener', 'en.txt', 'fr.txt']],
    [1, ['--ignore', 'missing', '--ignore=number', 'en.txt', 'fr.txt']],
    [2, ['en.txt', 'missing.txt']],
    [2, ['en.txt', 'ja.txt']],
  ])('%i for %j', async (code, args) => {
    expect((await run(...args)).code).toBe(code)
  })
})

const howTo = 'Name the texts of one resolution, each in its language: resolint concord EN FR (- for standard input)'

describe('wrong use is told with what to do', () => {
  test.each([
    [[], howTo],
    [['en.txt'], howTo],
    [['.', 'en.txt'], '. stands for 3 files; name one'],
    [['-', '-'], 'Standard input holds one document; name the other file'],
    [['--format', 'htm', 'en.txt', 'fr.txt'], 'There is no format "htm"; did you mean "html"?'],
    [['--ignore', 'dates', 'en.txt', 'fr.txt'], 'There is no kind of difference "dates"; did you mean "date"?'],
    [['en.txt', 'missing.txt'], 'missing.txt: no such file or folder'],
    [['en.txt', 'ja.txt'], 'ja.txt: The text is in Japanese (ja), which is not read; languages that are: '],
  ])('%j', async (args, words) => {
    const { code, out, error } = await run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(`resolint: ${words}`)
  })
})

test('standard input is one of the texts', async () => {
  const { code, out } = await workplace.run(['concord', 'en.txt', '-'], { input: french })
  expect(code).toBe(1)
  expect(out).toContain('fr: (-)\n')
})

test('each difference is told with the words about it', async () => {
  const { out } = await run('en.txt', 'fr.txt')
  expect(out).toContain(`
OP 2 (a)  2030 in en, 2035 in fr
    en  To light every strait by 2030;
    fr  D’éclairer chaque détroit d’ici à 2035 ;
`)
})

test('what is ignored is not counted', async () => {
  const { out } = await run('--ignore', 'missing,opener,number', 'en.txt', 'fr.txt')
  expect(out.split('\n').slice(2, 5)).toEqual([
    '1 difference in 5 paragraphs (en and fr): 1 symbol.',
    '',
    'OP 1  A/79/412 in en, A/79/421 in fr',
  ])
})

test('a page is written to a file', async () => {
  const { code, out } = await run('-f', 'html', '-o', 'page.html', 'en.txt', 'fr.txt')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(workplace.read('page.html')).toContain('<title>en.txt, fr.txt – resolint</title>')
})
