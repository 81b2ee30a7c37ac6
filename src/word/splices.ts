/** Replacements in the texts of parts. Nothing else of a part changes. */
import { applyEdits } from '../lint/edits.ts'
import type { Edit } from '../lint/change.ts'
import type { XmlPlaces } from '../read/rich/xml.ts'
import { WordError } from './error.ts'

const byteOrderMark = [0xef, 0xbb, 0xbf]

/** Gathers replacements, part by part. */
export class Splices {
  readonly #texts: XmlPlaces['texts']
  readonly #edits = new Map<string, Edit[]>()

  constructor({ texts }: XmlPlaces) {
    this.#texts = texts
  }

  /** Replaces a stretch of a part; of several insertions at one place the earlier given comes first. */
  replace(part: string, start: number, end: number, text: string): void {
    const edits = this.#edits.get(part)
    if (edits) edits.push({ start, end, text })
    else this.#edits.set(part, [{ start, end, text }])
  }

  /**
   * The parts that changed, as bytes.
   * @param parts the bytes as they were
   * @throws WordError for a part that is not in UTF-8
   */
  result(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
    return new Map(
      [...this.#edits].map(([part, edits]) => {
        const bytes = parts.get(part)
        if (bytes?.[0] === 0xfe || bytes?.[0] === 0xff)
          throw new WordError(`its part ${part} is in UTF-16; open it in Word and save it`)
        const text = new TextEncoder().encode(applyEdits(this.#texts.get(part) ?? '', edits))
        const isMarked = byteOrderMark.every((byte, index) => bytes?.[index] === byte)
        return [part, isMarked ? Uint8Array.from([...byteOrderMark, ...text]) : text]
      }),
    )
  }
}
