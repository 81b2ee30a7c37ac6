import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const check = (opening: string): string[] =>
  messagesOf(
    'opener-italic-extent',
    resolution({
      preamble: ['*Recalling* the Charter,', `${opening} the report,`],
      operative: ['*Decides* to remain seized of the matter.'],
    }),
  )

test.each([
  '*Taking note* of',
  '*Taking note of*',
  '*Mindful* of',
  '*Recalling also*, in this regard,',
  '*Welcoming in this regard also*',
  '*Expressing grave concern* at',
  '*Reaffirming its commitment* to',
])('accepts %s', (opening) => {
  expect(check(opening)).toEqual([])
})

test.each(['*Noting* with concern', '*Recalling* also', '*Noting with concern that*', '*Recalling the Charter and*'])(
  'reports %s',
  (opening) => {
    expect(check(opening)).toHaveLength(1)
  },
)
