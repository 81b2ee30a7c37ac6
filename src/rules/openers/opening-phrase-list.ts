import { openingGroups, type Opening } from '../../lint/facts/openings.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** A phrase without its adverb, in lower case: `Also requests` -> `requests`. */
const phraseOf = ({ phrase, adverb }: Opening): string =>
  phrase
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== adverb)
    .join(' ')

/** Whether a phrase begins with one of a list. */
const isListed = (phrase: string, list: readonly string[]): boolean =>
  list.some((listed) => ` ${phrase} `.startsWith(` ${listed.toLowerCase()} `))

const rule: Rule = defineRule({
  id: 'opening-phrase-list',
  category: 'openers',
  severity: 'warning',
  recommended: false,
  fix: 'none',
  summary: 'Paragraphs open with a phrase that the conference allows.',
  rationale:
    'Model United Nations conferences give lists of phrases, and many keep the strongest verbs for ' +
    'the Security Council. The options hold the lists; an empty list allows all. “Also” and “further” ' +
    'do not count, and what follows a listed phrase may be more (`Notes` allows `Notes with appreciation`).',
  sources: [{ kind: 'knowledge', text: 'Guides of Model United Nations conferences; they differ.' }],
  profiles: { languages: ['en'] },
  options: {
    preambular: { default: [], description: 'Phrases that preambular paragraphs may open with; empty: all.' },
    operative: { default: [], description: 'Phrases that operative paragraphs may open with; empty: all.' },
    council: {
      default: [],
      description:
        'Phrases that only the Security Council may use. The preset `mun` names `Authorizes`, `Demands` ' +
        'and `Imposes`; the General Assembly itself has demanded much.',
    },
  },
  messages: {
    unlisted: '“{phrase}” is not among the phrases allowed here',
    council: '“{phrase}” is for the Security Council only',
  },
  examples: [
    {
      title: 'A phrase for the Council, and one that is not listed',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. «*Demands*» an immediate ceasefire;',
        '2. «*Deplores*» the violence;',
        '3. *Also requests* the Secretary-General to report.',
      ),
      problems: ['“Demands” is for the Security Council only', '“Deplores” is not among the phrases allowed here'],
      options: { operative: ['Demands', 'Requests'], council: ['Demands'] },
    },
    {
      title: 'All are allowed',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Deplores* the violence;',
        '2. *Requests* the Secretary-General to report.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { openings, kind } of context.fact(openingGroups)) {
        const list = context.options[kind]
        for (const opening of openings) {
          if (!opening) continue
          const words = phraseOf(opening)
          const isCouncils = context.profile.organ !== 'SC' && isListed(words, context.options.council)
          if (!isCouncils && (list.length === 0 || isListed(words, list))) continue
          context.report({
            message: isCouncils ? 'council' : 'unlisted',
            data: { phrase: opening.phrase },
            at: opening.opener,
            ...(isCouncils ? {} : { expected: list }),
          })
        }
      }
    },
  }),
})
export default rule
