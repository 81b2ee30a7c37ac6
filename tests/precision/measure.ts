/** What the recommended rules find in the corpus, counted. */
import type { Counts, Finding } from '../../src/index.ts'
import { lintBuilt } from '../built/command.ts'
import { textOf, type Group, type ReadingFile } from './documents.ts'

/** A file with its text, as far as it is needed. */
export interface MeasuredReading extends ReadingFile {
  text: string
}

/** What was found in one reading of a document. */
export interface Measured {
  reading: MeasuredReading
  findings: readonly Finding[]
}

/** Lints files with the recommended rules, as the built command does, in one run. */
export const measure = async (files: readonly ReadingFile[]): Promise<Measured[]> => {
  const results = new Map(lintBuilt(files.map(({ file }) => file)).map(({ path, messages }) => [path, messages]))
  return Promise.all(
    files.map(async (file) => {
      const findings = results.get(file.file)
      if (!findings) throw new Error(`${file.file} has no result`)
      // What is silent need not be read again to know the words.
      return { reading: { ...file, text: findings.length > 0 ? await textOf(file) : '' }, findings }
    }),
  )
}

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
