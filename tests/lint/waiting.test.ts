import { describe, expect, test } from 'vitest'
import { createLinter, lint, rules, type Rule } from '../../src/index.ts'
import { testRule } from './rule-for-tests.ts'

const text = `The General Assembly,

Recalling its resolution 77/338 of 1 September 2023,

1. Welcomes the report;

2. Decides to remain seized of the matter.
`
const reporting = (id: string, words: string, more: Partial<Rule> = {}, spoils = false): Rule => ({
  ...testRule({
    id,
    create: (context) => ({
      operativeParagraph: (node) => {
        const start = context.text.indexOf(words)
        if (node.number !== 1) return
        context.report({
          message: 'found',
          data: { what: id },
          at: { start, end: start + words.length },
          ...(spoils ? { spoils: [node] } : {}),
        })
      },
    }),
  }),
  ...more,
})
const found = (source: string, ...some: Rule[]): string[] =>
  createLinter({ rules: some })
    .lint(source)
    .findings.map(({ ruleId }) => ruleId)

describe('one mistake, one finding', () => {
  test('what rests on a ground waits for the finding that doubts it', () => {
    const doubting = reporting('doubting-rule', 'Assembly', { doubts: ['date'] })
    const resting = reporting('resting-rule', 'report', { restsOn: ['date'] })
    const other = reporting('other-rule', 'report', { restsOn: ['notes'] })
    expect(found(text, resting, doubting, other)).toEqual(['doubting-rule', 'other-rule'])
    expect(found(text, resting, other)).toEqual(['other-rule', 'resting-rule'])
  })

  test('a scope by organs rests on the organ', () => {
    const doubting = reporting('doubting-rule', 'Assembly', { doubts: ['organ'] })
    const scoped = reporting('scoped-rule', 'report', { profiles: { organs: ['GA'] } })
    expect(found(text, scoped, doubting)).toEqual(['doubting-rule'])
  })

  test('a remark puts nothing in doubt, and a finding that is silenced holds nothing up', () => {
    const resting = reporting('resting-rule', 'report', { restsOn: ['date'] })
    const remark = reporting('doubting-rule', 'Assembly', { doubts: ['date'], severity: 'info' })
    expect(found(text, resting, remark)).toEqual(['doubting-rule', 'resting-rule'])
    const doubting = reporting('doubting-rule', 'Assembly', { doubts: ['date'] })
    expect(found(`<!-- resolint-disable doubting-rule -->\n\n${text}`, resting, doubting)).toEqual(['resting-rule'])
  })

  test('in a block that was not read as it was written other rules wait', () => {
    const spoiling = reporting('spoiling-rule', 'report', {}, true)
    expect(found(text, spoiling, reporting('inside-rule', 'Welcomes'))).toEqual(['spoiling-rule'])
    expect(found(text, spoiling, reporting('outside-rule', 'seized'))).toEqual(['spoiling-rule', 'outside-rule'])
  })

  test('of two rules that speak of the same words the one yields', () => {
    const yielding = reporting('yielding-rule', 'the report', { yieldsTo: ['first-rule'] })
    expect(found(text, yielding, reporting('first-rule', 'report'))).toEqual(['first-rule'])
    expect(found(text, yielding, reporting('first-rule', 'seized'))).toEqual(['yielding-rule', 'first-rule'])
  })
})

test('no two rules wait for each other', () => {
  const waitsFor = (rule: Rule): Rule[] => {
    const grounds = rule.profiles.organs ? [...(rule.restsOn ?? []), 'organ'] : (rule.restsOn ?? [])
    return rules.filter(
      (other) =>
        other !== rule &&
        (other.doubts?.some((ground) => grounds.includes(ground)) || rule.yieldsTo?.includes(other.id)),
    )
  }
  const isCyclic = (rule: Rule, path: readonly Rule[]): boolean =>
    path.includes(rule) || waitsFor(rule).some((other) => isCyclic(other, [...path, rule]))
  expect(rules.filter((rule) => isCyclic(rule, [])).map(({ id }) => id)).toEqual([])
})

test('a wrong organ line is one finding, and nothing is fixed under it', () => {
  const draft = `United Nations A/80/L.900\n\nGeneral Assembly\n\nDistr.: Limited\n4 March 2026\n\nOriginal: English\n\nEightieth session\n\nAgenda item 8\n\nMalta: draft resolution\n\nWells\n\n*The Security Council,*\n\n*Recalling* the program of work,\n\n1. *Welcomes* the report of member states;\n\n2. *Decides* to remain seized of the matter.\n`
  const { findings } = lint(draft)
  expect(findings.filter(({ ruleId }) => ruleId === 'organ-mismatch')).toHaveLength(1)
  expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([])
})
