/** A text in a link: it comes back as it was, and what is no such link is told as none. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deflateRawSync } from 'node:zlib'
import { fromLink, toLink, type Shared } from '../../src/playground/link.ts'

/** Texts as people and their enemies write them: controls, signs of direction, emoji, ends of scripts. Halves of pairs are no text. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.string({
    unit: fc.constantFrom(
      '</script>',
      '<!--',
      '\0',
      '\u202E',
      '\u2066',
      '\uFEFF',
      '\n',
      '1. ',
      'Requests ',
      '😀',
      '%',
      '#',
    ),
  }),
)

const channel = fc.constantFrom('pdf' as const, 'docx' as const, 'markup' as const)

const draft = fc.record({ name: fc.string(), text }).chain(({ name, text: words }) =>
  fc.oneof(
    fc.constant({ name, text: words }),
    channel.map((known) => ({
      name,
      text: words,
      origin: {
        text: words,
        channel: known,
        lines: words.split('\n').map((_line, index) => ({ paragraph: index + 1 })),
      },
    })),
  ),
)

const shared: fc.Arbitrary<Shared> = fc
  .record(
    {
      draft,
      settings: fc.record({
        preset: fc.constantFrom('recommended', 'strict', 'mun', 'all'),
        profile: fc.record(
          { organ: fc.constantFrom('GA' as const, 'SC' as const), year: fc.integer({ min: 1946, max: 2030 }) },
          { requiredKeys: [] },
        ),
      }),
      other: draft,
    },
    { requiredKeys: ['draft', 'settings'] },
  )
  .map((value) => value as Shared)

test('100 texts go into links and come back', async () => {
  await fc.assert(
    fc.asyncProperty(shared, async (value) => {
      const link = await toLink(value)
      // Letters, digits, - and _ alone: no program that passes a link on changes them.
      expect(link).toMatch(/^v1:[\w-]+$/)
      expect(await fromLink(`#${link}`)).toEqual(value)
    }),
    { numRuns: 100 },
  )
})

test('what is known of the lines of a file goes along while it holds', async () => {
  const lines = [{ paragraph: 1 }, { paragraph: 2 }]
  const origin = { text: 'The General Assembly,\r\n1. Decides', channel: 'docx' as const, lines }
  const back = async (text: string): Promise<unknown> =>
    (await fromLink(await toLink({ draft: { name: 'a.docx', text, origin }, settings })))?.draft.origin
  expect(await back('The Assembly,\n1. Decides')).toEqual({ ...origin, text: 'The Assembly,\n1. Decides' })
  expect(await back('One\nmore\nline')).toEqual({ text: 'One\nmore\nline', channel: 'docx' })
})

const packed = (value: unknown): string => `#v1:${deflateRawSync(JSON.stringify(value)).toString('base64url')}`
const settings = { preset: 'mun', profile: {} }

test('a link is short: a text of 15,000 characters takes less than half of them', async () => {
  const words = Array.from(
    { length: 100 },
    (_, index) =>
      `${index + 1}. Requests the Secretary-General to report on item ${index * 7} of the agenda, and on what follows from paragraph ${index} of resolution 79/${index};`,
  )
  const link = await toLink({ draft: { name: 'a', text: words.join('\n\n') }, settings })
  expect(link.length).toBeLessThan(words.join('\n\n').length / 2)
})

test.each([
  ['nothing', ''],
  ['the name of a place', '#findings'],
  ['another version', '#v2:AAAA'],
  ['a cut link', packed({ draft: { name: 'a', text: 'The General Assembly,'.repeat(9) }, settings }).slice(0, 40)],
  ['no base64', '#v1:%%%'],
  ['no text', packed({ draft: { name: 'a' }, settings })],
  ['no settings', packed({ draft: { name: 'a', text: 'b' } })],
  ['another value', packed(null)],
  ['more than any document', packed({ draft: { name: 'a', text: ' '.repeat(33_000_000) }, settings })],
])('%s is no text', async (_name, hash) => {
  expect(await fromLink(hash)).toBeUndefined()
})
