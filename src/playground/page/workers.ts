/** The workers of the page, made of what the page holds of them: nothing is fetched. */
import { fromBase64 } from '../link.ts'
import type { Answer, Call, Judging, PdfReading, Showing } from '../protocol.ts'

/** An error of a worker, in words for people. */
export class WorkerError extends Error {
  override name = 'WorkerError'
  /** Whether the worker that reads every text would have an answer. */
  readonly isUnread: boolean

  constructor(message: string, isUnread: boolean) {
    super(message)
    this.isUnread = isUnread
  }
}

/** The methods of a worker, each with its answer to come. */
export type Remote<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never
}

/** A part of the page that is packed: deflate, then base64. */
export const unpacked = async (id: string): Promise<ArrayBuffer> => {
  const text = document.getElementById(id)?.textContent ?? ''
  const stream = new Blob([fromBase64(text.trim())]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).arrayBuffer()
}

/** Starts a worker; its answers may come in another order than the calls. */
const start = <Methods>(code: BlobPart): Remote<Methods> => {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  const worker = new Worker(address)
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const [id, answer] of waiting)
      answer({ id, error: `This part of the page has stopped: ${message}`, isUnread: false })
    waiting.clear()
  })
  const call = (name: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (last += 1)
      waiting.set(id, (answer) => {
        if ('error' in answer) reject(new WorkerError(answer.error, answer.isUnread))
        else resolve(answer.value)
      })
      worker.postMessage({ id, name, args } satisfies Call)
    })
  return new Proxy({} as Remote<Methods>, {
    get: (_target, name) => (name === 'then' ? undefined : (...args: readonly unknown[]) => call(String(name), args)),
  })
}

/** Makes a value once, when it is first asked for. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** The worker that the page begins with: its findings come before those of the spelling rules. */
export const light: () => Remote<Judging> = once(() =>
  start<Judging>(document.getElementById('light')?.textContent ?? ''),
)

/** The worker for everything else, which knows the list of words when it comes. */
export const full: () => Promise<Remote<Showing>> = once(async () => {
  const worker = start<Showing>(await unpacked('full'))
  await worker.words(new Uint8Array(await unpacked('words')))
  return worker
})

/** A PDF file has a worker of its own. */
export const pdf: () => Promise<Remote<PdfReading>> = once(async () => start<PdfReading>(await unpacked('pdf')))
