/**
 * What readers said of findings on issued texts, each held against the document: `verdicts.tsv`, and of errors in the other languages
 * `verdicts-languages.tsv`. One line holds for all channels through which a finding was read alike.
 */
import { readFileSync } from 'node:fs'
import type { Seen } from './findings.ts'

/**
 * `mistake`: of the published text, an editor would mend it; `damage`: done to the text on its way; `arguable`: editors differ;
 * `false`: there is nothing to mend.
 */
export type Judgement = 'mistake' | 'damage' | 'arguable' | 'false'

const judgements: readonly string[] = ['mistake', 'damage', 'arguable', 'false']

/** One line of the table. */
export interface Verdict {
  symbol: string
  channels: readonly string[]
  rule: string
  place: string
  words: string
  verdict: Judgement
  reason: string
}

export const columns = ['symbol', 'channels', 'rule', 'place', 'words', 'verdict', 'reason'] as const

/** What a finding is known by: not by offsets, which move with every channel. */
const keyOf = (found: Pick<Seen, 'symbol' | 'channel' | 'rule' | 'place' | 'words'>): string =>
  [found.symbol, found.channel, found.rule, found.place, found.words].join('\t')

/** A table as it stands beside this file; from here and from where a script is built to the way is the same. */
const tableOf = (name: string): Verdict[] =>
  readFileSync(new URL(`../../tests/precision/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line, index) => {
      const [symbol = '', channels = '', rule = '', place = '', words = '', verdict = '', reason = ''] =
        line.split('\t')
      if (!judgements.includes(verdict) || reason === '')
        throw new Error(`${name}, line ${index + 2}: a verdict and a reason are needed: ${line}`)
      return { symbol, channels: channels.split(','), rule, place, words, verdict: verdict as Judgement, reason }
    })

/** Of English texts: every error and warning. */
export const verdicts: readonly Verdict[] = tableOf('verdicts.tsv')
/** Of texts in the other languages: every error; a channel is named with its language, `fr notation`. */
export const verdictsInLanguages: readonly Verdict[] = tableOf('verdicts-languages.tsv')

const byKey = new Map(
  [...verdicts, ...verdictsInLanguages].flatMap((verdict) =>
    verdict.channels.map((channel) => [keyOf({ ...verdict, channel }), verdict] as const),
  ),
)

/** What a reader said of a finding, if anybody has read it. */
export const verdictOf = (finding: Seen): Verdict | undefined => byKey.get(keyOf(finding))

/** The findings that nobody has read, as lines of the table that lack verdict and reason; the message stands last. */
export const unreadLines = (found: readonly Seen[]): string[] => {
  const lines = new Map<string, { finding: Seen; channels: string[] }>()
  for (const finding of found) {
    if (verdictOf(finding)) continue
    const key = keyOf({ ...finding, channel: '' })
    const line = lines.get(key) ?? { finding, channels: [] }
    if (!line.channels.includes(finding.channel)) line.channels.push(finding.channel)
    lines.set(key, line)
  }
  return [...lines.values()].map(({ finding, channels }) =>
    [finding.symbol, channels.join(','), finding.rule, finding.place, finding.words, '', '', finding.message].join(
      '\t',
    ),
  )
}

/** Lines of a table that no finding has any more. */
export const idleVerdicts = (found: readonly Seen[], table: readonly Verdict[] = verdicts): Verdict[] => {
  const seen = new Set(found.map((finding) => verdictOf(finding)))
  return table.filter((verdict) => !seen.has(verdict))
}

/** Shares of verdicts, in per cent. */
export const share = (findings: readonly Seen[], ...wanted: readonly Judgement[]): number => {
  const judged = findings.flatMap((finding) => verdictOf(finding)?.verdict ?? [])
  return judged.length === 0 ? 0 : (100 * judged.filter((verdict) => wanted.includes(verdict)).length) / judged.length
}
