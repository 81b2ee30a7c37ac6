import type { Annex, Heading, Paragraph } from '../../ast.ts'
import { en } from '../../lexicon/en/index.ts'
import { regex } from '../../notation/pattern.ts'
import { fold } from '../../notation/space.ts'
import { placeOf, span } from '../build.ts'
import { textNode } from '../../positions.ts'
import { lineOf } from '../../lines/lexer.ts'
import type { Line } from '../../lines/line.ts'
import type { Grammar } from '../parser.ts'
import { AnnexLabel } from '../../lines/shapes.ts'

/** `Annex`, `Annex II`, with the emphasis that may be round it; what follows on the line is the title. */
const annexHead = regex()`^\**${en.annexes.words}(?:\s+([IVXLC]{1,7}|[A-Z]|\d{1,2})(?![\w]))?[.*\s]*`

export function annex({ $, rules, progress }: Grammar): void {
  /**
   * What is annexed: paragraphs and headings of its own, where no clause rule holds.
   *
   *     annex ::= AnnexLabel ( pageBreak | paragraph )*
   *
   *     Annex I
   *     ^ Doha Political Declaration
   */
  rules.annex = $.RULE('annex', () => {
    const children: Annex['children'] = []
    const kind = (): string => progress().ahead($.LA(1)).kind
    const token = $.CONSUME(AnnexLabel)
    $.ACTION(() => progress().update({ part: 'annex', open: false, labels: [], bare: false }))
    $.MANY({
      GATE: () => kind() === 'paragraph' || kind() === 'more' || kind() === 'end',
      DEF: () => {
        const child = $.OR<Annex['children'][number]>({
          DEF: [{ ALT: () => $.SUBRULE(rules.pageBreak) }, { ALT: () => $.SUBRULE(rules.paragraph) }],
        })
        $.ACTION(() => children.push(isHeading(child) ? asHeading(child) : child))
      },
    })
    return $.ACTION((): Annex => {
      const line = lineOf(token)
      const head = annexHead.exec(line.text)
      const label = head?.[1]
      if (head && head[0].length < line.text.length) children.unshift(headingOf(line, line.start + head[0].length))
      const title = takeTitle(children)
      const end = children.length > 0 ? span(children).end : line.end
      progress().update({ part: 'preliminaries', open: false })
      return {
        type: 'annex',
        ...(label === undefined ? {} : { label }),
        ...(title === undefined ? {} : { title }),
        ...placeOf(line),
        children,
        position: progress().locator.position(line.start, end),
      }
    })
  })

  function headingOf(line: Line, from: number): Heading {
    const { locator, survey } = progress()
    const position = locator.position(from, line.end)
    return {
      type: 'heading',
      ...placeOf(line),
      children: [textNode(survey.source.text, locator, from, line.end)],
      position,
    }
  }
}

/** Words without a full stop at the head of an annex are its title, and a heading. */
function takeTitle(children: Annex['children']): string | undefined {
  const at = children.findIndex(({ type }) => type === 'heading' || type === 'paragraph')
  const first = children[at]
  if (first?.type !== 'heading' && first?.type !== 'paragraph') return undefined
  const words = first.children.map((child) => (child.type === 'text' ? child.value : '')).join(' ')
  const title = fold(words.replace(/[*_]+/g, ''))
  if (title === '' || title.length > longestTitle || /[.,;:]$/.test(title) || first.label !== undefined)
    return undefined
  if (first.type === 'paragraph') children[at] = asHeading(first)
  return title
}

function asHeading({ joined: _joined, label: _label, ...rest }: Paragraph): Heading {
  return { ...rest, type: 'heading' }
}

const longestHead = 120

/** Whether a paragraph of one line only heads those below it. */
function isHeading(child: Annex['children'][number]): child is Paragraph {
  if (child.type !== 'paragraph' || child.label !== undefined || child.children.length !== 1) return false
  const [only] = child.children
  if (only?.type !== 'text' || only.value.length > longestHead || /[.,;:]$/.test(only.value)) return false
  return en.annexes.partHead.test(only.value)
}

const longestTitle = 300
