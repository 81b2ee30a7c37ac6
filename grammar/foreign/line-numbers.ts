/**
 * Numbers of the lines in the margin, as drafts of a committee and of Model UN bear them: every line, or every fifth.
 *
 *      7
 *      8 1. Establishes a Well Fund with an initial allocation of one million dollars
 *      9 to support the villages;
 */
import { isDigitAt, isLowerAt } from '../notation/letters.ts'
import type { Edit } from './edit.ts'
import { lineHeads } from '../notation/line-heads.ts'

const number = /^\f?[ \t]*(\d{1,4})(?:[:|](?=\s|$)|(?=\s|$))[ \t]?/

interface NumberedLine {
  readonly start: number
  readonly length: number
  readonly value: number
  /** Its place among all lines, and among those that are not blank. */
  readonly row: number
  readonly full: number
  readonly isEmpty: boolean
  /** Whether the line is empty or goes on with the one above: notes and lists have few such lines, a margin many. */
  readonly goesOn: boolean
}

/** How many lines must be numbered, by the step of the numbers (one or five), to be told from anything else. */
const fewest = { 1: 5, 5: 2 } as const
const steps = [1, 5] as const
type StepWidth = (typeof steps)[number]

/** The lines of a text that begin with a number. */
function numberedLines(text: string): NumberedLine[] {
  const found: NumberedLine[] = []
  let row = 1
  let reached = 0
  const { starts, words } = lineHeads(text)
  starts.forEach((start, index) => {
    const at = words[index] as number
    const isEdge = text.charCodeAt(at) === 12
    if (!isDigitAt(text, at) && !isEdge) return
    const stop = text.indexOf('\n', at)
    const line = text.slice(start, stop < 0 ? text.length : stop)
    const match = number.exec(line)
    if (!match) return
    for (let end = text.indexOf('\n', reached); end >= 0 && end < start; end = text.indexOf('\n', reached)) {
      row++
      reached = end + 1
    }
    const rest = line.slice(match[0].length).trim()
    // The edge of a page stays.
    const edge = isEdge ? 1 : 0
    found.push({
      start: start + edge,
      length: match[0].length - edge,
      value: Number(match[1]),
      row,
      full: index,
      goesOn: rest === '' || isLowerAt(rest, 0),
      isEmpty: rest === '',
    })
  })
  return found
}

/** Whether two lines stand as far apart as their numbers say: every line is counted, or every line that is not blank. */
const isApart = (a: NumberedLine, b: NumberedLine, step: StepWidth): boolean =>
  step === 1 || b.row - a.row === step || b.full - a.full === step

/** The longest runs of numbers that go up by one step; numbers begin anew on a page. */
function counted(lines: readonly NumberedLine[], step: StepWidth): NumberedLine[] {
  const found: NumberedLine[] = []
  let run: NumberedLine[] = []
  const close = (): void => {
    if (run.length >= fewest[step]) for (const line of run) found.push(line)
    run = []
  }
  for (const line of lines) {
    const last = run.at(-1)
    if (last && line.value === last.value + step && isApart(last, line, step)) run.push(line)
    else if (line.value === step || line.value === 1) {
      close()
      run = [line]
    }
  }
  close()
  return found
}

/** Edits that take the numbers in the margin, which count lines, out of the way. */
export function lineNumbers(text: string): Edit[] {
  const numbered = numberedLines(text)
  if (numbered.length < fewest[5]) return []
  for (const step of steps) {
    const lines = counted(numbered, step)
    const [first] = lines
    if (!first) continue
    // What stands above the first number and below the last is not numbered; within, nearly everything is.
    const { full: to } = lines.at(-1) ?? first
    if (step === 1 && lines.length < (to - first.full + 1) * 0.8) continue
    // A column of figures alone is a table's.
    if (lines.filter(({ isEmpty }) => isEmpty).length * 3 > lines.length * 2) continue
    if (lines.filter(({ goesOn }) => goesOn).length * 7 < lines.length) continue
    const edits = lines.map(({ start: at, length }): Edit => ({
      start: at,
      end: at + length,
      text: '',
      kind: 'line-number',
    }))
    return step === 1 ? edits : [...edits, ...margins(text, edits)]
  }
  return []
}

/** Lines without number stand in as far as those that have one. */
function margins(text: string, numbers: readonly Edit[]): Edit[] {
  const taken = new Set(numbers.map(({ start }) => start))
  const width = Math.max(...numbers.map(({ start, end }) => end - start))
  const blank = new RegExp(`^[ \\t]{1,${width}}`)
  const found: Edit[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const length = taken.has(start) ? 0 : (blank.exec(line)?.[0].length ?? 0)
    if (length > 0) found.push({ start, end: start + length, text: '', kind: 'line-number' })
    start += line.length + 1
  }
  return found
}
