import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { endOf } from '../../tree/range.ts'

const rule: Rule = defineRule({
  id: 'operative-missing',
  category: 'structure',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'A resolution has at least one operative paragraph.',
  rationale:
    'A preamble alone is a sentence without a verb. The text may have been cut off, or its operative ' +
    'paragraphs may open in a way that cannot be recognized. Texts before 1994 reach us as scans, ' +
    'pages of which are often lost, and are left alone.',
  sources: [{ kind: 'akn4un', text: 'Part 3: the main body of a resolution is required, the preamble is not.' }],
  profiles: { languages: 'read', since: 1994 },
  options: {},
  messages: { missing: 'The resolution has no operative paragraph' },
  examples: [
    {
      title: 'Only a preamble',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Noting* the report of the Secretary-General,«»',
      ),
      problems: ['The resolution has no operative paragraph'],
    },
    {
      title: 'No preamble, which is not required',
      text: paragraphs('*The General Assembly*', '*Adopts* the declaration annexed to the present resolution.'),
      problems: [],
    },
  ],
  create: (context) => ({
    resolution: ({ children }) => {
      const preamble = children.findLast((child) => child.type === 'preamble')
      if (!preamble || children.some((child) => child.type === 'operativePart')) return
      const end = endOf(preamble)
      context.report({ message: 'missing', at: { start: end, end }, place: 'preamble' })
    },
  }),
})
export default rule
