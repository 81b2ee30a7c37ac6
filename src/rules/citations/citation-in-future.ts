import { citations } from '../../lint/facts/citations.ts'
import { ownDate } from '../../lint/facts/own-date.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Report, type Rule } from '../../lint/rule.ts'
import { sessionNumber } from '../../tree/session.ts'
import { mastheadFields } from '../../tree/masthead.ts'
import { everyNode } from '../../tree/visit.ts'
import { dateInWords } from '../shared/dates.ts'
import { isInside, windowOf } from '../shared/windows.ts'

const rule: Rule = defineRule({
  id: 'citation-in-future',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'A text cites no resolution, and no document, that is later than itself.',
  rationale:
    'Either the date of the citation or the date in the masthead is wrong. Adopted texts are measured ' +
    'by the date of adoption, since they are issued months later, other texts by the date in the masthead.',
  sources: [
    { kind: 'measured', text: 'None of some 3,000 citations in 269 documents is dated later than its document.' },
  ],
  profiles: { languages: 'read' },
  restsOn: ['date', 'session', 'organ'],
  options: {
    few: {
      default: 3,
      description: 'Where more are later than the text, one finding asks whether its own date is right.',
    },
  },
  messages: {
    symbol: '{symbol} is a document of session {session}; this text is of session {own}',
    date: '{reference} is dated {date}, after this text ({own})',
    several:
      '{count} resolutions that are cited here are later than this text: the date or the session in its masthead may be wrong',
    session: '{reference} is a resolution of session {session}, later than this text of session {own}',
  },
  examples: [
    {
      title: 'A date after the draft’s own; a later session',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 January 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolutions «79/12 of 28 March 2025» and «97/338»,',
        '1. *Welcomes* the report contained in document «A/80/215»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '79/12 is dated 28 March 2025, after this text (28 January 2025)',
        '97/338 is a resolution of session 97, later than this text of session 79',
        'A/80/215 is a document of session 80; this text is of session 79',
      ],
    },
    {
      title: 'A wrong year in the masthead',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '«28 January 2003»'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolutions 59/48 of 2 December 2004, 64/183 of 18 December 2009, 65/124 of 13 ' +
          'December 2010, 67/15 of 19 November 2012 and 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '5 resolutions that are cited here are later than this text: the date or the session in its masthead may be wrong',
      ],
    },
    {
      title: 'Earlier ones; other bodies count otherwise',
      text: paragraphs(
        'United Nations A/48/L.12',
        'General Assembly',
        lines('Distr.: Limited', '28 January 1994'),
        'Original: English',
        'Forty-eighth session',
        'Agenda item 12',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 48/2 of 14 October 1993 and Commission on Human Rights resolution 49/1,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: ({ session, symbol }) => {
      const own = context.fact(ownDate)
      // Where masthead and symbol name two sessions, which is right is not known.
      const isCertain = symbol === undefined || symbol.split('/').includes(session ?? '')
      const ownSession = isCertain && context.profile.organ === 'GA' ? sessionNumber(session) : undefined
      const later: Report<'date' | 'session' | 'symbol'>[] = []
      for (const citation of context.fact(citations)) {
        const { node, issuer, in: where } = citation
        const { date, reference } = node
        if (where === 'masthead') continue
        const window = windowOf(citation)
        // A date that the number contradicts is another rule's.
        if (date !== undefined && window && !isInside(date, window)) continue
        if (date !== undefined && own !== undefined && date > own.slice(0, date.length)) {
          later.push({
            message: 'date',
            data: { reference, date: dateInWords(date), own: dateInWords(own) },
            at: node,
          })
        } else if (issuer === 'GA' && ownSession !== undefined && Number(node.session) > ownSession) {
          later.push({
            message: 'session',
            data: { reference, session: node.session ?? '', own: ownSession },
            at: node,
          })
        }
      }
      if (ownSession !== undefined)
        for (const node of everyNode(context.document, 'documentSymbol')) {
          const [, other = ''] = /^A\/(?:C\.\d\/|RES\/)?(\d{2,3})\/\d/.exec(context.slice(node)) ?? []
          if (other !== '' && Number(other) > ownSession)
            later.push({
              message: 'symbol',
              data: { symbol: context.slice(node), session: other, own: ownSession },
              at: node,
            })
        }
      const [first] = later
      if (first && later.length > context.options.few) {
        const [field = first.at] = mastheadFields(context.document, 'date')
        context.report({ message: 'several', data: { count: later.length }, at: field })
      } else for (const each of later) context.report(each)
    },
  }),
})
export default rule
