/** Prints the findings on issued texts that nobody has read yet, as lines for `verdicts.tsv` (`npm run verdicts`). */
import { seenFindings } from './findings.ts'
import { idleVerdicts, share, unreadLines } from './verdicts.ts'

const found = seenFindings()
const unread = unreadLines(found)
for (const line of unread) console.log(line)
for (const { symbol, channels, rule, place } of idleVerdicts(found))
  console.error(`no longer found: ${symbol} ${channels.join(',')} ${rule} ${place}`)
console.error(
  `${found.length} findings, ${unread.length} lines unread; of those read ` +
    `${share(found, 'false').toFixed(1)} % false, ${share(found, 'mistake', 'damage').toFixed(1)} % mistake or damage`,
)
