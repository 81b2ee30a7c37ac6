import type { AnyNode } from '../../../grammar/ast.ts'
import { isProtected, nodesAt, type RunningText } from '../../lint/facts/blocks.ts'
import type { ProfileOrgan } from '../../lint/profile.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Abbreviations of the organ, what it calls itself, and the letters that no abbreviation of it is without. */
const names: Partial<
  Record<ProfileOrgan, readonly [abbreviation: RegExp, full: string, brief: string, letters: string]>
> = {
  GA: [/\bUNGA\b|(?<=\bthe )GA\b/g, 'General Assembly', 'Assembly', 'GA'],
  SC: [/\bUNSC\b/g, 'Security Council', 'Council', 'UNSC'],
  HRC: [/\bUNHRC\b/g, 'Human Rights Council', 'Council', 'UNHRC'],
  ECOSOC: [/\bECOSOC\b/g, 'Economic and Social Council', 'Council', 'ECOSOC'],
}

const blocks: ReadonlySet<AnyNode['type']> = new Set(['preambularParagraph', 'operativeParagraph', 'subparagraph'])
const isBlock = (node: AnyNode): node is RunningText => blocks.has(node.type)

const rule: Rule = defineRule({
  id: 'self-organ-name',
  category: 'citations',
  severity: 'info',
  recommended: true,
  fix: 'none',
  summary: 'The organ names itself in full, in short, or says “it”; it has no abbreviation.',
  rationale:
    'First “the General Assembly”, later “the Assembly”, “to it”, “its”: all are right. Quotations ' +
    'are left alone.',
  sources: [
    { kind: 'measured', text: 'No abbreviation of their own name in 200 texts of the Assembly and the two Councils.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'SC'], languages: ['en'] },
  options: {},
  messages: { abbreviation: '“{found}” is written “{full}” or “{brief}”' },
  examples: [
    {
      title: 'An abbreviation',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to report to the «UNGA» at its eighty-first session;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“UNGA” is written “General Assembly” or “Assembly”'],
    },
    {
      title: 'In full, in short and as “it”',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to report to the General Assembly at its eighty-first ' +
          'session, and invites the President of the Assembly to report to it;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const [abbreviation, full, brief, letters = ''] = names[context.profile.organ] ?? []
      if (!abbreviation || !full || !brief || !context.text.includes(letters)) return
      for (const match of context.text.matchAll(abbreviation)) {
        const block = nodesAt(document, match.index).findLast(isBlock)
        if (!block || isProtected(block, match.index)) continue
        context.report({
          message: 'abbreviation',
          data: { found: match[0], full, brief },
          at: { start: match.index, end: match.index + match[0].length },
          expected: [full, brief],
        })
      }
    },
  }),
})
export default rule
