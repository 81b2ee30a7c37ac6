import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { converters } from '../../src/convert/index.ts'
import { formats } from '../../src/formats/index.ts'
import { presets, rules } from '../../src/index.ts'
import { Workplace } from './run-for-tests.ts'

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0
const workplace = new Workplace()
workplace.write('pages.txt', '')
workplace.write('folder/a.txt', '')
const script = async (shell: string): Promise<string> => {
  const { code, out } = await workplace.run(['completion', shell])
  expect(code).toBe(0)
  const path = `completion.${shell}`
  workplace.write(path, out)
  return path
}

/** What was typed, and what a shell must offer, whole or among others. */
const cases: readonly (readonly [line: string, expected: readonly string[]])[] = [
  ['resolint --fo', ['--format']],
  ['resolint --preset ', Object.keys(presets)],
  ['resolint --format ', Object.keys(formats)],
  ['resolint parse --format ', Object.keys(converters)],
  ['resolint explain operative-', rules.map(({ id }) => id).filter((id) => id.startsWith('operative-'))],
  ['resolint explain conf', ['config']],
  ['resolint completion ', ['bash', 'zsh', 'fish']],
  ['resolint form', ['format']],
  ['resolint pages', ['pages.txt']],
  ['resolint parse pages', ['pages.txt']],
  ['resolint --fix pages', ['pages.txt']],
  ['resolint format --w', ['--write']],
]

describe.skipIf(!has('bash'))('bash (skipped where it is not installed)', () => {
  /** Bash cuts words at `=` as well. */
  const complete = async (line: string): Promise<string[]> => {
    const words = line.split(/ |(=)/).filter((word) => word !== undefined)
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `source ${await script('bash')}; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _resolint; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        ...words,
      ],
      { cwd: workplace.folder, encoding: 'utf8' },
    )
    expect(stderr).toBe('')
    return stdout.split('\n').filter((word) => word !== '')
  }

  test.each(cases)('%s', async (line, expected) => {
    expect((await complete(line)).toSorted()).toEqual(expected.toSorted())
  })

  test.each([
    ['resolint --format=j', ['json', 'junit']],
    ['resolint --format=', Object.keys(formats)],
    ['resolint --fix=sug', ['suggested']],
    ['resolint --cache-folder f', ['folder']],
    ['resolint p', ['parse', 'pages.txt']],
  ])('%s', async (line, expected) => {
    expect((await complete(line)).toSorted()).toEqual(expected.toSorted())
  })
})

describe.skipIf(!has('fish'))('fish (skipped where it is not installed)', () => {
  test.each(cases)('%s', async (line, expected) => {
    const { stdout, stderr } = spawnSync('fish', ['-c', `source ${await script('fish')}; complete -C "$argv"`, line], {
      cwd: workplace.folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: workplace.folder },
    })
    const offered = stdout.split('\n').flatMap((row) => row.split('\t')[0] ?? [])
    expect([stderr, offered]).toEqual(['', expect.arrayContaining([...expected])])
  })
})

describe.skipIf(!has('zsh'))('zsh (skipped where it is not installed)', () => {
  test('reads the script and takes it for the completion of resolint', async () => {
    const read = `autoload -U compinit; compinit -u -D; source ${await script('zsh')}; print -r -- $_comps[resolint]`
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', read], { cwd: workplace.folder, encoding: 'utf8' })
    expect([stdout, stderr]).toEqual(['_resolint\n', ''])
  })
})

test.each([
  [['completion'], 'Name one shell: bash, zsh or fish'],
  [['completion', 'bsh'], 'There is no shell "bsh"; did you mean "bash"?'],
])('%j is told', async (args, message) => {
  expect(await workplace.run(args)).toEqual({ code: 2, out: '', error: `resolint: ${message}\n` })
})
