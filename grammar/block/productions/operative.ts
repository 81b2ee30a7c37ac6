import type { Heading, OperativeParagraph, OperativePart, Section } from '../../ast.ts'
import { romanLabel } from '../boundary/heading.ts'
import { placeOf, span } from '../build.ts'
import { lineOf } from '../../lines/lexer.ts'
import type { Line } from '../../lines/line.ts'
import type { Grammar } from '../parser.ts'
import { textNode } from '../../positions.ts'
import { Line as AnyLine, PartLabel } from '../../lines/shapes.ts'

const clauseKinds = new Set(['operative', 'preambular', 'heading', 'more'])

/** A paragraph that lost its number between 3 and 5 is 4. */
function inferNumbers(children: readonly (OperativePart | Section)['children'][number][]): void {
  const paragraphs = children.filter((child): child is OperativeParagraph => child.type === 'operativeParagraph')
  paragraphs.forEach((paragraph, i) => {
    const above = paragraphs[i - 1]?.number
    const below = paragraphs[i + 1]?.number
    if (paragraph.number !== undefined || above === undefined || below !== above + 2) return
    paragraph.number = above + 1
    paragraph.inferred = true
  })
}

export function operative({ $, rules, progress }: Grammar): void {
  const kind = (): string => progress().ahead($.LA(1)).kind

  /**
   * The operative part: clauses, headings, sections.
   *
   *     operativePart ::= ( pageBreak | section | heading | preambularParagraph | operativeParagraph )+
   *
   *     1. Acknowledges …;
   *     ^
   */
  rules.operativePart = $.RULE('operativePart', () => {
    const children: OperativePart['children'] = []
    $.ACTION(() => progress().update({ part: 'operative' }))
    $.AT_LEAST_ONE({
      GATE: () => clauseKinds.has(kind()) || kind() === 'section',
      DEF: () => {
        const child = $.OR<OperativePart['children'][number]>({
          IGNORE_AMBIGUITIES: true,
          DEF: [
            { ALT: () => $.SUBRULE(rules.pageBreak) },
            { GATE: () => kind() === 'section', ALT: () => $.SUBRULE(rules.section) },
            { GATE: () => kind() === 'heading', ALT: () => $.SUBRULE(rules.heading) },
            { GATE: () => kind() === 'preambular', ALT: () => $.SUBRULE(rules.preambularParagraph) },
            { ALT: () => $.SUBRULE(rules.operativeParagraph) },
          ],
        })
        $.ACTION(() => children.push(child))
      },
    })
    return $.ACTION((): OperativePart => {
      inferNumbers(children)
      const { start, end } = span(children)
      return { type: 'operativePart', children, position: progress().locator.position(start, end) }
    })
  })

  /**
   * A section under a label of its own, with its own preamble and perhaps its own run of numbers.
   *
   *     section ::= ( PartLabel | Line ) ( pageBreak | heading | preambularParagraph | operativeParagraph )*
   *
   *     II
   *     ^ Capacity-building
   *     10. Recognizes …
   */
  rules.section = $.RULE('section', () => {
    const children: Section['children'] = []
    const token = $.OR1({
      IGNORE_AMBIGUITIES: true,
      DEF: [{ ALT: () => $.CONSUME(PartLabel) }, { ALT: () => $.CONSUME(AnyLine) }],
    })
    $.ACTION(() => {
      const heading = headingBeside(lineOf(token))
      if (heading) children.push(heading)
      progress().update({ open: false, labels: [], bare: false, afterHeading: true })
    })
    $.MANY({
      GATE: () => clauseKinds.has(kind()),
      DEF: () => {
        const child = $.OR<Section['children'][number]>({
          IGNORE_AMBIGUITIES: true,
          DEF: [
            { ALT: () => $.SUBRULE(rules.pageBreak) },
            { GATE: () => kind() === 'heading', ALT: () => $.SUBRULE(rules.heading) },
            { GATE: () => kind() === 'preambular', ALT: () => $.SUBRULE(rules.preambularParagraph) },
            { ALT: () => $.SUBRULE(rules.operativeParagraph) },
          ],
        })
        $.ACTION(() => children.push(child))
      },
    })
    return $.ACTION((): Section => {
      inferNumbers(children)
      const line = lineOf(token)
      const { end } = children.length > 0 ? span(children) : { end: line.end }
      const label = romanLabel(line)?.label ?? line.plain.replace(/[.*\s]/g, '')
      return { type: 'section', label, children, position: progress().locator.position(line.start, end) }
    })
  })

  /** The heading that stands beside the label of a section. */
  function headingBeside(line: Line): Heading | undefined {
    const found = romanLabel(line)
    if (!found) return undefined
    const { locator, survey } = progress()
    const from = line.start + found.length
    return {
      type: 'heading',
      ...placeOf(line),
      children: [textNode(survey.source.text, locator, from, line.end)],
      position: locator.position(from, line.end),
    }
  }
}
