/** `--watch`: does something again when files change. */
import { statSync, watch, type FSWatcher } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { mayBeRead } from '../read/index.ts'
import { ignoreName } from './config/find.ts'
import { globFolder, isGlob } from './glob.ts'
import type { Terminal } from './terminal.ts'

/** What has changed: documents, by where they are, or something that all of them depend on. */
export interface Changes {
  readonly documents: ReadonlySet<string>
  readonly everything: boolean
}

/** Editors write a file in several steps; milliseconds of quiet after which they are through. */
const quiet = 60

const sideEnding = '.resolint.json'
/** Configurations, what they extend, and baselines. */
const isSetting = (path: string): boolean => path.endsWith('.json') || basename(path) === ignoreName

/** Paths within a folder that nobody means: all that has a hidden folder in it, and hidden files but our own. */
const hidden = /(?:^|[\\/])(?:node_modules|\.(?!resolint[^\\/]*$)[^\\/]*)(?:[\\/]|$)/

/** A folder to watch, with those below it or without. */
interface Watched {
  readonly folder: string
  readonly recursive: boolean
}

const watchedOf = (operand: string, folder: string): Watched => {
  const location = resolve(folder, operand)
  const stats = statSync(location, { throwIfNoEntry: false })
  if (stats?.isDirectory()) return { folder: location, recursive: true }
  if (!stats && isGlob(operand)) return { folder: resolve(folder, globFolder(operand) || '.'), recursive: true }
  return { folder: dirname(location), recursive: false }
}

/** Gathers changes until the files are quiet. */
class Gatherer {
  private documents = new Set<string>()
  private everything = false
  private isQuiet = false
  private timer: NodeJS.Timeout | undefined
  private wake: (() => void) | undefined
  private readonly stopped: AbortSignal | undefined

  constructor(stopped: AbortSignal | undefined) {
    this.stopped = stopped
    stopped?.addEventListener('abort', () => this.wake?.(), { once: true })
  }

  note(path: string): void {
    if (path.endsWith(sideEnding)) this.documents.add(path.slice(0, -sideEnding.length))
    else if (mayBeRead(path)) this.documents.add(path)
    else if (isSetting(path)) this.everything = true
    else return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.isQuiet = true
      this.wake?.()
    }, quiet)
  }

  /** What has changed, as soon as something has; nothing when it is enough. */
  async changes(): Promise<Changes | undefined> {
    if (!this.isQuiet && !this.stopped?.aborted) await new Promise<void>((wake) => (this.wake = wake))
    clearTimeout(this.timer)
    if (this.stopped?.aborted) return undefined
    const changes = { documents: this.documents, everything: this.everything }
    this.documents = new Set()
    this.everything = false
    this.isQuiet = false
    return changes
  }
}

/**
 * What changes in the files that operands stand for, from now on: what is saved while the files are linted is not missed.
 */
export class Watching {
  private readonly gatherer: Gatherer
  private readonly watchers = new Map<string, FSWatcher>()

  constructor(operands: readonly string[], { folder, stopped }: Terminal) {
    this.gatherer = new Gatherer(stopped)
    for (const operand of operands) this.watch(watchedOf(operand, folder))
  }

  /** Watches further files that the results depend on: configurations. */
  add(paths: readonly string[]): void {
    for (const path of paths) this.watch({ folder: dirname(path), recursive: false })
  }

  /** What has changed, as soon as the files are quiet again; undefined when the terminal is stopped. */
  changes(): Promise<Changes | undefined> {
    return this.gatherer.changes()
  }

  end(): void {
    for (const watcher of this.watchers.values()) watcher.close()
  }

  private watch({ folder, recursive }: Watched): void {
    const key = `${folder} ${recursive}`
    if (this.watchers.has(key)) return
    const watcher = watch(folder, { recursive }, (_event, name) => {
      if (name !== null && !hidden.test(name)) this.gatherer.note(join(folder, name))
    })
    // A folder that is taken away has no more changes.
    watcher.on('error', () => watcher.close())
    this.watchers.set(key, watcher)
  }
}
