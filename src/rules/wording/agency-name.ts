import { nearNames } from '../../lint/facts/names/near.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'
import { leniently, reportInstead } from '../shared/instead.ts'

const rule: Rule = defineRule({
  id: 'agency-name',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Organs, agencies and instruments have the names that they were given.',
  rationale:
    'Some 150 names that resolutions often use are known. What differs from one of them in one word, by a slip that ' +
    'makes another word of it, by a small word that is missing or another (“of” for “on”), by a comma or a capital, is ' +
    'that name written wrongly; what differs by more is another name. An agency keeps its own spelling ' +
    '(`International Labour Organization`).',
  sources: [
    { kind: 'knowledge', text: 'The names are those of the constituent instruments.' },
    {
      kind: 'measured',
      text:
        '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025: 67 names, all of them slips of ' +
        'the printed text, such as `International Tribunal on the Law of the Sea` (80/109).',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['spelling', 'broken-word', 'agenda-name', 'capitals-organ', 'charter-name'],
  options: {},
  messages: { wording: 'The name is “{instead}”, not “{found}”' },
  examples: [
    {
      title: 'Names that are nearly right',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the work of the «International Labor Organization» and of the «United Nations ' +
          'Environmental Programme»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The name is “International Labour Organization”, not “International Labor Organization”',
        'The name is “United Nations Environment Programme”, not “United Nations Environmental Programme”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* the work of the International Labour Organization and of the United Nations Environment Programme,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Slips that make other words, small words and commas',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «Convention of the Rights of the Child» and the «Paris agreement»,',
        '*Noting* the work of the «World Heath Organization», the «United Nations Educational Scientific and Cultural ' +
          'Organization» and the «Conference of Parties»,',
        '1. *Welcomes* the report of the «Africa Union»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The name is “Convention on the Rights of the Child”, not “Convention of the Rights of the Child”',
        'The name is “Paris Agreement”, not “Paris agreement”',
        'The name is “World Health Organization”, not “World Heath Organization”',
        'The name is “United Nations Educational, Scientific and Cultural Organization”, not “United Nations Educational Scientific and Cultural Organization”',
        'The name is “Conference of the Parties”, not “Conference of Parties”',
        'The name is “African Union”, not “Africa Union”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Convention on the Rights of the Child and the Paris Agreement,',
        '*Noting* the work of the World Health Organization, the United Nations Educational, Scientific and Cultural ' +
          'Organization and the Conference of the Parties,',
        '1. *Welcomes* the report of the African Union;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Slips of the fingers, and names that lack a word',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «Untied Nations» plan, the «Program of Action», the «Sendai Framework for Disaster Reduction» and the «sustainable development goals»,',
        '*Noting* the support of the «Social and Economic Council» in «Addis Abeba»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The name is “United Nations”, not “Untied Nations”',
        'The name is “Programme of Action”, not “Program of Action”',
        'The name is “Sendai Framework for Disaster Risk Reduction”, not “Sendai Framework for Disaster Reduction”',
        'The name is “Sustainable Development Goals”, not “sustainable development goals”',
        'The name is “Economic and Social Council”, not “Social and Economic Council”',
        'The name is “Addis Ababa”, not “Addis Abeba”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the United Nations plan, the Programme of Action, the Sendai Framework for Disaster Risk Reduction and the Sustainable Development Goals,',
        '*Noting* the support of the Economic and Social Council in Addis Ababa,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The right names, and other bodies',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the work of the World Health Organization, the Organisation for Economic Co-operation and ' +
          'Development, the former Organization of African Unity, the conferences of the Parties, Security ' +
          'Council-mandated missions, national environmental programmes and the Steering Committee for the Rights of the ' +
          'Child of the Council of Europe,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    ...checkWordings(context, 'agency-name'),
    'document:exit': () => {
      for (const near of context.fact(nearNames)) reportInstead(context, 'wording', near, leniently(context))
    },
  }),
})
export default rule
