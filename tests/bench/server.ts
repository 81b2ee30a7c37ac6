/**
 * Speed of the language server as an editor sees it, run by hand (`npm run bench:server`), never a test: from the start of the
 * process to the first findings, and from a key to its findings, on a document of 15 KB. Least and median of many rounds, beside
 * `node -e 0`, and where the system tells it the processor's time, which a busy machine does not lengthen as much; the memory of
 * the server over ten thousand edits.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Position } from 'vscode-languageserver'
import { Client } from '../server/client.ts'

const uri = 'untitled:draft.txt'
const seed = readFileSync('fixtures/documents/A_79_L.124/source.txt', 'utf8')
const rounds = Number(process.argv[2] ?? 20)
const edits = Number(process.argv[3] ?? 10_000)

// Node 20 takes 30 ms more when it must read further certificates.
delete process.env['NODE_EXTRA_CA_CERTS']

const row = (name: string, ...cells: string[]): void =>
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join(''))

/** @param processor milliseconds of all times together; absent where nobody tells it */
const timed = (name: string, times: readonly number[], processor?: number): void => {
  const sorted = times.toSorted((a, b) => a - b)
  const median = sorted[sorted.length >> 1] ?? 0
  const each = processor === undefined || Number.isNaN(processor) ? '–' : (processor / times.length).toFixed(1)
  row(name, (sorted[0] ?? 0).toFixed(1), median.toFixed(1), each)
}

/** Milliseconds that the processor has worked for a process, in steps of ten; not a number where the system does not tell it. */
const processorTime = ({ process: { pid } }: Client): number => {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 13)
    return (Number(user) + Number(system)) * 10
  } catch {
    return NaN
  }
}

/** Starts a server: milliseconds to its first findings, and of the processor until then. */
const start = async (): Promise<[time: number, processor: number]> => {
  const began = performance.now()
  const client = await Client.start()
  client.open(uri, seed)
  await client.diagnostics(uri)
  const time = performance.now() - began
  const processor = processorTime(client)
  await client.end()
  return [time, processor]
}

/** Runs nothing: milliseconds, and of the processor, which the process tells of itself. */
const bare = (): [time: number, processor: number] => {
  const began = performance.now()
  const tell = 'const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000))'
  const { stdout } = spawnSync(process.execPath, ['-e', tell], { encoding: 'utf8' })
  return [performance.now() - began, Number(stdout)]
}

const line = seed.split('\n').findIndex((each) => each.startsWith('Recalling that'))
const at: Position = { line, character: 0 }

/** Types a letter and takes it away again, by turns. */
const key = (client: Client, count: number): void => {
  const end = { ...at, character: at.character + (count % 2) }
  client.change(uri, [{ range: { start: at, end }, newText: count % 2 === 0 ? 'x' : '' }])
}

/** Milliseconds from each key to its findings; the server rests between two, as it does between two keys of a typist. */
const keys = async (client: Client, count: number): Promise<number[]> => {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    await new Promise((resolve) => setTimeout(resolve, 60))
    const began = performance.now()
    key(client, index)
    await client.diagnostics(uri)
    times.push(performance.now() - began)
  }
  return times
}

/** Resident memory of the server, in MB, where the system tells it. */
const memory = (client: Client): string => {
  try {
    const status = readFileSync(`/proc/${client.process.pid}/status`, 'utf8')
    return `${Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1000)} MB`
  } catch {
    return 'unknown'
  }
}

row('milliseconds', 'least', 'median', 'processor')
const [floors, starts]: [number[], number[]] = [[], []]
let [idle, worked] = [0, 0]
for (let round = 0; round < rounds; round++) {
  const [floor, little] = bare()
  floors.push(floor)
  idle += little
  const [time, processor] = await start()
  starts.push(time)
  worked += processor
}
timed('node -e 0', floors, idle)
timed('start to first findings', starts, worked)

const client = await Client.start()
client.open(uri, seed)
await client.diagnostics(uri)
await keys(client, 100)
const before = processorTime(client)
timed('key to findings', await keys(client, rounds * 5), processorTime(client) - before)

const steps = 10
const sizes = [memory(client)]
for (let step = 0; step < steps; step++) {
  for (let edit = 0; edit < edits / steps; edit++) {
    key(client, edit)
    if (edit % 10 === 9) await client.diagnostics(uri)
  }
  sizes.push(memory(client))
}
console.log(`memory over ${edits} edits: ${sizes.join(', ')}`)
await client.end()
