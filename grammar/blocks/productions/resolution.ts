import type { Closing, Heading, OrganLine, PageBreak, Resolution, ResolutionContent } from '../../ast.ts'
import type { Classified } from '../../roles/classified.ts'
import { organWords } from '../../roles/head/organ-line.ts'
import { lineRoles, parts } from '../../roles/role.ts'
import { lineOf } from '../../roles/tokens.ts'
import { placeOf } from '../build.ts'
import type { Grammar } from '../grammar.ts'

/** Defines the productions of a resolution, its label, its organ line and its closing. */
export function resolution({ $, rules, build }: Grammar): void {
  /**
   * One resolution. The second and later ones of a document bring their label and title with them; a typed draft may lack the
   * organ line.
   *
   *     resolution ::= ResolutionBegin ( resolutionLabel | title | pageBreak )* organLine? preamble? operativePart? closingPart? ResolutionEnd
   *
   *     B
   *     ^ United Nations public information policies
   *     The General Assembly,
   */
  rules.resolution = $.RULE('resolution', () => {
    const children: ResolutionContent[] = []
    let organ: OrganLine | undefined
    $.CONSUME(parts.resolution.begin)
    $.MANY(() => {
      const child = $.OR<ResolutionContent>([
        { ALT: () => $.SUBRULE(rules.resolutionLabel) },
        { ALT: () => $.SUBRULE(rules.title) },
        { ALT: () => $.SUBRULE(rules.pageBreak) },
      ])
      children.push(child)
    })
    $.OPTION(() => {
      organ = $.SUBRULE(rules.organLine)
      children.push(organ)
    })
    $.OPTION1(() => children.push($.SUBRULE(rules.preamble)))
    $.OPTION2(() => children.push($.SUBRULE(rules.operativePart)))
    const closings = $.OPTION3(() => $.SUBRULE(rules.closingPart)) ?? []
    $.CONSUME(parts.resolution.end)
    return $.ACTION((): Resolution => {
      children.push(...closings)
      const label = labelOfHead(children)
      return {
        type: 'resolution',
        ...(label === undefined ? {} : { label }),
        ...(organ === undefined ? {} : { organ: organ.organ }),
        children,
        position: build().span(children),
      }
    })
  })

  /**
   * The label of one of several resolutions.
   *
   *     resolutionLabel ::= ResolutionLabel
   *
   *     B
   *     ^
   */
  rules.resolutionLabel = $.RULE('resolutionLabel', () => {
    const token = $.CONSUME(lineRoles.resolutionLabel)
    return $.ACTION((): Heading => {
      const first = lineOf(token)
      const { children, position } = build().block(first, [])
      return {
        type: 'heading',
        label: first.text?.label ?? '',
        ...placeOf(first),
        children: children as Heading['children'],
        position,
      }
    })
  })

  /**
   * The organ in whose name the resolution speaks.
   *
   *     organLine ::= OrganName MoreText*
   *
   *     The General Assembly,
   *     ^
   */
  rules.organLine = $.RULE('organLine', () => {
    const token = $.CONSUME(lineRoles.organ)
    const more: Classified[] = []
    $.MANY(() => {
      more.push(lineOf($.CONSUME(lineRoles.more)))
    })
    return $.ACTION((): OrganLine => {
      const first = lineOf(token)
      const { organs } = build().language
      const { children, position } = build().block(first, more)
      const words = organWords([first, ...more].map(({ line }) => line))
      return {
        type: 'organLine',
        organ: organs.matchLine(words)?.organ ?? organs.unlisted(first.line.plain) ?? '',
        ...placeOf(first),
        children: children as OrganLine['children'],
        position,
      }
    })
  })

  /**
   * What stands after the clauses.
   *
   *     closingPart ::= ClosingBegin ( closing | pageBreak )+ ClosingEnd
   *
   *     5. Decides to remain seized of the matter.
   *     82nd plenary meeting
   *     ^
   */
  rules.closingPart = $.RULE('closingPart', () => {
    const children: (Closing | PageBreak)[] = []
    $.CONSUME(parts.closing.begin)
    $.AT_LEAST_ONE(() => {
      const child = $.OR<Closing | PageBreak>([
        { ALT: () => $.SUBRULE(rules.closing) },
        { ALT: () => $.SUBRULE(rules.pageBreak) },
      ])
      children.push(child)
    })
    $.CONSUME(parts.closing.end)
    return children
  })

  /**
   * What closes an adopted text.
   *
   *     closing ::= ClosingLine MoreText*
   *
   *     82nd plenary meeting
   *     ^ 29 November 1979
   */
  rules.closing = $.RULE('closing', () => {
    const token = $.CONSUME(lineRoles.closing)
    const more: Classified[] = []
    $.MANY(() => {
      more.push(lineOf($.CONSUME(lineRoles.more)))
    })
    return $.ACTION((): Closing => {
      const first = lineOf(token)
      const { children, position } = build().block(first, more)
      return { type: 'closing', ...placeOf(first), children: children as Closing['children'], position }
    })
  })
}

function labelOfHead(children: readonly ResolutionContent[]): string | undefined {
  const [head] = children
  if (head?.type === 'heading') return head.label
  const title = head?.type === 'title' ? head.children[0] : undefined
  const number =
    title?.type === 'text' ? /^(\d{1,4}(?: [A-Z])?(?:\/\d+| ?\([IVXLCS-]+\)))\.?\s/.exec(title.value) : null
  return number?.[1]
}
