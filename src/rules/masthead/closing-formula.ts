import type { Document } from '../../../grammar/ast.ts'
import { MONTHS } from '../../../grammar/english.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { toText } from '../../tree/text.ts'
import { everyNode } from '../../tree/visit.ts'

const date = new RegExp(`\\b\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}\\b`)

/** The date that each heading names; where the line breaks before it, it is a field of its own. */
const adoptionDates = (document: Document): string[] => {
  const fields = everyNode(document, 'mastheadField')
  return fields.flatMap((field, index) => {
    if (field.role !== 'adoption') return []
    const words = toText(field, document)
    const next = fields[index + 1]
    const rest = /\bon$/.test(words) && next?.role === 'date' ? toText(next, document) : ''
    return date.exec(`${words} ${rest}`)?.[0] ?? []
  })
}

const rule: Rule = defineRule({
  id: 'closing-formula',
  category: 'masthead',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The date under an adopted text is the date of adoption in its heading.',
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
  messages: { differs: 'The heading says that the text was adopted on {adopted}, not on {closing}' },
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
    const adoptions = adoptionDates(context.document)
    const [adopted] = adoptions
    if (!adopted || adoptions.length > 1) return {}
    return {
      closing: (closing) => {
        const found = date.exec(toText(closing, context.document))?.[0]
        if (found && found !== adopted)
          context.report({ message: 'differs', data: { adopted, closing: found }, at: closing, expected: [adopted] })
      },
    }
  },
})
export default rule
