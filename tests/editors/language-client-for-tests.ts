/** As much of a client of language servers as it takes to open a file and format it. */
import { spawn } from 'node:child_process'

/** A message of the protocol, as far as the tests look into it. */
export interface Message {
  id?: number
  method?: string
  result?: unknown
  params?: { diagnostics?: Diagnostic[] }
}
interface Place {
  line: number
  character: number
}
interface TextEdit {
  range: { start: Place; end: Place }
  newText: string
}

export interface Diagnostic {
  range: { start: Place; end: Place }
  severity: number
  source: string
  message: string
}

const frame = (message: object): string => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message })
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
}

/** Splits what a server sends into messages. */
export const createReader = (take: (message: Message) => void): ((chunk: Buffer) => void) => {
  let rest = Buffer.alloc(0)
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const header = /^Content-Length: (\d+)[^]*?\r\n\r\n/.exec(rest.toString('latin1'))
      const end = (header?.[0].length ?? 0) + Number(header?.[1])
      if (!header || rest.length < end) return
      take(JSON.parse(rest.subarray(header[0].length, end).toString()) as Message)
      rest = rest.subarray(end)
    }
  }
}

const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const offset = ({ line, character }: Place): number => (starts[line] ?? text.length) + character
  return edits
    .toReversed()
    .reduce(
      (result, { range, newText }) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text,
    )
}

export interface Session {
  command: readonly string[]
  folder: string
  environment: NodeJS.ProcessEnv
  initializationOptions: object
  uri: string
  languageId: string
  text: string
}

/** Opens a text with a server: what it says of it, and what formatting makes of it. */
export const openWith = async (session: Session): Promise<{ diagnostics: Diagnostic[]; formatted: string }> => {
  const { command, folder, environment, initializationOptions, uri, languageId, text } = session
  const [program = '', ...args] = command
  const server = spawn(program, args, { cwd: folder, env: environment, stdio: ['pipe', 'pipe', 'ignore'] })
  const send = (message: object): void => void server.stdin.write(frame(message))
  const timer = setTimeout(() => server.kill(), 100_000)
  try {
    return await new Promise((resolve, reject) => {
      let diagnostics: Diagnostic[] = []
      server.on('error', reject).on('exit', () => reject(new Error(`${program} ended early`)))
      server.stdout.on(
        'data',
        createReader((message) => {
          if (message.id === 1) {
            send({ method: 'initialized', params: {} })
            send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId, version: 1, text } } })
          } else if (message.method === 'textDocument/publishDiagnostics') {
            diagnostics = message.params?.diagnostics ?? []
            const options = { tabSize: 2, insertSpaces: true }
            send({ id: 2, method: 'textDocument/formatting', params: { textDocument: { uri }, options } })
          } else if (message.id === 2)
            resolve({ diagnostics, formatted: applyEdits(text, (message.result ?? []) as TextEdit[]) })
        }),
      )
      const params = { processId: process.pid, rootUri: null, capabilities: {}, initializationOptions }
      send({ id: 1, method: 'initialize', params })
    })
  } finally {
    clearTimeout(timer)
    server.kill()
  }
}
