/** Carries out a Dockerfile in a folder, where there is no Docker: each stage is a folder that stands for its root. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import ignore from 'ignore'

/** An instruction with what follows it. */
export interface Instruction {
  readonly name: string
  readonly words: string
}

/** The instructions of a Dockerfile; a line that ends with a backslash goes on in the next. */
export const instructionsOf = (text: string): Instruction[] =>
  text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', words = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? []
      return { name, words }
    })

/** A stage as it is so far. */
interface Stage {
  readonly root: string
  folder: string
  user: string
  environment: Record<string, string>
  entrypoint: readonly string[]
}

/** What the last stage is when all is done, and how it is run. */
export interface Image extends Stage {
  /** Runs the image with arguments, in its folder. */
  readonly run: (...args: string[]) => { status: number | null; stdout: string; stderr: string }
}

interface Options {
  /** The folder that is sent to the builder. */
  readonly context: string
  /** An empty folder for the stages. */
  readonly target: string
  /** Carries out a RUN itself, in the folder of the stage; false where the shell is to do it. */
  readonly instead: (command: string, folder: string) => boolean
}

/** Copies files, those that `.dockerignore` names left out. */
const copyContext = (context: string, from: string, to: string): void => {
  const left = ignore().add(readFileSync(join(context, '.dockerignore'), 'utf8'))
  const source = join(context, from)
  if (!statSync(source).isDirectory()) {
    cpSync(source, to)
    return
  }
  for (const name of readdirSync(source))
    if (!left.ignores(name)) cpSync(join(source, name), join(to, name), { recursive: true, verbatimSymlinks: true })
}

/** @throws Error where an instruction is not known, or fails */
export function carryOut(text: string, { context, target, instead }: Options): Image {
  const stages = new Map<string, Stage>()
  let stage: Stage | undefined
  const inStage = ({ root, folder }: Stage, path: string): string =>
    path.startsWith('/') ? join(root, path) : join(root, folder, path)
  /** Paths of the image in a variable are paths in its folder. */
  const variables = ({ root, environment }: Stage): Record<string, string> =>
    Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [
        name,
        value
          .split(':')
          .map((part) => (part === '$PATH' ? `${dirname(process.execPath)}:${process.env['PATH']}` : `${root}${part}`))
          .join(':'),
      ]),
    )
  const steps: Readonly<Record<string, (words: string, now: Stage) => void>> = {
    WORKDIR: (words, now) => {
      now.folder = words
      mkdirSync(join(now.root, words), { recursive: true })
    },
    USER: (words, now) => {
      now.user = words
    },
    ENV: (words, now) => {
      const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(words) ?? []
      now.environment[name] = value
    },
    COPY: (words, now) => {
      const [, from, rest = ''] = /^(?:--from=(\w+) )?(.*)$/.exec(words) ?? []
      const paths = rest.split(' ')
      const to = inStage(now, paths.pop() ?? '')
      for (const path of paths) {
        const into = paths.length > 1 || to.endsWith('/') ? join(to, path === '.' ? '' : basename(path)) : to
        const other = from === undefined ? undefined : stages.get(from)
        if (from !== undefined && !other) throw new Error(`COPY from a stage that there is not: ${words}`)
        if (other) cpSync(inStage(other, path), into, { recursive: true, verbatimSymlinks: true })
        else copyContext(context, path, into)
      }
    },
    RUN: (command, now) => {
      const cwd = inStage(now, '.')
      if (instead(command, cwd)) return
      const { status, stderr, stdout } = spawnSync('sh', ['-ec', command], {
        cwd,
        env: { ...process.env, npm_config_offline: 'true', ...variables(now) },
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`RUN ${command} ended with ${status}:\n${stdout}${stderr}`)
    },
    ENTRYPOINT: (words, now) => {
      now.entrypoint = JSON.parse(words) as string[]
    },
    CMD: () => {},
  }
  for (const { name, words } of instructionsOf(text))
    if (name === 'FROM') {
      const [, as = 'last'] = / AS (\w+)$/.exec(words) ?? []
      const root = join(target, as)
      mkdirSync(root)
      stage = { root, folder: '/', user: 'root', environment: {}, entrypoint: [] }
      stages.set(as, stage)
    } else if (stage && steps[name]) steps[name](words, stage)
    else throw new Error(`${name} is not known here`)
  if (!stage || !existsSync(stage.root)) throw new Error('there is no stage')
  const last = stage
  return {
    ...last,
    run: (...args) => {
      const [command = '', ...own] = last.entrypoint
      const { status, stdout, stderr, error } = spawnSync(command, [...own, ...args], {
        cwd: join(last.root, last.folder),
        env: { HOME: target, ...variables(last) },
        encoding: 'utf8',
      })
      if (error) throw error
      return { status, stdout, stderr }
    },
  }
}
