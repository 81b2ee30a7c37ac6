/** A code quality report of GitLab (docs.gitlab.com: Code Quality, "Code Quality report format"). */
import { fingerprintsOf, hash } from '../lint/fingerprint.ts'
import type { Severity } from '../lint/rule.ts'
import { describe, pathOf } from './describe.ts'
import { byFile, type Format, type Formattable, type Unreadable } from './format.ts'
import { jsonList } from './json-list.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab knows paths from the root of the repository, without `./`. */
const gitPath = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '')

const issuesOf = (result: Formattable): object[] => {
  const path = gitPath(pathOf(result))
  const fingerprints = fingerprintsOf(result)
  return result.findings.map((finding, index) => ({
    type: 'issue',
    check_name: finding.ruleId,
    description: describe(finding, result),
    severity: severities[finding.severity],
    // Texts of one family share their words: the path tells their findings apart.
    fingerprint: hash(`${path}\n${fingerprints[index]}`),
    location: { path, lines: { begin: finding.line, end: finding.endLine } },
  }))
}

const missing = ({ path, reason }: Unreadable): object => ({
  type: 'issue',
  check_name: 'unreadable',
  description: reason,
  severity: 'critical',
  fingerprint: hash(`${gitPath(path)}\nunreadable`),
  location: { path: gitPath(path), lines: { begin: 1, end: 1 } },
})

export const gitlab: Format = byFile(() => {
  const list = jsonList(1)
  return {
    file: (result) => issuesOf(result).map(list.add).join(''),
    unreadable: (file) => list.add(missing(file)),
    end: () => `${list.end()}\n`,
  }
})
