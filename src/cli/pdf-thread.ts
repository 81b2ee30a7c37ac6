/**
 * PDF files are read in a thread that can be stopped: what a file asks of its reader is bounded in time and memory, and one
 * that never ends ends nothing else. The thread is started when the first PDF comes and lives as long as the program.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { ReadError } from '../read/error.ts'
import type { ReadFile, Reader } from '../read/reader.ts'

/** A file to be read. */
export interface PdfQuestion {
  readonly bytes: Uint8Array
  readonly maxPages: number | undefined
}

/** What the thread makes of it: a file, or why there is none; a refusal is for users, a failure is ours. */
export type PdfAnswer = { readonly file: ReadFile } | { readonly refusal: string } | { readonly failure: string }

/** Seconds that a file may take unless told otherwise: the longest of 400 PDF files of resolutions took two. */
const usualTime = 60
/** Megabytes that the thread may hold: ten times what the longest resolution needs. */
const mostMemory = 2048

const bundled = join(import.meta.dirname, 'pdf-worker.cjs')
let workerFile: string | URL | undefined

/** Gives the program of the thread where it is no file beside this one: in a binary. */
export const providePdfWorker = (file: URL): void => {
  workerFile = file
}

/** The thread, and who waits for it. */
class PdfThread {
  private readonly worker: Worker
  private timer: NodeJS.Timeout | undefined
  private settle: ((answer: PdfAnswer | Error) => void) | undefined

  constructor(file: string | URL) {
    this.worker = new (process.getBuiltinModule('node:worker_threads').Worker)(file, {
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    })
    this.worker.on('message', (answer: PdfAnswer) => this.settle?.(answer))
    this.worker.on('error', (error: Error & { code?: string }) =>
      this.settle?.(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new ReadError('This PDF needs more memory to read than any resolution does. It is not read.', {
              cause: error,
            })
          : error,
      ),
    )
    this.worker.on('exit', (code) => this.settle?.(new Error(`The thread that reads PDF files ended with ${code}`)))
  }

  /** Asks for one file. Where that fails or takes too long, the thread is of no more use. */
  async ask(question: PdfQuestion, seconds: number): Promise<PdfAnswer | Error> {
    this.worker.ref()
    const answer = await new Promise<PdfAnswer | Error>((resolve) => {
      this.settle = resolve
      this.timer = setTimeout(
        () =>
          resolve(
            new ReadError(`This PDF takes longer than ${seconds} seconds to read; --max-time sets another limit.`),
          ),
        seconds * 1000,
      )
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.worker.postMessage(question)
    })
    clearTimeout(this.timer)
    this.settle = undefined
    // A thread without work keeps no program from ending.
    this.worker.unref()
    if (answer instanceof Error) await this.worker.terminate()
    return answer
  }
}

let thread: PdfThread | undefined
let last: Promise<unknown> = Promise.resolve()

/** What reads PDF files in the thread; nothing where the program is not bundled, and then they are read as others are. */
export const pdfReader = (seconds: number = usualTime): Reader | undefined => {
  const file = workerFile ?? bundled
  if (typeof file === 'string' && !existsSync(file)) return undefined
  const read = async (question: PdfQuestion): Promise<ReadFile> => {
    thread ??= new PdfThread(file)
    const answer = await thread.ask(question, seconds)
    if (answer instanceof Error) {
      thread = undefined
      throw answer
    }
    if ('file' in answer) return answer.file
    throw 'refusal' in answer ? new ReadError(answer.refusal) : new Error(answer.failure)
  }
  return async (bytes, _path, { maxPages }) => {
    // The thread answers in turn.
    const next = last.then(async () => read({ bytes, maxPages }))
    last = next.catch(() => undefined)
    return next
  }
}
