import type { Table, TableCell, TableRow } from '../../ast.ts'
import type { Classified } from '../../roles/classified.ts'
import { lineRoles } from '../../roles/role.ts'
import { lineOf } from '../../roles/tokens.ts'
import { placeOf, type BlockPart, type Builder } from '../build.ts'
import type { Grammar } from '../grammar.ts'

/** Defines the production of tables, of Markdown and of files. */
export function table({ $, rules, build }: Grammar): void {
  /**
   * A table. Every line is a row; in Markdown the line under the head says only how the columns are set. Where the reader of the
   * file knows the cells, there are no bars.
   *
   *     table ::= TableLine moreText
   *
   *     | State | Amount |
   *     ^
   *     | ----- | ------ |
   *     | Fiji  | 1,000  |
   */
  rules.table = $.RULE('table', () => {
    const token = $.CONSUME(lineRoles.table)
    const more = $.SUBRULE(rules.moreText)
    return $.ACTION((): Table => {
      const first = lineOf(token)
      const children = [first, ...more].flatMap((part, i) => rowOf(build(), part, i > 0))
      const { end } = build().span(children)
      const last = more.findLast((part) => 'role' in part)
      return {
        type: 'table',
        ...placeOf(first),
        children,
        position: {
          start: build().locator.point(first.line.start),
          end: last && last.line.end > (end.offset ?? 0) ? build().locator.point(last.line.end) : end,
        },
      }
    })
  })
}

const delimiterRow = /^\|(?:\s*:?-+:?\s*\|)+$/

/** @param below whether rows stand above: what a table begins with is one, whatever it says */
function rowOf(build: Builder, part: BlockPart, below: boolean): Table['children'] {
  if (!('role' in part)) return part.type === 'pageBreak' ? [part] : []
  const { line } = part
  if (below && delimiterRow.test(line.text)) return []
  const row: TableRow = {
    type: 'tableRow',
    children: cellsOf(build, part),
    position: build.locator.position(line.start, line.end),
  }
  return [row]
}

function cellsOf(build: Builder, { line: { start, text, hint } }: Classified): TableCell[] {
  return (hint?.cells ?? betweenBars(text)).map(([from, to]): TableCell => ({
    type: 'tableCell',
    children: from === to ? [] : [build.text(start + from, start + to)],
    position: build.locator.position(start + from, start + to),
  }))
}

/** What stands between two bars, without the white space around it; a bar after a backslash is a sign of the text. */
function betweenBars(row: string): [from: number, to: number][] {
  return [...row.matchAll(/(?<=\|)((?:[^|\\]|\\.)*)(?=\|)/gs)].map((match) => {
    const words = match[0].trim()
    const from = match.index + match[0].indexOf(words)
    return [from, from + words.length]
  })
}
