import { isProtected, nodesAt, type RunningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import type { AnyNode } from '../../../grammar/ast.ts'
import { startOf } from '../../tree/range.ts'
import { nodesOf } from '../../tree/visit.ts'

const own = /\b([Tt])his\s+resolution\b/g

/** Another resolution that a paragraph names by its matter: “the annual General Assembly resolution on sustainable fisheries”. */
const another = /(?<!\bpresent\s)\bresolution\s+(?:on|concerning|entitled)\b/

const blocks: ReadonlySet<AnyNode['type']> = new Set(['preambularParagraph', 'operativeParagraph', 'subparagraph'])
const isBlock = (node: AnyNode): node is RunningText => blocks.has(node.type)

const rule: Rule = defineRule({
  id: 'present-resolution',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'A resolution calls itself “the present resolution”.',
  rationale:
    'That holds for the Assembly and the two Councils; the Security Council says “this resolution”. ' +
    'Where a paragraph has named another resolution before, “this resolution” may mean that one and ' +
    'is left alone.',
  sources: [
    {
      kind: 'surveyed',
      text:
        '“The present resolution” against “this resolution”: General Assembly 522 : 7, Economic and ' +
        'Social Council 86 : 0, Human Rights Council 32 : 0, Security Council 26 : 380.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'], since: 1990 },
  options: {},
  messages: { present: 'A resolution calls itself “the present resolution”' },
  examples: [
    {
      title: 'This resolution',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to report on the implementation of «this resolution»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A resolution calls itself “the present resolution”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to report on the implementation of the present resolution;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Another resolution that was just named; a quotation',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Recalls* its resolution 75/268, and calls for the implementation of this resolution;',
        '2. *Welcomes* the consultations on the annual resolution on sustainable fisheries, and decides that this resolution ' +
          'will be considered in November;',
        '3. *Notes* the words “this resolution” and the implementation of the present resolution.',
      ),
      problems: [],
    },
    {
      title: 'The Security Council',
      text: paragraphs(
        '*The Security Council,*',
        '*Recalling* its resolution 2623 (2022),',
        '1. *Requests* the Secretary-General to report on the implementation of this resolution;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      for (const match of context.text.matchAll(own)) {
        const start = match.index
        const block = nodesAt(document, start).findLast(isBlock)
        if (!block || isProtected(block, start)) continue
        if (nodesOf(block, 'resolutionCitation').some((citation) => startOf(citation) < start)) continue
        if (another.test(context.text.slice(startOf(block), start))) continue
        const range = { start, end: start + match[0].length }
        const text = `${match[1] === 'T' ? 'The' : 'the'} present resolution`
        context.report({
          message: 'present',
          at: range,
          expected: [text],
          fix: { title: `Write “${text}”`, edits: [{ ...range, text }], changes: ['text'] },
        })
      }
    },
  }),
})
export default rule
