import type { OperativeParagraph, PageFurniture, Subparagraph } from '../../../grammar/ast.ts'
import { parts } from '../../lint/facts/parts.ts'
import { startOf } from '../../tree/range.ts'
import { nodesOf } from '../../tree/visit.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Whether there is any letter. Other than English ones are looked for only where there is none of these. */
const hasLetter = (text: string): boolean => /[A-Za-z]/.test(text) || /\p{L}/u.test(text)

/** A number that has no words is read as one of the page, whose numbers bear no stop. */
const lineOfNumber = /^(\d+)\.$/

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
      title: 'A number alone on its line',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '«2.»',
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
    /** Whether the paragraphs around a place are those before and after this number. */
    const isMissing = (number: number, line: PageFurniture): boolean => {
      const clauses = context.fact(parts).flatMap((part) => part.clauses)
      const next = clauses.findIndex((clause) => startOf(clause) > startOf(line))
      const [before, behind] = [clauses[next - 1], clauses[next]].map((clause) =>
        clause?.type === 'operativeParagraph' && !clause.inferred ? clause.number : undefined,
      )
      return before === number - 1 && behind === number + 1
    }
    const check = (node: OperativeParagraph | Subparagraph): void => {
      if (nodesOf(node, 'subparagraph').some((inner) => inner !== node) || hasLetter(context.clean(node).text)) return
      context.report({ message: node.type === 'subparagraph' ? 'letter' : 'empty', at: node })
    }
    return {
      operativeParagraph: check,
      subparagraph: check,
      pageFurniture: (line) => {
        const [, number] = lineOfNumber.exec(line.value.trim()) ?? []
        if (number !== undefined && isMissing(Number(number), line)) context.report({ message: 'empty', at: line })
      },
    }
  },
})
export default rule
