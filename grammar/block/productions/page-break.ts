import type { FootnoteDefinition, PageBreak } from '../../ast.ts'
import { placeOf } from '../build.ts'
import { lineOf } from '../../lines/lexer.ts'
import type { Line } from '../../lines/line.ts'
import type { Grammar } from '../parser.ts'
import { textNode } from '../../positions.ts'
import { markAtStart } from '../survey/notes.ts'
import { FurnitureLine, NoteLabel, NoteMore, NoteStart, PageEdge } from '../../lines/shapes.ts'

/** Where a note's own text begins on its first line, after the mark. */
function noteTextStart(line: Line): number {
  if (line.scanned)
    return (
      line.start +
      (/^(?:[^A-Za-z\d\s]{0,2}\d{0,2}[^A-Za-z\d\s]?\s+|[^A-Za-z\d\s]{1,2})(?=[A-Za-z])/.exec(line.text)?.[0].length ??
        0)
    )
  const mark = markAtStart(line.text)
  if (mark && mark.label === line.note) return line.start + mark.length
  const number = /^(\d{1,3})(?:[.)])?\s*/.exec(line.text)
  return number && number[1] === line.note && !line.noteContinued ? line.start + number[0].length : line.start
}

export function pageBreaks({ $, rules, progress }: Grammar): void {
  /**
   * What a page puts between two lines of the text: furniture, notes, the edge of the page.
   *
   *     pageBreak ::= ( PageEdge | FurnitureLine | footnoteDefinition | NoteLabel )+
   *
   *     …special session of the General
   *     ^ 2/5 25-13823
   *       ¹ Resolution 70/1.
   *     Assembly on the world drug problem…
   */
  rules.pageBreak = $.RULE('pageBreak', () => {
    const children: PageBreak['children'] = []
    let start = 0
    let end = 0
    let page: number | undefined
    const take = (line: Line): void => {
      if (end === 0) start = line.start
      end = line.end
    }
    $.AT_LEAST_ONE({
      DEF: () =>
        $.OR({
          IGNORE_AMBIGUITIES: true,
          DEF: [
            {
              ALT: () => {
                const token = $.CONSUME(PageEdge)
                $.ACTION(() => {
                  take(lineOf(token))
                  page = lineOf(token).page
                })
              },
            },
            {
              ALT: () => {
                const token = $.CONSUME(FurnitureLine)
                $.ACTION(() => {
                  const line = lineOf(token)
                  take(line)
                  const position = progress().locator.position(line.start, line.end)
                  children.push({ type: 'pageFurniture', role: line.furniture ?? 'notice', value: line.text, position })
                })
              },
            },
            {
              GATE: () => labelsNext($.LA(1).payload as Line, $.LA(2).payload as Line | undefined),
              ALT: () => {
                const note = $.SUBRULE(rules.footnoteDefinition)
                $.ACTION(() => {
                  if (end === 0) start = note.position.start.offset ?? 0
                  end = note.position.end.offset ?? 0
                  children.push(note)
                })
              },
            },
            {
              ALT: () => {
                const token = $.CONSUME(NoteLabel)
                $.ACTION(() => {
                  const line = lineOf(token)
                  take(line)
                  const position = progress().locator.position(line.start, line.end)
                  children.push({ type: 'detachedMarker', of: 'footnoteDefinition', value: line.text, position })
                })
              },
            },
          ],
        }),
    })
    return $.ACTION((): PageBreak => {
      const position = progress().locator.position(start, end)
      page ??= progress().nextText($.LA(1))?.page
      if (page === 0) page = undefined
      return { type: 'pageBreak', ...(page === undefined ? {} : { page }), children, position }
    })
  })

  /**
   * One note, with its number where the number kept its place.
   *
   *     footnoteDefinition ::= NoteLabel? NoteStart NoteMore*
   *
   *     ⁷ The Memorandum of Understanding between …
   *     ^
   */
  rules.footnoteDefinition = $.RULE('footnoteDefinition', () => {
    const lines: Line[] = []
    let start = -1
    $.OPTION({
      DEF: () => {
        const label = $.CONSUME(NoteLabel)
        $.ACTION(() => (start = lineOf(label).start))
      },
    })
    const first = $.CONSUME(NoteStart)
    $.ACTION(() => lines.push(lineOf(first)))
    $.MANY({
      DEF: () => {
        const more = $.CONSUME(NoteMore)
        $.ACTION(() => lines.push(lineOf(more)))
      },
    })
    return $.ACTION((): FootnoteDefinition => {
      const { locator, survey } = progress()
      const head = lines[0] as Line
      const last = lines[lines.length - 1] as Line
      const from = start >= 0 ? head.start : noteTextStart(head)
      const children = from < last.end ? [textNode(survey.source.text, locator, from, last.end)] : []
      return {
        type: 'footnoteDefinition',
        label: head.note ?? '',
        ...(head.noteContinued ? { continued: true } : {}),
        ...placeOf(head),
        children,
        position: locator.position(start >= 0 ? start : head.start, last.end),
      }
    })
  })
}

/** Whether a label stands just above its own note. */
function labelsNext(line: Line, next: Line | undefined): boolean {
  if (line.token.tokenType === NoteStart) return true
  return next?.token.tokenType === NoteStart && next.note === line.note && !next.noteContinued
}
