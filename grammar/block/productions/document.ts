import type { DocumentContent, Masthead } from '../../ast.ts'
import type { Line } from '../line.ts'
import type { Grammar } from '../parser.ts'
import { textNode } from '../../positions.ts'
import { AnnexLabel, ClosingLine, MastheadLine, OrganName, ProposalLine, TitleLine } from '../tokens.ts'

export function document({ $, rules, progress }: Grammar): void {
  const nextType = () => progress().nextText($.LA(1))?.token.tokenType
  const isCut = (): boolean => {
    const line = $.LA(1).payload as Line | undefined
    return line !== undefined && progress().nextText($.LA(1)) !== line
  }
  const clausesBegin = (): boolean => progress().survey.clausesFrom === ($.LA(1).payload as Line).index

  /**
   * The whole text, in whatever order its parts come.
   *
   *     document ::= ( masthead | proposal | title | resolution | closing | annex | paragraph | pageBreak )*
   *
   *     United Nations A/79/L.124
   *     ^
   */
  rules.document = $.RULE('document', () => {
    const children: DocumentContent[] = []
    $.MANY({
      GATE: () => $.LA(1).payload !== undefined,
      DEF: () => {
        const child = $.OR<DocumentContent>({
          IGNORE_AMBIGUITIES: true,
          DEF: [
            { GATE: () => nextType() === MastheadLine, ALT: () => $.SUBRULE(rules.masthead) },
            { GATE: isCut, ALT: () => $.SUBRULE(rules.pageBreak) },
            { GATE: () => nextType() === ProposalLine, ALT: () => $.SUBRULE(rules.proposal) },
            {
              GATE: () => nextType() === TitleLine,
              ALT: () => {
                const number = $.ACTION(() => numberField($.LA(1).payload as Line))
                const title = $.SUBRULE(rules.title)
                $.ACTION(() => number && addNumber(children, number))
                return title
              },
            },
            { GATE: () => nextType() === AnnexLabel && progress().ahead($.LA(1)).kind === 'annex', ALT: () => $.SUBRULE(rules.annex) },
            {
              GATE: () => nextType() === OrganName || clausesBegin() || progress().ahead($.LA(1)).kind === 'resolution',
              ALT: () => $.SUBRULE(rules.resolution),
            },
            { GATE: () => nextType() === ClosingLine, ALT: () => $.SUBRULE(rules.closing) },
            {
              ALT: () => {
                $.ACTION(() => progress().update({ part: 'annex' }))
                return $.SUBRULE(rules.paragraph)
              },
            },
          ],
        })
        $.ACTION(() => children.push(child))
      },
    })
    return children
  })

  /** The number that stands on the first line of the title: `80/59.` */
  function numberField(line: Line | undefined): Masthead | undefined {
    const field = line?.fields?.[line.fields.length - 1]
    if (!field || field.role !== 'number') return undefined
    const { locator, survey } = progress()
    const position = locator.position(field.start, field.end)
    const text = textNode(survey.source.text, locator, field.start, field.end)
    return {
      type: 'masthead',
      children: [{ type: 'mastheadField', role: 'number', value: field.value, children: [text], position }],
      position,
    }
  }

  function addNumber(children: DocumentContent[], number: Masthead): void {
    const last = children[children.length - 1]
    if (last?.type !== 'masthead') {
      children.push(number)
      return
    }
    last.children.push(...number.children)
    last.position = { start: last.position.start, end: number.position.end }
  }
}
