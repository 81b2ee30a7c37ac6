/** The report of Checkstyle, which many continuous integration servers read. */
import { describe, pathOf } from './describe.ts'
import { byFile, type Format, type Formattable, type Unreadable } from './format.ts'
import { element, xmlDocument } from './xml.ts'

/** A finding has the severity that Checkstyle calls by the same word; its source is `resolint.` and the rule. */
const fileOf = (result: Formattable): string =>
  element(
    'file',
    { name: pathOf(result) },
    result.findings.map((finding) => {
      const { line, column, severity, ruleId } = finding
      const message = describe(finding, result)
      return element('error', { line, column, severity, message, source: `resolint.${ruleId}` })
    }),
  )

const missing = ({ path, reason }: Unreadable): string =>
  element('file', { name: path }, [
    element('error', { line: 0, severity: 'error', message: reason, source: 'resolint.unreadable' }),
  ])

/** The root is written at the end: without files it has no end tag. */
export const checkstyle: Format = byFile(() => {
  const files: string[] = []
  const add = (file: string): string => {
    files.push(file)
    return ''
  }
  return {
    file: (result) => add(fileOf(result)),
    unreadable: (file) => add(missing(file)),
    end: () => xmlDocument(element('checkstyle', { version: '4.3' }, files)),
  }
})
