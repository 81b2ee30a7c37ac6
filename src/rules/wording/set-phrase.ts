import { isQuoted } from '../../lint/facts/blocks.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { wrongPhrases } from '../shared/set-phrases.ts'
import { leniently, reportInstead } from '../shared/instead.ts'

const rule: Rule = defineRule({
  id: 'set-phrase',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Small words stand where they belong: “in accordance with”, “the implementation of the”, “in this regard”.',
  rationale:
    'Some words take one preposition and no other, and some verbs take none (“Requests the Secretary-General”). Drafts ' +
    'that are written in haste, or by those who think in another language, exchange them, leave them out, or add one. ' +
    'Words that take several (“in the interest of”, “in interest to”) are not looked at, and quotations are left alone. ' +
    'The texts of the Security Council, which are edited less, have some of them.',
  sources: [
    {
      kind: 'measured',
      text: '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025: 37, among them 18 “with regards to”.',
    },
    { kind: 'knowledge', text: 'English usage.' },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['opener-preposition', 'opener-comma', 'spelling', 'broken-word', 'doubled-word'],
  options: {},
  messages: {
    phrase: '“{found}” is written “{instead}”',
    apart: 'Something is missing in, or too much of, “{found}”',
  },
  examples: [
    {
      title: 'Another preposition, none, and one too many',
      text: paragraphs(
        '*The General Assembly,*',
        '*Guided by* the principles «enshrined of» the Charter,',
        '*Recalling*, «in this regards», the obligations to be met in «accordance to» the law,',
        '1. *Welcomes* the «implementation the» plan and the results «the of» year, «regarding to» children;',
        '2. *Decides* to remain «seized with the» matter.',
      ),
      problems: [
        '“enshrined of” is written “enshrined in”',
        '“in this regards” is written “in this regard”',
        '“accordance to” is written “accordance with”',
        '“implementation the” is written “implementation of the”',
        'Something is missing in, or too much of, “the of”',
        '“regarding to” is written “regarding”',
        '“seized with the” is written “seized of the”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Guided by* the principles enshrined in the Charter,',
        '*Recalling*, in this regard, the obligations to be met in accordance with the law,',
        '1. *Welcomes* the implementation of the plan and the results the of year, regarding children;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right as they stand',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the target 7.a of the Goals, the in-depth review, the meetings held in Nouméa from 19 to 21 June 2013, and that those ' +
          'who contributed were thanked,',
        '1. *Welcomes* the importance that is attached to compliance by all and of all with the law;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const { blocks, vocabulary } = context.fact(documentWords)
      for (const row of blocks()) {
        const { block, clean } = row
        for (const { start, found, instead } of wrongPhrases(vocabulary, row)) {
          const end = start + found.length
          if (isQuoted(block, clean.rangeOf(start, end).start)) continue
          const message = instead === undefined ? 'apart' : 'phrase'
          reportInstead(context, message, { clean, start, end, found, instead }, leniently(context))
        }
      }
    },
  }),
})
export default rule
