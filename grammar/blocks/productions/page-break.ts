import type { FootnoteDefinition, PageBreak } from '../../ast.ts'
import type { Classified } from '../../roles/classified.ts'
import { isNumberRecovered, noteBackLink, noteTextStart } from '../../roles/notes/mark.ts'
import { CutBegin, lineRoles, PageBreakBegin } from '../../roles/role.ts'
import { lineBelow, lineOf } from '../../roles/tokens.ts'
import { placeOf, type Builder } from '../build.ts'
import type { Grammar, PageMatter } from '../grammar.ts'

/** Defines the productions of page breaks, and notes. */
export function pageBreaks({ $, rules, build }: Grammar): void {
  /**
   * What a page puts between two blocks.
   *
   *     pageBreak ::= PageBreakBegin pageMatter
   *
   *     …at its eighty-first session;
   *     2/5 25-13823
   *     ^
   *     5. Decides to remain seized of the matter.
   */
  rules.pageBreak = $.RULE('pageBreak', () => {
    const begin = $.CONSUME(PageBreakBegin)
    const matter = $.SUBRULE(rules.pageMatter)
    return $.ACTION(() => pageBreakNode(build(), matter, lineBelow(begin)))
  })

  /**
   * What a page puts between two lines of a block.
   *
   *     cut ::= CutBegin pageMatter
   *
   *     …special session of the General
   *     2/5 25-13823
   *     ^
   *     Assembly on the world drug problem…
   */
  rules.cut = $.RULE('cut', () => {
    const begin = $.CONSUME(CutBegin)
    const matter = $.SUBRULE(rules.pageMatter)
    return $.ACTION(() => pageBreakNode(build(), matter, lineBelow(begin)))
  })

  /**
   * Page artefacts, notes, the edge of the page.
   *
   *     pageMatter ::= ( PageEdgeLine | ArtefactLine | footnoteDefinition | DetachedLabel )+
   *
   *     2/5 25-13823
   *     ^
   *     ¹ Resolution 70/1.
   */
  rules.pageMatter = $.RULE('pageMatter', () => {
    const found: PageMatter = []
    $.AT_LEAST_ONE(() => {
      const part = $.OR<PageMatter[number]>([
        { ALT: () => lineOf($.CONSUME(lineRoles.pageEdge)) },
        { ALT: () => lineOf($.CONSUME(lineRoles.artefact)) },
        { ALT: () => $.SUBRULE(rules.footnoteDefinition) },
        { ALT: () => lineOf($.CONSUME(lineRoles.detachedLabel)) },
      ])
      found.push(part)
    })
    return found
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
    const label = $.OPTION(() => $.CONSUME(lineRoles.noteLabel))
    const start = $.CONSUME(lineRoles.noteStart)
    const more: Classified[] = []
    $.MANY(() => {
      more.push(lineOf($.CONSUME(lineRoles.noteMore)))
    })
    return $.ACTION((): FootnoteDefinition => {
      const head = lineOf(start)
      const above = label && lineOf(label).line
      const { end, text } = (more.at(-1) ?? head).line
      const to = end - noteBackLink(text)
      const from = above ? head.line.start : noteTextStart(head.line, head.note)
      return {
        type: 'footnoteDefinition',
        label: head.note?.note ?? '',
        ...(head.note?.continued ? { continued: true } : {}),
        ...(isNumberRecovered(head.line, head.note) ? { recovered: true } : {}),
        ...placeOf(head),
        children: from < to ? [build().text(from, to)] : [],
        position: build().locator.position(above?.start ?? head.line.start, end),
      }
    })
  })
}

/** @param below the line of text below the break, whose page begins there; none below the last foot, where no page begins */
function pageBreakNode(build: Builder, matter: PageMatter, below: Classified | undefined): PageBreak {
  const edge = matter.findLast((part) => 'role' in part && part.role === 'pageEdge') as Classified | undefined
  const page = below ? (edge ?? below).page : 0
  const children = matter.flatMap((part) => ('role' in part ? markerNode(build, part) : [part]))
  const first = matter[0] as PageMatter[number]
  const last = matter.at(-1) as PageMatter[number]
  const position = { start: positionOf(build, first).start, end: positionOf(build, last).end }
  return { type: 'pageBreak', ...(page === 0 ? {} : { page }), children, position }
}

const positionOf = (build: Builder, part: PageMatter[number]): PageBreak['position'] =>
  'role' in part ? build.locator.position(part.line.start, part.line.end) : part.position

/** A line that is no note; the edge of a page has no node of its own. */
function markerNode(build: Builder, line: Classified): PageBreak['children'] {
  if (line.role === 'pageEdge') return []
  const value = line.line.text
  const position = positionOf(build, line)
  return line.role === 'artefact'
    ? [{ type: 'pageFurniture', role: line.artefact ?? 'notice', value, position }]
    : [{ type: 'detachedMarker', of: 'footnoteDefinition', value, position }]
}
