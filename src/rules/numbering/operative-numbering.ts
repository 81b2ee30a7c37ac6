import type { AnyNode, OperativeParagraph, OperativePart, Section } from '../../../grammar/ast.ts'
import { operativesOf } from '../../lint/facts/parts.ts'
import { defineRule, type Edit, type Lintable, type Rule } from '../../lint/rule.ts'
import { startOf, type Range } from '../../tree/range.ts'

/** A number at the head of a paragraph, with the decoration of the notation: `- 4. `, `4\.`, `4)`. */
const head = /^[-*\s]{0,8}(\d+)/

/** Where the number of a paragraph stands in the source. */
const numberRange = (paragraph: OperativeParagraph, { text }: Lintable): Range | undefined => {
  const start = startOf(paragraph)
  const match = head.exec(text.slice(start, start + 24))
  const digits = match?.[1]
  if (!match || digits === undefined || Number(digits) !== paragraph.number) return undefined
  return { start: start + match[0].length - digits.length, end: start + match[0].length }
}

/** The paragraphs of a part and of its sections in order, with whether a heading lets each begin anew. */
const sequence = (part: OperativePart | Section, underHeading = false): [OperativeParagraph, boolean][] => {
  const found: [OperativeParagraph, boolean][] = []
  let afterHeading = underHeading
  for (const child of part.children as AnyNode[]) {
    if (child.type === 'heading') afterHeading = true
    else if (child.type === 'section') {
      found.push(...sequence(child, true))
      afterHeading = true
    } else if (child.type === 'operativeParagraph') {
      found.push([child, afterHeading])
      afterHeading = false
    }
  }
  return found
}

const rule: Rule = defineRule({
  id: 'operative-numbering',
  category: 'numbering',
  severity: 'error',
  recommended: true,
  fix: 'suggested',
  summary: 'Operative paragraphs are numbered 1, 2, 3 without gaps or repeats.',
  rationale:
    'Paragraphs are cited by their numbers. Numbers may run through all sections or begin anew under a heading. The fix is only suggested: a gap may mean that a paragraph is lost, and other texts may cite the numbers.',
  sources: [
    { kind: 'akn4un', text: 'Part 3: operative paragraphs are numbered.' },
    { kind: 'measured', text: 'Numbers begin anew inside the document in 8 of 286 General Assembly texts.' },
  ],
  profiles: { stages: ['draft', 'adopted'] },
  options: {},
  messages: {
    gap: 'Paragraph {number} follows paragraph {last}; {expected} is missing',
    repeat: 'Paragraph {number} follows paragraph {last}; the number should be {expected}',
    first: 'The first operative paragraph is numbered {number}, not 1',
    bare: 'This operative paragraph bears no number; the one before it is {last}',
    none: 'None of the {count} operative paragraphs bears a number',
  },
  examples: [
    {
      title: 'A number is left out',
      text: '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Requests* the Secretary-General to continue;\n\n«4». *Decides* to remain seized of the matter.\n',
      problems: ['Paragraph 4 follows paragraph 2; 3 is missing'],
      fixed:
        '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Requests* the Secretary-General to continue;\n\n3. *Decides* to remain seized of the matter.\n',
    },
    {
      title: 'Numbers without gaps',
      text: '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Requests* the Secretary-General to continue;\n\n3. *Decides* to remain seized of the matter.\n',
      problems: [],
    },
    {
      title: 'A number stands twice',
      text: '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Requests* the Secretary-General to continue;\n\n«2». *Decides* to remain seized of the matter.\n',
      problems: ['Paragraph 2 follows paragraph 2; the number should be 3'],
      fixed:
        '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Requests* the Secretary-General to continue;\n\n3. *Decides* to remain seized of the matter.\n',
    },
  ],
  create: (context) => {
    const checkSequence = (paragraphs: readonly [OperativeParagraph, boolean][]): void => {
      let last = 0
      for (const [paragraph, mayRestart] of paragraphs) {
        const { number } = paragraph
        if (number === undefined) {
          if (last > 0 && !mayRestart) context.report({ message: 'bare', data: { last }, at: paragraph })
          continue
        }
        const expected = last + 1
        if (number !== expected && !(mayRestart && number === 1)) {
          const range = numberRange(paragraph, context)
          const edits: Edit[] = range ? [{ ...range, text: String(expected) }] : []
          context.report({
            message: last === 0 ? 'first' : number > expected ? 'gap' : 'repeat',
            data: { number, last, expected },
            at: range ?? paragraph,
            expected: [String(expected)],
            fix: { title: `Number it ${expected}`, edits, changes: ['numbers'] },
          })
        }
        last = number
      }
    }
    return {
      operativePart: (part) => {
        const paragraphs = sequence(part)
        if (paragraphs.some(([paragraph]) => paragraph.number !== undefined)) checkSequence(paragraphs)
        else if (operativesOf(part).length > 1) {
          const [first] = operativesOf(part)
          if (first)
            context.report({
              message: 'none',
              data: { count: operativesOf(part).length },
              at: first,
              place: 'operative part',
            })
        }
      },
    }
  },
})
export default rule
