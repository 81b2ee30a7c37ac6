import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { everyNode } from '../../tree/visit.ts'
import { draft } from '../shared/draft.ts'

/** The names of facts that the heads of conferences have before a colon. */
const label =
  /^[*_#\s]*(?:committee|forum|council|topic|issue|question of|sponsors?|(?:main |co-?)?submitters?|co-?sponsors?|signator(?:y|ies)|delegations?|authors?)[*_\s]*:/i
/** One of them may stand in any head. */
const fewest = 2

const rule: Rule = defineRule({
  id: 'model-un-head',
  category: 'masthead',
  severity: 'info',
  recommended: true,
  fix: 'none',
  summary: 'A draft of a Model United Nations conference is checked as such.',
  rationale:
    'Conferences write “Committee:”, “Topic:” and “Sponsors:” above their drafts, and ask for other things than a ' +
    'secretariat does: the preset `mun` knows them. Said once, and not where that preset is in use; a text with a ' +
    'symbol is the United Nations’ own.',
  sources: [{ kind: 'knowledge', text: 'Guides of Model United Nations conferences; they differ.' }],
  profiles: { stages: ['draft', 'negotiation'], languages: ['en'] },
  options: {},
  messages: {
    preset: 'This looks like a Model UN draft: --preset mun (in a configuration: "preset": "mun") checks it as one',
  },
  examples: [
    {
      title: 'The head of a conference',
      text: paragraphs(
        lines('«Committee: Third Committee»', 'Topic: Coastal towns', 'Sponsors: France, Germany'),
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'This looks like a Model UN draft: --preset mun (in a configuration: "preset": "mun") checks it as one',
      ],
    },
    {
      title: 'The head of a document',
      text: draft({}),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      if (document.symbol !== undefined) return
      const head = [...everyNode(document, 'mastheadField'), ...everyNode(document, 'proposal')]
      const labelled = head.filter((node) => label.test(context.slice(node)))
      const [first] = labelled
      if (first && labelled.length >= fewest) context.report({ message: 'preset', at: first })
    },
  }),
})
export default rule
