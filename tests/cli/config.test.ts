import { describe, expect, test } from 'vitest'
import { cleanDraft, faultyDraft, warnedDraft, Workplace } from './run-for-tests.ts'

const json = (value: unknown): string => JSON.stringify(value)
/** A folder of its own for each case: the nearest configuration counts. */
const at = (files: Readonly<Record<string, string>>): Workplace => {
  const workplace = new Workplace()
  for (const [path, content] of Object.entries(files)) workplace.write(path, content)
  return workplace
}
const off = json({ rules: { 'operative-terminal': 'off' } })

describe('which configuration holds', () => {
  test.each(['.resolintrc.json', 'resolint.config.json'])('%s', async (name) => {
    expect((await at({ [name]: off, 'a.txt': faultyDraft }).run(['a.txt'])).code).toBe(0)
  })

  test('the key of package.json, and no package.json without it', async () => {
    const manifest = json({ name: 'drafts', resolint: { rules: { 'operative-terminal': 'off' } } })
    expect((await at({ 'package.json': manifest, 'a.txt': faultyDraft }).run(['a.txt'])).code).toBe(0)
    const files = {
      '.resolintrc.json': off,
      'sub/package.json': json({ bin: { resolint: '' } }),
      'sub/a.txt': faultyDraft,
    }
    expect((await at(files).run(['sub/a.txt'])).code).toBe(0)
  })

  test('the nearest above each file, and it alone', async () => {
    const workplace = at({
      '.resolintrc.json': off,
      'a.txt': faultyDraft,
      'sub/.resolintrc.json': json({ rules: { 'operative-terminal': 'info' } }),
      'sub/deep/b.txt': faultyDraft,
    })
    const { code, out } = await workplace.run(['.', '--format', 'unix'])
    expect([code, out.split('\n').filter((line) => line.includes('operative-terminal')).length]).toEqual([0, 1])
    expect(out).toContain('sub/deep/b.txt:5:')
  })

  test('the one that is named, or none', async () => {
    const workplace = at({ '.resolintrc.json': off, 'other.json': json({ extends: 'none' }), 'a.txt': warnedDraft })
    expect((await workplace.run(['a.txt', '--max-warnings=0'])).code).toBe(1)
    expect((await workplace.run(['a.txt', '--max-warnings=0', '--config', 'other.json'])).code).toBe(0)
    workplace.write('b.txt', faultyDraft)
    expect((await workplace.run(['b.txt', '--no-config'])).code).toBe(1)
  })

  test('standard input by its name', async () => {
    const workplace = at({ 'sub/.resolintrc.json': off })
    expect((await workplace.run(['-'], { input: faultyDraft })).code).toBe(1)
    expect((await workplace.run(['-', '--stdin-filename', 'sub/a.txt'], { input: faultyDraft })).code).toBe(0)
  })
})

