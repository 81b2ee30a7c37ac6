import { describe, expect, test } from 'vitest'
import { createLinter, lint, parse, type Rule } from '../../src/index.ts'
import { clauseGroups } from '../../src/lint/facts/parts.ts'
import { testRule } from './rule-for-tests.ts'

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

test('a document is linted with its source', () => {
  const { document, findings } = lint(text)
  expect(lint(document, { text }).findings).toEqual(findings)
})
