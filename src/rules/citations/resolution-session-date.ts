import { hrcSessionWindow } from '../../../grammar/index.ts'
import { citations, type Citation } from '../../lint/facts/citations.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { nodesOf } from '../../tree/visit.ts'
import { dateInWords } from '../shared/dates.ts'
import { isInside, rightDate, windowOf } from '../shared/windows.ts'

/** What fits the Human Rights Council is one of its resolutions, whoever seems to be named for it. */
const mayBeOfCouncil = ({ session = '', date = '' }: Citation['node']): boolean =>
  /^\d+$/.test(session) && isInside(date, hrcSessionWindow(Number(session)))

const rule: Rule = defineRule({
  id: 'resolution-session-date',
  category: 'citations',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'The date of a cited General Assembly resolution or decision lies in its session.',
  rationale:
    'The number names the session, and a session lasts from September to September. Three weeks of ' +
    'September may belong to either of two sessions. Resolutions of other bodies are counted ' +
    'otherwise and are left alone: only those that the text calls the Assembly’s, or in a text of the ' +
    'Assembly its own, are looked at.',
  sources: [
    {
      kind: 'surveyed',
      text:
        'Of about 4,040 such citations all lie in the window but genuine mistakes, which editors had ' +
        'missed: `78/69 of 5 December 2024` (A/80/L.22), `70/202 of 22 December 2025` (A/C.2/80/L.25), ' +
        '`73/287 of 15 April 2018` (A/RES/79/281), `72/256 of 24 December 2107` (A/RES/74/258), `General ' +
        'Assembly resolution 75/167 of 16 December 2021` (A/HRC/RES/53/23).',
    },
    { kind: 'knowledge', text: 'The opening dates of sessions.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    outside: '{reference} cannot be of {date}: its session lasted from {from} to {to}',
  },
  examples: [
    {
      title: 'A date in another session',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution «78/69 of 5 December 2024»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['78/69 cannot be of 5 December 2024: its session lasted from September 2023 to September 2024'],
    },
    {
      title: 'In a text of another organ',
      text: paragraphs(
        '*The Human Rights Council,*',
        '*Recalling* General Assembly resolutions 70/147 of 17 December 2015 and «75/167 of 16 December ' +
          '2021», and its resolutions 31/18 and 58/17,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['75/167 cannot be of 16 December 2021: its session lasted from September 2020 to September 2021'],
    },
    {
      title: 'September may belong to either session, other bodies count otherwise',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 77/338 of 1 September 2023 and 2625 (XXV) of 24 October 1970, and ' +
          'Human Rights Council resolution 49/1 of 4 March 2022,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Another organ names the Assembly, and cites its own resolutions by its own count',
      text: paragraphs(
        '*The Human Rights Council,*',
        '*Recalling* General Assembly resolution «75/167 of 16 December 2021» and its own resolutions ' +
          '35/16 of 22 June 2017 and 41/8 of 11 July 2019,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['75/167 cannot be of 16 December 2021: its session lasted from September 2020 to September 2021'],
    },
    {
      title: 'A commission is named before, after or elsewhere in the clause',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the adoption, by the Economic and Social Commission for Asia and the Pacific at its ' +
          'seventy-second session, of resolution 72/7 of 19 May 2016,',
        '*Noting also* resolution 60/2, adopted by the Commission on the Status of Women on 24 March 2016,',
        '*Recalling* that the Commission on Narcotic Drugs, in its resolution 65/2 of 18 March 2019, asked for more,',
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
        const window = issuer === 'GA' ? windowOf(citation) : undefined
        // A day that does not exist is another mistake.
        const exists = !nodesOf(citation.node, 'dateText').some(({ invalid }) => invalid === true)
        if (!exists || !date || !window || isInside(date, window) || mayBeOfCouncil(node)) continue
        const right = rightDate(date, window)
        context.report({
          message: 'outside',
          data: {
            reference,
            date: dateInWords(date),
            from: dateInWords(window.from.slice(0, 7)),
            to: dateInWords(window.to.slice(0, 7)),
          },
          at: node,
          ...(right === undefined ? {} : { expected: [dateInWords(right)] }),
        })
      }
    },
  }),
})
export default rule
