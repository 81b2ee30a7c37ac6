import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkOpeningItalics, openingItalicsOptions } from '../shared/opening-italics.ts'

const rule: Rule = defineRule({
  id: 'operative-italic',
  category: 'typography',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'The first verb phrase of every operative paragraph is in italics.',
  rationale:
    'The italics show at a glance what the organ does. Where no operative paragraph has them, they ' +
    'were lost on the way: one remark for the whole part, whose fix is only suggested. Second verbs ' +
    'of a paragraph are roman.',
  sources: [
    {
      kind: 'surveyed',
      text:
        'In 296 General Assembly texts of sessions 78 to 80 with true italics the first verb phrase of ' +
        'operative paragraphs is italic throughout (`Calls upon` 597, `Takes note` 330).',
    },
    { kind: 'observed', text: 'A/RES/68/262 and A/RES/ES-11/1 to ES-11/4.' },
    {
      kind: 'knowledge',
      text: 'The Editorial Manual has a section on the use of italics in resolutions (II.G) that could not be read.',
    },
  ],
  profiles: { languages: ['en', 'fr', 'es', 'ru', 'ar'] },
  options: openingItalicsOptions,
  messages: {
    missing: '“{phrase}” is not in italics, unlike the opening phrase of {other}',
    several: '{missing} of {count} opening phrases of the operative part are not in italics',
    none: 'None of the {count} opening phrases of {part} is in italics',
    only: 'The only opening phrase of {part} is not in italics',
  },
  examples: [
    {
      title: 'One paragraph has lost its italics',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. «Requests» the Secretary-General to submit a report;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: ['“Requests” is not in italics, unlike the opening phrase of OP 1'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to submit a report;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The only one lacks italics',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«Decides» to admit the State to membership in the United Nations.',
      ),
      problems: ['The only opening phrase of the operative part is not in italics'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Decides* to admit the State to membership in the United Nations.',
      ),
    },
    {
      title: 'No italics came through',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. «Takes note» of the report;',
        '2. Also requests the Secretary-General to submit a report.',
      ),
      problems: ['None of the 2 opening phrases of the operative part is in italics'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Takes note* of the report;',
        '2. *Also requests* the Secretary-General to submit a report.',
      ),
    },
    {
      title: 'More are missing than are set',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. «Requests» the Secretary-General to submit a report;',
        '3. Decides to remain seized of the matter.',
      ),
      options: { few: 1 },
      problems: ['2 of 3 opening phrases of the operative part are not in italics'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to submit a report;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Second verbs are roman',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report, and requests the Secretary-General to continue;',
        '2. *Calls upon* all States to cooperate.',
      ),
      problems: [],
    },
  ],
  create: (context) => checkOpeningItalics(context, 'operative', 'operative part'),
})
export default rule
