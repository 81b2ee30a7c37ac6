import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'apostrophe',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'The possessive of “it” is “its”; of “women”, “women’s”.',
  rationale:
    '“It’s” is short for “it is”, which no resolution writes. Words whose plural has no -s form the possessive with ’s: `children’s`, `men’s`.',
  sources: [
    { kind: 'measured', text: '359 texts of 1946 to 2026: no “it’s”, no “childrens’”.' },
    { kind: 'knowledge', text: 'English grammar.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: { wording: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'It’s and womens’',
      text: '*The General Assembly,*\n\n*Reaffirming* «it’s» support for «womens’» rights and «childrens» rights,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: ['“it’s” is written “its”', '“womens’” is written “women’s”', '“childrens” is written “children’s”'],
      fixed:
        '*The General Assembly,*\n\n*Reaffirming* its support for women’s rights and children’s rights,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      title: 'Right possessives',
      text: '*The General Assembly,*\n\n*Reaffirming* its support for women’s, girls’ and peoples’ rights,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'apostrophe'),
})
export default rule
