import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const rule: Rule = defineRule({
  id: 'preamble-missing',
  category: 'structure',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'A resolution has a preamble.',
  rationale:
    'It need not have one: resolutions that adopt a declaration or a report often begin with the ' +
    'verb. For those who require it, such as conferences of Model United Nations.',
  sources: [
    {
      kind: 'manual',
      text: 'Resolutions II.C: the preamble, “if any”.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    { kind: 'akn4un', text: 'A/RES/70/1 has none.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: { missing: 'The resolution has no preamble' },
  examples: [
    {
      title: 'The verb follows at once',
      text: paragraphs('«*The General Assembly*»', '*Adopts* the declaration annexed to the present resolution.'),
      problems: ['The resolution has no preamble'],
    },
    {
      title: 'A preamble',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Adopts* the declaration annexed to the present resolution.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    resolution: ({ children }) => {
      const line = children.find((child) => child.type === 'organLine')
      if (line && !children.some((child) => child.type === 'preamble')) context.report({ message: 'missing', at: line })
    },
  }),
})
export default rule
