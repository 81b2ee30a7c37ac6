import { describe, expect, test } from 'vitest'
import { createLinter, lint, parse, type Rule } from '../../src/index.ts'
import { clauseGroups } from '../../src/lint/facts/parts.ts'
import type { Listeners, Range } from '../../src/index.ts'
import { replaceRule, testRule } from './rule-for-tests.ts'

const text = `The General Assembly,

Recalling its resolution 77/338 of 1 September 2023,

1. Welcomes the report;

2. Decides to remain seized of the matter.
`
const lintWith = (...rules: Rule[]) => createLinter({ rules }).lint(text)

const headingRule = (index: number): Rule =>
  testRule({ id: `rule-${index}`, create: () => ({ heading: () => undefined }) })

const reporting = (id: string, ...places: [number, number][]): Rule =>
  testRule({
    id,
    create: (context) => ({
      document: () => {
        for (const [start, end] of places) context.report({ message: 'found', data: { what: id }, at: { start, end } })
      },
    }),
  })

describe('listeners', () => {
  test('are called for the nodes of their type, entering and leaving, with the parents', () => {
    const seen: string[] = []
    lintWith(
      testRule({
        create: () => ({
          operativeParagraph: (node, parents) => void seen.push(`${node.number} in ${parents.at(-1)?.type}`),
          'operativePart:exit': () => void seen.push('left'),
        }),
      }),
    )
    expect(seen).toEqual(['1 in operativePart', '2 in operativePart', 'left'])
  })

  test('of many rules share one traversal', () => {
    const count = (rules: Rule[]): number => {
      let reads = 0
      const document = parse(text)
      const { children } = document
      Object.defineProperty(document, 'children', {
        get: () => {
          reads += 1
          return children
        },
      })
      createLinter({ rules }).lint(document, { text })
      return reads
    }
    expect(count(Array.from({ length: 50 }, (_, index) => headingRule(index)))).toBe(count([headingRule(0)]))
  })
})

describe('a fact', () => {
  test('is computed once however many rules ask', () => {
    let computed = 0
    const fact = (): number => (computed += 1)
    const rule = (id: string): Rule =>
      testRule({ id, create: (context) => ({ operativeParagraph: () => void context.fact(fact) }) })
    lintWith(rule('one-rule'), rule('two-rule'))
    expect(computed).toBe(1)
  })

  test('groups consecutive clauses', () => {
    const groups: string[] = []
    lintWith(
      testRule({
        create: (context) => ({
          document: () => {
            for (const { kind, clauses } of context.fact(clauseGroups)) groups.push(`${kind} ${clauses.length}`)
          },
        }),
      }),
    )
    expect(groups).toEqual(['preambular 1', 'operative 2'])
  })
})

describe('findings', () => {
  test('are in the order of the text, each once', () => {
    const { findings } = lintWith(reporting('late-rule', [40, 45], [40, 45]), reporting('early-rule', [4, 11]))
    expect(findings.map(({ ruleId, offset }) => [ruleId, offset])).toEqual([
      ['early-rule', 4],
      ['late-rule', 40],
    ])
  })

  test('carry place, position and page', () => {
    const [finding] = lintWith(reporting('place-rule', [text.indexOf('report'), text.indexOf('report') + 6])).findings
    expect(finding).toMatchObject({
      in: 'OP1',
      line: 5,
      column: 17,
      endLine: 5,
      endColumn: 23,
      message: 'Found place-rule',
    })
    expect(finding).not.toHaveProperty('url')
  })

  test('are VFile messages with the same facts', () => {
    const { messages } = lint(text.replace('Welcomes', '*Welcomes*'))
    const [message] = messages
    expect(message).toMatchObject({
      source: 'resolint',
      ruleId: 'organ-line-italic',
      severity: 'info',
      in: 'organ line',
    })
    expect(message?.fatal).toBeUndefined()
    expect(lint('The General Assembly,\n\n1. Decides to act;\n').messages.some(({ fatal }) => fatal === true)).toBe(
      true,
    )
  })
})

