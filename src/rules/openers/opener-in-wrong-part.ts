import { languageOf } from '../../../grammar/index.ts'
import { strayBeginnings, type Beginning } from '../../lint/facts/beginnings.ts'
import { parts, type Part } from '../../lint/facts/parts.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { openerOf } from '../../tree/outline.ts'
import { verbFor } from '../shared/verb-form.ts'

const rule: Rule = defineRule({
  id: 'opener-in-wrong-part',
  category: 'openers',
  severity: 'error',
  recommended: true,
  fix: 'suggested',
  summary: 'Participles open preambular paragraphs, verbs in the present tense open operative ones.',
  rationale:
    'A resolution is one sentence: the organ, its participles, its verbs. A numbered paragraph may ' +
    'begin with a participial phrase when its own verb follows (`Alarmed by …, calls upon …`), and ' +
    'the preamble of a section is a preamble.',
  sources: [
    {
      kind: 'manual',
      text:
        'Resolutions II.C: the preamble opens with participles, the operative part with verbs in the ' +
        'present indicative.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    {
      kind: 'observed',
      text:
        'Published all the same: `16. Welcoming the progress achieved …` in S/RES/1998 (2011), `Recalls ' +
        'that …` in the preamble of S/RES/2766 (2024). Verb after a participial phrase: A/C.3/80/L.23, paragraph 2. ' +
        '90 resolutions each in French, Spanish and Russian: one, `с удовлетворением отмечая` in paragraph 3 of A/RES/76/207.',
    },
  ],
  profiles: { languages: ['en', 'fr', 'es', 'ru'] },
  options: {},
  messages: {
    participle: 'An operative paragraph opens with a verb in the present tense: “{expected}”, not “{phrase}”',
    state: 'An operative paragraph opens with a verb in the present tense; “{phrase}” belongs in the preamble',
    finite: 'A preambular paragraph opens with a participle: “{expected}”, not “{phrase}”',
    verb: 'A preambular paragraph opens with a participle; “{phrase}” belongs in the operative part',
  },
  examples: [
    {
      title: 'Each in the place of the other',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«Expresses concern» at the delay,',
        '1. *Welcomes* the report;',
        '2. «Expressing its appreciation» to the Secretary-General;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'A preambular paragraph opens with a participle: “Expressing concern”, not “Expresses concern”',
        'An operative paragraph opens with a verb in the present tense: “Expresses its appreciation”, not “Expressing its appreciation”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        'Expressing concern at the delay,',
        '1. *Welcomes* the report;',
        '2. Expresses its appreciation to the Secretary-General;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Italics do not make it right',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *«Stressing»* the cost of the meeting;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['An operative paragraph opens with a verb in the present tense: “Stresses”, not “Stressing”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Stresses* the cost of the meeting;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A state of mind has no other form',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. «Mindful» of the cost of the meeting;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: ['An operative paragraph opens with a verb in the present tense; “Mindful” belongs in the preamble'],
    },
    {
      title: 'In French, by the italics',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* sa résolution 77/338 du 1er septembre 2023,',
        '*«Prie»* les États de coopérer,',
        '1. *Accueille avec satisfaction* le rapport ;',
        '2. *«Soulignant»* l’importance des puits ;',
        '3. *Décide* de poursuivre l’examen de la question.',
      ),
      problems: [
        'A preambular paragraph opens with a participle; “Prie” belongs in the operative part',
        'An operative paragraph opens with a verb in the present tense; “Soulignant” belongs in the preamble',
      ],
    },
    {
      title: 'The verb follows a participial phrase',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Alarmed* by the delay, calls upon all States to cooperate;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const check = ({ clause, kind, match }: Beginning): void => {
      if (!match) return
      const clean = context.clean(clause)
      const form = verbFor(kind, match)
      const edits = form ? rewrite(clean, form.start, form.end, form.text) : []
      const messages = kind === 'operative' ? (['participle', 'state'] as const) : (['finite', 'verb'] as const)
      context.report({
        message: form ? messages[0] : messages[1],
        data: { phrase: match.phrase, expected: form?.phrase ?? '' },
        at: clean.rangeOf(0, match.phrase.length),
        ...(form
          ? { expected: [form.phrase], fix: { title: `Write “${form.phrase}”`, edits, changes: ['text'] } }
          : {}),
      })
    }
    const { openers } = languageOf(context.profile.language) ?? {}
    /** Other languages are judged by their italics: what is set as an opening phrase, and is one of the other part alone. */
    const checkItalic = ({ kind, clauses }: Part): void => {
      for (const clause of clauses) {
        const opener = openerOf(clause)
        if (!openers || opener?.italic !== 'exact') continue
        const clean = context.clean(clause)
        if (openers.match(clean.text, kind, true) ?? openers.matchJoint(clean.text, kind, true)) continue
        const other = openers.match(clean.text, kind === 'operative' ? 'preambular' : 'operative', true)
        if (other?.certainty !== 'known' || clean.text.endsWith(':')) continue
        context.report({
          message: kind === 'operative' ? 'state' : 'verb',
          data: { phrase: other.phrase },
          at: clean.rangeOf(0, other.end),
        })
      }
    }
    if (context.profile.language !== 'en') return { document: () => context.fact(parts).forEach(checkItalic) }
    return {
      document: () => {
        for (const beginning of context.fact(strayBeginnings)) {
          if (beginning.form === 'finite' || beginning.form === 'participle') check(beginning)
        }
      },
    }
  },
})
export default rule
