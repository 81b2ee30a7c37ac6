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

test('the configuration that is shown is one', () => {
  const [, shown = ''] = /```json\n([^]*?)```/.exec(topics['config']?.() ?? '') ?? []
  expect(readConfigFile(parseJson(shown).value, { rules, presets }).problems).toEqual([])
})
