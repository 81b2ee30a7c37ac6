import { readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, utimesSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { usualCache } from '../../src/cli/cache-folder.ts'
import { cleanDraft, faultyDraft, Workplace } from './run-for-tests.ts'

const pdf = readFileSync(new URL('../../fixtures/read/pdf/draft.pdf', import.meta.url))
const terse = ['--format', 'unix']

describe('the cache', () => {
  const entries = (workplace: Workplace): string[] => readdirSync(join(workplace.folder, '.caches/resolint'))

  test('gives what was found before, in every format, and holds what PDF files say', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt', faultyDraft)
    workplace.write('b.pdf', pdf)
    for (const format of ['stylish', 'json', 'sarif', 'gitlab', 'compact']) {
      const args = ['.', '--preset=all', '--format', format]
      const first = await workplace.run([...args, '--cache'])
      expect(await workplace.run([...args, '--cache']), format).toEqual(first)
      expect(await workplace.run(args), format).toEqual(first)
    }
    expect(entries(workplace)).toHaveLength(2)
  })

  test('is really asked: what it holds is told', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt', faultyDraft)
    await workplace.run(['a.txt', '--cache'])
    const [name = ''] = entries(workplace)
    const path = `.caches/resolint/${name}`
    workplace.write(path, workplace.read(path).replaceAll('operative-terminal', 'from-the-cache'))
    expect((await workplace.run(['a.txt', '--cache', ...terse])).out).toContain('from-the-cache')
    expect((await workplace.run(['a.txt', ...terse])).out).not.toContain('from-the-cache')
  })

  test('never follows a link, and heeds nothing that has another form than its own', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt', faultyDraft)
    workplace.write('precious.txt', 'precious')
    await workplace.run(['a.txt', '--cache'])
    const [name = ''] = entries(workplace)
    const path = `.caches/resolint/${name}`
    const sound = workplace.read(path)
    for (const [part, wrong] of [
      ['"line":', '"lin":'],
      ['"findings":[', '"findings":[7,'],
      ['"counts":{', '"count":{'],
      ['"profile":', '"profil":'],
    ] as const) {
      workplace.write(path, sound.replace(part, wrong))
      expect(await workplace.run(['a.txt', '--cache', ...terse]), part).toEqual(
        await workplace.run(['a.txt', ...terse]),
      )
    }
    rmSync(join(workplace.folder, path))
    symlinkSync(join(workplace.folder, 'precious.txt'), join(workplace.folder, path))
    expect((await workplace.run(['a.txt', '--cache'])).code).toBe(1)
    expect(workplace.read('precious.txt')).toBe('precious')
    expect(workplace.read(path)).toBe(sound)
  })

  test('stands where no repository can ship it', () => {
    expect(usualCache({ XDG_CACHE_HOME: '/caches' })).toBe('/caches/resolint')
    expect(usualCache({ XDG_CACHE_HOME: 'here' })).toBe(usualCache({}))
    expect(isAbsolute(usualCache({}))).toBe(true)
  })

  test.each([
    ['the text', (workplace: Workplace) => workplace.write('a.txt', cleanDraft), []],
    ['the rules', () => {}, ['--rule', 'operative-terminal=off']],
    ['the configuration', (workplace: Workplace) => workplace.write('.resolintrc.json', '{"extends": "none"}'), []],
    [
      'a suppression',
      (workplace: Workplace) => workplace.write('a.txt.resolint.json', '{"disable": [{"rule": "operative-terminal"}]}'),
      [],
    ],
  ] as const)('does not hold when %s has changed', async (_name, change, args) => {
    const workplace = new Workplace()
    workplace.write('a.txt', faultyDraft)
    expect((await workplace.run(['a.txt', '--cache'])).code).toBe(1)
    change(workplace)
    expect((await workplace.run(['a.txt', '--cache', ...args])).code).toBe(0)
  })

  test('holds for a file that was only touched, and is made anew where it is damaged', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt', faultyDraft)
    await workplace.run(['a.txt', '--cache-folder', 'kept'])
    utimesSync(join(workplace.folder, 'a.txt'), 1, 1)
    const [name = ''] = readdirSync(join(workplace.folder, 'kept'))
    workplace.write(`kept/${name}`, '{')
    expect((await workplace.run(['a.txt', '--cache-folder', 'kept'])).code).toBe(1)
    expect(JSON.parse(workplace.read(`kept/${name}`))).toMatchObject({ result: { kind: 'draft-resolution' } })
  })

  test('is no reason to fail', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt', cleanDraft)
    workplace.write('b.txt', cleanDraft)
    workplace.write('kept', 'a file')
    const { code, error } = await workplace.run(['a.txt', 'b.txt', '--cache-folder=kept'])
    expect([code, error.split('\n').length]).toEqual([0, 2])
    expect(error).toContain('resolint: the cache could not be written: ')
  })
})

