import { states } from '../../../grammar/english.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { isProtected, runningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const bodies =
  'Organization|Union|Council|Committee|Assembly|Agency|Fund|Bank|Programme|Commission|Secretariat|Conference|League|Centre|Institute'
const oneWord = regex('u')`^[${LETTER}]+$`
const countries = states.members.filter((name) => oneWord.test(name)).join('|')
const possessive = regex(
  'gu',
)`(?<![${LETTER}-])(?:${bodies}|[A-Z]{2,}|${countries})[’']s(?![${LETTER}])|(?<=United )Nations[’'](?! [Cc]hildren)`

const rule: Rule = defineRule({
  id: 'possessive-organization',
  category: 'wording',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'Names of organizations and countries, and abbreviations, have no possessive ’s.',
  rationale:
    '`The space of the Organization`, not `the Organization’s space`. Persons and offices may have it ' +
    '(`the Secretary-General’s statement`). Adopted texts ignore the rule often, and so it is only ' +
    'for those who ask for it.',
  sources: [
    {
      kind: 'manual',
      text: 'Punctuation: no apostrophe and s with an abbreviation, the name of a country or of an organization.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm',
    },
    {
      kind: 'surveyed',
      text: '59 in 36 of 296 texts of the General Assembly, sessions 78 to 80; kept in A/RES/79/332.',
    },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: { possessive: '“{words}”: organizations and countries have no possessive; “of” is expected' },
  examples: [
    {
      title: 'An organization and a country',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «Organization’s» space and «Ukraine’s» borders,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Organization’s”: organizations and countries have no possessive; “of” is expected',
        '“Ukraine’s”: organizations and countries have no possessive; “of” is expected',
      ],
    },
    {
      title: 'A person, and names with an apostrophe',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Secretary-General’s statement, the United Nations Children’s Fund and the Lao ' +
          'People’s Democratic Republic,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        if (!/[’']/.test(clean.text)) continue
        for (const { 0: words, index } of clean.text.matchAll(possessive)) {
          const at = clean.rangeOf(index, index + words.length)
          if (!isProtected(block, at.start)) context.report({ message: 'possessive', data: { words }, at })
        }
      }
    },
  }),
})
export default rule
