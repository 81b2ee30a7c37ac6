/** A numbered preamble is one mistake: no rule takes its paragraphs for operative ones. */
import { expect, test } from 'vitest'
import { lint, type Finding } from '../../src/index.ts'

const text = (numbers: readonly [string, string]): string =>
  `United Nations A/80/L.7

General Assembly

Distr.: Limited
28 October 2025

Original: English

Eightieth session

Agenda item 125 (s)

Cooperation

India: draft resolution

Cooperation

*The General Assembly,*

1. *Recalling* its resolution 77/338 of 1 September 2023,

2. *Recalling also* the Charter of the United Nations,

${numbers[0]}. *Welcomes* the report;

${numbers[1]}. *Decides* to remain seized of the matter.
`
const brief = ({ ruleId, message }: Finding): string => `${ruleId}: ${message}`

test.each([
  { way: 'begin anew', numbers: ['1', '2'] as const },
  { way: 'go on', numbers: ['3', '4'] as const },
])('operative numbers $way', ({ numbers }) => {
  expect(lint(text(numbers)).findings.map(brief)).toEqual([
    'preamble-numbered: 2 preambular paragraphs bear numbers; only operative paragraphs are numbered',
  ])
})

test('numbered participles before which a preamble stands are no preamble', () => {
  const document = text(['3', '4'])
    .replace('1. *Recalling*', '*Recalling*')
    .replace('2. *Recalling also*', '1. *Stressing*')
    .replace('3. *Welcomes*', '2. *Welcomes*')
    .replace('4. *Decides*', '3. *Decides*')
    .replace('United Nations,\n\n2', 'United Nations;\n\n2')
  expect(lint(document).findings.map(({ ruleId }) => ruleId)).toEqual(['opener-in-wrong-part'])
})
