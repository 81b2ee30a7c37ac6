import { isDigitAt, isLetterAt } from '../../../grammar/index.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { endOf } from '../../tree/range.ts'

const rule: Rule = defineRule({
  id: 'glued-opener',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'A space stands between an opening phrase and the next word.',
  rationale:
    'It is lost at the end of the italics when a text is copied out of a document (`Reaffirmingthe ' +
    'purposes`). A phrase is only recognized so where the lexicon knows it.',
  sources: [
    {
      kind: 'observed',
      text: 'A/HRC/22/L.1 as extracted: `Reaffirmingthe purposes`, `Bearing in mindGeneral Assembly`.',
    },
  ],
  profiles: {},
  options: {},
  messages: { glued: 'A space is missing after “{phrase}”' },
  examples: [
    {
      title: 'The space is lost with and without italics',
      text: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming*«»the purposes of the Charter,',
        'Bearing in mind«»General Assembly resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A space is missing after “Reaffirming”', 'A space is missing after “Bearing in mind”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming* the purposes of the Charter,',
        'Bearing in mind General Assembly resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A comma may follow',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling also*, in this regard, its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    opener: (opener) => {
      const end = endOf(opener)
      if (!isLetterAt(context.text, end) && !isDigitAt(context.text, end)) return
      context.report({
        message: 'glued',
        data: { phrase: opener.phrase },
        at: { start: end, end },
        fix: { title: 'Add a space', edits: [{ start: end, end, text: ' ' }], changes: ['text'] },
      })
    },
  }),
})
export default rule
