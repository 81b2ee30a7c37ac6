import { sessionWindow } from '../../../grammar/index.ts'
import { citations } from '../../lint/facts/citations.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { dateInWords } from '../shared/dates.ts'
import { isInside, rightDate, windowOf } from '../shared/windows.ts'

/** What fits the General Assembly is one of its resolutions, whoever seems to be named for it. */
const mayBeOfAssembly = (session: string, date: string): boolean => isInside(date, sessionWindow(Number(session)))

const rule: Rule = defineRule({
  id: 'hrc-session-year',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The date of a cited resolution of the Human Rights Council is that of its session.',
  rationale:
    'The Council holds three regular sessions a year, from the first in 2006 on. Half a year to ' +
    'either side of the usual season is allowed, since sessions have been put off. Special sessions ' +
    'are left alone.',
  sources: [
    { kind: 'observed', text: '49/1 of 4 March 2022' },
    { kind: 'measured', text: 'All of 174 dated citations of the Council’s resolutions in 269 documents fit.' },
    { kind: 'knowledge', text: 'The seasons of the sessions; the forty-third (2020) ran into June.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    outside:
      'Human Rights Council resolution {reference} cannot be of {date}: session {session} was held around {season}',
  },
  examples: [
    {
      title: 'A date of another year',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Human Rights Council resolution «49/1 of 4 March 2023»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'Human Rights Council resolution 49/1 cannot be of 4 March 2023: session 49 was held around March 2022',
      ],
    },
    {
      title: 'Dates that fit; a list that the Council governs; a special session',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Human Rights Council resolutions 34/24 of 24 March 2017, 43/25 of 22 June 2020, ' +
          '58/17 and S-34/1 of 12 May 2022, and its resolution 49/1,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'A resolution of the Assembly at the end of the list',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Human Rights Council resolutions 5/1 of 18 June 2007 and 60/251 of 15 March 2006,',
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
        const { session = '', date, reference } = node
        const window = issuer === 'HRC' ? windowOf(citation) : undefined
        if (!date || !window || isInside(date, window) || mayBeOfAssembly(session, date)) continue
        const middle = new Date((Date.parse(window.from) + Date.parse(window.to)) / 2).toISOString()
        const right = rightDate(date, window)
        context.report({
          message: 'outside',
          data: { reference, date: dateInWords(date), session, season: dateInWords(middle.slice(0, 7)) },
          at: node,
          ...(right === undefined ? {} : { expected: [dateInWords(right)] }),
        })
      }
    },
  }),
})
export default rule
