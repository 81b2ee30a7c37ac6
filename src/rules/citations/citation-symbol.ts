import type { AnyNode } from '../../../grammar/ast.ts'
import { citations } from '../../lint/facts/citations.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { startOf } from '../../tree/range.ts'

const prefix = /^(?:A\/(?:HRC\/)?RES\/|[SE]\/RES\/)/

const clauses: ReadonlySet<AnyNode['type']> = new Set(['preambularParagraph', 'operativeParagraph'])
const aside: ReadonlySet<AnyNode['type']> = new Set(['footnoteDefinition', 'quotation', 'emphasis'])

/** `2728(2024)` -> `2728 (2024)`, `217(III)A` stays what it is. */
const spaced = (number: string): string => number.replace(/(\d)\((?=\d{4}\))/, '$1 (')

const rule: Rule = defineRule({
  id: 'citation-symbol',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'The text cites a resolution by its number, not by its symbol.',
  rationale:
    'The issuing body is named in words, `its resolution 59/48`, `Human Rights Council resolution ' +
    '49/1`; the symbol `A/RES/59/48` belongs on documents and in lists of them. The Security Council ' +
    'is left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Resolutions I.A: the issuing body is named in full.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident',
    },
    { kind: 'measured', text: 'No such symbol in the clauses of 200 texts of the Assembly and the two Councils.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: { symbol: 'A resolution is cited by its number in the text: {instead}' },
  examples: [
    {
      title: 'With and without the noun',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution «A/RES/»59/48 of 2 December 2004,',
        '1. *Reaffirms* «A/RES/64/183»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'A resolution is cited by its number in the text: 59/48',
        'A resolution is cited by its number in the text: resolution 64/183',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 59/48 of 2 December 2004,',
        '1. *Reaffirms* resolution 64/183;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Numbers; the symbols of a report and of a draft',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 59/48 of 2 December 2004,',
        '1. *Decides* to consider document S/Agenda/8979 and draft resolution A/79/L.124;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { node, in: where } of context.fact(citations)) {
        const found = prefix.exec(context.slice(node))?.[0]
        if (where !== 'text' || !found) continue
        const range = { start: startOf(node), end: startOf(node) + found.length }
        const instead = spaced(node.reference.replace(prefix, ''))
        context.report({
          message: 'symbol',
          data: { instead },
          at: range,
          expected: [instead],
          fix: {
            title: `Write “${instead}”`,
            edits: [{ ...range, text: '' }],
            changes: ['text', 'citations'],
          },
        })
      }
    },
    documentSymbol: (node, parents) => {
      if (!prefix.test(node.symbol) || node.parsed.parts.length !== 1 || node.parsed.parts[0]?.suffixes.length !== 0)
        return
      if (!parents.some(({ type }) => clauses.has(type)) || parents.some(({ type }) => aside.has(type))) return
      const instead = `resolution ${spaced(node.symbol.replace(prefix, ''))}`
      context.report({
        message: 'symbol',
        data: { instead },
        at: node,
        expected: [instead],
        fix: {
          title: `Write “${instead}”`,
          edits: [{ start: startOf(node), end: startOf(node) + context.slice(node).length, text: instead }],
          changes: ['text', 'citations'],
        },
      })
    },
  }),
})
export default rule
