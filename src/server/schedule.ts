/**
 * When a document is judged after a change: at once, unless it was judged just now. Then it rests for as long as that took, so
 * that a flood of changes leaves half of the time for everything else.
 */

/** What tells the time and waits. */
export interface Clock {
  /** Milliseconds of some beginning. */
  readonly now: () => number
  /** Does something later; what comes back takes it off again. */
  readonly after: (milliseconds: number, work: () => void) => () => void
}

/** No document rests for longer. */
const longestRest = 1000

interface Turn {
  restsUntil: number
  isBusy: boolean
  isAsked: boolean
  cancel?: () => void
}

/** Judges documents, each at most once at a time, and always once more after its last change. */
export class Schedule {
  private readonly turns = new Map<string, Turn>()
  private readonly judge: (uri: string) => Promise<void>
  private readonly clock: Clock

  /** @param judge never fails */
  constructor(judge: (uri: string) => Promise<void>, clock: Clock) {
    this.judge = judge
    this.clock = clock
  }

  /** How many documents it knows. */
  get size(): number {
    return this.turns.size
  }

  /** Asks for a document to be judged. */
  ask(uri: string): void {
    let turn = this.turns.get(uri)
    if (!turn) this.turns.set(uri, (turn = { restsUntil: 0, isBusy: false, isAsked: false }))
    turn.isAsked = true
    this.wait(uri, turn)
  }

  /** Forgets a document; what is under way is not waited for. */
  drop(uri: string): void {
    this.turns.get(uri)?.cancel?.()
    this.turns.delete(uri)
  }

  private wait(uri: string, turn: Turn): void {
    if (turn.isBusy || turn.cancel) return
    const rest = Math.max(0, turn.restsUntil - this.clock.now())
    turn.cancel = this.clock.after(rest, () => {
      delete turn.cancel
      void this.work(uri, turn)
    })
  }

  private async work(uri: string, turn: Turn): Promise<void> {
    turn.isBusy = true
    turn.isAsked = false
    const began = this.clock.now()
    await this.judge(uri)
    const ended = this.clock.now()
    turn.restsUntil = ended + Math.min(ended - began, longestRest)
    turn.isBusy = false
    if (turn.isAsked && this.turns.get(uri) === turn) this.wait(uri, turn)
  }
}
