import { citations } from '../../lint/facts/citations.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { dateInWords } from '../shared/dates.ts'
import { isInside, rightDate, windowOf } from '../shared/windows.ts'

const rule: Rule = defineRule({
  id: 'ecosoc-year',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The date of a cited resolution of the Economic and Social Council lies in the year that its number names.',
  rationale:
    'Since 2014 the Council’s year begins in the July before: resolutions of 2019 may be dated 2018. ' +
    '`2008 (LX)` is resolution 2008 of the sixtieth session, not one of 2008.',
  sources: [
    {
      kind: 'guide',
      text: 'Note on the numbering of resolutions in E/2019/99: the 2019 session ran from 26 July 2018.',
    },
    { kind: 'measured', text: 'All of 76 dated citations of the Council’s resolutions in 269 documents fit.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: { outside: 'Economic and Social Council resolution {reference} cannot be of {date}' },
  examples: [
    {
      title: 'A date of another year',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Economic and Social Council resolution «1987/94 of 4 December 1988»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['Economic and Social Council resolution 1987/94 cannot be of 4 December 1988'],
    },
    {
      title: 'The Council’s year begins in July; an old number',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Economic and Social Council resolutions 1987/94 of 4 December 1987, 2019/1 of 31 ' +
          'July 2018 and 2008 (LX) of 14 May 1976,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const citation of context.fact(citations)) {
        const { node, issuer } = citation
        const { date, reference } = node
        const window = issuer === 'ECOSOC' ? windowOf(citation) : undefined
        if (!date || !window || isInside(date, window)) continue
        const right = rightDate(date, window)
        context.report({
          message: 'outside',
          data: { reference, date: dateInWords(date) },
          at: node,
          ...(right === undefined ? {} : { expected: [dateInWords(right)] }),
        })
      }
    },
  }),
})
export default rule
