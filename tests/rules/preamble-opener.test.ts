import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const operative = ['1. Welcomes the report;', '2. Decides to remain seized of the matter.']
const check = (paragraph: string): string[] =>
  messagesOf('preamble-opener', resolution({ preamble: ['Recalling the Charter,', paragraph], operative }))

test.each([
  'Mindful of the report,',
  'Deeply concerned at the delay,',
  'Having also considered the report,',
  'Cognizant of the delay,',
  'Recommitting to the Goals,',
  'Recalling also, in this regard, resolution 69/292 of 19 June 2015,',
  'In accordance with the Charter,',
  'Taking into consideration the report,',
])('accepts %s', (paragraph) => {
  expect(check(paragraph)).toEqual([])
})

test.each(['The importance of the report is great,', 'Whereas the report was late,'])('reports %s', (paragraph) => {
  expect(check(paragraph)).toHaveLength(1)
})

test('“Whereas” in an annexed convention is right', () => {
  const text = `${resolution({ operative })}\nAnnex\n\nConvention on the report\n\nWhereas the report was late,\n\nArticle 1\n\nThe report is late.\n`
  expect(messagesOf('preamble-opener', text)).toEqual([])
})

test('scans of older texts are left alone', () => {
  const text = resolution({ preamble: ['Recalling the Charter,', 'The importance of the report,'], operative })
  expect(messagesOf('preamble-opener', text, { profile: { year: 1975 } })).toEqual([])
})
