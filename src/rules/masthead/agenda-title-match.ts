import { LETTER, regex } from '../../../grammar/index.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { mastheadFields } from '../../tree/masthead.ts'
import { toText } from '../../tree/text.ts'

/** Words that say something. */
const longWords = regex('gu')`[${LETTER}]{3,}`

const small = new Set(['and', 'the', 'of', 'in', 'on', 'for', 'to', 'its', 'with', 'a', 'an', 'from', 'by', 'at'])

/** Words that carry the sense, cut to their stems. */
const stemsOf = (title: string): Set<string> =>
  new Set(
    (title.toLowerCase().match(longWords) ?? []).filter((word) => !small.has(word)).map((word) => word.slice(0, 6)),
  )

const rule: Rule = defineRule({
  id: 'agenda-title-match',
  category: 'masthead',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'The title of a draft has something in common with the title of its agenda item.',
  rationale:
    'Often the two are the same, but they may differ, and several drafts under one item must. Only a ' +
    'title that shares no word with the item is reported, and only to those who ask for it: it may ' +
    'stand under a broad item (`Social development`).',
  sources: [
    {
      kind: 'manual',
      text: 'Resolutions II.B: several drafts under one item have different titles.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
  ],
  profiles: { organs: ['GA'], stages: ['draft'], languages: ['en'] },
  options: {},
  messages: { differs: 'The title shares no word with the agenda item “{item}”' },
  examples: [
    {
      title: 'Another item',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Oceans and the law of the sea',
        'India: draft resolution',
        '«World Cotton Day»',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The title shares no word with the agenda item “Oceans and the law of the sea”'],
    },
    {
      title: 'The sub-item',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Sustainable development: World Cotton Day',
        'India: draft resolution',
        'World Cotton Day',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    title: (title) => {
      const item = mastheadFields(context.document, 'agendaTitle')
        .map((field) => toText(field, context.document))
        .join(' ')
      const stems = stemsOf(item)
      const own = [...stemsOf(toText(title, context.document))]
      if (own.length > 0 && stems.size > 0 && !own.some((stem) => stems.has(stem)))
        context.report({ message: 'differs', data: { item }, at: title })
    },
  }),
})
export default rule
