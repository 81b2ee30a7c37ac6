import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { converters } from '../../src/convert/index.ts'
import { formatNames } from '../../src/cli/commands/options.ts'
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
  ['resolint --format ', formatNames],
  ['resolint parse --format ', Object.keys(converters)],
  ['resolint explain operative-', rules.map(({ id }) => id).filter((id) => id.startsWith('operative-'))],
  ['resolint explain conf', ['config', 'confused-word']],
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
    ['resolint -f j', ['json', 'junit']],
    ['resolint --format=', formatNames],
    ['resolint --fix=sug', ['suggested']],
    ['resolint --cache-folder f', ['folder']],
    ['resolint p', ['parse', 'playground', 'pages.txt']],
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
  /** Types lines and the Tab key at a terminal; what is shown for each, up to when the shell falls silent, ends with NUL. */
  const type = `
zmodload zsh/zpty
zpty -b shell 'zsh -f -i'
zpty -w shell "stty rows 400 cols 200; PS1= LISTMAX=9999; autoload -U compinit; compinit -u -D; source $1; bindkey '^I' list-choices; print IS READY"
zpty -r shell output $'*\nIS READY*'
shift
for line; do
  zpty -w -n shell "$line"$'\t'
  output= silent=0
  for (( tries = 0; tries < 100 && silent < 4; tries++ )); do
    sleep 0.1
    [[ $output != *$'\n'* ]] || (( ++silent ))
    while zpty -r -t shell part; do output+=$part silent=0; done
  done
  print -rN -- $output
  zpty -w -n shell $'\\C-u'
done
zpty -d shell
`
  const lines: typeof cases = [
    ...cases,
    ['resolint --format=j', ['json', 'junit']],
    ['resolint -f j', ['json', 'junit']],
    ['resolint --fix=sug', ['suggested']],
    ['resolint --rule operative-it', ['operative-italic']],
    ['resolint p', ['parse', 'pages.txt']],
  ]
  const escapes = new RegExp(String.raw`\u001B(?:\[[\d;?]*[A-Za-z]|[=>])|\r|\u0007`, 'g')
  let shown: string[] = []
  beforeAll(async () => {
    const { stdout, stderr } = spawnSync(
      'zsh',
      ['-f', '-c', type, 'zsh', await script('zsh'), ...lines.map(([line]) => line)],
      { cwd: workplace.folder, encoding: 'utf8', env: { ...process.env, HOME: workplace.folder, TERM: 'xterm' } },
    )
    expect(stderr).toBe('')
    shown = stdout.replaceAll(escapes, '\n').split('\0')
  }, 120_000)

  test.each(lines)('%s', (line, expected) => {
    // The list stands below what was typed, which is shown again below it; explanations of options stand after two dashes.
    const [, ...rows] = (shown[lines.findIndex(([each]) => each === line)] ?? '').replaceAll(line, '\n').split('\n')
    const offered = rows.flatMap((row) => (row.split(/ +-- /)[0] ?? '').split(/\s+/))
    expect(offered).toEqual(expect.arrayContaining([...expected]))
  })
})

test.each([
  [['completion'], 'Name one shell: bash, zsh or fish'],
  [['completion', 'bsh'], 'There is no shell "bsh"; did you mean "bash"?'],
])('%j is told', async (args, message) => {
  expect(await workplace.run(args)).toEqual({ code: 2, out: '', error: `resolint: ${message}\n` })
})
