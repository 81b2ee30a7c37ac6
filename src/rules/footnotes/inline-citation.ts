import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'
import type { AnyNode } from '../../../grammar/ast.ts'

const clauses: ReadonlySet<AnyNode['type']> = new Set(['preambularParagraph', 'operativeParagraph'])
const aside: ReadonlySet<AnyNode['type']> = new Set(['footnoteDefinition', 'quotation', 'emphasis'])

/** `(A/79/123)`, `(see A/79/123, annex)` */
const opening = /\((?:see\s+)?$/i
const closing = /^(?:,\s[^()]{1,60})?\)/

const rule: Rule = defineRule({
  id: 'inline-citation',
  category: 'footnotes',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The text of a resolution names its sources in footnotes, not in parentheses.',
  rationale:
    'That is the convention of the Assembly and of the Human Rights Council. The Security Council has ' +
    'symbols in parentheses; so have footnotes, annexes and the heading that names the report.',
  sources: [
    {
      kind: 'manual',
      text: 'Footnotes II.A: in resolutions all sources are cited in footnotes.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-02',
    },
    {
      kind: 'measured',
      text:
        'None in the clauses of 145 General Assembly and Human Rights Council texts since 2009; 59 in 38 ' +
        'texts of the Security Council.',
    },
  ],
  profiles: { organs: ['GA', 'HRC'], since: 1996, languages: ['en'] },
  restsOn: ['notes'],
  options: {},
  messages: { inline: 'The source {symbol} belongs in a footnote' },
  examples: [
    {
      title: 'A symbol in parentheses',
      text: paragraphs(
        '*The General Assembly,*',
        '*Taking note* of the report of the Secretary-General (see «A/79/123»),',
        '1. *Welcomes* the report («A/79/124»);',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The source A/79/123 belongs in a footnote', 'The source A/79/124 belongs in a footnote'],
    },
    {
      title: 'In a footnote; without parentheses',
      text: paragraphs(
        '*The General Assembly,*',
        '*Taking note* of the report of the Secretary-General,¹',
        '1. *Recalls* the question contained in document S/Agenda/8979;',
        '2. *Decides* to remain seized of the matter.',
        '¹ *Official Records of the General Assembly, Eightieth Session, Supplement No. 20* (A/80/20).',
      ),
      problems: [],
    },
    {
      title: 'The Security Council',
      text: paragraphs(
        '*The Security Council,*',
        '*Taking note* of the report of the Secretary-General (S/2024/123),',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    documentSymbol: (node, parents) => {
      if (!parents.some(({ type }) => clauses.has(type)) || parents.some(({ type }) => aside.has(type))) return
      const start = startOf(node)
      const end = endOf(node)
      if (!opening.test(context.text.slice(Math.max(0, start - 8), start))) return
      if (!closing.test(context.text.slice(end, end + 64))) return
      context.report({ message: 'inline', data: { symbol: node.symbol }, at: node })
    },
  }),
})
export default rule
