/** The command line as it was built: what is measured is what people run. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding, RuleSetting } from '../../src/index.ts'
import type { Outline } from '../../src/tree/outline.ts'

const root = new URL('../../', import.meta.url).pathname
/** The built program. */
export const builtCommand: string = join(root, 'dist/resolint.cjs')

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.ts'))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )

let isChecked = false

/** Throws where the command was not built, or before its source was changed: its figures would be of another program. */
export const checkBuild = (): void => {
  if (isChecked) return
  const built = existsSync(builtCommand) ? statSync(join(root, 'dist/program.cjs')).mtimeMs : 0
  if (built < Math.max(newest('src'), newest('grammar')))
    throw new Error('The command line is older than its source, or was never built: npm run build')
  isChecked = true
}

/** Runs the command in a folder; what it prints comes back. Throws where it could not do its work. */
export const runBuilt = (args: readonly string[], cwd: string = root): string => {
  checkBuild()
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtCommand, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0 && status !== 1)
    throw new Error(`resolint ${args[0]} ended with ${status}: ${stderr.slice(0, 2000)}`)
  return stdout
}

/** The findings of one file, as `lint --format json` prints them. */
export interface BuiltResult {
  path: string
  messages: readonly Finding[]
}

/** Lints files by their paths. */
export const lintBuilt = (paths: readonly string[], args: readonly string[] = []): BuiltResult[] =>
  paths.length === 0
    ? []
    : (JSON.parse(runBuilt(['lint', '--format', 'json', '--no-config', ...args, ...paths])) as BuiltResult[])

/** The outlines of files, in their order. */
export const outlinesBuilt = (paths: readonly string[]): Outline[] =>
  runBuilt(['parse', '--format', 'outline', ...paths])
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outline)

/** Which rules run on a text, and how. */
export interface TextOptions {
  readonly preset?: string
  readonly rules?: Readonly<Record<string, RuleSetting>>
}

/** A text that is to be linted. */
export interface TextRequest {
  readonly text: string
  readonly options: TextOptions
}

const keyOf = ({ text, options }: TextRequest): string => `${JSON.stringify(options)}\n${text}`

/** Texts as files of a folder of their own: those with the same options beside each other, with a configuration. */
class TextFolder {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'resolint-texts-'))
  private readonly folders = new Map<string, string>()
  readonly paths = new Map<string, string>()

  add(request: TextRequest): void {
    const key = keyOf(request)
    if (this.paths.has(key)) return
    const path = join(this.folderOf(request.options), `${this.paths.size}.txt`)
    writeFileSync(join(this.folder, path), request.text)
    this.paths.set(key, path)
  }

  private folderOf(options: TextOptions): string {
    const key = JSON.stringify(options)
    let folder = this.folders.get(key)
    if (folder === undefined) {
      this.folders.set(key, (folder = String(this.folders.size)))
      mkdirSync(join(this.folder, folder))
      const { preset = 'recommended', rules = {} } = options
      writeFileSync(join(this.folder, folder, '.resolintrc.json'), JSON.stringify({ extends: preset, rules }))
    }
    return folder
  }

  end(): void {
    rmSync(this.folder, { recursive: true })
  }
}

/** Runs the command once over texts; `read` takes from its report or its files what is wanted of each. */
const overTexts = <Result>(
  requests: readonly TextRequest[],
  args: readonly string[],
  read: (folder: TextFolder, report: string) => (path: string) => Result,
): ((request: TextRequest) => Result) => {
  if (requests.length === 0)
    return () => {
      throw new Error('no text was given')
    }
  const folder = new TextFolder()
  for (const request of requests) folder.add(request)
  const of = read(folder, runBuilt(['lint', ...args, '.'], folder.folder))
  const results = new Map([...folder.paths].map(([key, path]) => [key, of(path)]))
  folder.end()
  return (request) => {
    const result = results.get(keyOf(request))
    if (result === undefined) throw new Error('this text was not among those given')
    return result
  }
}

/** Lints texts in one run; what comes back tells the findings of each. */
export const lintTextsBuilt = (requests: readonly TextRequest[]): ((request: TextRequest) => readonly Finding[]) =>
  overTexts(requests, ['--format', 'json'], (_folder, report) => {
    const results = new Map((JSON.parse(report) as BuiltResult[]).map(({ path, messages }) => [path, messages]))
    return (path) => {
      const messages = results.get(path)
      if (!messages) throw new Error(`${path} has no result`)
      return messages
    }
  })

/** Makes the safe fixes in texts in one run; what comes back tells what each became. */
export const fixTextsBuilt = (requests: readonly TextRequest[]): ((request: TextRequest) => string) =>
  overTexts(requests, ['--fix', '--quiet'], (folder) => (path) => readFileSync(join(folder.folder, path), 'utf8'))
