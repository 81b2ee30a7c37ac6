/** Results for people. */
import type { Category } from '../../src/lint/rule.ts'
import { CATEGORY_TITLES } from '../meta/rule-index.ts'
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

const categories = Object.entries(CATEGORY_TITLES) as readonly [Category, string][]

/** The same by category, in short: for the README. */
export const recallSummary = (results: readonly KindResult[]): string => {
  const row = (name: string, of: readonly KindResult[]): string => {
    const { injected, found, placed, alone, fixable, restored } = tally(of.flatMap(({ outcomes }) => outcomes))
    const percent = (count: number, all: number): string =>
      all === 0 ? '' : String(Math.floor((1000 * count) / all) / 10)
    const rules = new Set(of.map(({ kind }) => kind.rule)).size
    return `| ${[
      name,
      rules,
      of.length,
      percent(found, injected),
      percent(placed, injected),
      percent(alone, injected),
      percent(restored, fixable),
    ].join(' | ')} |`
  }
  return [
    '| | rules | kinds of mistakes | found | at the place | nothing else said | fix restores |',
    '|---|---|---|---|---|---|---|',
    ...categories.map(([category, title]) =>
      row(
        title.toLowerCase(),
        results.filter(({ rule }) => rule?.category === category),
      ),
    ),
    row('**all**', results),
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
