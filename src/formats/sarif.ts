/** SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), with what GitHub's code scanning reads of it. */
import { createLocator } from '../../grammar/positions.ts'
import type { Finding, Fix } from '../lint/finding.ts'
import { fingerprintsOf } from '../lint/fingerprint.ts'
import type { Rule, Severity } from '../lint/rule.ts'
import { docsOf } from '../lint/rule-docs.ts'
import { spoken } from '../tree/places.ts'
import { describe, isPlainText, pathOf } from './describe.ts'
import { byFile, type Format, type Formattable, type Unreadable } from './format.ts'
import { toJson } from './harmless.ts'
import { rulePage } from './rule-page.ts'
import { toUri } from './uri.ts'

/** The schema of what is written. */
export const sarifSchema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

interface Descriptor {
  id: string
  helpUri?: string
}

/** Says everything of a rule; GitHub shows the Markdown. */
const toDescriptor = (rule: Rule): Descriptor & Record<string, unknown> => {
  const { rationale, sources } = docsOf(rule)
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rationale },
    help: {
      text: [rule.summary, rationale, ...sources.map(({ text }) => text)].join('\n\n'),
      markdown: rulePage(rule),
    },
    ...(rule.url === undefined ? {} : { helpUri: rule.url }),
    defaultConfiguration: { level: levels[rule.severity], enabled: rule.recommended },
    properties: {
      tags: [rule.category],
      fix: rule.fix,
      'problem.severity': rule.severity === 'info' ? 'recommendation' : rule.severity,
    },
  }
}

/** The rules known, and those of findings that nothing else is known of, with their indexes. */
class Descriptors {
  readonly all: Descriptor[]
  private readonly indexes: Map<string, number>

  constructor(rules: readonly Rule[]) {
    this.all = rules.map(toDescriptor)
    this.indexes = new Map(this.all.map(({ id }, index) => [id, index]))
  }

  indexOf({ ruleId, url }: Finding): number {
    const known = this.indexes.get(ruleId)
    if (known !== undefined) return known
    this.indexes.set(ruleId, this.all.length)
    return this.all.push({ id: ruleId, ...(url === undefined ? {} : { helpUri: url }) }) - 1
  }
}

/** What is said of one file. */
class FileWriter {
  private readonly result: Formattable
  private readonly artifact: { uri: string; index: number }
  private readonly point: ReturnType<typeof createLocator>['point']

  constructor(result: Formattable, index: number) {
    this.result = result
    this.artifact = { uri: toUri(pathOf(result)), index }
    this.point = createLocator(result.text).point
  }

  private region(start: number, end: number): object {
    const from = this.point(start)
    const to = this.point(end)
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    }
  }

  private fix({ title, edits }: Fix): object {
    const replacements = edits.map(({ start, end, text }) => ({
      deletedRegion: this.region(start, end),
      insertedContent: { text },
    }))
    return { description: { text: title }, artifactChanges: [{ artifactLocation: this.artifact, replacements }] }
  }

  finding(finding: Finding, ruleIndex: number, fingerprint: string): object {
    const { ruleId, severity, offset, endOffset, in: place, page, expected, fix } = finding
    return {
      ruleId,
      ruleIndex,
      level: levels[severity],
      message: { text: describe(finding, this.result) },
      locations: [
        {
          physicalLocation: { artifactLocation: this.artifact, region: this.region(offset, endOffset) },
          logicalLocations: [{ name: spoken(place), fullyQualifiedName: place, kind: 'element' }],
        },
      ],
      // The first is the name that GitHub's code scanning tracks alerts by.
      partialFingerprints: { primaryLocationLineHash: fingerprint, 'resolint/v1': fingerprint },
      ...(fix && isPlainText(this.result) ? { fixes: [this.fix(fix)] } : {}),
      properties: {
        ...(page === undefined ? {} : { page }),
        ...(expected ? { expected } : {}),
        ...(fix ? { fix: fix.kind } : {}),
      },
    }
  }
}

const notificationOf = ({ path, reason }: Unreadable): object => ({
  level: 'error',
  message: { text: reason },
  locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) } } }],
})

export const sarif: Format = byFile(({ rules = [], version }) => {
  const descriptors = new Descriptors(rules)
  const artifacts: object[] = []
  const results: object[] = []
  const notifications: object[] = []
  return {
    file: (result) => {
      const writer = new FileWriter(result, artifacts.length)
      const fingerprints = fingerprintsOf(result)
      artifacts.push({ location: { uri: toUri(pathOf(result)) } })
      for (const [index, finding] of result.findings.entries())
        results.push(writer.finding(finding, descriptors.indexOf(finding), fingerprints[index] ?? ''))
      return ''
    },
    unreadable: (file) => {
      notifications.push(notificationOf(file))
      return ''
    },
    end: () => {
      const driver = {
        name: 'resolint',
        ...(version === undefined ? {} : { version, semanticVersion: version }),
        informationUri: 'https://www.npmjs.com/package/resolint',
        rules: descriptors.all,
      }
      const run = {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
        artifacts,
        results,
      }
      return `${toJson({ $schema: sarifSchema, version: '2.1.0', runs: [run] }, 2)}\n`
    },
  }
})
