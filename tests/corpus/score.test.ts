/**
 * The corpus score against the floors that are committed: a change that reads real documents worse does not pass.
 */
import { describe, expect, test } from 'vitest'
import floors from './floors.json' with { type: 'json' }
import { hasCorpus } from './gold.ts'
import { scoreChannel } from './score.ts'

describe.skipIf(!hasCorpus)('corpus score (skipped where the corpus is not beside the project)', () => {
  test.each(Object.entries(floors))(
    '%s is at or above its floors',
    (channel, floor) => {
      const score = scoreChannel(channel)
      const line = Object.entries(score).map(([name, value]) => `${name} ${value.toFixed(2)}`)
      console.log(`${channel}: ${line.join('  ')}`)
      expect(score.documents).toBeGreaterThan(0)
      for (const [name, least] of Object.entries(floor))
        expect(score[name as keyof typeof score], `${channel} ${name}`).toBeGreaterThanOrEqual(least)
    },
    180_000,
  )
})
