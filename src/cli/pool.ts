/** Worker threads that lint files (`--jobs`). */
import { Worker } from 'node:worker_threads'
import type { FileOutcome } from './lint-run.ts'
import type { WorkerAnswer, WorkerSetup } from './lint-worker.ts'
import { receiveOutcome } from './transfer.ts'

interface Task {
  readonly path: string
  readonly settle: (answer: WorkerAnswer) => void
}

/** Errors come from a worker as their name and words. */
const revived = ({ name, message, stack }: { name: string; message: string; stack?: string | undefined }): Error =>
  Object.assign(new Error(message), { name, ...(stack === undefined ? {} : { stack }) })

export class LintPool {
  private readonly waiting: Task[] = []
  private readonly idle: Worker[] = []
  private readonly all = new Set<Worker>()
  private readonly busy = new Map<Worker, Task>()
  private readonly file: string | URL
  private readonly setup: WorkerSetup
  private readonly say: (line: string) => void
  private readonly said = new Set<string>()
  private broken: Error | undefined

  /**
   * @param jobs how many threads there are
   * @param say writes to standard error
   */
  constructor(file: string | URL, setup: WorkerSetup, jobs: number, say: (line: string) => void) {
    this.say = say
    this.file = file
    this.setup = setup
    for (let job = 0; job < jobs; job++) this.start()
  }

  /** Lints a file, by its path, when a thread is free. Rejects where the settings that hold for it cannot be followed. */
  async lint(path: string): Promise<FileOutcome> {
    const answer = await new Promise<WorkerAnswer>((settle) => {
      this.waiting.push({ path, settle })
      this.next()
    })
    if ('error' in answer) throw revived(answer.error)
    // What holds for all files is said by every thread.
    for (const line of answer.aside) if (!this.said.has(line)) this.say(line)
    for (const line of answer.aside) this.said.add(line)
    return receiveOutcome(answer.outcome)
  }

  async end(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()))
  }

  private start(): void {
    const worker = new Worker(this.file, { workerData: this.setup })
    this.all.add(worker)
    this.idle.push(worker)
    worker.on('message', (answer: WorkerAnswer) => {
      this.settle(worker, answer)
      this.idle.push(worker)
      this.next()
    })
    worker.on('error', (error) => this.replace(worker, error))
  }

  /** A document that is too much for a thread takes the thread with it, not the run. */
  private replace(worker: Worker, error: Error): void {
    this.all.delete(worker)
    const task = this.busy.get(worker)
    if (task) {
      const reason = `it could not be linted: ${error.message}`
      const unreadable = { path: task.path, reason }
      this.settle(worker, { outcome: { said: [`${task.path}: ${reason}`], failed: true, unreadable }, aside: [] })
      this.start()
    } else {
      // Its program cannot be loaded: no other thread could do better.
      this.broken = error
      this.idle.splice(this.idle.indexOf(worker), 1)
    }
    this.next()
  }

  private settle(worker: Worker, answer: WorkerAnswer): void {
    this.busy.get(worker)?.settle(answer)
    this.busy.delete(worker)
  }

  private next(): void {
    if (this.broken) for (const { settle } of this.waiting.splice(0)) settle({ error: this.broken })
    while (this.idle.length > 0 && this.waiting.length > 0) {
      const worker = this.idle.shift()
      const task = this.waiting.shift()
      if (!worker || !task) return
      this.busy.set(worker, task)
      worker.postMessage(task.path)
    }
  }
}
