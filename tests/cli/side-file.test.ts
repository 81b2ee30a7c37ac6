import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanDraft, faultyDraft, Workplace } from './run-for-tests.ts'

const json = (...disable: unknown[]): string => JSON.stringify({ disable })
const pdf = readFileSync(new URL('../../fixtures/read/pdf/draft.pdf', import.meta.url))
interface Found {
  messages: { ruleId: string; in: string }[]
}

describe('a side file', () => {
  test('silences what it names, in the file that it stands beside', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt', faultyDraft)
    workplace.write('b.txt', faultyDraft)
    workplace.write('a.txt.resolint.json', json({ rule: 'operative-terminal', in: 'OP 1', reason: 'as adopted' }))
    expect((await workplace.run(['a.txt'])).code).toBe(0)
    expect((await workplace.run(['b.txt'])).code).toBe(1)
    expect(await workplace.run(['a.txt', '--fix'])).toMatchObject({ code: 0 })
    expect(workplace.read('a.txt')).toBe(faultyDraft)
  })

  test('of a PDF file', async () => {
    const workplace = new Workplace()
    workplace.write('draft.pdf', pdf)
    const found = async (): Promise<Found['messages']> =>
      (JSON.parse((await workplace.run(['draft.pdf', '--preset=all', '--format=json'])).out) as Found[])[0]?.messages ??
      []
    const before = await found()
    const [first] = before
    expect(first).toBeDefined()
    workplace.write('draft.pdf.resolint.json', json({ rule: first?.ruleId, in: first?.in }))
    const same = (each: Found['messages'][number]): boolean => each.ruleId === first?.ruleId && each.in === first.in
    expect(await found()).toEqual(before.filter((each) => !same(each)))
  })

  test('of standard input that has a name', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt.resolint.json', `{ // adopted\n  "disable": [{ "rule": "operative-terminal" },], }`)
    expect((await workplace.run(['-', '--stdin-filename=a.txt'], { input: faultyDraft })).code).toBe(0)
  })

  test('that hides nothing is reported', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt', cleanDraft)
    workplace.write('a.txt.resolint.json', json({ rule: 'operative-terminal', in: 'OP9' }))
    const { code, out } = await workplace.run(['a.txt', '--format', 'unix'])
    expect(code).toBe(0)
    expect(out).toContain('The suppression of operative-terminal in OP 9 in a.txt.resolint.json:1 hides nothing')
  })
})

describe('what cannot be followed is said', () => {
  test.each([
    ['{"disable": {}}', '1:2: disable: A list of objects belongs here, not an object'],
    ['{"disabled": []}', '1:2: disabled: There is no "disabled" here; did you mean "disable"?'],
    ['{"disable": [{"in": "OP1"}]}', '1:14: disable[0]: "rule" is missing: the rule that is silenced'],
    [
      '{"disable": [{"rule": "per-cent", "word": "x"}]}',
      '1:35: disable[0].word: There is no "word" here; did you mean "words"?',
    ],
    ['{"disable": [{"rule": 1}]}', '1:15: disable[0].rule: A string belongs here, not a number'],
    ['disable', '1:1: Expected a value, found "d"'],
  ])('%s', async (text, message) => {
    const workplace = new Workplace()
    workplace.write('a.txt', cleanDraft)
    workplace.write('a.txt.resolint.json', text)
    const { code, error } = await workplace.run(['a.txt'])
    expect([code, error.split('\n')[0]]).toEqual([2, `resolint: a.txt: a.txt.resolint.json:${message}`])
  })
})
