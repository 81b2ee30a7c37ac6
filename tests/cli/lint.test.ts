import { describe, expect, test } from 'vitest'
import { cleanDraft, faultyDraft, warnedDraft, Workplace } from './run-for-tests.ts'

const workplace = new Workplace()
workplace.write('clean.txt', cleanDraft)
workplace.write('faulty.txt', faultyDraft)
workplace.write('warned.md', warnedDraft)
workplace.write('folder/a/one.txt', cleanDraft)
workplace.write('folder/b/two.text', faultyDraft)
workplace.write('folder/notes.csv', 'a,b')
workplace.write('folder/.hidden/three.txt', faultyDraft)
workplace.write('folder/node_modules/four.txt', faultyDraft)
workplace.write('empty/readme.csv', '')
workplace.write('image.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0))
const paths = (out: string): string[] => (JSON.parse(out) as { path: string }[]).map(({ path }) => path)

describe('exit codes', () => {
  test.each([
    [['clean.txt'], 0],
    [['warned.md'], 0],
    [['faulty.txt'], 1],
    [['lint', 'faulty.txt'], 1],
    [['faulty.txt', '--exit-zero'], 0],
    [['warned.md', '--max-warnings', '0'], 1],
    [['warned.md', '--max-warnings=1'], 0],
    [['warned.md', '--rule', 'operative-italic=error'], 1],
    [['faulty.txt', '--rule', 'operative-terminal=off'], 0],
    [['faulty.txt', '--preset', 'none'], 0],
    [['missing.txt'], 2],
    [['missing.txt', '--exit-zero'], 2],
    [['image.txt'], 2],
    [[], 2],
  ])('%j ends with %i', async (args, code) => {
    expect((await workplace.run(args)).code).toBe(code)
  })
})

describe('which files', () => {
  test.each([
    [['folder'], ['folder/a/one.txt', 'folder/b/two.text']],
    [['folder/'], ['folder/a/one.txt', 'folder/b/two.text']],
    [['folder/**/*.text'], ['folder/b/two.text']],
    [
      ['*.{txt,md}', '--exit-zero'],
      ['clean.txt', 'faulty.txt', 'warned.md'],
    ],
    [['clean.txt', './clean.txt', 'clean.txt'], ['clean.txt']],
  ])('%j', async (args, expected) => {
    expect(paths((await workplace.run([...args, '--format', 'json'])).out)).toEqual(expected)
  })

  test('a file that cannot be read is one line on standard error, and the others are done', async () => {
    const { code, out, error } = await workplace.run(['missing.txt', 'image.txt', 'faulty.txt', '--format=json'])
    expect(code).toBe(2)
    expect(paths(out)).toEqual(['faulty.txt'])
    expect(error.split('\n')).toEqual([
      'resolint: missing.txt: no such file or folder',
      expect.stringContaining('resolint: image.txt: This is a PNG image'),
      '',
    ])
  })

  test('a folder or a glob without files is said', async () => {
    const { code, error } = await workplace.run(['empty', 'folder/*.xyz'])
    expect(code).toBe(2)
    expect(error).toMatch(/empty: no \.[^\n]*\.docx, \.pdf,[^\n]*\.txt, \.text, \.md files in this folder/)
    expect(error).toContain('folder/*.xyz: no file matches')
  })

  test('standard input, with a name', async () => {
    const { code, out } = await workplace.run(['-', '--stdin-filename', 'draft.txt'], { input: faultyDraft })
    expect(code).toBe(1)
    expect(out).toContain('draft.txt')
  })
})

describe('fixing', () => {
  test('writes the file, keeps its encoding, reports what is left', async () => {
    workplace.write('fix.txt', `\uFEFF${faultyDraft.replaceAll('\n', '\r\n')}`)
    const { code, out } = await workplace.run(['--fix', 'fix.txt'])
    expect(workplace.read('fix.txt')).toBe(`\uFEFF${cleanDraft.replaceAll('\n', '\r\n')}`)
    expect([code, out]).toEqual([0, '✔ 1 finding fixed\n✔ No findings\n'])
  })

  test('leaves a file alone in which nothing is to be fixed', async () => {
    const { code, out } = await workplace.run(['--fix', 'clean.txt'])
    expect([code, out, workplace.read('clean.txt')]).toEqual([0, '✔ No findings\n', cleanDraft])
  })

  test('makes suggested fixes on request only', async () => {
    const [head = '', operative = ''] = cleanDraft.split(/(?=1\. )/)
    const bare = head.replaceAll('*', '') + operative
    workplace.write('bare.txt', bare)
    await workplace.run(['--fix', 'bare.txt'])
    expect(workplace.read('bare.txt')).toBe(bare)
    await workplace.run(['--fix=suggested', 'bare.txt'])
    expect(workplace.read('bare.txt')).toBe(cleanDraft)
  })

  test('shows the difference, and writes nothing', async () => {
    const { code, out } = await workplace.run(['--diff', 'faulty.txt', 'clean.txt'])
    expect(out.split('\n').filter((line) => /^[-+]/.test(line))).toEqual([
      '--- faulty.txt',
      '+++ faulty.txt',
      '-1. *Welcomes* the report of the Secretary-General.',
      '+1. *Welcomes* the report of the Secretary-General;',
    ])
    expect([code, workplace.read('faulty.txt')]).toEqual([1, faultyDraft])
  })

  test('of standard input goes to standard output, findings beside it', async () => {
    const { out, error } = await workplace.run(['--fix', '-'], { input: faultyDraft })
    expect(out).toBe(cleanDraft)
    expect(error).toContain('1 finding fixed')
  })
})

describe('what is shown', () => {
  test('--quiet shows errors only', async () => {
    const { out } = await workplace.run(['--quiet', 'warned.md', 'faulty.txt'])
    expect(out).toContain('operative-terminal')
    expect(out).not.toContain('operative-italic')
    expect(out).toContain('1 finding in 2 files')
  })

  test('--print-profile shows the profile and does nothing else', async () => {
    const { code, out } = await workplace.run(['--print-profile', 'faulty.txt', '--profile', 'year=2019,stage=adopted'])
    expect([code, out]).toEqual([0, 'faulty.txt: organ=GA stage=adopted language=en channel=text year=2019\n'])
  })

  test.each([
    [{ isInteractive: true }, true],
    [{ isInteractive: false }, false],
    [{ isInteractive: true, environment: { NO_COLOR: '1' } }, false],
    [{ isInteractive: false, environment: { FORCE_COLOR: '1' } }, true],
    [{ isInteractive: true, environment: { FORCE_COLOR: '0' } }, false],
    [{ isInteractive: true, environment: { TERM: 'dumb' } }, false],
    [{ isInteractive: true, environment: { NO_COLOR: '' } }, true],
  ])('colours for %j: %s', async (world, colored) => {
    expect((await workplace.run(['faulty.txt'], world)).out.includes('\u001B[')).toBe(colored)
  })
})

describe('wrong use is told in one line, with what was probably meant', () => {
  test.each([
    [['--fxi', 'clean.txt'], 'There is no option --fxi; did you mean "--fix"?'],
    [['parse', '--fix', 'clean.txt'], 'There is no option --fix; it belongs to resolint lint'],
    [['--list-rules'], 'There is no option --list-rules; resolint rules lists them'],
    [
      ['--no-color', 'clean.txt'],
      'There is no option --no-color; NO_COLOR=1 or FORCE_COLOR=1 in the environment settles it',
    ],
    [['--format', 'jsn', 'clean.txt'], 'There is no format "jsn"; did you mean "json"?'],
    [
      ['--rule', 'operative-italics=off', 'clean.txt'],
      'There is no rule "operative-italics"; did you mean "operative-italic"?',
    ],
    [
      ['--rule', 'operative-italic=of', 'clean.txt'],
      '"of" is not a level for operative-italic; use on, error, warning, note, off',
    ],
    [['--rule', 'operative-italic', 'clean.txt'], '--rule needs NAME=VALUE, not "operative-italic"'],
    [['--rule'], '--rule needs a value (ID=LEVEL)'],
    [['--quiet=yes', 'clean.txt'], '--quiet takes no value'],
    [
      ['--max-warnings', 'few', 'faulty.txt', '--rule', 'operative-terminal=off'],
      '--max-warnings needs a whole number, not "few"',
    ],
    [['--fix=all', 'clean.txt'], 'There is no kind of fix "all"; there are safe, suggested'],
    [['--profile', 'organ=GC', 'clean.txt'], 'There is no organ "GC"; did you mean "GA"?'],
    [['--profile', 'orgna=GA', 'clean.txt'], 'There is no profile field "orgna"; did you mean "organ"?'],
    [['prase'], 'prase: no such file or folder; did you mean the command "parse"?'],
    [['explain', 'sponsor-oder'], 'There is no rule "sponsor-oder"; did you mean "sponsor-order"?'],
    [
      ['explain'],
      'Name a rule (resolint rules lists them) or a topic: concord, config, data, diff, origin, suppression',
    ],
    [['parse'], 'Name files, folders or globs to parse, or - for standard input; --help tells more'],
  ])('%j', async (args, message) => {
    expect(await workplace.run(args)).toEqual({ code: 2, out: '', error: `resolint: ${message}\n` })
  })
})
