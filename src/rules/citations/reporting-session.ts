import type { OperativeParagraph, Subparagraph } from '../../../grammar/ast.ts'
import { ordinalWord, parseOrdinal } from '../../../grammar/english.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { sessionNumber } from '../../tree/session.ts'
import { openerOf } from '../../tree/outline.ts'

/** `at its eighty-first session`, `provisional agenda of its eighty-first session`. */
const sessionPhrase =
  /\b(?:at|of|to|for|until|during|before) its ((?:[a-z]+(?:-|\s+and\s+|\s+))?[a-z]+|\d+(?:st|nd|rd|th)) session\b/g

/** A report of an earlier session that is spoken of: `similar to his report to the General Assembly at its`. */
const earlierReport = /\b(?:his|her|their|previous|last|earlier|first|initial) (?:[a-z]+ ){0,3}reports?\b[^,;]{0,80}$/

/** What is asked for at a session to come: a report, an item on its agenda. */
const asked = /\b(?:reports?|agenda)\b/

/** The report itself may be named after the session: `to submit to the Assembly at its eightieth session a report`. */
const reportFollows = /^,? (?:an?|his|her|the) (?:(?!on|for|to|of|with|in)[a-z-]+ ){0,3}report\b/

/** The organ itself, as its own resolutions name it. */
const ownName = /\b(?:General Assembly|the Assembly|provisional agenda|draft agenda)\b/g

/** Bodies that have sessions of their own. */
const otherBody =
  /\b(?:Council|Commission|Committee|Conference|Board|Forum|Authority|Parties|Health Assembly|Environment Assembly|Habitat Assembly|Tribunal|Group|Programme|Fund|Organization)\b/g

/** The paragraph speaks of what shall be: `Requests`, `Decides`, not `Recalls that it decided`. */
const future = /\b(?:requests|decides|invites|calls|encourages|urges|resolves|recommends|instructs|directs)\b/i

/** `the report submitted to the Assembly at its …` tells what was; `to be submitted` what shall be. */
const past =
  /(?<!\bbe )\b(?:submitted|presented|transmitted|introduced|made|considered|discussed|adopted|approved|decided|requested|endorsed|established|held|taken)\b[^,;]{0,70}$/

