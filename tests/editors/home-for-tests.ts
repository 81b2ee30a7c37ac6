/** A clean home in which editors run with the program as users have it: a command `resolint`, installed by npm. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { vi } from 'vitest'

// Editors start slowly where the machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

export const root: string = new URL('../../', import.meta.url).pathname
const program = join(root, 'dist/resolint.cjs')

/** Whether the program is built and all these commands are there. */
export const isTestable = (...commands: string[]): boolean =>
  existsSync(program) &&
  commands.every((command) => spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).status === 0)

/** The draft that everything is tried on. */
export const seed: string = readFileSync(join(root, 'fixtures/documents/A_79_L.124/source.txt'), 'utf8')

/** A draft with a tab and characters of one to four bytes before what is to be found. */
export const wideDraft = `*The General Assembly,*

*Recalling* its resolution 77/338 of 1 September 2023,

1.\tWelcomes the report of the Secretary-General;

2.\t*Decides* to remain seized of “the 😀 matter”
`

/** Why the program may do nothing: it is not there, or its configuration is broken. */
export const failures: readonly (readonly [why: string, env: NodeJS.ProcessEnv, configuration: string])[] = [
  ['is missing', { PATH: '/usr/bin:/bin' }, '{}'],
  ['fails', {}, '{ broken'],
]

/** A finding as `lint --format json` tells it, which `tests/cli` and `tests/documents` hold. */
export interface Found {
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  offset: number
  endOffset: number
}

/** A column of Vim and Neovim, which count bytes of UTF-8 from 1. */
export const byteColumn = (text: string, line: number, column: number): number =>
  Buffer.byteLength((text.split(/\r?\n/)[line - 1] ?? '').slice(0, column - 1)) + 1

/** A line that ends, as editors write it. */
export const ended = (text: string): string => text.replace(/\n?$/, '\n')

export const readme = (folder: string): string => readFileSync(join(root, 'editors', folder, 'README.md'), 'utf8')

/** The blocks of code in a README, by language. */
export const readmeBlocks = (folder: string, language: string): string[] =>
  [...readme(folder).matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, code = '']) =>
    name === language ? [code] : [],
  )

export class Home {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'resolint editors '))
  readonly environment: NodeJS.ProcessEnv = {
    PATH: `${join(this.folder, 'bin')}:${process.env['PATH']}`,
    HOME: this.folder,
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    npm_config_prefix: this.folder,
    npm_config_offline: 'true',
  }

  constructor() {
    this.write('bin/resolint', `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`)
    chmodSync(join(this.folder, 'bin/resolint'), 0o755)
    this.link('lib/node_modules/resolint')
  }

  /** Puts the project where npm would install it. */
  link(path: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    symlinkSync(root, join(this.folder, path))
  }

  write(path: string, content: string): string {
    const location = join(this.folder, path)
    mkdirSync(dirname(location), { recursive: true })
    writeFileSync(location, content)
    return location
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  json(path: string): unknown {
    return JSON.parse(this.read(path))
  }

  /** Runs a command in the home; what went wrong is thrown, unless that code was awaited. */
  run(command: string, args: readonly string[], { code = 0, input = '', env = {} }: RunOptions = {}): string {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: this.folder,
      env: { ...this.environment, ...env },
      input,
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 1 << 26,
    })
    if (error || status !== code)
      throw new Error(`${command} ended with ${status}: ${stdout}\n${stderr}`, { cause: error })
    return stdout
  }

  /** Installs as the first block of a README says, except for what npm would have to fetch. */
  install(folder: string): void {
    const [commands = ''] = readmeBlocks(folder, 'sh')
    this.run('sh', ['-e', '-c', commands.replaceAll(/^(?:npm install|sudo) .*$/gm, '')])
  }

  /** What the program finds in a file. */
  found(path: string): Found[] {
    const [file] = JSON.parse(this.run('resolint', ['--format', 'json', '--exit-zero', path])) as [
      { messages: Found[] },
    ]
    return file.messages
  }

  /** What the program makes of a text by its safe fixes. */
  fixed(text: string): string {
    return this.run('resolint', ['--fix', '--exit-zero', '-'], { input: text })
  }
}

interface RunOptions {
  code?: number
  input?: string
  env?: NodeJS.ProcessEnv
}
