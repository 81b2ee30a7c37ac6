/** How silent the recommended rules are on issued texts, at the most. */
import type { Group } from './documents.ts'

/** At most so many findings a document, whatever the channel; documents with a known mistake are not counted. */
export const ceilings: Readonly<
  Record<Exclude<Group, 'before 1994, scanned volumes'>, { error: number; warning: number }>
> = {
  'Assembly, adopted, sessions 78 to 80': { error: 0.05, warning: 0.2 },
  'Assembly, adopted, 1994 to session 77': { error: 0.05, warning: 0.4 },
  'Assembly, drafts and amendments of session 80': { error: 0.02, warning: 0.5 },
  // Its texts are edited less: one in four has a mistake, each of them in `verdicts.tsv`.
  'Security Council': { error: 0.3, warning: 0.5 },
  'Human Rights Council': { error: 0.05, warning: 0.35 },
  'Economic and Social Council, since 1994': { error: 0.05, warning: 0.3 },
}

/** The same in Markdown, for the README. */
export const ceilingTable = (): string =>
  [
    '| findings a document, at most | errors | warnings |',
    '|---|---|---|',
    ...Object.entries(ceilings).map(([group, { error, warning }]) => `| ${group} | ${error} | ${warning} |`),
  ].join('\n')
