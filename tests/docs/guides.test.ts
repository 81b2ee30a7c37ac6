/**
 * The guides are followed as a reader would: the files that they show are saved, their commands run in order, and what they show of a
 * terminal is what is printed. `vitest -u` writes the latter.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Home, isTestable, root } from '../editors/home-for-tests.ts'

const folder = join(root, 'docs')
/** The first page tells how resolint is installed. */
const guides = readdirSync(folder).filter((name) => name !== 'README.md')

/** A block of code: what it is, the file that it is to be saved as, its lines. */
const block = /^```(\w+)(?: (\S+))?\n([^]*?)^```$/gm

/** What a command ends with whose output is not shown: nothing to say, or findings. */
const quiet = [0, 1]

const follow = (text: string): { shown: string; commands: string[]; trouble: string[] } => {
  const home = new Home()
  const commands: string[] = []
  const trouble: string[] = []
  const run = (command: string, allowed?: readonly number[]): string => {
    commands.push(command)
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: home.folder,
      env: home.environment,
      encoding: 'utf8',
    })
    if (allowed?.includes(status ?? -1) === false) trouble.push(`${command}: ${status} ${stderr}`)
    return `${stderr}${stdout}`
  }
  const shown = text.replaceAll(block, (whole, language: string, file: string | undefined, code: string) => {
    const lines = code.trimEnd().split('\n')
    if (file !== undefined) home.write(file, code)
    else if (language === 'sh') for (const line of lines) run(line, quiet)
    else if (language === 'text' && code.startsWith('$ ')) {
      const asked = lines.filter((line) => line.startsWith('$ '))
      return `\`\`\`text\n${asked.map((line) => `${line}\n${run(line.slice(2))}`).join('')}\`\`\``
    }
    return whole
  })
  return { shown, commands, trouble }
}

describe.skipIf(!isTestable())('the guides (skipped without the bundle)', () => {
  test('are those that the first page names', () => {
    const named = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/\]\((\w[\w-]*\.md)\)/g)]
    expect(new Set(named.map(([, name]) => name))).toEqual(new Set(guides))
  })

  test.each(guides)('%s: its commands print what it shows', async (name) => {
    const { shown, commands, trouble } = follow(readFileSync(join(folder, name), 'utf8'))
    expect(trouble).toEqual([])
    expect(commands.length).toBeGreaterThan(1)
    await expect(shown).toMatchFileSnapshot(join(folder, name))
  })
})
