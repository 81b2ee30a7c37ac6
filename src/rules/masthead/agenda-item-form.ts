import { defineRule, type Edit, type Rule } from '../../lint/rule.ts'
import { cleanText } from '../../tree/clean.ts'
import { draft } from '../shared/draft.ts'

const capital = /^Agenda Items?(?= \d)/
const glued = /\d(?=\([a-z]{1,2}\))/g
const several = /^Agenda item(?= \d+(?: ?\([a-z]+\))?(?:,| and) \d)/
const single = /^Agenda items(?= \d+(?: ?\([a-z]+\))?$)/

const rule: Rule = defineRule({
  id: 'agenda-item-form',
  category: 'masthead',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'An agenda item is written “Agenda item 125 (s)”, several are “Agenda items 13 and 115”.',
  rationale:
    'The letter of a sub-item stands in parentheses after a space. `Item 45 of the provisional ' +
    'agenda` is right before the agenda is adopted; on an adopted agenda the line begins with “Agenda item”.',
  sources: [
    {
      kind: 'manual',
      text: 'Mastheads and cover pages; the part on the agenda was seen in a quotation only.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/mast-cover',
    },
    { kind: 'measured', text: '137 mastheads of sessions 78 to 80: all in this form.' },
  ],
  profiles: { languages: ['en'], since: 2000 },
  options: {},
  messages: {
    glued: 'A space stands before the letter of the sub-item: “{expected}”',
    number: '“{expected}”, for the number of items that follow',
    capital: 'It is “{expected}”, with one capital',
    item: 'On an adopted agenda it is “Agenda item {number}”',
  },
  examples: [
    {
      title: 'No space',
      text: draft({ item: '«Agenda item 125(s)»' }),
      problems: ['A space stands before the letter of the sub-item: “Agenda item 125 (s)”'],
      fixed: draft({ item: 'Agenda item 125 (s)' }),
    },
    {
      title: 'One item for two',
      text: draft({ item: '«Agenda item 13 and 115»' }),
      problems: ['“Agenda items 13 and 115”, for the number of items that follow'],
      fixed: draft({ item: 'Agenda items 13 and 115' }),
    },
    {
      title: 'A capital too many',
      text: draft({ item: '«Agenda Item 125»' }),
      problems: ['It is “Agenda item 125”, with one capital'],
      fixed: draft({ item: 'Agenda item 125' }),
    },
    {
      title: 'A bare item',
      text: draft({ item: '«Item 125»' }),
      problems: ['On an adopted agenda it is “Agenda item 125”'],
      fixed: draft({ item: 'Agenda item 125' }),
    },
    {
      title: 'The provisional agenda',
      text: draft({ item: 'Item 45 of the provisional agenda' }),
      problems: [],
    },
  ],
  create: (context) => ({
    mastheadField: (field) => {
      if (field.role !== 'agendaItem') return
      const clean = cleanText([field])
      const { text } = clean
      const edits: Edit[] = []
      const insert = (index: number, words: string): void => {
        const { end } = clean.rangeOf(index - 1, index)
        edits.push({ start: end, end, text: words })
      }
      const report = (message: 'glued' | 'number' | 'item' | 'capital', expected: string): void =>
        context.report({
          message,
          data: { expected, number: expected.replace(/^Agenda items? /, '') },
          at: clean.rangeOf(0, text.length),
          expected: [expected],
          fix: { title: `Write “${expected}”`, edits },
        })
      if (/^Item \d+(?: ?\([a-z]+\))?$/.test(text)) {
        edits.push({ ...clean.rangeOf(0, 1), text: 'Agenda i' })
        report('item', text.replace('Item', 'Agenda item'))
      } else if (capital.test(text)) {
        edits.push({ ...clean.rangeOf('Agenda '.length, 'Agenda I'.length), text: 'i' })
        report('capital', text.replace('Item', 'item'))
      } else if (several.test(text)) {
        insert('Agenda item'.length, 's')
        report('number', text.replace('item', 'items'))
      } else if (single.test(text)) {
        edits.push({ ...clean.rangeOf('Agenda item'.length, 'Agenda items'.length), text: '' })
        report('number', text.replace('items', 'item'))
      } else {
        for (const { index } of text.matchAll(glued)) insert(index + 1, ' ')
        if (edits.length > 0) report('glued', text.replaceAll(/(\d)(\([a-z]{1,2}\))/g, '$1 $2'))
      }
    },
  }),
})
export default rule
