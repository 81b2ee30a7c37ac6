import { describe, expect, test } from 'vitest'
import { topics } from '../../src/cli/topics/index.ts'
import { presets, rules } from '../../src/index.ts'
import { readConfigFile } from '../../src/lint/config-file.ts'
import { parseJson } from '../../src/lint/jsonc.ts'
import { Workplace } from './run-for-tests.ts'

const folder = new URL('../../src/cli/topics/', import.meta.url).pathname

describe.each(Object.entries(topics))('%s', (name, page) => {
  test('is printed by explain', async () => {
    expect(await new Workplace().run(['explain', name])).toEqual({ code: 0, out: page(), error: '' })
  })

  test('has a page that is up to date', async () => {
    await expect(page()).toMatchFileSnapshot(`${folder}${name}.md`)
  })

  test('fits a page of 120 columns', () => {
    expect(
      Math.max(
        ...page()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(120)
  })
})

test('the suppressions that are shown silence what they say', async () => {
  const shown = topics['suppression']?.() ?? ''
  const [, comment = ''] = /```text\n([^]*?)```/.exec(shown) ?? []
  const [, side = ''] = /```json\n([^]*?)```/.exec(shown) ?? []
  const text = (words: string): string =>
    `*The General Assembly,*\n\n${words.replace('Noting', '*Noting*')}\n*Decides* to remain seized of the matter.\n`
  const only = ['--preset=none', '--rule=per-cent=on', '--rule=unused-suppression=on']
  const workplace = new Workplace()
  workplace.write('a.txt', text(comment))
  workplace.write('b.txt', text(comment.replace(/^<.*\n/, '')))
  expect(await workplace.run([...only, 'a.txt'])).toEqual({ code: 0, out: '✔ No findings\n', error: '' })
  expect((await workplace.run([...only, 'b.txt'])).out).toContain('per-cent')
  workplace.write('b.txt.resolint.json', side.replace('PP 8', 'PP 1'))
  expect(await workplace.run([...only, 'b.txt'])).toEqual({ code: 0, out: '✔ No findings\n', error: '' })
})

test('the configuration that is shown is one', () => {
  const [, shown = ''] = /```json\n([^]*?)```/.exec(topics['config']?.() ?? '') ?? []
  expect(readConfigFile(parseJson(shown).value, { rules, presets }).problems).toEqual([])
})
