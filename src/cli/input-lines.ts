/** Standard input line by line, as it comes: no more of it is held than one line. */
import { tooLarge } from './read-bytes.ts'

const lineFeed = 10

/** A line without its end, or why it is none. */
export type InputLine = { readonly text: string } | { readonly error: string }

/** Puts lines together out of chunks of bytes. */
class Lines {
  #parts: Uint8Array[] = []
  #length = 0
  #isFirst = true
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** Keeps a part of a line; what is above the limit is counted only. */
  add(bytes: Uint8Array): void {
    this.#length += bytes.length
    if (this.#length <= this.#limit) this.#parts.push(bytes)
    else this.#parts = []
  }

  take(): InputLine {
    const isTooLong = this.#length > this.#limit
    const bytes = Buffer.concat(this.#parts)
    const ignoreBOM = !this.#isFirst
    this.#parts = []
    this.#length = 0
    this.#isFirst = false
    if (isTooLong) return { error: tooLarge(this.#limit).message }
    try {
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes) }
    } catch {
      return { error: 'not in UTF-8' }
    }
  }
}

/**
 * Yields lines.
 * @param limit the most bytes that a line may have
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<InputLine> {
  const lines = new Lines(limit)
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      lines.add(chunk.subarray(from, end))
      yield lines.take()
      from = end + 1
    }
    lines.add(chunk.subarray(from))
  }
  if (!lines.isEmpty) yield lines.take()
}
