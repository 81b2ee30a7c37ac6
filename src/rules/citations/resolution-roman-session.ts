import { findAll, parseRoman } from '../../../grammar/index.ts'
import { citations } from '../../lint/facts/citations.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const assembly = 'General Assembly'
const lastSession = 30
/** Resolutions of the first thirty sessions were numbered through. */
const lastNumber = 3541

/** `2625/XXV`, `3541/XXX` */
const stroke = /\b[Rr]esolutions?\s+((\d{1,4}(?:\s[A-H])?)\/([IVX]{1,6}))\b/g

const rule: Rule = defineRule({
  id: 'resolution-roman-session',
  category: 'citations',
  severity: 'error',
  recommended: true,
  fix: 'suggested',
  summary:
    'Resolutions of the first thirty sessions of the Assembly are numbered through, with the session in Roman numerals.',
  rationale:
    '`2625 (XXV)`, `377 A (V)`, up to 3541 (XXX); from the thirty-first session on `31/1`. Roman ' +
    'numerals above XXX are those of the Economic and Social Council: `2008 (LX)`. Whether the date ' +
    'fits the session is another rule.',
  sources: [
    { kind: 'guide', text: 'General Assembly resolutions', url: 'https://research.un.org/en/docs/ga/resolutions' },
    {
      kind: 'manual',
      text: 'Resolutions I.B',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident',
    },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    stroke: 'The session stands in parentheses: {instead}',
    arabic: 'The Assembly has numbered so only from its thirty-first session: session {session} has Roman numerals',
    late: 'From its thirty-first session on the Assembly uses no Roman numerals: {instead}',
    number: 'Resolutions with Roman numerals end with 3541 (XXX)',
  },
  examples: [
    {
      title: 'Wrong forms',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution «2625/XXV» of 24 October 1970,',
        '*Recalling also* General Assembly resolutions «25/2625 of 24 October 1970», «12 (XXXIV) of 9 ' +
          'November 1979» and «3641 (XXX)»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The session stands in parentheses: 2625 (XXV)',
        'The Assembly has numbered so only from its thirty-first session: session 25 has Roman numerals',
        'From its thirty-first session on the Assembly uses no Roman numerals: 34/12',
        'Resolutions with Roman numerals end with 3541 (XXX)',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 2625 (XXV) of 24 October 1970,',
        '*Recalling also* General Assembly resolutions 25/2625 of 24 October 1970, 12 (XXXIV) of 9 ' +
          'November 1979 and 3641 (XXX),',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right forms, and those of other bodies',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 377 A (V) of 3 November 1950, 2625 (XXV) of 24 October 1970, 3201 ' +
          '(S-VI) of 1 May 1974, 2252 (ES-V) of 4 July 1967 and 31/6 A and B, General Assembly resolution ' +
          '3541 (XXX), Economic and Social Council resolution 2008 (LX) of 14 May 1976, Human Rights ' +
          'Council resolution 5/1 and its decision 14/1,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const found of findAll(context.text, stroke, /\/[IVX]/)) {
        const [whole, written = '', number = '', session = ''] = found
        const start = found.index + whole.length - written.length
        const instead = `${number} (${session})`
        context.report({
          message: 'stroke',
          data: { instead },
          at: { start, end: start + written.length },
          expected: [instead],
          fix: {
            title: `Write “${instead}”`,
            edits: [{ start, end: start + written.length, text: instead }],
            changes: ['text', 'citations'],
          },
        })
      }
      for (const { node, issuer } of context.fact(citations)) {
        const { session = '', number, organ } = node
        if (organ === assembly && /^\d+$/.test(session) && Number(session) <= lastSession) {
          context.report({ message: 'arabic', data: { session }, at: node })
          continue
        }
        const roman = issuer === 'GA' ? parseRoman(session) : undefined
        if (roman === undefined) continue
        if (roman > lastSession && organ === assembly)
          context.report({ message: 'late', data: { instead: `${roman}/${number}` }, at: node })
        else if (roman <= lastSession && Number.parseInt(number, 10) > lastNumber)
          context.report({ message: 'number', at: node })
      }
    },
  }),
})
export default rule
