/**
 * Blocks as lines of text, each with its hint.
 */
import { regex, SUPERSCRIPT } from '../../../grammar/index.ts'
import type { LineHint } from '../../../grammar/source.ts'
import { notation } from './notation.ts'
import { cellRanges, type Placed } from './row.ts'
import { joined, sliced, trimmedStart, type Origins, type Traced } from './origin.ts'
import type { Block } from './spans.ts'

/** The mark of a note that was typed as text. */
const typedMark = regex()`^(?:\*{1,3}\s|[${SUPERSCRIPT}])`

const nothing: Traced = { text: '' }

/** Where the paragraphs of a row stand in its line, which parts them by two spaces. */
const placed = (block: Block, cells: readonly (readonly Traced[])[]): Placed[] => {
  let start = 0
  return block.map(({ cell }, index) => {
    const end = start + (cells[index]?.[0]?.text.length ?? 0)
    const found = { cell, start, end }
    start = end + 2
    return found
  })
}

type Role = NonNullable<LineHint['role']>

/** Gathers the lines of a source. */
export class Writer {
  readonly #lines: Traced[] = []
  readonly #hints: (LineHint | undefined)[] = []

  #push(line: Traced, hint?: LineHint): void {
    this.#lines.push(line)
    this.#hints.push(hint)
  }

  /** Writes a block as a paragraph of its own, with an empty line before it. */
  block(block: Block, role: Role): void {
    const first = block[0]
    const cells = block.map(({ spans, heading, label }) => {
      const [line = nothing, ...more] = notation(spans, heading)
      return [label === undefined ? line : joined([{ text: `${label} ` }, line]), ...more]
    })
    // Cells side by side on one line; one that a manual break cuts gives its further lines below.
    const side = cells.flatMap(([line = nothing], index) => (index === 0 ? [line] : [{ text: '  ' }, line]))
    const lines = [joined(side), ...cells.flatMap(([, ...more]) => more)]
    const ranges = lines.length === 1 ? cellRanges(placed(block, cells)) : undefined
    const typedNote = first?.framed === true && typedMark.test(lines[0]?.text ?? '')
    const hint: LineHint = {
      role: typedNote ? 'note' : role,
      ...(first?.ordinal === undefined ? {} : { paragraph: first.ordinal }),
      ...(first?.style === undefined ? {} : { style: first.style }),
      ...(block.every(({ heading }) => heading) ? { heading: true } : {}),
      ...(ranges ? { cells: ranges } : {}),
    }
    this.#paragraph(lines, hint)
  }

  /** Writes a note: its mark, then its text. */
  note(mark: string, blocks: readonly Block[]): void {
    const lines = blocks.flatMap((block) => block.flatMap(({ spans }) => notation(spans, false)))
    const [first = nothing, ...more] = lines.filter(({ text }) => text !== '')
    const words = first.text.startsWith(mark) ? trimmedStart(sliced(first, mark.length)) : first
    const line = words.text === '' ? { text: mark } : joined([{ text: `${mark} ` }, words])
    const style = blocks[0]?.[0]?.style
    const hint: LineHint = { role: 'note', ...(style === undefined ? {} : { style }) }
    this.#separate()
    this.#push(line, { ...hint, startsParagraph: true })
    for (const line of more) this.#push(line, { ...hint, startsParagraph: false })
  }

  #separate(): void {
    if (this.#lines.length > 0) this.#push(nothing)
  }

  #paragraph(lines: readonly Traced[], hint: LineHint): void {
    this.#separate()
    lines.forEach((line, index) => {
      const above = lines[index - 1]?.text
      if (line.text === '') this.#push(nothing)
      else if (index === 0) this.#push(line, { ...hint, startsParagraph: true })
      // After a stop or an empty line a manual break may well part two paragraphs: the grammar decides.
      else if (above === '' || /[,;:.]$/.test(above ?? '')) this.#push(line, hint)
      else this.#push(line, { ...hint, startsParagraph: false })
    })
  }

  /** Everything written so far. */
  result(): { text: string; lines: (LineHint | undefined)[] } {
    return { text: this.#lines.map(({ text }) => `${text}\n`).join(''), lines: this.#hints }
  }

  /** The origins of the characters of that text, where its spans have any. */
  origins(): Origins {
    return joined(this.#lines.flatMap((line) => [line, { text: '\n' }])).origins ?? []
  }
}
