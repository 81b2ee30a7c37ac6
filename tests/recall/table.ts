/** Results for people. */
import { tally, type KindResult, type Outcome, type Tally } from './measure.ts'

const cells = ({ injected, found, placed, alone, fixable, restored }: Tally): string[] => [
  String(injected),
  ...[found, placed, alone].map((count) => (injected === 0 ? '' : ((100 * count) / injected).toFixed(1))),
  fixable === 0 ? '' : ((100 * restored) / fixable).toFixed(1),
]

/** Percentages by rule, in Markdown. */
export const recallTable = (results: readonly KindResult[]): string => {
  const byRule = new Map<string, Outcome[]>()
  for (const { kind, rule, outcomes } of results) {
    if (rule) byRule.set(kind.rule, [...(byRule.get(kind.rule) ?? []), ...outcomes])
  }
  const row = (name: string, outcomes: readonly Outcome[]): string =>
    `| ${[name, ...cells(tally(outcomes))].join(' | ')} |`
  return [
    '| rule | injected | found % | at the place % | no other % | restored % |',
    '|---|---:|---:|---:|---:|---:|',
    ...[...byRule].map(([name, outcomes]) => row(`\`${name}\``, outcomes)),
    row('**all**', [...byRule.values()].flat()),
  ].join('\n')
}

const around = 60
const excerpt = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(Math.max(0, start - around), start)}«${text.slice(start, end).slice(0, 200)}»${text.slice(end, end + around)}`.replace(
    /\s+/g,
    ' ',
  )

/** What went wrong, with words: for reading. */
export const failures = (results: readonly KindResult[]): string[] =>
  results.flatMap(({ kind, outcomes }) =>
    outcomes.flatMap(({ document, injection, found, placed, others, restored }) => {
      const wrong = [
        ...(found ? [] : ['not found']),
        ...(found && !placed ? ['elsewhere'] : []),
        ...others.map((finding) => `also ${finding.severity} ${finding.ruleId} ${finding.in}: ${finding.message}`),
        ...(restored === false ? ['not restored'] : []),
      ]
      if (wrong.length === 0) return []
      return [
        `${kind.rule} (${kind.kind}) in ${document}: ${wrong.join('; ')}\n    ${excerpt(injection.text, injection.place)}`,
      ]
    }),
  )
