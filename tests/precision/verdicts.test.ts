/** Every error and warning on an issued text was read against the document, and next to none is false. */
import { beforeAll, describe, expect, test } from 'vitest'
import { canRun, seenFindings, wordsOf, type Seen } from './findings.ts'
import { idleVerdicts, share, unreadLines, verdicts } from './verdicts.ts'

/** In per cent. */
const targets = { false: 5, right: 85, rightErrors: 95 }

test('the table names each finding once, with a reason of a few words', () => {
  const keys = verdicts.flatMap(({ symbol, channels, rule, place, words }) =>
    channels.map((channel) => [symbol, channel, rule, place, words].join('|')),
  )
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  expect(verdicts.filter(({ reason }) => reason.split(' ').length > 7)).toEqual([])
})

test('a finding is known by what it quotes or cites', () => {
  expect(wordsOf('“Recalling” follows PP 3 “Recalling also” with the same verb')).toBe('Recalling')
  expect(wordsOf('78/69 cannot be of 5 December 2024')).toBe('78/69')
  expect(wordsOf('3274 (XXIV) cannot be of 10 December 1974')).toBe('3274 (XXIV)')
})

describe.skipIf(!canRun)('issued texts (skipped without the corpora beside the project, or without a build)', () => {
  let found: readonly Seen[] = []
  beforeAll(() => {
    found = seenFindings()
  }, 600_000)

  test('every finding was read', () => {
    expect(unreadLines(found)).toEqual([])
  })

  test('few are false, most are mistakes or damage, and errors are right', () => {
    expect(found.length).toBeGreaterThan(0)
    expect(share(found, 'false')).toBeLessThanOrEqual(targets.false)
    expect(share(found, 'mistake', 'damage')).toBeGreaterThanOrEqual(targets.right)
    const errors = found.filter(({ severity }) => severity === 'error')
    expect(share(errors, 'mistake', 'damage')).toBeGreaterThanOrEqual(targets.rightErrors)
  })

  test('every mistake that was read is found', () => {
    expect(idleVerdicts(found).filter(({ verdict }) => verdict === 'mistake')).toEqual([])
  })
})
