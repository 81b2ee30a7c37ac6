/** Tracked changes: what was inserted stands in the text between two signs, what was deleted stands apart. */
import type { ChangeMode } from '../docx/changes.ts'
import type { Change } from '../rich/spans.ts'
import { child, elements, type XmlElement } from '../rich/xml.ts'

/** The changes of a document, and which of them are open at the place that is read. */
export class Changes {
  readonly #kinds = new Map<string, XmlElement>()
  readonly #open = new Set<string>()
  readonly #mode: ChangeMode

  constructor(text: XmlElement, mode: ChangeMode) {
    this.#mode = mode
    for (const region of elements(child(text, 'text:tracked-changes') ?? text)) {
      if (region.name !== 'text:changed-region') continue
      const [kind] = elements(region)
      if (kind) this.#kinds.set(region.attributes['id'] ?? '', kind)
    }
  }

  /** Meets `text:change-start` or `text:change-end`. */
  meet(sign: XmlElement): void {
    const id = sign.attributes['change-id'] ?? ''
    if (this.#kinds.get(id)?.name !== 'text:insertion') return
    if (sign.name === 'text:change-start') this.#open.add(id)
    else this.#open.delete(id)
  }

  /** What was deleted at `text:change`, where it is to be read. */
  deleted(sign: XmlElement): XmlElement | undefined {
    const kind = this.#kinds.get(sign.attributes['change-id'] ?? '')
    return kind?.name === 'text:deletion' && this.#mode !== 'accept' ? kind : undefined
  }

  /** Whether what stands here is left out. */
  get isLeftOut(): boolean {
    return this.#open.size > 0 && this.#mode === 'reject'
  }

  /** The mark of what stands here. */
  get mark(): Change | undefined {
    return this.#open.size > 0 && this.#mode === 'mark' ? 'inserted' : undefined
  }

  /** The mark of what was deleted. */
  get deletion(): Change | undefined {
    return this.#mode === 'mark' ? 'deleted' : undefined
  }
}
