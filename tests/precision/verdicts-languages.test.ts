/**
 * Every error on an issued text in another language than English was read against the document, and fewer than one document in twenty has
 * one that is false. The notation is asked, and the layout where there is one; `RESOLINT_PRECISION=all` asks every channel.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { canRun, seenFindings, textsInLanguages, type Seen } from './findings.ts'
import { idleVerdicts, unreadLines, verdictOf, verdictsInLanguages } from './verdicts.ts'

/** Documents with a false error, of all documents of a language in a channel. */
const mostFalse = 1 / 20

const wants = (channel: string): boolean =>
  process.env['RESOLINT_PRECISION'] === 'all' || /^\w\w (?:notation|layout)$/.test(channel)

test('the table names each error once, with a reason of a few words', () => {
  const keys = verdictsInLanguages.flatMap(({ symbol, channels, rule, place, words }) =>
    channels.map((channel) => [symbol, channel, rule, place, words].join('|')),
  )
  expect(keys.length).toBeGreaterThan(0)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  expect(verdictsInLanguages.filter(({ reason }) => reason.split(' ').length > 7)).toEqual([])
})

describe.skipIf(!canRun)('issued texts (skipped without the corpora beside the project, or without a build)', () => {
  const texts = textsInLanguages().filter(({ channel }) => wants(channel))
  let errors: readonly Seen[] = []
  beforeAll(() => {
    errors = seenFindings(texts).filter(({ severity }) => severity === 'error')
  }, 600_000)

  test('every error was read', () => {
    expect(unreadLines(errors)).toEqual([])
  })

  test('few documents of each language and channel have a false one', () => {
    const channels = [...new Set(texts.map(({ channel }) => channel))]
    expect(channels.length).toBeGreaterThanOrEqual(10)
    for (const channel of channels) {
      const documents = texts.filter((text) => text.channel === channel).length
      const wrong = errors.filter((error) => error.channel === channel && verdictOf(error)?.verdict === 'false')
      expect(new Set(wrong.map(({ symbol }) => symbol)).size / documents, channel).toBeLessThan(mostFalse)
    }
  })

  test('every mistake that was read is found', () => {
    const asked = verdictsInLanguages.filter(({ channels }) => channels.some((channel) => wants(channel)))
    expect(idleVerdicts(errors, asked).filter(({ verdict }) => verdict === 'mistake')).toEqual([])
  })
})
