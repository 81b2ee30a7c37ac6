import { writeMark } from '../../../grammar/index.ts'
import { runTogether } from '../../lint/facts/run-together.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { footnotesOf } from '../../tree/footnotes.ts'
import { endOf, rangeOf, startOf } from '../../tree/range.ts'

const numbered = /^\d+$/

const rule: Rule = defineRule({
  id: 'footnote-multiple',
  category: 'footnotes',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Several marks at one place are separated by commas.',
  rationale:
    'Without the comma `¹²` reads as note 12. Marks that have run together are known by the notes: ' +
    'the notes 1 and 2 have no other mark, and there is no note 12.',
  sources: [
    {
      kind: 'manual',
      text: 'Footnotes IX.B',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/footnotes/footnotes_chap_09.htm',
    },
  ],
  profiles: { languages: 'read' },
  restsOn: ['notes'],
  options: {},
  messages: {
    together: 'The marks {labels} have run together; a comma separates them',
    space: 'A comma separates the marks {labels}',
  },
  examples: [
    {
      title: 'Two marks read as one',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports of the Secretary-General,«¹²»',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/123.',
        '² A/79/456.',
      ),
      problems: ['The marks 1 and 2 have run together; a comma separates them'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports of the Secretary-General,¹,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/123.',
        '² A/79/456.',
      ),
    },
    {
      title: 'Two marks with a space between',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports of the Secretary-General,«¹ ²»',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/123.',
        '² A/79/456.',
      ),
      problems: ['A comma separates the marks 1 and 2'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports of the Secretary-General,¹,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/123.',
        '² A/79/456.',
      ),
    },
    {
      title: 'With a comma; a mark of two digits',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports of the Secretary-General,¹,²',
        '1. *Welcomes* the report;¹²',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/123.',
        '² A/79/456.',
        '¹² A/79/457.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      for (const [node, labels] of context.fact(runTogether)) {
        const text = labels.map(writeMark).join(',')
        context.report({
          message: 'together',
          data: { labels: labels.join(' and ') },
          at: node,
          expected: [text],
          fix: {
            title: 'Separate the marks',
            edits: [{ ...rangeOf(node), text }],
            changes: ['marks'],
          },
        })
      }
      const { references } = footnotesOf(document)
      for (const [index, { node, label }] of references.entries()) {
        const before = references[index - 1]
        if (!before || before.node.recovered || node.recovered || before.note || !numbered.test(label)) continue
        const space = { start: endOf(before.node), end: startOf(node) }
        const between = context.slice(space)
        if (!numbered.test(before.label) || !/^[ \t]+$/.test(between)) continue
        context.report({
          message: 'space',
          data: { labels: `${before.label} and ${label}` },
          at: { start: startOf(before.node), end: endOf(node) },
          fix: { title: 'Write a comma', edits: [{ ...space, text: ',' }], changes: ['references'] },
        })
      }
    },
  }),
})
export default rule