describe('watching', () => {
  /** Waits until something holds; the machine may be busy. */
  const until = async (holds: () => boolean): Promise<void> => {
    for (let waited = 0; !holds() && waited < 100_000; waited += 20)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect(holds()).toBe(true)
  }

  test('lints what changes, comes and goes', async () => {
    const workplace = new Workplace()
    workplace.write('sub/a.txt', cleanDraft)
    const end = new AbortController()
    const seen: string[] = []
    const print = (text: string | Uint8Array): void => void seen.push(String(text))
    const finished = workplace.run(['.', '--watch'], { print, stopped: end.signal })
    const last = (): string => seen.at(-1) ?? ''
    await until(() => seen.length === 1)
    expect(last()).toBe('✔ No findings\n')
    workplace.write('sub/a.txt', faultyDraft)
    await until(() => last().includes('1 finding:'))
    workplace.write('b.txt', faultyDraft)
    await until(() => last().includes('2 findings in 2 files'))
    workplace.write('.resolintrc.json', '{"rules": {"operative-terminal": "off"}}')
    await until(() => last().includes('No findings in 2 files'))
    rmSync(join(workplace.folder, 'b.txt'))
    await until(() => last() === '✔ No findings\n')
    end.abort()
    expect((await finished).code).toBe(0)
    expect(seen.join('')).not.toContain('\u001B')
  })

  test('clears the screen of people', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt', faultyDraft)
    const stopped = AbortSignal.abort()
    const { code, out, error } = await workplace.run(['a.txt', '--watch'], { isInteractive: true, stopped })
    expect(code).toBe(1)
    expect(out.startsWith('\u001B[2J')).toBe(true)
    expect(error).toBe('Waiting for changes; Ctrl+C ends it.\n')
  })

  test.each([
    [['-', '--watch'], 'Standard input cannot be watched'],
    [['.', '--watch', '--write-baseline'], 'Use --watch or --write-baseline, not both'],
  ])('%j is refused', async (args, message) => {
    expect(await new Workplace().run(args)).toEqual({ code: 2, out: '', error: `resolint: ${message}\n` })
  })
})

describe('progress', () => {
  /** A run over three files, with a clock that goes on so many milliseconds whenever it is looked at. */
  const run = async (step: number, showsProgress: boolean): Promise<string> => {
    const workplace = new Workplace()
    for (const name of ['a.txt', 'b.txt', 'c.txt']) workplace.write(name, cleanDraft)
    let time = 0
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (time += step))
    const { error } = await workplace.run(['.'], { showsProgress, columns: 10 })
    clock.mockRestore()
    return error
  }

  test('is shown to people in a long run, on a line that goes again', async () => {
    expect(await run(400, true)).toBe('\r\u001B[K2/3  b.tx\r\u001B[K3/3  c.tx\r\u001B[K')
  })

  test('is not shown in a short one, nor written to a pipe', async () => {
    expect(await run(10, true)).toBe('')
    expect(await run(400, false)).toBe('')
  })
})

describe('files that are no documents', () => {
  test('huge ones are named and not read', async () => {
    const workplace = new Workplace()
    workplace.write('huge.txt', '')
    truncateSync(join(workplace.folder, 'huge.txt'), 60_000_000)
    workplace.write('a.txt', cleanDraft)
    expect(await workplace.run(['huge.txt', 'a.txt'])).toEqual({
      code: 2,
      out: '⚠ No findings in 1 file; 1 could not be read\n',
      error: 'resolint: huge.txt: larger than 50 MB, which is the most that is read; --max-size sets another limit\n',
    })
  })

  test('binary ones are named', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt', Uint8Array.of(0, 1, 2, 3))
    expect((await workplace.run(['a.txt'])).error).toBe('resolint: a.txt: This is a binary file, not text\n')
  })
})

describe('format on save: standard input, fixed, to standard output', () => {
  test.each([[['-', '--fix']], [['--stdin', '--fix']], [['--fix', '--stdin-filename', 'draft.txt']]])(
    '%j',
    async (args) => {
      const { code, out, error } = await new Workplace().run(args, { input: faultyDraft })
      expect([code, out]).toEqual([0, cleanDraft])
      expect(error).toContain('1 finding fixed')
    },
  )

  test('bytes come out as they went in', async () => {
    const input = `\uFEFF${faultyDraft.replaceAll('\n', '\r\n')}`
    const { out } = await new Workplace().run(['--stdin', '--fix'], { input })
    expect(out).toBe(`\uFEFF${cleanDraft.replaceAll('\n', '\r\n')}`)
  })

  test('what is left is told beside it, in the format that is wanted', async () => {
    const input = faultyDraft.replace('*The General Assembly,*\n\n', '')
    const { out, error } = await new Workplace().run(['--stdin', '--fix', '--stdin-filename=a.txt', ...terse], {
      input,
    })
    expect(out).toContain('Secretary-General;')
    expect(error).toMatch(/^a\.txt:1:1: /)
  })
})
