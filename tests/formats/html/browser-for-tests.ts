/** Headless Chromium, spoken to through pipes: one JSON message, then a zero byte (Chrome DevTools Protocol). */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Name of the browser's command, where one is installed. */
export const chromium: string | undefined = names.find((name) => spawnSync(name, ['--version']).status === 0)

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-pipe',
]

interface Message {
  id?: number
  method?: string
  params?: Record<string, unknown>
  result?: Record<string, unknown>
  error?: { message: string }
}

/** One page of the browser. */
export class Browser {
  /** Methods and texts of what went wrong in the page or was asked of the network. */
  readonly events: string[] = []
  private readonly folder: string = mkdtempSync(join(tmpdir(), 'resolint-browser-'))
  private readonly process: ChildProcess
  private readonly waiting = new Map<number | string, (message: Message) => void>()
  private session: string | undefined
  private last = 0

  constructor(command: string) {
    this.process = spawn(command, [...flags, `--user-data-dir=${this.folder}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // A group of its own, so that the browser's helpers end with it: they would write to its folder while that is removed.
      detached: true,
    })
    let rest = Buffer.alloc(0)
    ;(this.process.stdio[4] as Readable).on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk])
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        this.receive(JSON.parse(rest.subarray(0, end).toString()) as Message)
        rest = rest.subarray(end + 1)
      }
    })
  }

  private receive(message: Message): void {
    if (message.method === 'Target.attachedToTarget') this.listenTo(message.params?.['sessionId'])
    const key = message.id ?? message.method ?? ''
    this.waiting.get(key)?.(message)
    this.waiting.delete(key)
    const told = [
      'Runtime.exceptionThrown',
      'Page.javascriptDialogOpening',
      'Log.entryAdded',
      'Network.requestWillBeSent',
    ]
    if (message.method !== undefined && told.includes(message.method)) {
      const text = JSON.stringify(message.params)
      // What stands in the page already is asked of no network.
      if (!/"type":"Document"|"url":"blob:/.test(text)) this.events.push(`${message.method} ${text}`)
    }
  }

  /** What a worker asks of the network is told by the worker itself. */
  private listenTo(sessionId: unknown): void {
    if (sessionId === this.session || typeof sessionId !== 'string') return
    const id = (this.last += 1)
    const message = { id, method: 'Network.enable', params: {}, sessionId }
    ;(this.process.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`)
  }

  private wait(key: number | string): Promise<Message> {
    return new Promise((resolve) => void this.waiting.set(key, resolve))
  }

  /** Sends a command and waits for its answer. */
  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = (this.last += 1)
    const answer = this.wait(id)
    const message = { id, method, params, ...(this.session === undefined ? {} : { sessionId: this.session }) }
    ;(this.process.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`)
    const { result, error } = await answer
    if (error) throw new Error(`${method}: ${error.message}`)
    return result ?? {}
  }

  /** Opens a page from a file; `scripts` says whether its scripts may run. */
  async open(page: string, options: { scripts?: boolean } = {}): Promise<void> {
    const file = join(this.folder, 'page.html')
    writeFileSync(file, page)
    await this.openAt(pathToFileURL(file).href, options)
  }

  /** Opens a page where it is. */
  async openAt(url: string, { scripts = true }: { scripts?: boolean } = {}): Promise<void> {
    if (this.session === undefined) {
      const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' })
      const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true })
      this.session = sessionId as string
      for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await this.send(`${domain}.enable`)
      const workers = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }
      await this.send('Target.setAutoAttach', workers)
    }
    this.events.length = 0
    await this.send('Emulation.setScriptExecutionDisabled', { value: !scripts })
    const loaded = this.wait('Page.loadEventFired')
    await this.send('Page.navigate', { url })
    await loaded
  }

  /** The value of an expression in the page, or what a promise comes to. */
  async read(expression: string): Promise<unknown> {
    const { result } = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
    return (result as { value?: unknown }).value
  }

  /** Presses a key. */
  async press(key: string): Promise<void> {
    const codes: Record<string, number> = { Tab: 9, ' ': 32, Enter: 13, F8: 119 }
    const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined
    const event = { key, windowsVirtualKeyCode: codes[key] ?? key.toUpperCase().charCodeAt(0), ...(text && { text }) }
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => void this.process.once('exit', resolve))
    // A pipe whose other end dies while something is on its way fails, and nobody would hear it.
    for (const pipe of this.process.stdio) pipe?.destroy()
    if (this.process.pid !== undefined) process.kill(-this.process.pid, 'SIGKILL')
    await closed
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}
