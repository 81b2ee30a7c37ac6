import { MONTHS } from '../../../grammar/english.ts'
import { LETTER, LOWER, regex } from '../../../grammar/index.ts'
import { isProtected, nodesAt, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** What is counted must follow; units and millions keep their figures. */
const small = regex(
  'gu',
)`(?<=(?:^| )(?:of|the|its|at|least|than|for|by|in|all|some|about|over|other|every|these|and) )[1-9](?= (?!per\b|million|billion|trillion|percent|percentage|degrees?|kilometres?|metres?|tons?|tonnes|kilograms?|hours?\b|years?\b|and\b|to\b|or\b|of\b|above|below|a\.m|p\.m|${MONTHS.join('|')})[${LOWER}]{3,})`
/** A number of numbered things is a name. */
const named =
  /(?:articles?|paragraphs?|paras?\.|chapters?|sections?|sect\.|annex|annexes|items?|sub-items?|Goals?|targets?|rules?|phase|category|part|options?|tier|level|No\.|Nos\.|resolutions?|decisions?|regulations?|Agenda|type|figure|table|page)(?: \d+(?:[,.]\d+)?(?:[,.]| and| to| or)?)* (?:and |to |or )?$/
/** Unlike numbers in one series follow the highest. */
const series = regex('u')`\b\d{2,}(?: [${LETTER}-]+){1,4},? (?:and |or )?(?:[${LETTER}-]+ )?$`
const long = regex('gu')`(?<![${LETTER}\d.,/$€£(–-])\d{4,6}(?= [${LOWER}]+s\b)`
/** `10.000 persons`, as it is written in other languages. */
const stopped = regex('gu')`(?<![${LETTER}\d.,/$€£(–-])[1-9]\d{0,2}(?:\.000)+(?= [${LOWER}])(?! per cent)`

const rule: Rule = defineRule({
  id: 'numbers-style',
  category: 'wording',
  severity: 'info',
  recommended: false,
  fix: 'suggested',
  summary: 'Numbers below ten are written in words, larger ones in figures with a comma for thousands.',
  rationale:
    'Percentages, dates, money, measurements, ages, votes and what bears a number (`article 3`, `Goal ' +
    '5`) have figures always. What counts with what in a sentence is not for a rule to see, so that ' +
    'it is only for those who ask for it.',
  sources: [
    {
      kind: 'manual',
      text: 'Numbers, dates and time.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time',
    },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    small: '“{figure}” is written “{word}”: numbers below ten are in words',
    thousands: '“{figure}” is written “{word}”',
  },
  examples: [
    {
      title: 'A small number, and a large one',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the participation of «3» regional groups with «1500» members,',
        '1. *Welcomes* the report on «10.000» persons;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“3” is written “three”: numbers below ten are in words',
        '“1500” is written “1,500”',
        '“10.000” is written “10,000”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the participation of three regional groups with 1,500 members,',
        '1. *Welcomes* the report on 10,000 persons;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Figures by right',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report of 3 May 2024, article 3 of the Convention, a rise of 5 per cent, Goal 5 ' +
          'and 4 million people in 2025,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const block of context.fact(runningText)) {
        if (block.type === 'footnoteDefinition') continue
        const clean = context.clean(block)
        const report = (index: number, figure: string, word: string, message: 'small' | 'thousands'): void => {
          const at = clean.rangeOf(index, index + figure.length)
          const before = clean.text.slice(Math.max(0, index - 60), index)
          if (isProtected(block, at.start) || named.test(before) || series.test(before)) return
          if (nodesAt(block, at.start).some(({ type }) => type === 'dateText')) return
          context.report({
            message,
            data: { figure, word },
            at,
            expected: [word],
            fix: {
              title: `Write “${word}”`,
              edits: rewrite(clean, index, index + figure.length, word),
              changes: ['text'],
            },
          })
        }
        for (const { 0: figure, index } of clean.text.matchAll(small))
          report(index, figure, words[Number(figure)] ?? figure, 'small')
        for (const { 0: figure, index } of clean.text.matchAll(stopped))
          report(index, figure, figure.replaceAll('.', ','), 'thousands')
        for (const { 0: figure, index } of clean.text.matchAll(long)) {
          const isYear = figure.length === 4 && Number(figure) >= 1700 && Number(figure) <= 2150
          if (!isYear) report(index, figure, figure.replace(/(\d)(\d{3})$/, '$1,$2'), 'thousands')
        }
      }
    },
  }),
})
export default rule
