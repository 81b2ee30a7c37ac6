/** A report of JUnit: a file is a test suite, a finding a test that failed. */
import { describe, pathOf } from './describe.ts'
import type { Format, Formattable, Unreadable } from './format.ts'
import { element, escapeXml, xmlDocument } from './xml.ts'

const suiteOf = (result: Formattable): string => {
  const path = pathOf(result)
  const cases = result.findings.map((finding) => {
    const { line, column, severity, ruleId, url } = finding
    const message = describe(finding, result)
    const failure = element('failure', { type: severity, message }, [
      escapeXml(`${path}:${line}:${column}: ${message}`),
      ...(url === undefined ? [] : [escapeXml(url)]),
    ])
    return element('testcase', { name: `${ruleId} ${line}:${column}`, classname: path, file: path, line }, [failure])
  })
  const counts = { tests: Math.max(1, cases.length), failures: cases.length, errors: 0 }
  // A suite without tests is shown as if nothing had been checked.
  const passed = element('testcase', { name: 'no findings', classname: path, file: path })
  return element('testsuite', { name: path, ...counts }, cases.length > 0 ? cases : [passed])
}

const missing = ({ path, reason }: Unreadable): string =>
  element('testsuite', { name: path, tests: 1, failures: 0, errors: 1 }, [
    element('testcase', { name: 'can be read', classname: path, file: path }, [
      element('error', { type: 'unreadable', message: reason }),
    ]),
  ])

export const junit: Format = (results, { unreadable = [] }) => {
  const failures = results.reduce((sum, { findings }) => sum + findings.length, 0)
  const tests = results.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0) + unreadable.length
  const suites = [...results.map(suiteOf), ...unreadable.map(missing)]
  return xmlDocument(element('testsuites', { name: 'resolint', tests, failures, errors: unreadable.length }, suites))
}
