import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { sarif } from '../../src/formats/sarif.ts'
import { toUri } from '../../src/formats/uri.ts'
import { lint, rules } from '../../src/index.ts'
import { type Draft, draftText, findingDrafts, plain, resultOf, results, unreadable } from './results-for-tests.ts'

interface Region {
  charOffset: number
  charLength: number
}
interface Result {
  ruleId: string
  ruleIndex: number
  locations: { physicalLocation: { region: Region } }[]
  partialFingerprints: Record<string, string>
}
interface Run {
  tool: { driver: { rules: { id: string }[] } }
  results: Result[]
}
interface Log {
  runs: [Run]
}
const shifted = (draft: Draft, by: number): Draft => ({ ...draft, start: draft.start + by, end: draft.end + by })
const fingerprints = (run: Run): object[] => run.results.map(({ partialFingerprints }) => partialFingerprints)
const read = (output: string): Run => (JSON.parse(output) as Log).runs[0]

/** The schema of the standard, as Microsoft's SDK carries it. */
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

const seed = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')

describe('follows the schema of the standard', () => {
  const seedResult = lint(seed, { path: '/tmp/seed 1.txt', preset: 'all' })
  test.each([
    ['nothing', sarif([], plain)],
    ['no findings', sarif([resultOf('clean.txt', draftText)], plain)],
    ['findings, fixes and unreadable files', sarif(results, { ...plain, unreadable })],
    ['a real document and all rules', sarif([seedResult], { ...plain, rules, version: '1.2.3' })],
  ])('%s', (_name, output) => {
    validate(JSON.parse(output))
    expect(validate.errors ?? []).toEqual([])
  })

  test('the schema is in force', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [{ level: 'fatal' }] }] })).toBe(false)
  })
})

test('describes every rule', () => {
  const { tool } = read(sarif([], { ...plain, rules, version: '1.2.3' }))
  const [rule] = rules
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  expect(tool.driver).toMatchObject({ name: 'resolint', version: '1.2.3' })
  expect(tool.driver.rules[0]).toMatchObject({
    id: rule?.id,
    shortDescription: { text: rule?.summary },
    help: { text: expect.stringContaining(rule?.rationale ?? ''), markdown: expect.stringMatching(/^# /) },
    helpUri: expect.stringMatching(/^https:/),
    defaultConfiguration: { enabled: rule?.recommended },
  })
})

test('a finding, its place and its fix', () => {
  const run = read(sarif(results, { ...plain, unreadable }))
  const artifactLocation = { uri: 'drafts/%C3%A9%20%26%20b%2C%201%232%3A%2050%25.txt', index: 1 }
  expect(run).toMatchObject({
    columnKind: 'utf16CodeUnits',
    artifacts: [{ location: { uri: 'clean.txt' } }, { location: { uri: artifactLocation.uri } }],
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'no such file or folder' } }],
      },
    ],
  })
  expect(run.results[0]).toMatchObject({ level: 'error', locations: [{ physicalLocation: { artifactLocation } }] })
  expect(run.results[0]?.locations[0]?.physicalLocation.region).toEqual({
    startLine: 3,
    startColumn: 40,
    endLine: 4,
    endColumn: 20,
    charOffset: 64,
    charLength: 26,
  })
  expect(run.results[1]).toEqual({
    ruleId: 'operative-italic',
    ruleIndex: 1,
    level: 'warning',
    message: { text: 'OP 1: “Decides” is not in italics' },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: 6, startColumn: 4, endLine: 6, endColumn: 11, charOffset: 96, charLength: 7 },
        },
        logicalLocations: [{ name: 'OP 1', fullyQualifiedName: 'OP1', kind: 'element' }],
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: expect.any(String) as string,
      'resolint/v1': expect.any(String) as string,
    },
    fixes: [
      {
        description: { text: 'Set in italics' },
        artifactChanges: [
          {
            artifactLocation,
            replacements: [
              {
                deletedRegion: {
                  startLine: 6,
                  startColumn: 4,
                  endLine: 6,
                  endColumn: 4,
                  charOffset: 96,
                  charLength: 0,
                },
                insertedContent: { text: '*' },
              },
              {
                deletedRegion: {
                  startLine: 6,
                  startColumn: 11,
                  endLine: 6,
                  endColumn: 11,
                  charOffset: 103,
                  charLength: 0,
                },
                insertedContent: { text: '*' },
              },
            ],
          },
        ],
      },
    ],
    properties: { expected: ['*Decides*'], fix: 'safe' },
  })
  expect(run.results[2]).toMatchObject({ level: 'note', properties: { page: 2, fix: 'suggested' } })
})

test('every result points to its rule, known or not', () => {
  const { tool, results: found } = read(sarif(results, plain))
  expect(found.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(found.map(({ ruleId }) => ruleId))
})

test('fingerprints stay when lines shift', () => {
  const before = read(sarif([resultOf('a.txt', draftText, findingDrafts)], plain))
  const shift = '\n\n\n'
  const moved = findingDrafts.map((draft) => shifted(draft, shift.length))
  const after = read(sarif([resultOf('a.txt', shift + draftText, moved)], plain))
  expect(fingerprints(after)).toEqual(fingerprints(before))
})

test.each([
  ['a/b c.txt', 'a/b%20c.txt'],
  ['../a:b.txt', '../a%3Ab.txt'],
  ['/tmp/é.txt', 'file:///tmp/%C3%A9.txt'],
  [String.raw`C:\a b\c.txt`, 'file:///C:/a%20b/c.txt'],
  [String.raw`a\b.txt`, 'a/b.txt'],
  ['\uD800.txt', '%EF%BF%BD.txt'],
])('the URI of %j is %s', (path, uri) => {
  expect(toUri(path)).toBe(uri)
})
