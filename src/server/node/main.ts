/** `resolint lsp`: the server as a process. The bundle `server.cjs` exports what is exported here. */
import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { createConnection, StreamMessageReader, StreamMessageWriter, type Connection } from 'vscode-languageserver/node'
import { readArguments } from '../../cli/args.ts'
import { exit } from '../../cli/command.ts'
import { lspOptions } from '../../cli/commands/options.ts'
import { complain, type Terminal } from '../../cli/terminal.ts'
import { UsageError } from '../../cli/usage.ts'
import type { Clock } from '../schedule.ts'
import { serve } from '../server.ts'
import { NodeHost } from './host.ts'

export { importWith } from '../../read/import-package.ts'

const clock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, work) => {
    if (milliseconds === 0) {
      const turn = setImmediate(work)
      return () => clearImmediate(turn)
    }
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}

/**
 * Serves the client at the other end until it leaves, which ends the process.
 *
 * @param words what follows `lsp` on the command line
 * @returns the exit code, for a wrong use; otherwise nothing comes back
 */
export const run = async (words: readonly string[], terminal: Terminal): Promise<number> => {
  let allowsPlugins: boolean
  let connection: Connection
  try {
    const args = readArguments(words, lspOptions)
    if (args.operands.length > 0) throw new UsageError(`resolint lsp takes no files, but ${args.operands.join(', ')}`)
    allowsPlugins = args.has('allow-plugins')
    const other = ['node-ipc', 'socket', 'pipe'].some((name) => args.has(name))
    // The library reads where the client is from the arguments of the process.
    connection = other ? createConnection() : createConnection(process.stdin, process.stdout)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    complain(terminal, error.message)
    return exit.trouble
  }
  const log = (message: string): void => connection.console.warn(message.trim())
  serve(connection, new NodeHost({ allowsPlugins, log }), clock)
  return new Promise<never>(() => {})
}

/** Opens a file as a client would, and ends when it has findings: a step of the build, which keeps the code that this compiled. */
export const rehearse = async (file: string): Promise<void> => {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient))
  serve(connection, new NodeHost({ allowsPlugins: false, log: () => {} }), clock)
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    toServer.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const done = new Promise<void>((resolve) => {
    let said = ''
    toClient.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('textDocument/publishDiagnostics')) resolve()
    })
  })
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
  send({ method: 'initialized', params: {} })
  const textDocument = {
    uri: 'untitled:draft.txt',
    languageId: 'plaintext',
    version: 1,
    text: readFileSync(file, 'utf8'),
  }
  send({ method: 'textDocument/didOpen', params: { textDocument } })
  await done
}
