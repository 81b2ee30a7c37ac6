/** The report of Checkstyle, which many continuous integration servers read. */
import { describe, pathOf } from './describe.ts'
import type { Format } from './format.ts'
import { element, xmlDocument } from './xml.ts'

/** A finding has the severity that Checkstyle calls by the same word; its source is `resolint.` and the rule. */
export const checkstyle: Format = (results, { unreadable = [] }) => {
  const files = results.map((result) =>
    element(
      'file',
      { name: pathOf(result) },
      result.findings.map((finding) => {
        const { line, column, severity, ruleId } = finding
        return element('error', {
          line,
          column,
          severity,
          message: describe(finding, result),
          source: `resolint.${ruleId}`,
        })
      }),
    ),
  )
  const missing = unreadable.map(({ path, reason }) =>
    element('file', { name: path }, [
      element('error', { line: 0, severity: 'error', message: reason, source: 'resolint.unreadable' }),
    ]),
  )
  return xmlDocument(element('checkstyle', { version: '4.3' }, [...files, ...missing]))
}
