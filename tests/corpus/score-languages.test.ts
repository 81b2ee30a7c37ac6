/**
 * The score of each language that is read against the floors that are committed. In plain text of PDF files nothing parts the clauses of
 * a Russian text but commas, which is why it stands lowest there. Chinese openings are not set in italics. Text processors stretch Arabic
 * words with strokes that a few clauses have of their own, and which are gone from pages.
 */
import { describe, expect, test } from 'vitest'
import floors from './floors-languages.json' with { type: 'json' }
import { languageEntries } from './gold.ts'
import { inLanguage, scoreChannel } from './score.ts'

const rows = Object.entries(floors).flatMap(([language, channels]) =>
  Object.entries(channels).map(([channel, floor]) => [language, channel, floor] as const),
)

describe.skipIf(languageEntries().length === 0)(
  'languages (skipped where their corpus is not beside the project)',
  () => {
    test.each(rows)(
      '%s %s is at or above its floors',
      (language, channel, floor) => {
        const score = scoreChannel(channel, inLanguage(language))
        const line = Object.entries(score).map(([name, value]) => `${name} ${value.toFixed(2)}`)
        console.log(`${language} ${channel}: ${line.join('  ')}`)
        expect(score.documents).toBeGreaterThan(0)
        for (const [name, least] of Object.entries(floor))
          expect(score[name as keyof typeof score], `${language} ${channel} ${name}`).toBeGreaterThanOrEqual(least)
      },
      180_000,
    )
  },
)
