/** A report of JUnit: a file is a test suite, a finding a test that failed. */
import { describe, lineStart, pathOf } from './describe.ts'
import { byFile, type Format, type Formattable, type Unreadable } from './format.ts'
import { element, escapeXml, xmlDocument } from './xml.ts'

const suiteOf = (result: Formattable): string => {
  const path = pathOf(result)
  const cases = result.findings.map((finding) => {
    const { line, column, severity, ruleId, url } = finding
    const message = describe(finding, result)
    const failure = element('failure', { type: severity, message }, [
      escapeXml(`${lineStart(path)}:${line}:${column}: ${message}`),
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

/** The root counts what is in it, so that it is written at the end. */
export const junit: Format = byFile(() => {
  const suites: string[] = []
  const totals = { tests: 0, failures: 0, errors: 0 }
  const add = (suite: string, tests: number, failures: number, errors: number): string => {
    suites.push(suite)
    totals.tests += tests
    totals.failures += failures
    totals.errors += errors
    return ''
  }
  return {
    file: (result) => add(suiteOf(result), Math.max(1, result.findings.length), result.findings.length, 0),
    unreadable: (file) => add(missing(file), 1, 0, 1),
    end: () => xmlDocument(element('testsuites', { name: 'resolint', ...totals }, suites)),
  }
})
