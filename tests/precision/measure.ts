/** What the recommended rules find in the corpus, counted. */
import { lint, type Counts, type Finding, type LintOptions } from '../../src/index.ts'
import type { Group, Reading } from './documents.ts'

/** What was found in one reading of a document. */
export interface Measured {
  reading: Reading
  findings: readonly Finding[]
}

/** Lints readings with the recommended rules. */
export const measure = (readings: readonly Reading[], options: LintOptions = {}): Measured[] =>
  readings.map((reading) => ({
    reading,
    findings: lint(reading.document, { ...options, text: reading.text }).findings,
  }))

/** Findings of one group through one channel. */
export interface GroupCount extends Counts {
  group: Group
  channel: string
  documents: number
  byRule: Readonly<Record<string, number>>
}

/** Counts by group and channel, in the order in which they come. Documents with a known mistake are left out. */
export const countGroups = (measured: readonly Measured[]): GroupCount[] => {
  const counts = new Map<string, GroupCount & { byRule: Record<string, number> }>()
  for (const { reading, findings } of measured) {
    if (reading.knownError) continue
    const key = `${reading.group} ${reading.channel}`
    let count = counts.get(key)
    if (!count)
      counts.set(
        key,
        (count = {
          group: reading.group,
          channel: reading.channel,
          documents: 0,
          error: 0,
          warning: 0,
          info: 0,
          byRule: {},
        }),
      )
    count.documents += 1
    for (const { severity, ruleId } of findings) {
      count[severity] += 1
      count.byRule[`${severity} ${ruleId}`] = (count.byRule[`${severity} ${ruleId}`] ?? 0) + 1
    }
  }
  return [...counts.values()]
}

/** One line for each group and channel: findings a document. */
export const groupTable = (counts: readonly GroupCount[]): string => {
  const rate = (count: number, documents: number): string => (count / documents).toFixed(2).padStart(7)
  return [
    `${'group'.padEnd(48)}${'channel'.padEnd(10)}documents  errors  warnings  infos (a document)`,
    ...counts.map(
      ({ group, channel, documents, error, warning, info }) =>
        `${group.padEnd(48)}${channel.padEnd(10)}${String(documents).padStart(9)} ${rate(error, documents)}   ${rate(warning, documents)} ${rate(info, documents)}`,
    ),
  ].join('\n')
}
