/** Plugins of a configuration: rules of the user, loaded only where that is allowed. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanDraft, faultyDraft, Workplace } from './run-for-tests.ts'

const program = new URL('../../dist/resolint.cjs', import.meta.url).pathname

const plugin = `export default [{
  id: 'no-remain',
  messages: { found: 'Our delegation is not seized' },
  fix: 'safe',
  options: { word: { default: 'seized', description: 'What is not said.' } },
  create: (context) => ({
    text: (node) => {
      const at = node.value.indexOf(context.options.word)
      const start = node.position.start.offset + at
      const range = { start, end: start + context.options.word.length }
      if (at >= 0) context.report({ message: 'found', at: range,
        fix: { title: 'Say otherwise', edits: [{ ...range, text: 'aware' }], changes: ['text'] } })
    },
  }),
}]\n`

const at = (config: unknown, files: Readonly<Record<string, string>> = { 'my-rules.mjs': plugin }): Workplace => {
  const workplace = new Workplace()
  workplace.write('.resolintrc.json', JSON.stringify(config))
  workplace.write('a.txt', cleanDraft)
  for (const [path, content] of Object.entries(files)) workplace.write(path, content)
  return workplace
}
const named = { plugins: ['./my-rules.mjs'] }

describe('plugins', () => {
  test('are not loaded unless that is allowed', async () => {
    const touched = {
      'my-rules.mjs':
        "import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('touched', import.meta.url), '')\n",
    }
    const workplace = at(named, touched)
    expect(await workplace.run(['a.txt'])).toEqual({
      code: 2,
      out: '',
      error:
        'resolint: .resolintrc.json:1:2: plugins: Plugins run code, and are loaded only with --allow-plugins: say so if you trust them\n',
    })
    expect(existsSync(join(workplace.folder, 'touched'))).toBe(false)
  })

  test('bring rules that run beside the others, can be set, suppressed and fixed', async () => {
    const workplace = at({ ...named, rules: { 'no-remain': 'error' } })
    const { code, out } = await workplace.run(['a.txt', '--allow-plugins', '--format', 'unix'])
    expect(out).toBe('a.txt:7:24: error: OP 2: Our delegation is not seized [no-remain]\n')
    expect(code).toBe(1)
    expect((await workplace.run(['a.txt', '--allow-plugins', '--rule', 'no-remain=off'])).code).toBe(0)
    workplace.write(
      '.resolintrc.json',
      JSON.stringify({ ...named, rules: { 'no-remain': ['error', { word: 'nothing' }] } }),
    )
    expect((await workplace.run(['a.txt', '--allow-plugins'])).code).toBe(0)
    workplace.write('.resolintrc.json', JSON.stringify(named))
    await workplace.run(['a.txt', '--allow-plugins', '--fix'])
    expect(workplace.read('a.txt')).toBe(cleanDraft.replace('seized', 'aware'))
  })

  test('hold for the files of their configuration only', async () => {
    const workplace = at({})
    workplace.write('sub/.resolintrc.json', JSON.stringify({ plugins: '../my-rules.mjs' }))
    workplace.write('sub/b.txt', cleanDraft)
    const { out } = await workplace.run(['.', '--allow-plugins', '--format', 'unix'])
    expect(out.split('\n').filter(Boolean)).toEqual([expect.stringContaining('sub/b.txt:7:24: warning:')])
  })

  test('are found through a file that is extended, whose rules can be set', async () => {
    const workplace = at({ extends: './house.json', rules: { 'no-remain': 'info' } })
    workplace.write('house.json', JSON.stringify(named))
    expect((await workplace.run(['a.txt', '--allow-plugins', '--format', 'unix'])).out).toMatch(/^a\.txt:7:24: info: /)
  })

  test('are shown by --print-config', async () => {
    const { out } = await at(named).run(['a.txt', '--allow-plugins', '--print-config'])
    expect((JSON.parse(out) as { rules: object }).rules).toMatchObject({ 'no-remain': ['warning', { word: 'seized' }] })
  })

  test.each([
    ['export default 3', 'a plugin exports a list of rules, or { rules, presets }, as its default'],
    ["export default [{ id: 'x' }]", 'rule 1 has no id, or no messages'],
    ["export default [{ id: 'X', messages: {}, create() {} }]", '"X" is not a name for a rule'],
    ["export default [{ id: 'x', messages: {} }]", 'x has no function "create"'],
    ["throw new Error('broken')", 'broken'],
  ])('%s is refused', async (code, message) => {
    const { code: ended, error } = await at(named, { 'my-rules.mjs': code }).run(['a.txt', '--allow-plugins'])
    expect(ended).toBe(2)
    expect(error).toContain(`.resolintrc.json: plugin ./my-rules.mjs: ${message}`)
  })

  test('that fail at work are named; what the other rules find is told, and the other files are done', async () => {
    const throwing =
      "export default [{ id: 'x', messages: {}, create: ({ text }) => { if (text.includes('seized')) throw new Error('broken'); return {} } }]"
    const workplace = at(named, {
      'my-rules.mjs': throwing,
      'a.txt': faultyDraft,
      'b.txt': faultyDraft.replace('remain seized of the matter', 'act'),
    })
    const { code, out, error } = await workplace.run(['a.txt', 'b.txt', '--allow-plugins', '--format', 'unix'])
    expect(error).toBe('resolint: a.txt: the rule x failed, and may not have said all: broken\n')
    expect([code, out.match(/^[ab](?=\.txt:5:)/gm)]).toEqual([2, ['a', 'b']])
  })

  test('cannot take the name of a rule that there is', async () => {
    const taken = plugin.replace('no-remain', 'operative-terminal')
    const { code, error } = await at(named, { 'my-rules.mjs': taken }).run(['a.txt', '--allow-plugins'])
    expect([code, error]).toEqual([
      2,
      'resolint: .resolintrc.json: plugins: There is a rule "operative-terminal" already\n',
    ])
  })

  test.skipIf(!existsSync(program))(
    'are loaded by the built command, in its threads too (skipped where it is not built)',
    () => {
      const workplace = at(named)
      for (let number = 0; number < 40; number += 1) workplace.write(`many/${number}.txt`, cleanDraft)
      const args = [program, 'many', '--allow-plugins', '--jobs', '2', '--format', 'unix']
      const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: workplace.folder, encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(stdout.split('\n').filter((line) => line.endsWith('[no-remain]'))).toHaveLength(40)
    },
  )
})
