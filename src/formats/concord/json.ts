/**
 * A concordance as JSON: an object as `Concordance` declares it, with the paths of the texts, its summary, and all findings in one list,
 * each with what is said of it.
 */
import { findingsOf } from '../../concord/concordance.ts'
import { toJson } from '../harmless.ts'
import type { ConcordFormat } from './format.ts'
import { concordSummary, describeFinding } from './words.ts'

export const json: ConcordFormat = ({ sources, concordance }) => {
  const { texts, ...parts } = concordance
  const findings = findingsOf(concordance).map((finding) => {
    const { kind, id, sides } = finding
    return { kind, id, message: describeFinding(finding, texts), sides }
  })
  const withPaths = texts.map(({ language, name, symbol }, index) => ({
    path: sources[index]?.path,
    language,
    name,
    symbol,
  }))
  return `${toJson({ summary: concordSummary(concordance), texts: withPaths, findings, ...parts }, 2)}\n`
}
