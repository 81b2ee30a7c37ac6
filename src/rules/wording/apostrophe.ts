import { paragraphs } from '../../lint/example.ts'
import { phraseFinder } from '../../lint/facts/phrases.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'
import { reportSlips, type WordSlip } from '../shared/word-slips.ts'

/** An opening mark and two accents, which keyboards have near it; within a word an opening mark may be a letter, as in `Ya‘rubiyah`. */
const findOtherSigns = phraseFinder<WordSlip>([
  { first: 's', pattern: /(?<=[A-Za-z](?<before>[‘`´]))s\b/y, from: /^./, to: '’' },
  { first: 's', pattern: /(?<=[A-Za-z](?<before>[’'] ))s(?= [A-Za-z])/y, from: /^. /, to: '’' },
  // After an opening mark it may close a quotation.
  { first: 'its', pattern: /(?<!‘[^’]*)\bits[’'](?= [a-z])/y, from: /[’']$/, to: '' },
  { first: 't', pattern: /(?<=[A-Za-z]n(?<before>[‘`´]))t\b/y, from: /^./, to: '’' },
])

const rule: Rule = defineRule({
  id: 'apostrophe',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'The possessive of “it” is “its”; of “women”, “women’s”.',
  rationale:
    '“It’s” is short for “it is”, which no resolution writes. Words whose plural has no -s form the ' +
    'possessive with ’s: `children’s`, `men’s`.',
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
      text: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming* «it’s» support and «its’» commitment for «womens’» rights and «childrens» rights,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“it’s” is written “its”',
        '“its’” is written “its”',
        '“womens’” is written “women’s”',
        '“childrens” is written “children’s”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming* its support and its commitment for women’s rights and children’s rights,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Signs that look like an apostrophe',
      text: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming* the Secretary-General«‘s» report, the Council«’ s» letter and the crossing at Ya‘rubiyah,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“‘s” is written “’s”', '“’ s” is written “’s”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming* the Secretary-General’s report, the Council’s letter and the crossing at Ya‘rubiyah,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right possessives',
      text: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming* its support for women’s, girls’ and peoples’ rights,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    ...checkWordings(context, 'apostrophe'),
    'document:exit': () => reportSlips(context, findOtherSigns, { message: 'wording' }),
  }),
})
export default rule
