/** The panel in which an older text is compared with that of the editor. */
import type { Draft } from '../protocol.ts'
import { byId, field, say, setBusy, type Field } from './dom.ts'
import { readDropped, takeChosen, takeFiles } from './files.ts'
import { full } from './workers.ts'

export class Comparison {
  private readonly draft: () => Draft
  private readonly field: Field = field('old-text')
  /** What was read from a file, while its text is that of the field. */
  private opened: Draft | undefined

  /** @param draft the newer text */
  constructor(draft: () => Draft, complain: (error: unknown) => void) {
    this.draft = draft
    const open = (file: File): void => void this.open(file).catch(complain)
    takeChosen('open-old', 'old-file', open)
    takeFiles(byId('compare'), open)
    byId('run-compare').addEventListener('click', () => void this.run().catch(complain))
  }

  /** The older text; undefined where there is none. */
  get other(): Draft | undefined {
    const text = this.field.value
    if (text.trim() === '') return undefined
    return this.opened?.text === text ? this.opened : { name: 'older text', text }
  }

  take(draft: Draft): void {
    this.opened = draft
    this.field.value = draft.text
  }

  private async open(file: File): Promise<void> {
    const { draft, warning } = await readDropped(file)
    this.take(draft)
    say(warning ?? `${file.name} was read as the older text`)
    await this.run()
  }

  private async run(): Promise<void> {
    const { other } = this
    if (!other) return say('Paste the older text, or open its file')
    const result = byId('comparison')
    setBusy(result, true)
    // Made by `resolint diff`, which escapes every word of the texts.
    result.innerHTML = await (await full()).compare(other, this.draft())
    setBusy(result, false)
    say(result.querySelector('.summary')?.textContent ?? '')
  }
}
