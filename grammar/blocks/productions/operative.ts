import type { Heading, OperativeParagraph, OperativePart, Section } from '../../ast.ts'
import { romanLabel } from '../../roles/clauses/section.ts'
import type { Classified } from '../../roles/classified.ts'
import { lineRoles, parts } from '../../roles/role.ts'
import { lineOf } from '../../roles/tokens.ts'
import { placeOf, type Builder } from '../build.ts'
import type { Grammar } from '../grammar.ts'

/** Defines the productions of the operative part, its sections and its paragraphs. */
export function operative({ $, rules, build }: Grammar): void {
  /**
   * The operative part: paragraphs, headings, sections, and the text that a paragraph sets out below itself.
   *
   *     operativePart ::= OperativeBegin ( operativeParagraph | preambularParagraph | heading | section | annex | pageBreak )+ OperativeEnd
   *
   *     1. Acknowledges …;
   *     ^
   */
  rules.operativePart = $.RULE('operativePart', () => {
    const children: OperativePart['children'] = []
    $.CONSUME(parts.operative.begin)
    $.AT_LEAST_ONE(() => {
      const child = $.OR<OperativePart['children'][number]>([
        { ALT: () => $.SUBRULE(rules.operativeParagraph) },
        { ALT: () => $.SUBRULE(rules.preambularParagraph) },
        { ALT: () => $.SUBRULE(rules.heading) },
        { ALT: () => $.SUBRULE(rules.section) },
        { ALT: () => $.SUBRULE(rules.annex) },
        { ALT: () => $.SUBRULE(rules.pageBreak) },
      ])
      children.push(child)
    })
    $.CONSUME(parts.operative.end)
    return $.ACTION((): OperativePart => {
      const numbered = withInferredNumbers(children)
      return { type: 'operativePart', children: numbered, position: build().span(numbered) }
    })
  })

  /**
   * A section under a label of its own, with its own preamble and perhaps its own run of numbers.
   *
   *     section ::= SectionBegin SectionLabel ( operativeParagraph | preambularParagraph | heading | pageBreak )* SectionEnd
   *
   *     II
   *     ^ Capacity-building
   *     10. Recognizes …
   */
  rules.section = $.RULE('section', () => {
    const below: Section['children'] = []
    $.CONSUME(parts.section.begin)
    const token = $.CONSUME(lineRoles.section)
    $.MANY(() => {
      const child = $.OR<Section['children'][number]>([
        { ALT: () => $.SUBRULE(rules.operativeParagraph) },
        { ALT: () => $.SUBRULE(rules.preambularParagraph) },
        { ALT: () => $.SUBRULE(rules.heading) },
        { ALT: () => $.SUBRULE(rules.pageBreak) },
      ])
      below.push(child)
    })
    $.CONSUME(parts.section.end)
    return $.ACTION((): Section => {
      const first = lineOf(token)
      const { line, text } = first
      const children = [...headingBeside(build(), first), ...withInferredNumbers(below)]
      const { start, end } = build().locator.position(line.start, line.end)
      return {
        type: 'section',
        label: text?.label ?? '',
        children,
        position: { start, end: children.at(-1)?.position.end ?? end },
      }
    })
  })

  /**
   * One operative paragraph. Its number is its own marker, also where it stands alone on a line.
   *
   *     operativeParagraph ::= OperativeLine moreText items
   *
   *     3.                         - 4. *Requests* the Secretary-General …
   *     ^ Reaffirms that …          ^
   */
  rules.operativeParagraph = $.RULE('operativeParagraph', () => {
    const token = $.CONSUME(lineRoles.operative)
    const more = $.SUBRULE(rules.moreText)
    const items = $.SUBRULE(rules.items)
    return $.ACTION((): OperativeParagraph => {
      const first = lineOf(token)
      const { number, label } = first.text ?? {}
      const { children, position, joined } = build().block(first, [...more, ...items])
      const clause: OperativeParagraph = {
        type: 'operativeParagraph',
        ...(number === undefined ? {} : { number }),
        ...(label === undefined ? {} : { label }),
        ...(joined ? { joined: true } : {}),
        ...placeOf(first),
        children,
        position,
      }
      return build().keepOpener(clause, first)
    })
  })
}

/** The heading that stands beside the label of a section. */
function headingBeside(build: Builder, first: Classified): Heading[] {
  const { line } = first
  const found = romanLabel(line)
  if (!found) return []
  const from = line.start + found.length
  const position = build.locator.position(from, line.end)
  return [{ type: 'heading', ...placeOf(first), children: [build.text(from, line.end)], position }]
}

/** A paragraph that lost its number between 3 and 5 is 4. */
function withInferredNumbers<Child extends OperativePart['children'][number]>(children: readonly Child[]): Child[] {
  const isParagraph = (child: Child): child is Child & OperativeParagraph => child.type === 'operativeParagraph'
  const numbers = children.filter(isParagraph).map(({ number }) => number)
  let next = 0
  return children.map((child) => {
    if (!isParagraph(child)) return child
    const at = next++
    const above = numbers[at - 1]
    if (child.number !== undefined || above === undefined || numbers[at + 1] !== above + 2) return child
    return { ...child, number: above + 1, inferred: true }
  })
}
