import { expect, test } from 'vitest'
import { fingerprintsOf, hash } from '../../src/lint/fingerprint.ts'
import { lint } from '../../src/index.ts'

/** Fingerprints by rule; none of these rules finds two things. */
const fingerprints = (text: string): Record<string, string> => {
  const result = lint(text)
  const values = fingerprintsOf(result)
  return Object.fromEntries(result.findings.map(({ ruleId }, index) => [ruleId, values[index] ?? '']))
}

const draft = `*The General Assembly,*

*Recalling* its resolution 77/338 of 1 September 2023,

1. *Welcomes* the report of the Secretary-General.

2. Decides to remain seized of the matter.
`
const original = fingerprints(draft)

test('the draft has findings', () => {
  expect(Object.keys(original).toSorted()).toEqual(['operative-italic', 'operative-terminal'])
})

test.each([
  ['lines before it', `\n\n${draft}`],
  ['a new paragraph before it', draft.replace('1. *', '*Recalling also* its resolution 79/1,\n\n1. *')],
  ['new numbers', draft.replace('2. D', '3. D').replace('1. *W', '1. *Notes* the report;\n\n2. *W')],
  ['other line breaks', draft.replace('remain seized', 'remain\nseized').replace('of the Sec', 'of\nthe Sec')],
])('%s do not change a fingerprint', (_name, text) => {
  expect(fingerprints(text)).toMatchObject(original)
})

test('another clause, other words or another rule is another fingerprint', () => {
  const other = fingerprints(draft.replaceAll('Decides', 'Requests').replaceAll('Welcomes', 'Endorses'))
  expect(Object.values(other)).not.toContain(original['operative-italic'])
  expect(original['operative-italic']).not.toBe(original['operative-terminal'])
})

test('findings that nothing tells apart are numbered', () => {
  const result = lint(draft)
  const doubled = { ...result, findings: [...result.findings, ...result.findings] }
  expect(new Set(fingerprintsOf(doubled)).size).toBe(doubled.findings.length)
})

test('a hash is 64 bits and does not collide over a hundred thousand short texts', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, index) => hash(`rule ${index}`)))
  expect(hashes.size).toBe(100_000)
  expect(hash('')).toMatch(/^[0-9a-f]{16}$/)
})
