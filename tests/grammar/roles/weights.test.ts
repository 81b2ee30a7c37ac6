/**
 * The weights of signs: small texts that each hang on one of them. A weight that no text needs would be a guess, so every one is
 * changed beyond recognition in turn, and some text must then be read otherwise.
 */
import { describe, expect, it } from 'vitest'
import { parseLines } from '../../../grammar/parse.ts'
import * as weights from '../../../grammar/roles/weights.ts'
import { signTexts, type SignText } from './signs.ts'

const { enough, ...tables } = weights

const rolesOf = ({ source }: SignText): string[] => parseLines(source).map(({ role }) => role)

describe('the role of each line', () => {
  it.each(signTexts.map((text) => [text.name, text] as const))('%s', (_, text) => {
    expect(rolesOf(text)).toEqual(text.roles)
  })
})

/** Names of the texts that are read otherwise where a weight or a threshold has another value. */
function readOtherwise<Key extends string>(holder: Readonly<Record<Key, number>>, key: Key, value: number): string[] {
  const open = holder as Record<Key, number>
  const kept = open[key]
  open[key] = value
  try {
    return signTexts.filter((text) => rolesOf(text).join() !== text.roles.join()).map(({ name }) => name)
  } finally {
    open[key] = kept
  }
}

const signs = Object.entries(tables).flatMap(([table, entries]) =>
  Object.entries(entries).map(([key, sign]) => [`${table}.${key}`, sign] as const),
)

describe('what the texts need', () => {
  it.each(signs)('%s is for a beginning, or against it', (_, sign) => {
    expect(readOtherwise(sign, 'weight', -sign.weight)).not.toEqual([])
  })

  it.each(signs.filter(([, { weight }]) => Math.abs(weight) > 1))('%s weighs something', (_, sign) => {
    expect(readOtherwise(sign, 'weight', 0)).not.toEqual([])
  })

  it.each(Object.entries(enough))('what is enough for %s lines', (key, score) => {
    expect(readOtherwise(enough, key as keyof typeof enough, 0)).not.toEqual([])
    expect(readOtherwise(enough, key as keyof typeof enough, score * 2)).not.toEqual([])
  })
})

describe('evidence', () => {
  it('says what speaks for a line, and how much', () => {
    const [, , noting] = parseLines('The General Assembly,\nRecalling its earlier work,\nNoting the report,\n')
    expect(noting?.evidence.signs.map(({ says }) => says)).toContain('begins with a known opening phrase')
    expect(noting?.evidence.score).toBeGreaterThanOrEqual(enough.unnumbered)
  })
})
