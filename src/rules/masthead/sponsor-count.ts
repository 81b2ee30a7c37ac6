import { states } from '../../../grammar/english.ts'
import type { Document } from '../../../grammar/ast.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { mastheadFields } from '../../tree/masthead.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'

/** What stands between two names; `and` inside a name goes on with `of`. */
const between = regex('u')`\s*(?:,|;| and (?![${LETTER}]+ of\b))\s*`

interface List {
  names: string[]
  range: Range
}

interface Lists {
  sponsors: List[]
  signatories: List[]
}

const split = (words: string): string[] =>
  words
    .split(between)
    .map((name) => name.replaceAll(/[*_.]+/g, '').trim())
    .filter(Boolean)

/** The sponsors of each proposal, and the signatories (`Signatories: Brazil, India`, as Model United Nations have them). */
const listsOf = (document: Document): Lists => ({
  sponsors: everyNode(document, 'proposal').flatMap((proposal) => {
    const sponsors = proposal.children.filter((child) => child.type === 'sponsor')
    const [first] = sponsors
    const last = sponsors.at(-1)
    if (!first || !last) return []
    return { names: sponsors.map(({ name }) => name), range: { start: startOf(first), end: endOf(last) } }
  }),
  signatories: mastheadFields(document, 'signatories').map((field) => ({
    names: split(field.value),
    range: { start: startOf(field), end: endOf(field) },
  })),
})

const keyOf = (name: string): string => states.officialName(name) ?? name.toLowerCase()

const rule: Rule = defineRule({
  id: 'sponsor-count',
  category: 'masthead',
  severity: 'warning',
  recommended: false,
  fix: 'none',
  summary: 'A draft has as many sponsors and signatories as the rules of the conference ask for.',
  rationale:
    'Official drafts may have one sponsor and no signatories. Model United Nations conferences ask ' +
    'for more, each for its own number: the options say how many. A delegation cannot be both. Drafts ' +
    'that an office submits have no sponsors.',
  sources: [{ kind: 'knowledge', text: 'Rules of procedure of Model United Nations conferences; they differ.' }],
  profiles: { stages: ['draft', 'negotiation'], languages: ['en'] },
  options: {
    sponsors: { default: 1, description: 'The fewest sponsors.' },
    signatories: { default: 0, description: 'The fewest signatories.' },
  },
  messages: {
    sponsors: '{count} of {least} sponsors',
    signatories: '{count} of {least} signatories',
    both: '{name} is both sponsor and signatory',
  },
  examples: [
    {
      title: 'Too few, and one twice',
      text: paragraphs(
        lines('Committee: Third Committee', 'Sponsors: France', '«Signatories: Brazil, France»'),
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['France is both sponsor and signatory'],
      options: { sponsors: 1, signatories: 2 },
    },
    {
      title: 'Fewer than asked for',
      text: paragraphs(
        lines('Committee: Third Committee', 'Sponsors: «France»', '«Signatories: Brazil, India»'),
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['1 of 2 sponsors', '2 of 4 signatories'],
      options: { sponsors: 2, signatories: 4 },
    },
    {
      title: 'Enough',
      text: paragraphs(
        lines(
          'Committee: Third Committee',
          'Sponsors: France, Germany',
          'Signatories: Brazil, India and Trinidad and Tobago',
        ),
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
      options: { sponsors: 2, signatories: 3 },
    },
  ],
  create: (context) => ({
    document: (document) => {
      if (everyNode(document, 'proposal').some(({ submittedBy }) => submittedBy !== undefined)) return
      const lists = listsOf(document)
      for (const role of ['sponsors', 'signatories'] as const) {
        const count = lists[role].reduce((sum, { names }) => sum + names.length, 0)
        const least = context.options[role]
        const at = lists[role][0]?.range ?? { start: 0, end: 0 }
        if (count < least) context.report({ message: role, data: { count, least }, at, place: 'sponsors' })
      }
      const sponsors = new Set(lists.sponsors.flatMap(({ names }) => names.map(keyOf)))
      for (const { names, range } of lists.signatories) {
        const name = names.find((signatory) => sponsors.has(keyOf(signatory)))
        if (name) context.report({ message: 'both', data: { name }, at: range, place: 'sponsors' })
      }
    },
  }),
})
export default rule
