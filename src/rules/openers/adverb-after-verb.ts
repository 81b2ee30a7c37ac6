import type { Clause } from '../../../grammar/ast.ts'
import { languageOf } from '../../../grammar/index.ts'
import { paragraphs } from '../../lint/example.ts'
import { clauseGroups, type PartKind } from '../../lint/facts/parts.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { upperFirst } from '../../lint/first-letter.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Adverbs of a run before an opening phrase, with what stands between. */
const before: Readonly<Record<string, RegExp>> = {
  fr: /^(Également|En outre|Aussi|De nouveau|À nouveau),? +(?=\p{L})/iu,
  es: /^(También|Además|Asimismo|Igualmente),? +(?=\p{L})/iu,
}

const rule: Rule = defineRule({
  id: 'adverb-after-verb',
  category: 'openers',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary:
    'In French and Spanish “également”, “en outre”, “también”, “además” stand behind the verb of an opening phrase.',
  rationale:
    'In both parts, whatever the English text has: `Rappelant également`, `Décide en outre`, `Pide también`. Whether an adverb must ' +
    'stand at all is not asked: a fifth of the English ones have no counterpart.',
  sources: [
    {
      kind: 'measured',
      text:
        'Opening phrases of 1,013 French and 1,021 Spanish resolutions of sessions 75 to 80: no adverb before the verb; French ' +
        'has 659 “Rappelant également” and 230 “Rappelant en outre”.',
    },
  ],
  profiles: { languages: Object.keys(before) },
  options: {},
  messages: { order: '“{adverb}” stands behind the verb: “{expected}”' },
  examples: [
    {
      title: 'Before the verb',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* sa résolution 77/338 du 1er septembre 2023,',
        '*«Également rappelant»* sa résolution 78/12 du 1er décembre 2023,',
        '1. *Prie* le Secrétaire général de lui faire rapport ;',
        '2. *«En outre prend note»* du rapport ;',
        '3. *Décide* de rester saisie de la question.',
      ),
      problems: [
        '“Également” stands behind the verb: “Rappelant également”',
        '“En outre” stands behind the verb: “Prend note en outre”',
      ],
      fixed: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* sa résolution 77/338 du 1er septembre 2023,',
        '*Rappelant également* sa résolution 78/12 du 1er décembre 2023,',
        '1. *Prie* le Secrétaire général de lui faire rapport ;',
        '2. *Prend note en outre* du rapport ;',
        '3. *Décide* de rester saisie de la question.',
      ),
    },
    {
      title: 'Behind it, and none at all, in Spanish',
      text: paragraphs(
        '*La Asamblea General*,',
        '*Recordando* su resolución 77/338, de 1 de septiembre de 2023,',
        '*Recordando* su resolución 78/12, de 1 de diciembre de 2023,',
        '1. *Pide también* al Secretario General que le presente un informe;',
        '2. *Decide* seguir ocupándose de la cuestión.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const { language } = context.profile
    const adverbs = before[language]
    const openers = languageOf(language)?.openers
    if (!adverbs || !openers) return {}

    const check = (clause: Clause, part: PartKind): void => {
      const clean = context.clean(clause)
      const [ahead = '', adverb = ''] = adverbs.exec(clean.text) ?? []
      if (adverb === '') return
      const rest = upperFirst(clean.text.slice(ahead.length))
      const verb = openers.match(rest, part)
      if (verb?.certainty !== 'known' || verb.adverb) return
      const expected = `${rest.slice(0, verb.end)} ${adverb.toLowerCase()}`
      const end = ahead.length + verb.end
      context.report({
        message: 'order',
        data: { adverb, expected },
        at: clean.rangeOf(0, end),
        expected: [expected],
        fix: { title: `Write “${expected}”`, edits: rewrite(clean, 0, end, expected), changes: ['text'] },
      })
    }

    return {
      document: () => {
        for (const { kind, clauses } of context.fact(clauseGroups)) for (const clause of clauses) check(clause, kind)
      },
    }
  },
})
export default rule
