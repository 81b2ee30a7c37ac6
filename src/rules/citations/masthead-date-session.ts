import {
  type DateWindow,
  ecosocSessionWindow,
  hrcSessionWindow,
  sessionWindow,
  specialSessionWindow,
} from '../../../grammar/index.ts'
import { ownDate } from '../../lint/facts/own-date.ts'
import type { Profile } from '../../lint/profile.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { mastheadFields } from '../../tree/masthead.ts'
import { dateInWords } from '../shared/dates.ts'
import { isInside } from '../shared/windows.ts'

const windowOf = (named: string, organ: Profile['organ']): DateWindow | undefined => {
  if (!/^\d+$/.test(named)) return organ === 'GA' ? specialSessionWindow(named) : undefined
  const session = Number(named)
  // A year is a session of the Economic and Social Council alone, whatever the organ line says.
  if (organ === 'ECOSOC') return session > 1977 ? ecosocSessionWindow(session) : undefined
  if (session > 1000) return undefined
  if (organ === 'GA') return sessionWindow(session)
  return organ === 'HRC' ? hrcSessionWindow(session) : undefined
}

const rule: Rule = defineRule({
  id: 'masthead-date-session',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'A draft is dated, and a resolution is adopted, in the session that it names.',
  rationale:
    'Three weeks of September may belong to either of two sessions. The date of issue of an adopted ' +
    'text says nothing: it is printed months later.',
  sources: [
    {
      kind: 'observed',
      text: 'A/79/L.124: 28 August 2025, session 79; A/RES/69/250: issued 29 January 2015, adopted 29 December 2014.',
    },
    {
      kind: 'measured',
      text: 'All drafts and adopted texts of the Assembly and the Human Rights Council in 269 documents fit.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: 'read' },
  restsOn: ['date', 'session', 'organ'],
  doubts: ['date'],
  options: {},
  messages: { outside: 'Session {session} lasted from {from} to {to}; this text is of {date}' },
  examples: [
    {
      title: 'A date left over from another draft',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '«28 October 2025»'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['Session 79 lasted from September 2024 to September 2025; this text is of 28 October 2025'],
    },
    {
      title: 'Adopted in the session, issued after it',
      text: paragraphs(
        'United Nations A/RES/79/332',
        'General Assembly',
        lines('Distr.: General', '28 October 2025'),
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Resolution adopted by the General Assembly on 5 September 2025',
        '79/332. Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const { session } = document
      const date = context.fact(ownDate)
      const window = session === undefined ? undefined : windowOf(session, context.profile.organ)
      const [field] = mastheadFields(document, context.profile.stage === 'adopted' ? 'adoption' : 'date')
      // Where masthead and symbol name two sessions, which is right is not known.
      if (document.symbol && !document.symbol.split('/').includes(session ?? '')) return
      if (session === undefined || !date || !window || !field || isInside(date, window)) return
      context.report({
        message: 'outside',
        data: {
          session,
          date: dateInWords(date),
          from: dateInWords(window.from.slice(0, 7)),
          to: dateInWords(window.to.slice(0, 7)),
        },
        at: field,
      })
    },
  }),
})
export default rule
