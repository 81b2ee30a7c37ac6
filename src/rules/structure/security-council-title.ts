import { LETTER, regex } from '../../../grammar/index.ts'
import { everyNode } from '../../tree/visit.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { isCatalogueEntry } from '../shared/catalogue.ts'

/** A date or a number that an extractor left above the organ line is no title. */
const leftover = regex('u')`^(?:on\s)?[\d\s()]*(?:[${LETTER}]+\s\d{4})?$`

/** `70 (1948). Resolution of 22 June 1948 [S/800]`, as the volumes of official records head them. */
const recordsHeading = /^\d+\s\((?:19|20)\d\d\)\.?\s+Resolution of\s/

const rule: Rule = defineRule({
  id: 'security-council-title',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'Resolutions of the Security Council bear no title.',
  rationale:
    'They are headed by their number and the date of adoption alone. Copies on the web add a topic or ' +
    'an abstract above the organ line. Until 1964 the official records headed many by their subject; ' +
    'those are left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Resolutions II.B: resolutions of the Security Council do not bear a title.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    { kind: 'measured', text: 'None in 38 texts of the Security Council of 1998 to 2025.' },
  ],
  profiles: { organs: ['SC'], since: 1965, languages: 'read' },
  options: {},
  messages: { title: 'A resolution of the Security Council bears no title' },
  examples: [
    {
      title: 'The topic of a web copy',
      text: paragraphs(
        'United Nations S/2024/173',
        'Security Council',
        lines('Distr.: General', '5 March 2024'),
        'Original: English',
        'Malta: draft resolution',
        '«The situation in the Middle East»',
        '*The Security Council,*',
        '*Recalling* its resolution 2623 (2022) of 27 February 2022,',
        '*Decides* to remain seized of the matter.',
      ),
      problems: ['A resolution of the Security Council bears no title'],
    },
    {
      title: 'The fields of a Model UN conference',
      text: paragraphs(
        lines('Committee: Security Council', 'Topic: The situation in the Middle East'),
        '*The Security Council,*',
        '*Recalling* its resolution 2623 (2022) of 27 February 2022,',
        '*Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'No title',
      text: paragraphs(
        'United Nations S/2024/173',
        'Security Council',
        lines('Distr.: General', '5 March 2024'),
        'Original: English',
        'Malta: draft resolution',
        '*The Security Council,*',
        '*Recalling* its resolution 2623 (2022) of 27 February 2022,',
        '*Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'The heading of the official records',
      text: paragraphs(
        '70 (1948). Resolution of 22 June 1948 [S/800]',
        '*The Security Council,*',
        '*Having considered* the report of the Commission,',
        '*Decides* to take note of the report.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    title: (title) => {
      // Without an organ line, words that were meant for one may be taken for a title.
      if (everyNode(context.document, 'organLine').length === 0) return
      const { text } = context.clean(title)
      if (!leftover.test(text) && !recordsHeading.test(text) && !isCatalogueEntry(text))
        context.report({ message: 'title', at: title })
    },
  }),
})
export default rule
