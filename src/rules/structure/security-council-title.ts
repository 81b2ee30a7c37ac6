import { LETTER, regex } from '../../../grammar/index.ts'
import { everyNode } from '../../tree/visit.ts'
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
    'They are headed by their number and the date of adoption alone. Copies on the web add a topic or an abstract above the organ line. Until 1964 the official records headed many by their subject; those are left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Resolutions II.B: resolutions of the Security Council do not bear a title.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    { kind: 'measured', text: 'None in 38 texts of the Security Council of 1998 to 2025.' },
  ],
  profiles: { organs: ['SC'], since: 1965 },
  options: {},
  messages: { title: 'A resolution of the Security Council bears no title' },
  examples: [
    {
      title: 'The topic of a web copy',
      text: 'United Nations S/2024/173\n\nSecurity Council\n\nDistr.: General\n5 March 2024\n\nOriginal: English\n\nMalta: draft resolution\n\n«The situation in the Middle East»\n\n*The Security Council,*\n\n*Recalling* its resolution 2623 (2022) of 27 February 2022,\n\n*Decides* to remain seized of the matter.\n',
      problems: ['A resolution of the Security Council bears no title'],
    },
    {
      title: 'The fields of a Model UN conference',
      text: 'Committee: Security Council\nTopic: The situation in the Middle East\n\n*The Security Council,*\n\n*Recalling* its resolution 2623 (2022) of 27 February 2022,\n\n*Decides* to remain seized of the matter.\n',
      problems: [],
    },
    {
      title: 'No title',
      text: 'United Nations S/2024/173\n\nSecurity Council\n\nDistr.: General\n5 March 2024\n\nOriginal: English\n\nMalta: draft resolution\n\n*The Security Council,*\n\n*Recalling* its resolution 2623 (2022) of 27 February 2022,\n\n*Decides* to remain seized of the matter.\n',
      problems: [],
    },
    {
      title: 'The heading of the official records',
      text: '70 (1948). Resolution of 22 June 1948 [S/800]\n\n*The Security Council,*\n\n*Having considered* the report of the Commission,\n\n*Decides* to take note of the report.\n',
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
