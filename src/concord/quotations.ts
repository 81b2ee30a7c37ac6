/** Titles that one text quotes alike at two places, and another text does not. */
import type { Quotation } from '../../grammar/ast.ts'
import { rangeOf } from '../tree/range.ts'
import { toText } from '../tree/text.ts'
import { nodesOf } from '../tree/visit.ts'
import type { Cell } from './cells.ts'
import type { FindingSide } from './concordance.ts'
import { markOf } from './mark-of.ts'
import { nameOf, type RowFinding, type RowOfCells } from './rows.ts'

/** What stands in quotation marks at one place, in each text. */
interface Quoted {
  readonly row: RowOfCells
  readonly sides: readonly (Side | undefined)[]
}

interface Side {
  readonly cell: Cell
  readonly node: Quotation
  readonly words: string
}

/** Shorter words in quotation marks are no title. */
const fewestLetters = 12

/** The words between the marks; capitals and a comma before the closing mark are the sentence's. */
const wordsOf = (node: Quotation): string => toText(node).replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')

const quotationsOf = (cell: Cell): Side[] =>
  cell.passage.content.flatMap((node) =>
    nodesOf(node, 'quotation').map((found) => ({ cell, node: found, words: wordsOf(found) })),
  )

/** Only where all texts have as many is it known which answers which. */
const quotedIn = (row: RowOfCells): Quoted[] => {
  const sides = row.cells.map((cell) => cell && quotationsOf(cell))
  const counts = new Set(sides.flatMap((each) => (each ? [each.length] : [])))
  const [count = 0] = counts
  if (counts.size > 1) return []
  return Array.from({ length: count }, (_, index) => ({ row, sides: sides.map((each) => each?.[index]) }))
}

const key = (side: Side | undefined): string => side?.words.toLowerCase() ?? ''

/** The first place where a text quotes the same words. */
const firstPlaces = (all: readonly Quoted[], text: number): ReadonlyMap<string, Quoted> => {
  const places = new Map<string, Quoted>()
  for (const quoted of all) {
    const words = key(quoted.sides[text])
    if (words.length >= fewestLetters && !places.has(words)) places.set(words, quoted)
  }
  return places
}

const sideOf = (side: Side | undefined, text: number): FindingSide =>
  side
    ? { text, id: side.cell.passage.id, values: [side.words], marks: [markOf(side.cell.passage, rangeOf(side.node))] }
    : { text, values: [], marks: [] }

/** Whether a text quotes some words in a row; two titles of one sentence may stand the other way round (A/RES/78/21). */
const isQuotedIn = (row: RowOfCells, text: number, words: string, all: readonly Quoted[]): boolean =>
  all.some((each) => each.row === row && key(each.sides[text]) === words)

/** What is quoted differently. */
export const quotationFindings = (rows: readonly RowOfCells[]): RowFinding[] => {
  const all = rows.flatMap(quotedIn)
  const texts = rows[0]?.cells.length ?? 0
  const places = Array.from({ length: texts }, (_, text) => firstPlaces(all, text))
  return all.flatMap((quoted): RowFinding[] => {
    const { row, sides } = quoted
    const differs = sides.some((side, text) => {
      const first = places[text]?.get(key(side))
      return (
        first !== undefined &&
        first !== quoted &&
        sides.some((other, at) => other && first.sides[at] && !isQuotedIn(row, at, key(first.sides[at]), all))
      )
    })
    return differs
      ? [
          {
            row,
            finding: { kind: 'quotation', id: nameOf(row.cells), sides: sides.map((side, text) => sideOf(side, text)) },
          },
        ]
      : []
  })
}
