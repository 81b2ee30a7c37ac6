/**
 * Prints every finding of the recommended rules in the corpus with its words, to be read by eye (`npm run precision`).
 * Arguments: the channels (default: PDF where there is one, else the clean text), a severity, a rule, part of a symbol.
 */
import { rules } from '../../src/index.ts'
import { groupedEntries, readingFiles } from './documents.ts'
import { wordsOf } from './findings.ts'
import { countGroups, groupTable, measure } from './measure.ts'
import { verdictOf } from './verdicts.ts'

const severities = ['error', 'warning', 'info']
const channelNames = ['pdf', 'layout', 'pdftotext', 'pymupdf', 'markdown', 'ocr', 'clean']
const given = process.argv.slice(2)
const channels = given.filter((word) => channelNames.includes(word))
const chosenSeverities = given.filter((word) => severities.includes(word))
const chosenRules = given.filter((word) => rules.some(({ id }) => id === word))
const symbols = given.filter((word) => ![...channels, ...chosenSeverities, ...chosenRules].includes(word))

/** Characters shown before and after the words of a finding. */
const around = 70
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

const entries = groupedEntries().filter(
  ({ symbol }) => symbols.length === 0 || symbols.some((part) => symbol.includes(part)),
)
const printed = entries.filter((entry) => entry.channels['pdf'] !== undefined)
const measured = await measure(
  channels.length > 0
    ? readingFiles(entries, channels)
    : [...readingFiles(entries, ['clean']), ...readingFiles(printed, ['pdf'])],
)
const totals = new Map<string, number>()
for (const { reading, findings } of measured) {
  const shown = findings.filter(
    ({ severity, ruleId }) =>
      (chosenSeverities.length === 0 || chosenSeverities.includes(severity)) &&
      (chosenRules.length === 0 || chosenRules.includes(ruleId)),
  )
  if (shown.length === 0) continue
  console.log(`\n${reading.symbol} (${reading.channel}; ${reading.group})`)
  for (const finding of shown) {
    const name = `${finding.severity} ${finding.ruleId}`
    totals.set(name, (totals.get(name) ?? 0) + 1)
    const { text } = reading
    const before = oneLine(text.slice(Math.max(0, finding.offset - around), finding.offset))
    const after = oneLine(text.slice(finding.endOffset, finding.endOffset + around))
    const words = oneLine(text.slice(finding.offset, finding.endOffset)).slice(0, 3 * around)
    const { symbol, channel } = reading
    const { ruleId: rule, in: place, message, severity } = finding
    const verdict = verdictOf({ symbol, channel, rule, place, message, severity, words: wordsOf(message) })?.verdict
    console.log(`  ${name} ${place}${verdict ? ` (${verdict})` : ''}: ${message}`)
    console.log(`      ${before}«${words}»${after}`)
  }
}
console.log(`\n${groupTable(countGroups(measured))}\n`)
for (const [name, count] of [...totals].toSorted((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)} ${name}`)
