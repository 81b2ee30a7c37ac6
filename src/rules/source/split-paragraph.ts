import type { Clause } from '../../../grammar/ast.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { locate } from '../../tree/places.ts'
import { nodesOf } from '../../tree/visit.ts'

const rule: Rule = defineRule({
  id: 'split-paragraph',
  category: 'source',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'A paragraph stands in one piece.',
  rationale:
    'Page breaks cut paragraphs, with page numbers and footnotes in between. The pieces are joined in ' +
    'the tree, and nothing is wrong with the text; the remark is for those who clean a source.',
  sources: [{ kind: 'observed', text: 'A/79/L.124: PP 8, PP 16 and PP 22 are cut by page breaks.' }],
  profiles: { languages: 'read' },
  options: {},
  messages: { split: 'A page break cuts this paragraph; its pieces were joined' },
  examples: [
    {
      title: 'A page ends in mid-sentence',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recognizing* the need to strengthen cooperation with the Organization in the',
        '«2/5 25-13823',
        '\f»field of security, as affirmed in its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A page break cuts this paragraph; its pieces were joined'],
    },
    {
      title: 'In one piece',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const check = (clause: Clause): void => {
      const [cut] = clause.joined ? nodesOf(clause, 'pageBreak') : []
      if (cut) context.report({ message: 'split', at: cut, place: locate(context.document, clause) })
    }
    return { preambularParagraph: check, operativeParagraph: check }
  },
})
export default rule
