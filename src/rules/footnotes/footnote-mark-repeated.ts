import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { footnotesOf } from '../../tree/footnotes.ts'

const rule: Rule = defineRule({
  id: 'footnote-mark-repeated',
  category: 'footnotes',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The mark of a footnote is not used twice.',
  rationale:
    'Where a source is needed again, a new footnote with the same words is inserted. Until about 2019 ' +
    'a mark could be repeated through the text; older documents are left alone. A document of several ' +
    'resolutions may begin its notes anew.',
  sources: [
    {
      kind: 'manual',
      text:
        'Footnotes V: numbered indicators are no longer repeated in resolutions. The edition of 2004 to ' +
        '2017 allowed it.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-05',
    },
    { kind: 'surveyed', text: 'Repeated in 1 of 282 texts of 2023 to 2025 (A/C.2/80/L.40).' },
  ],
  profiles: { since: 2019, languages: 'read' },
  restsOn: ['notes'],
  options: {},
  messages: { repeated: 'Mark {label} was used before ({place}); a second reference has a footnote of its own' },
  examples: [
    {
      title: 'One note for two places',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Programme of Action,¹',
        '*Stressing* the importance of the Programme of Action,«¹»',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 69/137, annex II.',
      ),
      problems: ['Mark 1 was used before (PP 1); a second reference has a footnote of its own'],
    },
    {
      title: 'A note of its own, with the same words',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Programme of Action,¹',
        '*Stressing* the importance of the Programme of Action,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 69/137, annex II.',
        '² Resolution 69/137, annex II.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const { referencesByLabel, notesByLabel } = footnotesOf(document)
      for (const [label, references] of referencesByLabel) {
        if (!/^\d+$/.test(label) || notesByLabel.get(label)?.length !== 1) continue
        const [first, ...others] = references.filter((mark) => !mark.note)
        for (const { node } of others) {
          if (first)
            context.report({ message: 'repeated', data: { label, place: context.place(first.node) }, at: node })
        }
      }
    },
  }),
})
export default rule
