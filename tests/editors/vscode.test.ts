/**
 * The tasks of `editors/vscode`: their commands are run and their pattern is tried as Visual Studio Code does, line by line.
 * Code as it runs in browsers, which can be installed, runs no tasks.
 */
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

  /** What the Problems view has for what a task prints. */
  const problemsOf = (task: Task, code: number): unknown[] => {
    const { regexp, ...groups } = task.problemMatcher.pattern
    return run(task, code)
      .trimEnd()
      .split('\n')
      .map((line) => {
        const match = new RegExp(regexp).exec(line)
        return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match?.[group]]))
      })
  }
  const expected = (): unknown[] =>
    home.found('seed draft.txt').map(({ line, column, severity, ruleId, message }) => ({
      file,
      line: String(line),
      column: String(column),
      severity,
      message: expect.stringContaining(message) as string,
      code: ruleId,
    }))

  test('the check puts each finding into the Problems view', () => {
    expect(problemsOf(taskOf('check'), 1)).toEqual(expected())
  })

  test('the other task fixes the file and leaves what remains there', () => {
    const problems = problemsOf(taskOf('fix'), 0)
    expect(home.read('seed draft.txt')).toBe(home.fixed(seed))
    expect(problems).toEqual(expected())
  })

  test('both fill the same list, so that one replaces what the other has left', () => {
    expect(taskOf('fix').problemMatcher).toEqual(taskOf('check').problemMatcher)
  })
})