describe('profiles', () => {
  test.each([
    [{ organs: ['SC'] }, 0],
    [{ organs: ['GA', 'HRC'] }, 1],
    [{ stages: ['adopted'] }, 0],
    [{ since: 2030 }, 1],
    [{ channels: ['ocr'] }, 0],
    [{}, 1],
  ] as const)('a rule for %j runs %i times', (profiles, times) => {
    let runs = 0
    lintWith(testRule({ profiles, create: () => ({ document: () => void (runs += 1) }) }))
    expect(runs).toBe(times)
  })

  test('a known year decides', () => {
    const rule = testRule({
      profiles: { since: 2030 },
      create: (context) => ({ document: (node) => context.report({ message: 'found', at: node }) }),
    })
    const { lint: lintOne } = createLinter({ rules: [rule] })
    expect(lintOne(text, { profile: { year: 2029 } }).findings).toHaveLength(0)
    expect(lintOne(text, { profile: { year: 2030 } }).findings).toHaveLength(1)
  })

  test('an override goes before what is detected', () => {
    expect(lint(text).profile).toMatchObject({ organ: 'GA', stage: 'draft' })
    expect(lint(text, { profile: { organ: 'SC' } }).profile).toMatchObject({ organ: 'SC', stage: 'draft' })
  })
})

describe('a rule that fails', () => {
  const fault = new Error('broken\nto pieces')
  const throwing = (): never => {
    throw fault
  }
  const reportAt =
    (at: Range, edit: Range = at): Rule['create'] =>
    ({ report }) => ({
      document: () => report({ message: 'found', at, fix: { title: 'Mend it', edits: [{ ...edit, text: '' }] } }),
    })
  const outside = { start: 0, end: 1_000_000 }

  test.each<[string, Rule['create'], string]>([
    ['when it begins', throwing, 'broken to pieces'],
    ['without listeners', () => undefined as unknown as Listeners, 'undefined'],
    ['at a node', () => ({ operativeParagraph: throwing }), 'broken to pieces'],
    ['on leaving a node', () => ({ 'operativePart:exit': throwing }), 'broken to pieces'],
    ['later', () => ({ operativeParagraph: async () => Promise.reject(fault) }), 'reports at once'],
    ['at what was silenced', () => ({ suppressions: throwing }), 'broken to pieces'],
    ['with a place outside the text', reportAt(outside), '0 to 1000000, which is no range of the text'],
    ['with a place that ends before it begins', reportAt({ start: 4, end: 2 }), '4 to 2, which is no range'],
    [
      'with an edit outside the text',
      reportAt({ start: 0, end: 3 }, { start: -1, end: 3 }),
      '-1 to 3, which is no range',
    ],
  ])('%s takes nothing from what the others find', (_when, create, reason) => {
    const { findings, failures } = createLinter({
      rules: [testRule({ id: 'broken-rule', create }), reporting('sound-rule', [4, 11])],
    }).lint(`${text}<!-- resolint-disable-line other-rule -->\n`)
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['sound-rule'])
    expect(failures).toEqual([
      { ruleId: 'broken-rule', reason: expect.stringContaining(reason), cause: expect.any(Error) },
    ])
  })

  test('is not asked again; what it found before is told', () => {
    let asked = 0
    const { findings, failures } = lintWith(
      testRule({
        create: ({ report }) => ({
          operativeParagraph: (node) => {
            asked += 1
            report({ message: 'found', at: node })
            throw fault
          },
        }),
      }),
    )
    expect(findings.map((finding) => finding.in)).toEqual(['OP1'])
    expect([asked, failures.map(({ cause }) => cause)]).toEqual([1, [fault]])
  })

  test('leaves the fixes of the others', () => {
    const rules = [
      testRule({ id: 'broken-rule', create: throwing }),
      replaceRule('remain', 'stay', { changes: ['text'] }, 'sound-rule'),
    ]
    const { text: fixed, failures } = createLinter({ rules }).fix(text)
    expect(fixed).toBe(text.replace('remain', 'stay'))
    expect(failures.map(({ ruleId }) => ruleId)).toEqual(['broken-rule'])
  })
})

test('a document is linted with its source', () => {
  const { document, findings } = lint(text)
  expect(lint(document, { text }).findings).toEqual(findings)
})