describe('what it says', () => {
  test('comments and commas are allowed', async () => {
    const text = `{\n  // the chair decides\n  "rules": { "operative-terminal": "off", },\n}\n`
    expect((await at({ '.resolintrc.json': text, 'a.txt': faultyDraft }).run(['a.txt'])).code).toBe(0)
  })

  test('files that are extended, from their own folder, the later before the earlier', async () => {
    const workplace = at({
      'house/base.json': json({ extends: './strict.json', rules: { 'operative-terminal': 'off' } }),
      'house/strict.json': json({ rules: { 'operative-terminal': 'error', 'operative-italic': 'error' } }),
      '.resolintrc.json': json({ extends: './house/base.json', rules: { 'operative-italic': 'off' } }),
      'a.txt': faultyDraft.replace('*Decides*', 'Decides'),
    })
    expect(await workplace.run(['a.txt'])).toEqual({ code: 0, out: '✔ No findings\n', error: '' })
  })

  test('overrides by glob, the later before the earlier', async () => {
    const workplace = at({
      '.resolintrc.json': json({
        overrides: [
          { files: ['old/**', '*.md'], rules: { 'operative-terminal': 'off' } },
          { files: 'old/b.md', rules: { 'operative-terminal': 'on' } },
        ],
      }),
      'a.txt': faultyDraft,
      'a.md': faultyDraft,
      'old/a.txt': faultyDraft,
      'old/b.md': faultyDraft,
      'sub/c.md': faultyDraft,
    })
    const { out } = await workplace.run(['.', '--format', 'json'])
    const found = (JSON.parse(out) as { path: string; messages: unknown[] }[]).filter(
      ({ messages }) => messages.length > 0,
    )
    expect(found.map(({ path }) => path)).toEqual(['a.txt', 'old/b.md'])
  })

  test('the profile, under that of the command line', async () => {
    const workplace = at({
      '.resolintrc.json': json({ profile: { organ: 'SC', stage: 'adopted' } }),
      'a.txt': cleanDraft,
    })
    const { out } = await workplace.run(['--print-profile', 'a.txt', '--profile', 'stage=draft'])
    expect(out).toBe('a.txt: organ=SC stage=draft language=en channel=text\n')
  })

  test('the command line goes before it: a set stands for its sets, its own settings stay', async () => {
    const workplace = at({
      '.resolintrc.json': json({ extends: 'none', rules: { 'operative-terminal': 'off' } }),
      'a.txt': faultyDraft,
      'b.txt': warnedDraft,
    })
    expect((await workplace.run(['b.txt', '--max-warnings=0'])).code).toBe(0)
    expect((await workplace.run(['b.txt', '--max-warnings=0', '--preset', 'recommended'])).code).toBe(1)
    expect((await workplace.run(['a.txt', '--preset', 'recommended'])).code).toBe(0)
    expect((await workplace.run(['a.txt', '--rule', 'operative-terminal=on'])).code).toBe(1)
  })
})

describe('what cannot be followed is said with file, place and key', () => {
  test.each([
    [
      '{"rules": {"operative-italics": "off"}}',
      '1:12: rules.operative-italics: There is no rule "operative-italics"; did you mean "operative-italic"?',
    ],
    [
      '{"rules": {"operative-italic": "of"}}',
      '1:12: rules.operative-italic: "of" is not a level for operative-italic; use on, error, warning, note, off',
    ],
    ['{\n  "extend": "mun"\n}', '2:3: extend: There is no "extend" here; did you mean "extends"?'],
    ['{"preset": "mun"}', '1:2: preset: There is no "preset" here; did you mean "extends"?'],
    ['{"extends": "muns"}', '1:2: extends: There is no preset "muns"; did you mean "mun"?'],
    ['{"rules": }', '1:11: Expected a value, found "}"'],
  ])('%s', async (text, message) => {
    const workplace = at({ '.resolintrc.json': text, 'sub/a.txt': cleanDraft })
    expect(await workplace.run(['sub/a.txt'])).toEqual({
      code: 2,
      out: '',
      error: `resolint: .resolintrc.json:${message}\n`,
    })
  })

  test('in package.json too', async () => {
    const manifest = `{\n  "name": "drafts",\n  "resolint": { "rule": {} }\n}\n`
    const { error } = await at({ 'package.json': manifest, 'a.txt': cleanDraft }).run(['a.txt'])
    expect(error).toBe('resolint: package.json:3:17: resolint.rule: There is no "rule" here; did you mean "rules"?\n')
  })

  test('several at once, a line each', async () => {
    const { error } = await at({ '.resolintrc.json': '{"rules": {"a": "on"}, "b": 1}', 'a.txt': '' }).run(['a.txt'])
    expect(error.split('\n').map((line) => line.split(': ')[1])).toEqual([
      '.resolintrc.json:1:12',
      '.resolintrc.json:1:24',
      undefined,
    ])
  })

  test('files that are not there, or extend themselves', async () => {
    const missing = at({ 'a.txt': '', '.resolintrc.json': json({ extends: './none.json' }) })
    expect((await missing.run(['a.txt'])).error).toBe(
      'resolint: none.json: no such file (extended by .resolintrc.json)\n',
    )
    const round = at({
      'a.txt': '',
      '.resolintrc.json': json({ extends: './b.json' }),
      'b.json': json({ extends: './.resolintrc.json' }),
    })
    expect((await round.run(['a.txt'])).error).toBe(
      'resolint: .resolintrc.json: this file extends itself (extended by b.json)\n',
    )
    expect((await round.run(['a.txt', '--config', 'c.json'])).error).toBe('resolint: c.json: no such file\n')
  })
})

