import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { openerOf } from '../../tree/outline.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { nodesOf } from '../../tree/visit.ts'

const assembly = /^\s+(?:the\s+)?(?:General Assembly|Assembly)\s+(resolutions?|decisions?)\s+$/

const rule: Rule = defineRule({
  id: 'citation-its',
  category: 'citations',
  severity: 'info',
  recommended: false,
  fix: 'suggested',
  summary: 'A paragraph that opens with a resolution of the Assembly itself calls it “its resolution”.',
  rationale:
    'Other bodies are named in full. Deeper in the sentence, where “its” could speak of somebody ' +
    'else, the Assembly names itself, and issued texts do so after opening phrases too; so this is house style.',
  sources: [
    { kind: 'observed', text: 'ES-11/1, sixth preambular paragraph: `General Assembly resolution 377 A (V)`.' },
    {
      kind: 'measured',
      text:
        'In texts of the Assembly its resolutions are “its” some 1,450 times and “General Assembly ' +
        'resolutions” some 220 times, mostly deeper in the sentence.',
    },
  ],
  profiles: { organs: ['GA'], languages: ['en'] },
  options: {},
  messages: { its: 'The Assembly calls its own resolution “its {noun}”' },
  examples: [
    {
      title: 'After the opening phrase',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* «General Assembly resolution» 59/48 of 2 December 2004,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The Assembly calls its own resolution “its resolution”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 59/48 of 2 December 2004,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Deeper in the sentence; another body',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Human Rights Council resolution 49/1 of 4 March 2022,',
        '1. *Welcomes* the implementation of General Assembly resolution 59/48;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    preambularParagraph: (clause) => {
      const opener = openerOf(clause)
      const [node] = nodesOf(clause, 'resolutionCitation')
      if (!opener || !node) return
      // The opening phrase may stand inside the markup of its italics.
      const between = context.text.slice(endOf(opener), startOf(node)).replace(/^[*_]+/, '')
      const noun = assembly.exec(between)?.[1]
      if (noun === undefined) return
      const start = startOf(node) - between.trimStart().length
      const range = { start, end: start + between.trim().length }
      context.report({
        message: 'its',
        data: { noun },
        at: range,
        expected: [`its ${noun}`],
        fix: {
          title: `Write “its ${noun}”`,
          edits: [{ ...range, text: `its ${noun}` }],
          changes: ['text', 'citations'],
        },
      })
    },
  }),
})
export default rule
