import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { footnotesOf } from '../../tree/footnotes.ts'

/** Forms that point to the note before, and mean another source each time. */
const relative = /^(?:See )?ibid\b/i

const rule: Rule = defineRule({
  id: 'footnote-second-reference',
  category: 'footnotes',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'A source has its footnote where it is first mentioned, and no second one.',
  rationale:
    'A source is cited once, in the preamble or in the operative part. It may be repeated for ' +
    'clarity, and older texts cite it once in each part; so this is for those who wish to look ' +
    'through all of them.',
  sources: [
    {
      kind: 'manual',
      text: 'Footnotes V',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-05',
    },
  ],
  profiles: { since: 2019 },
  restsOn: ['notes'],
  options: {},
  messages: { second: 'Footnote {label} repeats footnote {first}' },
  examples: [
    {
      title: 'The same words twice',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda,¹',
        '*Stressing* the importance of the 2030 Agenda,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '«² Resolution 70/1.»',
      ),
      problems: ['Footnote 2 repeats footnote 1'],
    },
    {
      title: 'Another paragraph of the same report; ibid.',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report,¹',
        '*Stressing* its conclusions² and its annex,³',
        '1. *Welcomes* the report;⁴',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/123.',
        '² Ibid.',
        '³ Ibid.',
        '⁴ A/79/123, para. 4.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const first = new Map<string, string>()
      for (const { label, text, node } of footnotesOf(document).notes) {
        if (!/^\d+$/.test(label) || relative.test(text)) continue
        const known = first.get(text)
        if (known === undefined) first.set(text, label)
        else if (known !== label) context.report({ message: 'second', data: { label, first: known }, at: node })
      }
    },
  }),
})
export default rule
