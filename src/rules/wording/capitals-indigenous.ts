import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'capitals-indigenous',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'Indigenous Peoples have capitals, and Indigenous is written with one wherever people are meant.',
  rationale: 'Species stay lower case (`indigenous plants`). Until 2022 texts had small letters.',
  sources: [
    {
      kind: 'manual',
      text: 'Capitalization in English.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/capitalization',
    },
    {
      kind: 'surveyed',
      text:
        '“Indigenous Peoples” against small letters in 296 texts of the General Assembly, sessions 78 to ' +
        '80: 168 : 1. A/HRC/RES/42/20 (2019), A/HRC/RES/50/6 and E/RES/2022/7 (2022) have small letters throughout.',
    },
  ],
  profiles: { languages: ['en'], since: 2023 },
  options: {},
  messages: { wording: '“{found}” is written “{instead}” since 2023' },
  examples: [
    {
      title: 'Small letters',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the rights of «indigenous peoples» and «indigenous women»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“indigenous peoples” is written “Indigenous Peoples” since 2023',
        '“indigenous women” is written “Indigenous women” since 2023',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the rights of Indigenous Peoples and Indigenous women,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Plants',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the value of indigenous plants,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'capitals-indigenous'),
})
export default rule
