/** How clauses of a row are set and opened: italics, opening phrases. */
import type { Opener } from '../../grammar/ast.ts'
import { nodesOf } from '../tree/visit.ts'
import type { Cell } from './cells.ts'
import type { Finding } from './concordance.ts'
import { openersAnswer } from './counterparts.ts'
import { rowFinding, type RowOfCells } from './rows.ts'

type Row = RowOfCells['cells']

const openerNode = ({ passage: { content } }: Cell): Opener | undefined =>
  content[0] && nodesOf(content[0], 'opener')[0]

/** Whether the opening phrase of a clause is set in italics; undefined where it has none. */
export const isSet = (cell: Cell): boolean | undefined => {
  const opener = openerNode(cell)
  return opener && opener.italic !== 'none'
}

const phraseOf = ({ passage }: Cell, { end }: { end: number }): string => passage.text.slice(0, end)

/**
 * Opening phrases that are set in italics in one text and not in another.
 * @param carries whether italics came through in a text at all
 */
export const italicsFindings = (row: Row, carries: readonly boolean[]): Finding[] => {
  const asked = row.filter((cell) => cell !== undefined && carries[cell.text] === true) as Cell[]
  const set = asked.map(isSet)
  if (!set.includes(true) || !set.some((isItalic, index) => isItalic !== true && asked[index]?.opener)) return []
  return [
    rowFinding('italics', row, (cell) =>
      isSet(cell) === true && cell.opener && carries[cell.text] === true ? [phraseOf(cell, cell.opener)] : [],
    ),
  ]
}

/** Opening phrases that do not stand for each other in issued resolutions. */
export const openerFindings = (row: Row): Finding[] => {
  const opened = row.filter((cell) => cell?.opener !== undefined) as Cell[]
  const [one, ...others] = opened
  if (!one || others.every((other) => openersAnswer(one, other) !== false)) return []
  return [rowFinding('opener', row, (cell) => (cell.opener ? [phraseOf(cell, cell.opener)] : []))]
}
