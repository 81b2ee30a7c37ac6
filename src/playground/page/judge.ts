/** Judges the text whenever it has changed and the worker is free: typing never waits, and no finding is of an older text. */
import type { Draft, Judging, Judgement, Settings } from '../protocol.ts'
import { full, light, WorkerError, type Remote } from './workers.ts'

/** What is judged, and what is done with it. */
export interface JudgeHost {
  /** What is to be judged now: the same value while nothing has changed. */
  draft: () => Draft
  settings: () => Settings
  /** @param isWhole whether the spelling was looked at, too */
  judged: (judgement: Judgement, draft: Draft, isWhole: boolean) => void
  failed: (error: unknown) => void
}

/** Nothing is judged while keys follow each other: milliseconds. */
const pause = 40

export class Judge {
  private readonly host: JudgeHost
  private worker: Remote<Judging> = light()
  /** Whether the worker knows the list of words, and reads every text. */
  private isWhole = false
  private isAtWork = false
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: JudgeHost) {
    this.host = host
  }

  /** Says that text or settings have changed. */
  ask(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.work().catch(this.host.failed), pause)
  }

  private async work(): Promise<void> {
    if (this.isAtWork) return
    this.isAtWork = true
    try {
      for (;;) {
        const [draft, settings] = [this.host.draft(), this.host.settings()]
        const judgement = await this.judge(draft, settings)
        const isTold = draft === this.host.draft() && settings === this.host.settings()
        if (!isTold) continue
        this.host.judged(judgement, draft, this.isWhole)
        if (!this.isWhole) void this.goOn().catch(this.host.failed)
        return
      }
    } finally {
      this.isAtWork = false
    }
  }

  private async judge(draft: Draft, settings: Settings): Promise<Judgement> {
    try {
      return await this.worker.judge(draft, settings)
    } catch (error) {
      if (error instanceof WorkerError && error.isUnread) {
        await this.takeFull()
        return await this.judge(draft, settings)
      }
      throw error
    }
  }

  private async takeFull(): Promise<void> {
    this.worker = await full()
    this.isWhole = true
  }

  /** Judges again with all that there is to judge by; meanwhile what is typed is judged as before. */
  private async goOn(): Promise<void> {
    await this.takeFull()
    this.ask()
  }
}
