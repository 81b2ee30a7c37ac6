import { expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { concord, findingsOf } from '../../src/api/concord.ts'

/** A text of so many paragraphs, each with a number of its own. */
const long = (count: number): string =>
  `*The General Assembly,*\n\n${Array.from({ length: count }, (_, at) => `${at + 1}. *Requests* keeper ${at + 2100} to light a lamp;\n`).join('\n')}`

test('where one text has many paragraphs more, each is told and the others are found', () => {
  const text = long(320)
  const without = text
    .split('\n\n')
    .filter((_, at) => at < 20 || at > 270)
    .join('\n\n')
  const found = findingsOf(concord([parse(text), parse(without)])).filter(({ kind }) => kind === 'missing')
  expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 251 }, (_, at) => `OP${at + 20}`))
})
