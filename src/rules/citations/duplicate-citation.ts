import { citations } from '../../lint/facts/citations.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const rule: Rule = defineRule({
  id: 'duplicate-citation',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'A list does not cite the same resolution twice.',
  rationale: 'Long lists grow from year to year. Later paragraphs may cite the same resolution again.',
  sources: [{ kind: 'measured', text: 'None in 292 lists of 269 documents.' }],
  profiles: { languages: 'read' },
  options: {},
  messages: { duplicate: '{reference} is cited twice in this list' },
  examples: [
    {
      title: 'Twice in one list',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 59/48 of 2 December 2004, 64/183 of 18 December 2009 and «59/48 of 2 ' +
          'December 2004»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['59/48 is cited twice in this list'],
    },
    {
      title: 'Parts of one resolution; another body; another paragraph',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 60/236 A of 23 December 2005 and 60/236 B of 8 May 2006 and Human ' +
          'Rights Council resolution 60/23,',
        '*Recalling also* its resolution 60/236 B,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const lists = new Set(context.fact(citations).map(({ list }) => list))
      for (const list of lists) {
        if (list.length < 2) continue
        const seen = new Set<string>()
        for (const node of list) {
          if (seen.has(node.reference))
            context.report({ message: 'duplicate', data: { reference: node.reference }, at: node })
          seen.add(node.reference)
        }
      }
    },
  }),
})
export default rule
