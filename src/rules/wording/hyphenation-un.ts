import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'hyphenation-un',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary:
    'Compounds have or lack the hyphen as the United Nations writes them: cooperation, subregional, capacity-building.',
  rationale:
    'Only compounds are compared that resolutions of the last ten years write in one way. Older texts ' +
    'have other forms (`co-operation`, `peace-keeping`) that were right in their time, and names and ' +
    'titles of instruments keep theirs. A missing hyphen is not reported where the text was read from ' +
    'a printed page: text layers of PDF files drop hyphens. If the text has the hyphen elsewhere its ' +
    'absence is reported, except where two lines of the page were joined into one.',
  sources: [
    {
      kind: 'measured',
      text:
        'Texts of the General Assembly, the Human Rights Council and the Economic and Social Council, ' +
        '2013 to 2026: cooperation 1,100 : 0 outside names, capacity-building 211 : 0, follow-up 156 : 0, ' +
        'decision-making 105 : 0, well-being 97 : 0, subregional 67 : 0, socioeconomic 61 : 0. ' +
        '`Socio-economic` is still found in 2006.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'SC'], languages: ['en'], since: 2010 },
  options: {},
  messages: { wording: '“{found}” is written “{instead}” in United Nations documents' },
  examples: [
    {
      title: 'Hyphens too many, hyphens too few',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the importance of international «co-operation» and «capacity building»,',
        '1. *Requests* the Secretary-General to support «sub-regional» and «nongovernmental» organizations;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“co-operation” is written “cooperation” in United Nations documents',
        '“capacity building” is written “capacity-building” in United Nations documents',
        '“sub-regional” is written “subregional” in United Nations documents',
        '“nongovernmental” is written “non-governmental” in United Nations documents',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the importance of international cooperation and capacity-building,',
        '1. *Requests* the Secretary-General to support subregional and non-governmental organizations;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Compounds before a noun',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «high level» meeting, «long term» goals, «evidence based» policies and «people centred» development,',
        '*Noting* that over the long term the level of ambition rises,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“high level” is written “high-level” in United Nations documents',
        '“long term” is written “long-term” in United Nations documents',
        '“evidence based” is written “evidence-based” in United Nations documents',
        '“people centred” is written “people-centred” in United Nations documents',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the high-level meeting, long-term goals, evidence-based policies and people-centred development,',
        '*Noting* that over the long term the level of ambition rises,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Names, and words that go both ways',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work of the Organisation for Economic Co-operation and Development on the ' +
          'sub-item and on health-care services for decision makers,',
        '1. *Welcomes* measures to counter terrorism;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Two lines of a page were joined, without the hyphen at the end of the first',
      text: paragraphs(
        'The General Assembly,',
        lines(
          'Recognizing the need to leverage existing United Nations and multistakeholder mechanisms to ' +
            'bridge divides, facilitate access to',
          'applications and build capacity in developing countries, in particular the',
          'least developed among them, and to share knowledge of good practices,',
        ),
        lines(
          '1. Welcomes the multi-stakeholder forum and the report on its work, and',
          'looks forward to the next meeting of the forum;',
        ),
        '2. Decides to remain seized of the matter.',
      ),
      problems: [],
      profile: { channel: 'pdftotext' },
    },
  ],
  create: (context) => checkWordings(context, 'hyphenation-un'),
})
export default rule
