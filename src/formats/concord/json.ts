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
  const findings = findingsOf(concordance).map((finding) => ({ ...finding, message: describeFinding(finding, texts) }))
  const withPaths = texts.map((text, index) => ({ path: sources[index]?.path, ...text }))
  return `${toJson({ summary: concordSummary(concordance), texts: withPaths, findings, ...parts }, 2)}\n`
}
