/** Rules that only tests have. */
import { defineRule, type Rule } from '../../src/index.ts'
import type { FixProposal, Report } from '../../src/lint/rule.ts'
import type { Listeners, RuleContext } from '../../src/lint/rule.ts'

interface Parts {
  id?: string
  fix?: Rule['fix']
  severity?: Rule['severity']
  recommended?: boolean
  profiles?: Rule['profiles']
  options?: Rule['options']
  create: (context: RuleContext) => Listeners
}

/** A rule of which a test says only what it is about. */
export const testRule = ({ id = 'test-rule', create, ...rest }: Parts): Rule =>
  defineRule({
    id,
    category: 'source',
    severity: 'warning',
    recommended: true,
    fix: 'none',
    summary: 'A rule for tests.',
    rationale: 'There is none.',
    sources: [],
    profiles: {},
    options: {},
    messages: { found: 'Found {what}' },
    examples: [],
    ...rest,
    create,
  })

/** A rule that reports the first occurrence of some words, with a fix. */
export const replaceRule = (words: string, text: string, proposal: Partial<FixProposal> = {}, id?: string): Rule =>
  testRule({
    ...(id ? { id } : {}),
    fix: 'safe',
    create: (context) => ({
      document: () => {
        const start = context.text.indexOf(words)
        if (start < 0) return
        const range = { start, end: start + words.length }
        const report: Report<string> = {
          message: 'found',
          data: { what: words },
          at: range,
          fix: { title: 'Replace it', edits: [{ ...range, text }], ...proposal },
        }
        context.report(report)
      },
    }),
  })
