import { ordinalEnding } from '../../../grammar/english.ts'
import type { Closing } from '../../../grammar/ast.ts'
import { sessionWindow } from '../../../grammar/index.ts'
import { adoptionsOf, dateIn } from '../../lint/facts/own-date.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { sessionNumber } from '../../tree/session.ts'
import { rangeOf } from '../../tree/range.ts'
import { toText } from '../../tree/text.ts'
import { isInside } from '../shared/windows.ts'

const meeting = /\b(\d+)(st|nd|rd|th)(?=\s+(?:plenary\s+)?meeting)/

const rule: Rule = defineRule({
  id: 'closing-formula',
  category: 'masthead',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The date under an adopted text is the date of adoption in its heading, and its meeting is counted right.',
  rationale:
    'Both name the meeting at which the text was adopted; after midnight the actual date counts in ' +
    'both. The date of issue in the masthead is another one, and a document with several headings is left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Resolutions II.C: the closing formula names the meeting and the date.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
  ],
  profiles: { stages: ['adopted'], languages: ['en'] },
  doubts: ['date'],
  options: {},
  messages: {
    ordinal: '“{found}” is written “{instead}”',
    differs: 'The heading says that the text was adopted on {adopted}, not on {closing}',
    heading: 'The text was adopted on {closing}, as its end says; on {adopted} its session did not sit',
  },
  examples: [
    {
      title: 'Two dates',
      text: paragraphs(
        'United Nations A/RES/69/250',
        'General Assembly',
        lines('Distr.: General', '29 January 2015'),
        'Sixty-ninth session',
        'Agenda item 135',
        'Resolution adopted by the General Assembly on 29 December 2014',
        '69/250. Pattern of conferences',
        '*The General Assembly,*',
        '*Recalling* its resolution 68/251 of 27 December 2013,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        lines('«77th plenary meeting', '30 December 2014»'),
      ),
      problems: ['The heading says that the text was adopted on 29 December 2014, not on 30 December 2014'],
    },
    {
      title: 'Two dates, of which one is in another session',
      text: paragraphs(
        'United Nations A/RES/69/250',
        'General Assembly',
        lines('Distr.: General', '29 January 2016'),
        'Sixty-ninth session',
        'Agenda item 135',
        '«Resolution adopted by the General Assembly on 29 December 2015»',
        '69/250. Pattern of conferences',
        '*The General Assembly,*',
        '*Recalling* its resolution 68/251 of 27 December 2013,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        lines('77th plenary meeting', '29 December 2014'),
      ),
      problems: [
        'The text was adopted on 29 December 2014, as its end says; on 29 December 2015 its session did not sit',
      ],
    },
    {
      title: 'A meeting that is counted with the wrong letters',
      text: paragraphs(
        'United Nations A/RES/69/250',
        'General Assembly',
        lines('Distr.: General', '29 January 2015'),
        'Sixty-ninth session',
        'Agenda item 135',
        'Resolution adopted by the General Assembly on 29 December 2014',
        '69/250. Pattern of conferences',
        '*The General Assembly,*',
        '*Recalling* its resolution 68/251 of 27 December 2013,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        lines('«72th» plenary meeting', '29 December 2014'),
      ),
      problems: ['“72th” is written “72nd”'],
    },
    {
      title: 'One date',
      text: paragraphs(
        'United Nations A/RES/69/250',
        'General Assembly',
        lines('Distr.: General', '29 January 2015'),
        'Sixty-ninth session',
        'Agenda item 135',
        'Resolution adopted by the General Assembly on 29 December 2014',
        '69/250. Pattern of conferences',
        '*The General Assembly,*',
        '*Recalling* its resolution 68/251 of 27 December 2013,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        lines('77th plenary meeting', '29 December 2014'),
      ),
      problems: [],
    },
  ],
  create: (context) => {
    /** `82th plenary meeting` */
    const checkMeeting = (closing: Closing): void => {
      const range = rangeOf(closing)
      const match = meeting.exec(context.slice(closing))
      const [found = '', digits = '', ending = ''] = match ?? []
      const right = ordinalEnding(Number(digits))
      if (found === '' || ending === right) return
      const start = range.start + (match?.index ?? 0) + digits.length
      context.report({
        message: 'ordinal',
        data: { found: digits + ending, instead: digits + right },
        at: { start: start - digits.length, end: start + ending.length },
        expected: [digits + right],
      })
    }
    const { session } = context.document
    const adoptions = adoptionsOf(context.document)
    const [adoption] = adoptions
    if (!adoption || adoptions.length > 1) return { closing: checkMeeting }
    const { words: adopted, field } = adoption
    return {
      closing: (closing) => {
        checkMeeting(closing)
        const found = dateIn(toText(closing, context.document))
        if (!found || found.words === adopted) return
        const own = context.profile.organ === 'GA' ? sessionNumber(session) : undefined
        const window = own === undefined ? undefined : sessionWindow(own)
        const data = { adopted, closing: found.words }
        // The one that does not lie in the session is wrong; where both do, the one below was added later.
        if (window && !isInside(adoption.iso, window) && isInside(found.iso, window))
          context.report({ message: 'heading', data, at: field, expected: [found.words] })
        else context.report({ message: 'differs', data, at: closing, expected: [adopted] })
      },
    }
  },
})
export default rule
