/** SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), with what GitHub's code scanning reads of it. */
import { createLocator } from '../../grammar/positions.ts'
import type { Finding, Fix } from '../lint/finding.ts'
import { fingerprintsOf } from '../lint/fingerprint.ts'
import type { Rule, Severity } from '../lint/rule.ts'
import { spoken } from '../tree/places.ts'
import { describe, isPlainText, pathOf } from './describe.ts'
import type { Format, FormatOptions, Formattable } from './format.ts'
import { rulePage } from './rule-page.ts'
import { toUri } from './uri.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

interface Descriptor {
  id: string
  helpUri?: string
}

/** Says everything of a rule; GitHub shows the Markdown. */
const toDescriptor = (rule: Rule): Descriptor & Record<string, unknown> => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  fullDescription: { text: rule.rationale },
  help: {
    text: [rule.summary, rule.rationale, ...rule.sources.map(({ text }) => text)].join('\n\n'),
    markdown: rulePage(rule),
  },
  ...(rule.url === undefined ? {} : { helpUri: rule.url }),
  defaultConfiguration: { level: levels[rule.severity], enabled: rule.recommended },
  properties: {
    tags: [rule.category],
    fix: rule.fix,
    'problem.severity': rule.severity === 'info' ? 'recommendation' : rule.severity,
  },
})

/** The rules known, and those of findings that nothing else is known of. */
const descriptorsOf = (rules: readonly Rule[], results: readonly Formattable[]): Descriptor[] => {
  const known = new Set(rules.map(({ id }) => id))
  const others = new Map<string, Descriptor>()
  for (const { findings } of results) {
    for (const { ruleId, url } of findings)
      if (!known.has(ruleId)) others.set(ruleId, { id: ruleId, ...(url === undefined ? {} : { helpUri: url }) })
  }
  return [...rules.map(toDescriptor), ...others.values()]
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

const invocationOf = ({ unreadable = [] }: FormatOptions): object => ({
  executionSuccessful: unreadable.length === 0,
  toolExecutionNotifications: unreadable.map(({ path, reason }) => ({
    level: 'error',
    message: { text: reason },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) } } }],
  })),
})

export const sarif: Format = (results, options) => {
  const { rules = [], version } = options
  const descriptors = descriptorsOf(rules, results)
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]))
  const run = {
    tool: {
      driver: {
        name: 'resolint',
        ...(version === undefined ? {} : { version, semanticVersion: version }),
        informationUri: 'https://www.npmjs.com/package/resolint',
        rules: descriptors,
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(options)],
    artifacts: results.map((result) => ({ location: { uri: toUri(pathOf(result)) } })),
    results: results.flatMap((result, file) => {
      const writer = new FileWriter(result, file)
      const fingerprints = fingerprintsOf(result)
      return result.findings.map((finding, index) =>
        writer.finding(finding, indexes.get(finding.ruleId) ?? -1, fingerprints[index] ?? ''),
      )
    }),
  }
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`
}
