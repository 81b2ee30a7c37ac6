import { expect, it } from 'vitest'
import { withoutDocs } from '../../scripts/bundle/without-docs.ts'

const source = `const rule: Rule = defineRule({
  id: 'a-rule',
  summary: 'Stays.',
  rationale:
    'Goes, ' + 'with the comma in it.',
  sources: [{ kind: 'knowledge', text: 'Goes.' }],
  examples: [{ title: 'Goes', text: \`a, b\`, problems: [] }],
  create: (context) => ({ document: () => context.report({ sources: [], examples: [1] }) }),
})
`

it('empties what only the page of a rule shows, and nothing else', () => {
  expect(withoutDocs(source)).toBe(`const rule: Rule = defineRule({
  id: 'a-rule',
  summary: 'Stays.',
  rationale:
    '',
  sources: [],
  examples: [],
  create: (context) => ({ document: () => context.report({ sources: [], examples: [1] }) }),
})
`)
})

it('leaves modules alone that declare no rule', () => {
  expect(withoutDocs(`export const page = { rationale: 'Stays.' }`)).toBe(`export const page = { rationale: 'Stays.' }`)
})
