/** Processor time: of whole processes and of calls. Minima say what the work costs, medians what people meet. */
import { spawnSync } from 'node:child_process'

/** Least and middle of some figures. */
export interface Spread {
  readonly least: number
  readonly median: number
}

export const spreadOf = (figures: readonly number[]): Spread => {
  const sorted = figures.toSorted((a, b) => a - b)
  return { least: sorted[0] ?? NaN, median: sorted[Math.floor(sorted.length / 2)] ?? NaN }
}

/** Node 20 reads further certificates where it is told to, which takes it longer than a lint. */
export const environment = (): NodeJS.ProcessEnv => {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...rest } = process.env
  return rest
}

/** A process that is measured. */
export interface Command {
  readonly name: string
  readonly words: readonly string[]
  /** The exit codes that it may end with: a crash is no fast run. */
  readonly codes: readonly number[]
  /** What it reads from standard input. */
  readonly input?: string
}

/** Bash tells the processor time of what it has run. */
const script = 'TIMEFORMAT="%3U %3S"; { time "$@" >/dev/null 2>/dev/null; } 2>&1; exit $?'

/**
 * Milliseconds of processor time, of all threads, of one run.
 * @throws Error where it ends with a code that it should not end with
 */
export const cpuOf = ({ name, words, codes, input }: Command): number => {
  const { stdout, status } = spawnSync('bash', ['-c', script, 'bench', ...words], {
    encoding: 'utf8',
    env: environment(),
    ...(input === undefined ? {} : { input }),
  })
  if (status === null || !codes.includes(status)) throw new Error(`${name} ended with ${status}`)
  const [user = NaN, system = NaN] = stdout.trim().split(' ').map(Number)
  return (user + system) * 1000
}

/** Runs commands in turn, so that all meet the same weather: one round after the other. */
export const interleaved = (commands: readonly Command[], rounds: number): ReadonlyMap<string, Spread> => {
  const figures = new Map<string, number[]>(commands.map(({ name }) => [name, []]))
  // The first run of each brings its files to memory.
  for (let round = -1; round < rounds; round++)
    for (const command of commands) {
      const cpu = cpuOf(command)
      if (round >= 0) figures.get(command.name)?.push(cpu)
    }
  return new Map([...figures].map(([name, all]) => [name, spreadOf(all)]))
}

/** What one run of a script of Node took. */
export interface Run {
  /** Seconds by the clock, and of processor time, all threads. */
  readonly wall: number
  readonly cpu: number
  /** MB. */
  readonly peak: number
  /** Memory twice a second, MB. */
  readonly memory: readonly number[]
}

/** Tells at its end, by the third descriptor, what the process took. */
const hook = `
import { writeSync } from 'node:fs'
const memory = []
setInterval(() => memory.push(process.memoryUsage.rss() / 2 ** 20), 500).unref()
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify({ wall: performance.now() / 1e3, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024, memory }))
})`

/**
 * Runs a script of Node once, which tells of itself.
 * @throws Error where it ends with a code that it should not end with
 */
export const runOf = ({ name, words, codes }: Command): Run => {
  const [node = process.execPath, ...rest] = words
  const { output, status } = spawnSync(
    node,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...rest],
    {
      encoding: 'utf8',
      env: environment(),
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  if (status === null || !codes.includes(status)) throw new Error(`${name} ended with ${status}`)
  return JSON.parse(output[3] ?? '') as Run
}

/** Microseconds of processor time of a call. */
export const callTime = (call: () => unknown): number => {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
