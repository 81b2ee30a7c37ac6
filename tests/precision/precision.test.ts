/**
 * Almost no false alarm: how much the recommended rules find in issued texts of the United Nations, by group. Whether what
 * they find is right was read by eye (`verdicts.tsv`). Reading PDFs takes
 * time, so that a sample is read; `RESOLINT_PRECISION=all` reads every document through every channel but that of Markdown
 * converters: they lose notes and italics, and that is what the rules say of it (A/79/L.124).
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { hasCorpus } from '../corpus/gold.ts'
import { expectInReadme } from '../meta/readme.ts'
import { ceilings, ceilingTable } from './ceilings.ts'
import { groupedEntries, readingFiles } from './documents.ts'
import { countGroups, groupTable, measure, type Measured } from './measure.ts'

const everything = process.env['RESOLINT_PRECISION'] === 'all'

/** Every seventh of the documents that are there as PDF files, the ones with known mistakes among them. */
const sample = <Entry extends { known_error?: boolean }>(entries: readonly Entry[]): Entry[] =>
  entries.filter((entry, index) => index % 7 === 0 || entry.known_error === true)

test('the README says how silent they are', async () => {
  await expectInReadme('precision', ceilingTable())
})

describe.skipIf(!hasCorpus)('precision (skipped where the corpus is not beside the project)', () => {
  let measured: Measured[] = []
  let counts: ReturnType<typeof countGroups> = []

  beforeAll(async () => {
    const entries = groupedEntries()
    const printed = entries.filter(({ channels }) => channels['pdf'] !== undefined)
    const channels = everything ? ['layout', 'pdftotext', 'pymupdf', 'clean'] : ['layout', 'clean']
    measured = await measure([
      ...readingFiles(entries, channels),
      ...readingFiles(everything ? printed : sample(printed), ['pdf']),
    ])
    counts = countGroups(measured)
    console.log(groupTable(counts))
  }, 300_000)

  test.each(Object.entries(ceilings))('%s: nearly silent', (group, ceiling) => {
    const ofGroup = counts.filter((count) => count.group === group)
    expect(ofGroup.length).toBeGreaterThan(0)
    for (const { channel, documents, error, warning, byRule } of ofGroup) {
      const found = `${channel}: ${JSON.stringify(byRule)}`
      // One finding may always be: a sample may hold only a few documents.
      expect(error, found).toBeLessThanOrEqual(Math.max(1, ceiling.error * documents))
      expect(warning, found).toBeLessThanOrEqual(Math.max(1, ceiling.warning * documents))
    }
  })

  test('the mistakes that conventions 0.1 names are found through every channel', () => {
    const known = measured.filter(({ reading }) => reading.knownError)
    expect(new Set(known.map(({ reading }) => reading.symbol)).size).toBe(5)
    for (const { reading, findings } of known) {
      const dates = findings.filter(({ ruleId }) => ruleId === 'resolution-session-date')
      expect(dates, `${reading.symbol} ${reading.channel}`).toHaveLength(1)
    }
  })
})
