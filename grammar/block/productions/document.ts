import type { DocumentContent, MastheadField } from '../../ast.ts'
import type { Line } from '../../lines/line.ts'
import type { Grammar } from '../parser.ts'
import { textNode } from '../../positions.ts'
import { AnnexLabel, ClosingLine, MastheadLine, OrganName, ProposalLine, TitleLine } from '../../lines/shapes.ts'

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
   *     document ::= ( masthead | pageBreak | proposal | title | annex | resolution | closing | unparsed | paragraph )*
   *
   *     United Nations A/79/L.124
   *     ^
   */
  rules.document = $.RULE('document', () => {
    const children: DocumentContent[] = []
    /** Whether a resolution has been read: what stands behind it is an annex, or nothing. */
    let read = false
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
                const fields = $.ACTION(() => fieldsBeside($.LA(1).payload as Line | undefined))
                const title = $.SUBRULE(rules.title)
                $.ACTION(() => addFields(children, fields))
                return title
              },
            },
            {
              GATE: () => nextType() === AnnexLabel && progress().ahead($.LA(1)).kind === 'annex',
              ALT: () => $.SUBRULE(rules.annex),
            },
            {
              GATE: () => nextType() === OrganName || clausesBegin() || progress().ahead($.LA(1)).kind === 'resolution',
              ALT: () => $.SUBRULE(rules.resolution),
            },
            { GATE: () => nextType() === ClosingLine, ALT: () => $.SUBRULE(rules.closing) },
            {
              GATE: () => read && progress().ahead($.LA(1)).kind === 'paragraph',
              ALT: () => $.SUBRULE(rules.unparsed),
            },
            {
              ALT: () => {
                $.ACTION(() => progress().update({ part: 'annex' }))
                return $.SUBRULE(rules.paragraph)
              },
            },
          ],
        })
        $.ACTION(() => {
          children.push(child)
          read ||= child.type === 'resolution'
        })
      },
    })
    return children
  })

  /** The number that stands on the first line of the title, and whatever stands before it: `80/59.` */
  function fieldsBeside(line: Line | undefined): MastheadField[] {
    const { locator, survey } = progress()
    return (line?.fields ?? []).map(({ role, value, start, end }) => ({
      type: 'mastheadField',
      role,
      value,
      children: [textNode(survey.source.text, locator, start, end)],
      position: locator.position(start, end),
    }))
  }

  function addFields(children: DocumentContent[], fields: readonly MastheadField[]): void {
    const [first] = fields
    const { end } = fields[fields.length - 1]?.position ?? {}
    if (!first || !end) return
    const last = children[children.length - 1]
    if (last?.type === 'masthead') {
      last.children.push(...fields)
      last.position = { start: last.position.start, end }
    } else children.push({ type: 'masthead', children: [...fields], position: { start: first.position.start, end } })
  }
}
