import type { Closing, OrganLine, Resolution, ResolutionContent } from '../../ast.ts'
import { isQuoted } from '../boundary/signs.ts'
import { placeOf, span } from '../build.ts'
import { lineOf } from '../../lines/lexer.ts'
import type { Line } from '../../lines/line.ts'
import type { Grammar } from '../parser.ts'
import { textNode } from '../../positions.ts'
import { en } from '../../lexicon/en/index.ts'
import { Line as AnyLine, ClosingLine, OrganName } from '../../lines/shapes.ts'

export function resolution({ $, rules, progress }: Grammar): void {
  const kind = (): string => progress().ahead($.LA(1)).kind

  /**
   * One resolution. The second and later ones of a document bring their label and title with them.
   *
   *     resolution ::= ( Line | pageBreak )* OrganName? preamble? operativePart? ( pageBreak | closing )*
   *
   *     B
   *     ^ United Nations public information policies
   *     The General Assembly,
   */
  rules.resolution = $.RULE('resolution', () => {
    const children: ResolutionContent[] = []
    const head: Line[] = []
    let organ: OrganLine | undefined
    const organAt = $.ACTION(() => progress().nextOrgan($.LA(1)))
    $.MANY({
      GATE: () => ($.LA(1).payload as Line).index < organAt,
      DEF: () =>
        $.OR({
          DEF: [
            {
              ALT: () => {
                const token = $.CONSUME(AnyLine)
                $.ACTION(() => head.push(lineOf(token)))
              },
            },
            {
              ALT: () => {
                const cut = $.SUBRULE(rules.pageBreak)
                $.ACTION(() => {
                  flushHead(head, children)
                  children.push(cut)
                })
              },
            },
          ],
        }),
    })
    $.ACTION(() => flushHead(head, children))
    $.OPTION({
      DEF: () => {
        const token = $.CONSUME(OrganName)
        $.ACTION(() => {
          organ = organLine(lineOf(token))
          progress().update({ quoted: isQuoted(lineOf(token)) })
          children.push(organ)
        })
      },
    })
    $.ACTION(() =>
      progress().update({ part: 'preamble', open: false, labels: [], lastNumber: 0, bare: false, afterHeading: true }),
    )
    $.OPTION1({
      GATE: () => kind() === 'preambular' || kind() === 'heading',
      DEF: () => {
        const part = $.SUBRULE(rules.preamble)
        $.ACTION(() => children.push(part))
      },
    })
    $.ACTION(() => progress().update({ part: 'operative' }))
    $.OPTION2({
      GATE: () => ['operative', 'section', 'more', 'preambular', 'heading'].includes(kind()),
      DEF: () => {
        const part = $.SUBRULE(rules.operativePart)
        $.ACTION(() => children.push(part))
      },
    })
    $.MANY1({
      GATE: () => kind() === 'closing',
      DEF: () => {
        const child = $.OR1<ResolutionContent>({
          DEF: [{ ALT: () => $.SUBRULE1(rules.pageBreak) }, { ALT: () => $.SUBRULE(rules.closing) }],
        })
        $.ACTION(() => children.push(child))
      },
    })
    return $.ACTION((): Resolution => {
      progress().update({ part: 'preliminaries', open: false, labels: [], bare: false })
      const { start, end } = span(children)
      const label = labelOfHead(children)
      return {
        type: 'resolution',
        ...(label === undefined ? {} : { label }),
        ...(organ === undefined ? {} : { organ: organ.organ }),
        children,
        position: progress().locator.position(start, end),
      }
    })
  })

  /**
   * What closes an adopted text.
   *
   *     closing ::= ClosingLine+
   *
   *     82nd plenary meeting
   *     ^ 29 November 1979
   */
  rules.closing = $.RULE('closing', () => {
    const block = $.ACTION(() => progress().block())
    $.AT_LEAST_ONE({
      DEF: () => {
        const token = $.CONSUME(ClosingLine)
        $.ACTION(() => block.addLine(lineOf(token)))
      },
    })
    return $.ACTION((): Closing => {
      const { children, start, end } = block.finish()
      return {
        type: 'closing',
        ...placeOf(block.first as Line),
        children: children as Closing['children'],
        position: progress().locator.position(start, end),
      }
    })
  })

  function organLine(line: Line): OrganLine {
    const { locator, survey } = progress()
    return {
      type: 'organLine',
      organ: en.organs.matchLine(line.plain.replace(/^["\u201c]/, ''))?.organ ?? en.organs.unlisted(line.plain) ?? '',
      ...placeOf(line),
      children: [textNode(survey.source.text, locator, line.start, line.end)],
      position: locator.position(line.start, line.end),
    }
  }

  /** The lines above a later organ line: a label alone becomes a heading, the rest the title. */
  function flushHead(head: Line[], children: ResolutionContent[]): void {
    const { locator, survey } = progress()
    const first = head[0]
    const last = head[head.length - 1]
    if (first === undefined || last === undefined) return
    const labelled = first.text.length <= 4
    const text = (start: number, end: number) => [textNode(survey.source.text, locator, start, end)]
    if (labelled) {
      const position = locator.position(first.start, first.end)
      children.push({
        type: 'heading',
        label: first.plain,
        ...placeOf(first),
        children: text(first.start, first.end),
        position,
      })
    }
    const from = labelled ? head[1] : first
    if (from) {
      const position = locator.position(from.start, last.end)
      children.push({ type: 'title', ...placeOf(from), children: text(from.start, last.end), position })
    }
    head.length = 0
  }

  function labelOfHead(children: readonly ResolutionContent[]): string | undefined {
    const head = children[0]
    if (head?.type === 'heading') return head.label
    const title = head?.type === 'title' ? head.children[0] : undefined
    const number =
      title?.type === 'text' ? /^(\d{1,4}(?: [A-Z])?(?:\/\d+| ?\([IVXLCS-]+\)))\.?\s/.exec(title.value) : null
    return number?.[1]
  }
}
