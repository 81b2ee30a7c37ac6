/** What continuous integration runs: the steps of the action and of the GitLab job in bash, the hooks in a repository. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { Home, isTestable, root, seed, wideDraft } from './home-for-tests.ts'

const readProject = (path: string): string => readFileSync(join(root, path), 'utf8')

describe.skipIf(!isTestable('bash', 'npx'))(
  'the step of the GitHub Action (skipped without bash, npx or the bundle)',
  () => {
    const action = readProject('editors/github-action/action.yml')
    const [, script = ''] = /^ +run: \|\n([^]*)$/m.exec(action) ?? []
    const defaults = Object.fromEntries(
      [...action.matchAll(/^ {2}(\w+):\n {4}description: .*\n {4}default: (.*)$/gm)].map(
        ([, name = '', value = '']) => [name, value.replace("''", '')],
      ),
    )
    /** Runs the step as a runner does: inputs in the environment, bash that stops at the first failure. */
    const run = (inputs: Record<string, string>, code: number): string => {
      const env = Object.fromEntries(
        [...action.matchAll(/^ +(\w+): \$\{\{ inputs\.(\w+) \}\}$/gm)].map(([, variable = '', name = '']) => [
          variable,
          inputs[name] ?? defaults[name],
        ]),
      )
      return home.run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { code, env })
    }
    const home = new Home()
    beforeAll(() => {
      home.link('node_modules/resolint')
      home.write('drafts/seed draft.txt', seed)
      home.write('drafts/wide.txt', wideDraft)
    })

    test('all inputs reach the step', () => {
      expect(Object.keys(defaults)).toEqual(['files', 'format', 'output', 'args', 'version'])
    })

    test('annotates the lines of all files, and fails on errors', () => {
      const lines = run({}, 1).trimEnd().split('\n')
      const paths = ['drafts/seed draft.txt', 'drafts/wide.txt']
      const commands = { error: 'error', warning: 'warning', info: 'notice' }
      expect(lines).toEqual(
        paths.flatMap((path) =>
          home
            .found(path)
            .map(
              ({ severity, line }) =>
                expect.stringMatching(`^::${commands[severity]} file=${path},line=${line},`) as string,
            ),
        ),
      )
    })

    test('takes files one a line, a format, options, and a file for the findings', () => {
      const inputs = {
        files: 'drafts/wide.txt\ndrafts/seed*.txt\n',
        format: 'sarif',
        output: 'out put.sarif',
        args: '--exit-zero\n--rule operative-terminal=off',
      }
      expect(run(inputs, 0)).toBe('')
      const { runs } = home.json('out put.sarif') as { runs: [{ results: { ruleId: string }[] }] }
      const rules = [...home.found('drafts/wide.txt'), ...home.found('drafts/seed draft.txt')].map(
        ({ ruleId }) => ruleId,
      )
      expect(runs[0].results.map(({ ruleId }) => ruleId)).toEqual(rules.filter((rule) => rule !== 'operative-terminal'))
    })

    test('inputs are words, never commands', () => {
      run({ files: '$(touch pwned)\n`touch pwned`', args: '; touch pwned' }, 2)
      expect(() => home.read('pwned')).toThrow('ENOENT')
    })
  },
)

describe.skipIf(!isTestable('sh', 'npx'))('the job of GitLab (skipped without npx or the bundle)', () => {
  test('writes the code quality report, and fails on errors', () => {
    const home = new Home()
    home.link('node_modules/resolint')
    home.write('wide.txt', wideDraft)
    const job = readProject('editors/gitlab-ci/gitlab-ci.yml')
    const [, command = ''] = /^ +- (npx .*)$/m.exec(job) ?? []
    const [, report = ''] = /codequality: (.*)$/m.exec(job) ?? []
    home.run('sh', ['-e', '-c', command], { code: 1 })
    expect(home.json(report)).toMatchObject(
      home.found('wide.txt').map(({ ruleId, line }) => ({
        check_name: ruleId,
        location: { path: 'wide.txt', lines: { begin: line } },
      })),
    )
  })
})

describe.skipIf(!isTestable('git', 'pre-commit'))('pre-commit (skipped without pre-commit, git or the bundle)', () => {
  const manifest = readProject('.pre-commit-hooks.yaml')
  const home = new Home()
  const git = (...args: string[]): string =>
    home.run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main', ...args])
  const check = (code: number): string => home.run('pre-commit', ['run'], { code })

  beforeAll(() => {
    // The hooks of the manifest, but with the program that is installed: npm would have to fetch its dependencies.
    const hooks = manifest.replaceAll('language: node', 'language: system').replaceAll(/^(?=.)/gm, '      ')
    home.write('.pre-commit-config.yaml', `repos:\n  - repo: local\n    hooks:\n${hooks}`)
    git('init', '-q')
    git('add', '.pre-commit-config.yaml')
  })

  test('the manifest is valid', () => {
    home.run('pre-commit', ['validate-manifest', join(root, '.pre-commit-hooks.yaml')])
  })

  test('errors in staged files stop the commit and are told, and the other hook makes the safe fixes', () => {
    home.write('drafts/a draft.txt', wideDraft)
    home.write('not-staged.txt', wideDraft)
    git('add', 'drafts')
    const told = check(1)
    expect(told).toContain('drafts/a draft.txt')
    expect(told).toContain('operative-terminal')
    expect(told).not.toContain('not-staged')
    expect(home.read('drafts/a draft.txt')).toBe(home.fixed(wideDraft))
  })

  test('a text without errors may be committed', () => {
    home.write('drafts/a draft.txt', home.fixed(wideDraft).replace('matter”', 'matter”.'))
    git('add', 'drafts')
    expect(check(0)).toMatch(/resolint\.+Passed\nresolint --fix\.+Passed/)
  })
})
