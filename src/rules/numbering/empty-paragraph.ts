import type { OperativeParagraph, Subparagraph } from '../../../grammar/ast.ts'
import { nodesOf } from '../../tree/visit.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Any letter, looked for among all of them only where there is none of these. */
const hasLetter = (text: string): boolean => /[A-Za-z]/.test(text) || /\p{L}/u.test(text)

const rule: Rule = defineRule({
  id: 'empty-paragraph',
  category: 'numbering',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'A paragraph that bears a number or a letter has words.',
  rationale:
    'Taking words out, or a slip of the hand, leaves a number behind. Headings and the labels of a ' +
    'text under negotiation are no paragraphs.',
  sources: [
    { kind: 'knowledge', text: 'A paragraph says something.' },
    { kind: 'measured', text: '359 texts of 1946 to 2026: none.' },
  ],
  profiles: { stages: ['draft', 'adopted'], since: 1994, languages: 'read' },
  options: {},
  messages: {
    empty: 'This paragraph has a number and no words',
    letter: 'This subparagraph has a letter and no words',
  },
  examples: [
    {
      title: 'A number alone',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '«2.   ;»',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: ['This paragraph has a number and no words'],
    },
    {
      title: 'Short, but with words',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Adjourns*;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const check = (node: OperativeParagraph | Subparagraph): void => {
      if (nodesOf(node, 'subparagraph').some((inner) => inner !== node) || hasLetter(context.clean(node).text)) return
      context.report({ message: node.type === 'subparagraph' ? 'letter' : 'empty', at: node })
    }
    return { operativeParagraph: check, subparagraph: check }
  },
})
export default rule