describe('what is ignored', () => {
  const files = {
    'a.txt': faultyDraft,
    'old/b.txt': faultyDraft,
    'old/keep.txt': cleanDraft,
    'new/old/c.txt': faultyDraft,
  }
  test.each([
    [{ '.resolintrc.json': json({ ignore: ['old', 'a.txt'] }) }, []],
    [{ '.resolintrc.json': json({ ignore: ['/old', '*.md'] }) }, ['a.txt', 'new/old/c.txt']],
    [{ '.resolintignore': '# old ones\n\nold/\n' }, ['a.txt']],
    [{ '.resolintignore': 'old/*\n!keep.txt\n' }, ['a.txt', 'new/old/c.txt', 'old/keep.txt']],
    [{ '.resolintignore': 'a.txt\r\nnew/**/*.txt\r\n' }, ['old/b.txt', 'old/keep.txt']],
  ])('%j', async (more, expected) => {
    const { out } = await at({ ...files, ...more }).run(['.', '--format=json'])
    expect((JSON.parse(out) as { path: string }[]).map(({ path }) => path)).toEqual(expected)
  })

  test('is said where it is all that was given, and is no failure', async () => {
    const workplace = at({ ...files, '.resolintignore': 'old\n' })
    expect(await workplace.run(['old/b.txt', 'old'])).toEqual({
      code: 0,
      out: '',
      error: 'resolint: old/b.txt: ignored\nresolint: old: ignored\n',
    })
    expect((await workplace.run(['old/b.txt', '--no-ignore'])).code).toBe(1)
  })

  test('on standard input: nothing is found in it, and fixing leaves it alone', async () => {
    const workplace = at({ '.resolintignore': '*.txt\n' })
    const input = faultyDraft
    expect((await workplace.run(['-', '--stdin-filename=a.txt', '--format=json'], { input })).out).toBe('[]\n')
    expect((await workplace.run(['-', '--stdin-filename=a.txt', '--fix'], { input })).out).toBe(faultyDraft)
    expect((await workplace.run(['-', '--fix'], { input })).out).toBe(cleanDraft)
  })
})

describe('--print-config', () => {
  test('shows what holds for a file', async () => {
    const workplace = at({
      '.resolintrc.json': json({ extends: 'mun', rules: { 'title-abbreviation': 'info' }, profile: { organ: 'GA' } }),
      '.resolintignore': 'old\n',
      'old/a.txt': '',
    })
    const { code, out } = await workplace.run(['--print-config', 'old/a.txt'])
    const shown = JSON.parse(out) as { rules: Record<string, unknown> }
    expect(code).toBe(0)
    expect(shown).toMatchObject({ config: '.resolintrc.json', ignored: true, profile: { organ: 'GA' } })
    expect(shown.rules).toMatchObject({
      'operative-terminal': 'error',
      'capitals-state': 'info',
      'sponsor-order': 'off',
      'title-abbreviation': ['info', { allowed: expect.arrayContaining(['HIV']) as unknown }],
    })
  })

  test('without a configuration, and for a file that does not exist yet', async () => {
    const shown = JSON.parse(
      (await at({}).run(['--print-config', 'new.txt', '--rule', 'per-cent=error'])).out,
    ) as object
    expect(shown).toMatchObject({
      config: null,
      ignored: false,
      rules: { 'per-cent': 'error', 'preamble-missing': 'off' },
    })
  })
})
