import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkOpeningItalics, openingItalicsOptions } from '../shared/opening-italics.ts'

const rule: Rule = defineRule({
  id: 'preambular-italic',
  category: 'typography',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'The opening phrase of every preambular paragraph is in italics.',
  rationale:
    'Where no preambular paragraph has italics, they were lost on the way: one remark for the whole ' +
    'part, whose fix is only suggested. What the phrase governs (`of`, `that`, `to`) is roman.',
  sources: [
    { kind: 'akn4un', text: 'Part 3: a preambular paragraph begins with a participial phrase in italics.' },
    {
      kind: 'surveyed',
      text:
        'In 296 General Assembly texts of sessions 78 to 80 with true italics the phrase is italic ' +
        'throughout, without the preposition (`Taking note` 152, `Taking note of` 6).',
    },
    { kind: 'observed', text: 'A/RES/68/262 and A/RES/ES-11/1 to ES-11/4.' },
  ],
  profiles: { languages: ['en', 'fr', 'es', 'ru', 'ar'] },
  options: openingItalicsOptions,
  messages: {
    missing: '“{phrase}” is not in italics, unlike the opening phrase of {other}',
    several: '{missing} of {count} opening phrases of the preamble are not in italics',
    none: 'None of the {count} opening phrases of {part} is in italics',
    only: 'The only opening phrase of {part} is not in italics',
  },
  examples: [
    {
      title: 'One paragraph has lost its italics',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«Taking note» of the report of the Secretary-General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“Taking note” is not in italics, unlike the opening phrase of PP 1'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Taking note* of the report of the Secretary-General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The only one lacks italics',
      text: paragraphs(
        '*The General Assembly,*',
        '«Recalling» its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The only opening phrase of the preamble is not in italics'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'No italics came through',
      text: paragraphs(
        'The General Assembly,',
        '«Recalling» its resolution 77/338 of 1 September 2023,',
        'Noting with concern the delay,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['None of the 2 opening phrases of the preamble is in italics'],
      fixed: paragraphs(
        'The General Assembly,',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Noting with concern* the delay,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The preposition is roman',
      text: paragraphs(
        '*The General Assembly,*',
        '*Mindful* of the Charter of the United Nations,',
        '*Recalling also* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'More are missing than are set',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«Noting» the report,',
        'Welcoming the progress made,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      options: { few: 1 },
      problems: ['2 of 3 opening phrases of the preamble are not in italics'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Noting* the report,',
        '*Welcoming* the progress made,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
  ],
  create: (context) => checkOpeningItalics(context, 'preambular', 'preamble'),
})
export default rule
