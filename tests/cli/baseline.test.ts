import { describe, expect, test } from 'vitest'
import { cleanDraft, faultyDraft, Workplace } from './run-for-tests.ts'

const terse = ['--format', 'unix']
const start = async (): Promise<Workplace> => {
  const workplace = new Workplace()
  workplace.write('a.txt', faultyDraft)
  workplace.write('sub/b.txt', faultyDraft)
  workplace.write('c.txt', cleanDraft)
  expect(await workplace.run(['.', '--write-baseline'])).toEqual({
    code: 0,
    out: 'Wrote .resolint-baseline.json: 2 findings in 3 files\n',
    error: '',
  })
  return workplace
}

describe('a baseline', () => {
  test('says what is known, for people too', async () => {
    const workplace = await start()
    expect(JSON.parse(workplace.read('.resolint-baseline.json'))).toEqual({
      version: 1,
      files: {
        'a.txt': [
          { rule: 'operative-terminal', in: 'OP1', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown },
        ],
        'sub/b.txt': [expect.objectContaining({ rule: 'operative-terminal', in: 'OP1' })],
      },
    })
  })

  test('lets what is known be, however files are named', async () => {
    const workplace = await start()
    for (const args of [['.'], ['a.txt', 'sub/'], ['./a.txt'], ['*.txt']])
      expect(await workplace.run([...args, ...terse])).toEqual({ code: 0, out: '', error: '' })
    expect((await workplace.run(['a.txt', '--no-baseline'])).code).toBe(1)
  })

  test('knows a finding again where lines and numbers have changed', async () => {
    const workplace = await start()
    const moved = faultyDraft
      .replace('1. *Welcomes*', '1. *Notes* the annex;\n\n2. *Welcomes*')
      .replace('2. *Decides*', '3. *Decides*')
    workplace.write('a.txt', `\n\n${moved}`)
    expect(await workplace.run(['a.txt', ...terse])).toEqual({ code: 0, out: '', error: '' })
  })

  test('does not know a new finding, nor the same one twice', async () => {
    const workplace = await start()
    const twice = faultyDraft.replace(
      '2. *Decides*',
      '2. *Welcomes* the report of the Secretary-General.\n\n3. *Decides*',
    )
    workplace.write('a.txt', twice)
    const { code, out } = await workplace.run(['a.txt', '--format=json'])
    expect(code).toBe(1)
    const messages = (JSON.parse(out) as { messages: { ruleId: string; in: string }[] }[]).flatMap(
      (file) => file.messages,
    )
    expect(messages.filter(({ ruleId }) => ruleId === 'operative-terminal').map((each) => each.in)).toEqual(['OP2'])
  })

  test('says when something of it is gone, and is brought up to date', async () => {
    const workplace = await start()
    workplace.write('a.txt', cleanDraft)
    expect(await workplace.run(['.', ...terse])).toEqual({
      code: 0,
      out: '',
      error: 'resolint: 1 finding of .resolint-baseline.json is gone; --write-baseline brings it up to date\n',
    })
    await workplace.run(['a.txt', '--write-baseline'])
    expect(Object.keys((JSON.parse(workplace.read('.resolint-baseline.json')) as { files: object }).files)).toEqual([
      'sub/b.txt',
    ])
    expect(await workplace.run(['.', ...terse])).toEqual({ code: 0, out: '', error: '' })
  })

  test('may have another name', async () => {
    const workplace = new Workplace()
    workplace.write('drafts/a.txt', faultyDraft)
    expect((await workplace.run(['drafts', '--write-baseline=drafts/known.json'])).out).toContain(
      'Wrote drafts/known.json',
    )
    expect((await workplace.run(['drafts'])).code).toBe(1)
    expect((await workplace.run(['drafts', '--baseline', 'drafts/known.json'])).code).toBe(0)
  })
})

describe('what cannot be followed is said', () => {
  test.each([
    ['none.json', undefined, 'none.json: no such file; --write-baseline=none.json writes it'],
    ['b.json', '{}', 'b.json:1:1: version: This is no baseline of this version; --write-baseline writes it anew'],
    ['b.json', '{"version": 1, "files": []}', 'b.json:1:16: files: An object belongs here, not a list'],
    ['b.json', 'x', 'b.json:1:1: Expected a value, found "x"'],
  ])('%s: %s', async (name, text, message) => {
    const workplace = new Workplace()
    workplace.write('a.txt', faultyDraft)
    if (text !== undefined) workplace.write(name, text)
    expect(await workplace.run(['a.txt', '--baseline', name])).toEqual({
      code: 2,
      out: '',
      error: `resolint: ${message}\n`,
    })
  })
})
