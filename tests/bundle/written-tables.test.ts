/** The tables that the build writes out are those that the lexicon makes. */
import { expect, test } from 'vitest'
import * as verbs from '../../grammar/lexicon/en/openers/verbs.ts'
import { writtenTables } from '../../scripts/bundle/written-tables.ts'

const load = async (source: string): Promise<Record<string, unknown>> => {
  const loaded = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as Record<string, unknown>
  return { ...loaded }
}

test('sets and maps come back as they were, in their order', async () => {
  const tables = { small: new Set(['of', 'or']), bases: new Map([['recalling', 'recall']]), none: new Set<string>() }
  expect(await load(writtenTables(tables))).toEqual(tables)
})

test('the forms of verbs are those of the lexicon', async () => {
  const written = (await load(writtenTables(verbs))) as unknown as typeof verbs
  expect(written).toEqual({ ...verbs })
  expect([...written.PARTICIPLES]).toEqual([...verbs.PARTICIPLES])
  expect(written.PARTICIPLES.get('recalling')).toBe('recall')
})