const lastIndex = (pattern: RegExp, text: string): number => {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

/** Whether the nearest body named before `its session` is the Assembly. */
const isOwn = (before: string): boolean => {
  const own = lastIndex(ownName, before)
  const other = lastIndex(otherBody, before)
  return own === other ? /\bdecides\b/i.test(before) : own > other
}

const rule: Rule = defineRule({
  id: 'reporting-session',
  category: 'citations',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'A report is asked for at, and an item put on the agenda of, a session that is still to come.',
  rationale:
    'The session is often left over from the text of an earlier year. Only the Assembly’s own ' +
    'sessions are counted: other bodies have their own. A resumed or current session may be the ' +
    'present one, and a draft of September may belong to the session that is closing.',
  sources: [
    {
      kind: 'surveyed',
      text:
        'In General Assembly drafts the next session is named 37 times, the one after 20 times, the third ' +
        '3 times, the present or an earlier one never.',
    },
    { kind: 'observed', text: 'A/79/L.124, paragraphs 4 and 5: the eighty-first session.' },
  ],
  profiles: { organs: ['GA'], languages: ['en'] },
  restsOn: ['session'],
  options: {
    farthest: { default: 6, description: 'A session further ahead than this many is reported as a note.' },
  },
  messages: {
    past: 'The {ordinal} session is not still to come: this is a text of session {session}',
    far: 'The {ordinal} session is {ahead} sessions ahead of session {session}',
  },
  examples: [
    {
      title: 'A session left over from an earlier text',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 January 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to submit to the General Assembly at its «seventy-eighth» ' +
          'session a report.',
      ),
      problems: ['The seventy-eighth session is not still to come: this is a text of session 79'],
    },
    {
      title: 'The session that is under way, named before the report',
      text: paragraphs(
        'United Nations A/C.3/79/L.24',
        'General Assembly',
        lines('Distr.: Limited', '28 October 2024'),
        'Original: English',
        'Seventy-ninth session',
        'Third Committee',
        'Agenda item 25',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to submit to the General Assembly at its «seventy-ninth» ' +
          'session a comprehensive report on cooperation.',
      ),
      problems: ['The seventy-ninth session is not still to come: this is a text of session 79'],
    },
    {
      title: 'The session after next; sessions of another body',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 January 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Invites* the Commission on the Status of Women to consider the matter at its sixty-ninth session;',
        '2. *Requests* the Secretary-General to submit to the General Assembly at its eighty-first session a report.',
      ),
      problems: [],
    },
    {
      title: 'Far ahead',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 January 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to include in the provisional agenda of its «ninetieth» session the item entitled ' +
          '“Cooperation”.',
      ),
      problems: ['The ninetieth session is 11 sessions ahead of session 79'],
    },
    {
      title: 'A right until the end of a session, a meeting in it, an earlier report',
      text: paragraphs(
        'United Nations A/RES/80/900',
        'General Assembly',
        lines('Distr.: General', '3 December 2025'),
        'Eightieth session',
        'Agenda item 140',
        'Resolution adopted by the General Assembly on 3 December 2025',
        '80/900. Scale of assessments',
        '*The General Assembly,*',
        '*Recalling* its resolution 79/2 of 10 October 2024,',
        '1. *Decides* that Ruritania shall be permitted to vote in the General Assembly until the end of ' +
          'its eightieth session;',
        '2. *Requests* the Secretary-General to prepare a report similar in scope to his report to the ' +
          'General Assembly at its seventy-fifth session;',
        '3. *Requests* the President of the General Assembly to convene a forum during its eightieth session;',
        '4. *Invites* the Secretary-General to present to the General Assembly at its eightieth session his views ' +
          'on the report.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const { date } = context.document
    const session = sessionNumber(context.document.session)
    if (session === undefined) return {}
    const closing = date?.slice(5, 7) === '09'

    const check = (block: OperativeParagraph | Subparagraph): void => {
      const clean = context.clean(block)
      if (!clean.text.includes(' session')) return
      for (const match of clean.text.matchAll(sessionPhrase)) {
        const words = match[1] ?? ''
        const ordinal = parseOrdinal(words)
        if (ordinal === undefined) continue
        const ahead = ordinal - session
        if (ahead > 0 && ahead <= context.options.farthest) continue
        if (!isOwn(clean.text.slice(0, match.index + match[0].length))) continue
        if (past.test(clean.text.slice(Math.max(0, match.index - 90), match.index))) continue
        const before = clean.text.slice(0, match.index)
        if (earlierReport.test(before)) continue
        // Under way, the session may be met at, and voted in until its end; a report is asked for at a later one.
        const [preposition = ''] = match[0].split(' ')
        const after = clean.text.slice(match.index + match[0].length)
        const underWay =
          /^(?:until|during|before)$/.test(preposition) || !(asked.test(before + match[0]) || reportFollows.test(after))
        if (preposition === 'of' && !/\bagenda $/.test(before)) continue
        if (ahead === 0 && (closing || underWay)) continue
        const start = match.index + match[0].indexOf(words, match[0].indexOf('its ') + 4)
        context.report({
          message: ahead > 0 ? 'far' : 'past',
          data: { ordinal: ordinalWord(ordinal), session, ahead },
          at: clean.rangeOf(start, start + words.length),
          ...(ahead > 0 ? { severity: 'info' } : {}),
        })
      }
    }
    return {
      operativeParagraph: (paragraph) => {
        const opener = openerOf(paragraph)?.phrase ?? ''
        if (!future.test(opener)) return
        check(paragraph)
        for (const child of paragraph.children) if (child.type === 'subparagraph') check(child)
      },
    }
  },
})
export default rule
