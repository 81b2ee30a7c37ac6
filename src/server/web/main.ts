/** The server as a web worker: `server.web.js`. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { provideWords } from '../../lint/spelling/words.ts'
import type { Clock } from '../schedule.ts'
import { serve } from '../server.ts'
import { webHost } from './host.ts'

/** What of a worker is used here. */
interface WorkerScope {
  addEventListener: (type: 'message', listen: (event: { data: unknown }) => void) => void
}

const scope = globalThis as unknown as WorkerScope

const clock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
}

// The list of words comes beside the protocol: `{ resolintWords: bytes of words.bin }`.
scope.addEventListener('message', ({ data }) => {
  const { resolintWords } = (data ?? {}) as { resolintWords?: Uint8Array }
  if (resolintWords) provideWords(resolintWords)
})

type ReaderScope = ConstructorParameters<typeof BrowserMessageReader>[0]
const port = globalThis as unknown as ReaderScope
serve(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), webHost, clock)
