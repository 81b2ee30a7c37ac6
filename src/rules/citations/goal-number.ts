import { runningText } from '../../lint/facts/blocks.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** How many targets each Goal has: with a number, with a letter (A/RES/70/1). */
const targets: readonly (readonly [numbered: number, lettered: number])[] = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
]

const word = 'Goal '
/** What a text that speaks of the Goals names. */
const onDevelopment = /Sustainable Development Goal|2030 Agenda/
const goal = /(?<!\bMillennium Development )\bGoal (\d{1,3})\b(?!\.\d)/g
/** `Sustainable Development Goals 3, 5 and 19`, `Goals 1 to 20`: their numbers, one by one. */
const severalGoals =
  /(?<!\bMillennium Development )\bGoals ((?:\d{1,2}(?:, (?:and )?| and | to |–))+\d{1,2})\b(?!\.\d)/g
/** Targets in a text on the Goals; those of another plan or framework are named with it. */
const target =
  /\b[Tt]argets? ((?:\d{1,2}\.(?:\d{1,2}|[a-z])(?:, (?:and )?| and | to )?)+)(?![\d.])(?! (?:of|under|in) (?!(?:the )?(?:Sustainable|2030|Goal))[A-Za-z])/g
const single = /\d{1,2}\.(?:\d{1,2}|[a-z])/g

const rule: Rule = defineRule({
  id: 'goal-number',
  category: 'citations',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'A Sustainable Development Goal that is named exists, and so does its target.',
  rationale:
    'There are 17 Goals; each has targets that are counted 17.1, 17.2, and targets on means of ' +
    'implementation that bear letters, 17.a.',
  sources: [
    {
      kind: 'observed',
      text: 'A/RES/70/1 and the list of indicators of A/RES/71/313, annex: 17 Goals and 169 targets.',
    },
    { kind: 'measured', text: '359 texts of 1946 to 2026: none beyond them.' },
  ],
  profiles: { languages: ['en'], since: 2015 },
  options: {},
  messages: {
    goal: 'There are 17 Sustainable Development Goals; there is no Goal {number}',
    target: 'Sustainable Development Goal {goal} has no target {number}',
  },
  examples: [
    {
      title: 'Beyond the last',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Sustainable Development «Goal 18» and target «6.9» of the Sustainable Development Goals,',
        '1. *Welcomes* the report on «Goal 19» and the review of Goals 3, 5 and «20»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'There are 17 Sustainable Development Goals; there is no Goal 18',
        'Sustainable Development Goal 6 has no target 6.9',
        'There are 17 Sustainable Development Goals; there is no Goal 19',
        'There are 17 Sustainable Development Goals; there is no Goal 20',
      ],
    },
    {
      title: 'What exists, and another goal',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Sustainable Development Goals 5 and 17 and target 3.d thereof, Aichi Biodiversity ' +
          'Target 20, and target 6.9 of the plan,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      if (context.fact(documentWords).having('Goal', 'Goals', 'SDG', 'SDGs').length === 0) return
      const onGoals = context.fact(runningText).some((block) => onDevelopment.test(context.clean(block).text))
      for (const { clean } of context
        .fact(documentWords)
        .having('Goal', 'Goals', 'target', 'targets', 'Target', 'Targets')) {
        if (!onGoals && !clean.text.includes('SDG')) continue
        for (const { 0: found, 1: number = '', index } of clean.text.matchAll(goal)) {
          const start = index + found.length - number.length - word.length
          if (Number(number) >= 1 && Number(number) <= targets.length) continue
          context.report({ message: 'goal', data: { number }, at: clean.rangeOf(start, index + found.length) })
        }
        for (const { 0: found, 1: list = '', index } of clean.text.matchAll(severalGoals))
          for (const { 0: number, index: at } of list.matchAll(/\d+/g)) {
            if (Number(number) >= 1 && Number(number) <= targets.length) continue
            const start = index + found.indexOf(list) + at
            context.report({ message: 'goal', data: { number }, at: clean.rangeOf(start, start + number.length) })
          }
        const named = [...clean.text.matchAll(target)].flatMap(({ 1: list = '', index, 0: found }) =>
          [...list.matchAll(single)].map((each) => ({
            number: each[0],
            start: index + found.indexOf(list) + each.index,
          })),
        )
        for (const { number, start } of named) {
          const [of = '', part = ''] = number.split('.')
          const [numbered, lettered] = targets[Number(of) - 1] ?? [0, 0]
          const count = /\d/.test(part) ? Number(part) : part.charCodeAt(0) - 96
          if (count >= 1 && count <= (/\d/.test(part) ? numbered : lettered)) continue
          const at = clean.rangeOf(start, start + number.length)
          context.report({ message: 'target', data: { goal: of, number }, at })
        }
      }
    },
  }),
})
export default rule
