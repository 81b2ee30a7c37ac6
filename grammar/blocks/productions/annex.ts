import type { Annex, Heading, Paragraph, Unparsed } from '../../ast.ts'
import type { Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { regex } from '../../notation/pattern.ts'
import { fold } from '../../notation/space.ts'
import type { Classified } from '../../roles/classified.ts'
import { lineRoles, parts } from '../../roles/role.ts'
import { lineOf } from '../../roles/tokens.ts'
import { placeOf, type Builder } from '../build.ts'
import type { Grammar } from '../grammar.ts'

/** `Annex`, `Annex II`, with the emphasis that may be round it; what follows on the line is the title. */
const headOf = perLanguage(
  ({ annexes }) => regex()`^\**${annexes.words}(?:\s+([IVXLC]{1,7}|[A-Z]|\d{1,2})(?![\w]))?[.:*\s]*`,
)

/** Defines the productions of annexes, paragraphs and what is left. */
export function annex({ $, rules, build }: Grammar): void {
  /**
   * What is annexed: paragraphs and headings of its own, where no clause rule holds.
   *
   *     annex ::= AnnexBegin AnnexLine ( paragraph | table | pageBreak )* AnnexEnd
   *
   *     Annex I
   *     ^ Doha Political Declaration
   */
  rules.annex = $.RULE('annex', () => {
    const below: Annex['children'] = []
    $.CONSUME(parts.annex.begin)
    const token = $.CONSUME(lineRoles.annex)
    $.MANY(() => {
      const child = $.OR<Annex['children'][number]>([
        { ALT: () => $.SUBRULE(rules.paragraph) },
        { ALT: () => $.SUBRULE(rules.table) },
        { ALT: () => $.SUBRULE(rules.pageBreak) },
      ])
      below.push(child)
    })
    $.CONSUME(parts.annex.end)
    return $.ACTION((): Annex => {
      const first = lineOf(token)
      const { line } = first
      const head = headOf(build().language).exec(line.text)
      const label = head?.[1]
      const headed = below.map((child) => (isHeading(child, build().language) ? asHeading(child) : child))
      const titled = withTitle([...headingBeside(build(), first, head?.[0].length ?? 0), ...headed])
      const { start, end } = build().locator.position(line.start, line.end)
      return {
        type: 'annex',
        ...(label === undefined ? {} : { label }),
        ...(titled.title === undefined ? {} : { title: titled.title }),
        ...placeOf(first),
        children: titled.children,
        position: { start, end: titled.children.at(-1)?.position.end ?? end },
      }
    })
  })

  /**
   * A paragraph that is no clause: of an annex, a statement, an amendment, a decision.
   *
   *     paragraph ::= ParagraphLine moreText
   *
   *     1. In operative paragraph 13, delete “…”.
   *     ^
   */
  rules.paragraph = $.RULE('paragraph', () => {
    const token = $.CONSUME(lineRoles.paragraph)
    const more = $.SUBRULE(rules.moreText)
    return $.ACTION((): Paragraph => {
      const first = lineOf(token)
      const label = first.text?.label
      const { children, position, joined } = build().block(first, more)
      return {
        type: 'paragraph',
        ...(label === undefined ? {} : { label }),
        ...(joined ? { joined: true } : {}),
        ...placeOf(first),
        children: children as Paragraph['children'],
        position,
      }
    })
  })

  /**
   * What stands after a resolution and belongs to nothing: notes that lost their marks, remains of other texts.
   *
   *     unparsed ::= UnparsedLine MoreText*
   *
   *     82nd plenary meeting
   *     29 November 1979
   *     Share this page
   *     ^
   */
  rules.unparsed = $.RULE('unparsed', () => {
    const lines: Classified[] = [lineOf($.CONSUME(lineRoles.unparsed))]
    $.MANY(() => {
      lines.push(lineOf($.CONSUME(lineRoles.more)))
    })
    return $.ACTION((): Unparsed => {
      const start = lines[0]?.line.start ?? 0
      const end = lines.at(-1)?.line.end ?? start
      return { type: 'unparsed', value: build().slice(start, end), position: build().locator.position(start, end) }
    })
  })
}

/** The title that stands beside the label, from an offset of the line on. */
function headingBeside(build: Builder, first: Classified, at: number): Heading[] {
  const { start, end } = first.line
  if (start + at >= end) return []
  const position = build.locator.position(start + at, end)
  return [{ type: 'heading', ...placeOf(first), children: [build.text(start + at, end)], position }]
}

const longestTitle = 300

/** Words without a full stop at the head of an annex are its title, and a heading. */
function withTitle(children: Annex['children']): { title?: string; children: Annex['children'] } {
  const at = children.findIndex(({ type }) => type === 'heading' || type === 'paragraph')
  const first = children[at]
  if (first?.type !== 'heading' && first?.type !== 'paragraph') return { children }
  const words = first.children.map((child) => (child.type === 'text' ? child.value : '')).join(' ')
  const title = fold(words.replace(/[*_]+/g, ''))
  if (title === '' || title.length > longestTitle || /[.,;:]$/.test(title) || first.label !== undefined)
    return { children }
  return { title, children: first.type === 'paragraph' ? children.with(at, asHeading(first)) : children }
}

function asHeading({ joined: _joined, label: _label, ...rest }: Paragraph): Heading {
  return { ...rest, type: 'heading' }
}

const longestHead = 120

/** Whether a paragraph of one line only heads those below it. */
function isHeading(child: Annex['children'][number], { annexes }: Language): child is Paragraph {
  if (child.type !== 'paragraph' || child.label !== undefined || child.children.length !== 1) return false
  const [only] = child.children
  if (only?.type !== 'text' || only.value.length > longestHead || /[.,;:]$/.test(only.value)) return false
  return annexes.partHead.test(only.value)
}
