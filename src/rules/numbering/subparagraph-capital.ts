import { LETTER, LOWER, regex } from '../../../grammar/index.ts'
import { subparagraphLists } from '../../lint/facts/lists.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** A word in lower case; not one that is written so as a name (`eSwatini`). */
const lowerCase = regex('u')`^[${LOWER}][${LOWER}’'-]*(?![${LETTER}\d])`

const rule: Rule = defineRule({
  id: 'subparagraph-capital',
  category: 'numbering',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'A subparagraph begins with a capital letter.',
  rationale:
    'Letters in the running text of a paragraph (`in the fields of (a) trade; and (b) transport`) are ' +
    'no subparagraphs and keep their lower case; so do lists that no colon introduces. The Security ' +
    'Council writes lower case.',
  sources: [
    {
      kind: 'manual',
      text: 'Capitalization: the first word of a subparagraph.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/capitalization',
    },
    {
      kind: 'measured',
      text:
        'All of 730 subparagraphs of the Assembly and the Councils since 1994; in the Security Council ' +
        '113 of 293 begin in lower case.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: {
    one: '“{word}”: a subparagraph begins with a capital letter',
    several: '{count} of {total} subparagraphs begin in lower case',
  },
  examples: [
    {
      title: 'One of two',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '(b) «to» convene a meeting.',
      ),
      problems: ['“to”: a subparagraph begins with a capital letter'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '(b) To convene a meeting.',
      ),
    },
    {
      title: 'The whole list',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) «to» report;',
        '(b) to convene a meeting.',
      ),
      problems: ['2 of 2 subparagraphs begin in lower case'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '(b) To convene a meeting.',
      ),
    },
    {
      title: 'Letters in running text',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* cooperation in the fields of (a) trade; and (b) transport;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { items, parent } of context.fact(subparagraphLists)) {
        const wrong = items.flatMap((item) => {
          const clean = context.clean(item)
          const word = lowerCase.exec(clean.text)?.[0]
          return word === undefined ? [] : [{ clean, word }]
        })
        const [first] = wrong
        if (!first || !context.clean(parent).text.includes(':')) continue
        context.report({
          message: wrong.length === 1 ? 'one' : 'several',
          data: { word: first.word, count: wrong.length, total: items.length },
          at: first.clean.rangeOf(0, first.word.length),
          fix: {
            title: wrong.length === 1 ? 'Begin with a capital letter' : 'Begin them with capital letters',
            edits: wrong.flatMap(({ clean, word }) => rewrite(clean, 0, 1, word.charAt(0).toUpperCase())),
            changes: ['text'],
          },
        })
      }
    },
  }),
})
export default rule
