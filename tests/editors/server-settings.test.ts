/** Settings of editors that are not run here: the server is started as they say, and their other commands are run. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse, toCanonical } from '../../src/index.ts'
import { Home, isTestable, root, seed } from './home-for-tests.ts'
import { openWith } from './language-client-for-tests.ts'

interface Languages {
  'language-server': Record<string, { command: string; args: string[] }>
  language: { name: string; 'language-id'?: string; 'file-types'?: string[]; 'language-servers': string[] }[]
}
interface Kate {
  servers: Record<string, { command: string[]; highlightingModeRegex: string }>
}
interface Zed {
  languages: Record<string, { formatter: { external: { command: string; arguments: string[] } } }>
}

const readToml = 'import json, sys, tomllib; print(json.dumps(tomllib.load(open(sys.argv[1], "rb"))))'
const hasToml = spawnSync('python3', ['-c', 'import tomllib']).status === 0

describe.skipIf(!isTestable('npm'))('editors that are not run (skipped without the bundle)', () => {
  const home = new Home()
  const name = 'seed draft.txt'
  const installed = (path: string): unknown => JSON.parse(readFileSync(join(home.folder, path), 'utf8'))
  beforeAll(() => {
    home.write(name, seed)
    for (const editor of ['kate', 'helix', 'zed']) home.install(editor)
  })

  const check = async (command: readonly string[], languageId: string): Promise<void> => {
    const { diagnostics, formatted } = await openWith({
      command,
      initializationOptions: {},
      folder: home.folder,
      environment: home.environment,
      uri: pathToFileURL(join(home.folder, name)).href,
      languageId,
      text: seed,
    })
    expect(diagnostics).toMatchObject(
      home.found(name).map(({ line, column, message }) => ({
        range: { start: { line: line - 1, character: column - 1 } },
        message,
      })),
    )
    expect(formatted).toBe(toCanonical(parse(seed), seed))
  }

  test('Kate', async () => {
    const { servers } = installed('.config/kate/lspclient/settings.json') as Kate
    expect(Object.keys(servers)).toEqual(['plaintext', 'markdown'])
    expect(new RegExp(servers['plaintext']?.highlightingModeRegex ?? '').test('Normal')).toBe(true)
    for (const [language, { command }] of Object.entries(servers)) await check(command, language)
  })

  test.skipIf(!hasToml)('Helix (skipped without Python 3.11, which reads TOML)', async () => {
    const file = join(home.folder, '.config/helix/languages.toml')
    const { stdout } = spawnSync('python3', ['-c', readToml, file], { encoding: 'utf8' })
    const { 'language-server': servers, language: languages } = JSON.parse(stdout) as Languages
    expect(languages.map((language) => language['language-servers'])).toEqual([['resolint'], ['resolint']])
    expect(languages[0]?.['file-types']).toEqual(['txt'])
    const server = servers['resolint']
    await check([server?.command ?? '', ...(server?.args ?? [])], languages[0]?.['language-id'] ?? '')
  })

  test('Zed', () => {
    const { languages } = installed('.zed/settings.json') as Zed
    expect(Object.keys(languages)).toEqual(['Plain Text', 'Markdown'])
    for (const { formatter } of Object.values(languages)) {
      const { command, arguments: given } = formatter.external
      const args = given.map((each) => each.replace('{buffer_path}', join(home.folder, name)))
      expect(home.run(command, args, { input: seed })).toBe(home.fixed(seed))
    }
    const [task] = installed('.zed/tasks.json') as { command: string; args: string[] }[]
    const args = task?.args.map((each) => each.replace('$ZED_FILE', name)) ?? []
    const lines = home
      .run(task?.command ?? '', args, { code: 1 })
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => line.startsWith(`${name}:`))).toHaveLength(home.found(name).length)
  })
})

test('every folder of an editor has a page, which the page of all leads to', () => {
  const all = readFileSync(join(root, 'editors/README.md'), 'utf8')
  for (const editor of ['vim', 'neovim', 'emacs', 'vscode', 'kate', 'helix', 'zed'])
    expect(all).toContain(`[${editor}](${editor}/README.md)`)
})
