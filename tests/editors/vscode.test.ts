/** The tasks of `editors/vscode`: their commands are run and their pattern is tried. Visual Studio Code is not run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Home, isTestable, root, seed } from './home-for-tests.ts'

interface Task {
  label: string
  command: string
  args: string[]
  problemMatcher: {
    pattern: { regexp: string } & Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number>
  }
}
const { tasks } = JSON.parse(readFileSync(join(root, 'editors/vscode/tasks.json'), 'utf8')) as { tasks: Task[] }
const taskOf = (words: string): Task => tasks.find(({ label }) => label.includes(words)) as Task

describe.skipIf(!isTestable())('tasks (skipped without the bundle)', () => {
  const home = new Home()
  const file = home.write('seed draft.txt', seed)
  const run = ({ command, args }: Task, code: number): string =>
    home.run(
      command,
      args.map((argument) => argument.replace('${file}', file)),
      { code },
    )

  test('the pattern takes each finding from what the check prints', () => {
    const task = taskOf('check')
    const { regexp, ...groups } = task.problemMatcher.pattern
    const matches = run(task, 1)
      .trimEnd()
      .split('\n')
      .map((line) => {
        const match = new RegExp(regexp).exec(line)
        return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match?.[group]]))
      })
    expect(matches).toEqual(
      home.found('seed draft.txt').map(({ line, column, severity, ruleId, message }) => ({
        file,
        line: String(line),
        column: String(column),
        severity,
        message: expect.stringContaining(message) as string,
        code: ruleId,
      })),
    )
  })

  test('the other task fixes the file', () => {
    run(taskOf('fix'), 0)
    expect(home.read('seed draft.txt')).toBe(home.fixed(seed))
  })
})
