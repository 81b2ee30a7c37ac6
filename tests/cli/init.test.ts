import { describe, expect, test } from 'vitest'
import { schemaUrl } from '../../src/lint/config-schema.ts'
import { cleanDraft, Workplace } from './run-for-tests.ts'

describe('init', () => {
  test('writes a configuration that holds, and says so', async () => {
    const workplace = new Workplace()
    workplace.write('a.txt', cleanDraft)
    const { code, out } = await workplace.run(['init'])
    expect(code).toBe(0)
    expect(out).toContain('Wrote .resolintrc.json: the rules of "recommended"')
    expect(JSON.parse(workplace.read('.resolintrc.json'))).toEqual({
      $schema: schemaUrl,
      extends: 'recommended',
      rules: {},
    })
    expect(JSON.parse((await workplace.run(['--print-config', 'a.txt'])).out)).toMatchObject({
      config: '.resolintrc.json',
    })
    expect((await workplace.run(['.'])).code).toBe(0)
  })

  test('with another preset', async () => {
    const workplace = new Workplace()
    await workplace.run(['init', '--preset', 'mun'])
    expect(JSON.parse(workplace.read('.resolintrc.json'))).toMatchObject({ extends: 'mun' })
  })

  test('leaves one alone that is there, and writes none of a preset that is not', async () => {
    const workplace = new Workplace()
    expect((await workplace.run(['init', '--preset', 'mum'])).error).toBe(
      'resolint: There is no preset "mum"; did you mean "mun"?\n',
    )
    await workplace.run(['init'])
    const before = workplace.read('.resolintrc.json')
    expect(await workplace.run(['init', '--preset=all'])).toEqual({
      code: 2,
      out: '',
      error: 'resolint: There is a .resolintrc.json here already; it is left as it is\n',
    })
    expect(workplace.read('.resolintrc.json')).toBe(before)
  })
})
