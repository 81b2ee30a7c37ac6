/** A line that tells how far a long run is, on a terminal only. */
import type { Terminal } from './terminal.ts'

/** A run that is shorter than this, in milliseconds, shows nothing. */
const patience = 600
/** Milliseconds between two states of the line. */
const pace = 100

const clear = '\r\u001B[K'

export class Progress {
  /** Says things without leaving the line among them. */
  readonly terminal: Terminal
  private readonly shows: boolean
  private readonly total: number
  private readonly columns: number
  private last = Date.now() + patience - pace
  private done = 0
  private isShown = false
  private readonly printAside: (text: string) => void

  constructor(terminal: Terminal, total: number) {
    this.shows = total > 1 && terminal.showsProgress === true
    this.total = total
    this.columns = terminal.columns ?? 80
    this.printAside = terminal.printAside
    const after =
      <Text>(say: (text: Text) => void) =>
      (text: Text): void => {
        this.clear()
        say(text)
      }
    this.terminal = this.shows
      ? { ...terminal, print: after(terminal.print), printAside: after(terminal.printAside) }
      : terminal
  }

  /** Says which file comes next. */
  next(path: string): void {
    this.done += 1
    const now = Date.now()
    if (!this.shows || now < this.last + pace) return
    this.last = now
    this.isShown = true
    this.printAside(`${clear}${`${this.done}/${this.total}  ${path}`.slice(0, this.columns - 1)}`)
  }

  clear(): void {
    if (this.isShown) this.printAside(clear)
    this.isShown = false
  }
}
