import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { findSetPhrases } from '../shared/set-phrases.ts'
import { leniently } from '../shared/instead.ts'
import { reportSlips } from '../shared/word-slips.ts'

const rule: Rule = defineRule({
  id: 'set-phrase',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Small words stand where they belong: “in accordance with”, “the implementation of the”, “in this regard”.',
  rationale:
    'Some words take one preposition and no other, and some verbs take none (“Requests the Secretary-General”). Drafts ' +
    'that are written in haste, or by those who think in another language, exchange them, leave them out, or add one. ' +
    'Words that take several (“in the interest of”, “in interest to”) are not looked at, and quotations are left alone. ' +
    'The texts of the Security Council, which are edited less, have some of them.',
  sources: [
    {
      kind: 'measured',
      text: '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025: 63, among them 24 “with regards to”.',
    },
    { kind: 'knowledge', text: 'English usage.' },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: [
    'preamble-opener',
    'opener-preposition',
    'opener-comma',
    'spelling',
    'broken-word',
    'doubled-word',
    'agency-name',
    'agreement',
    'date-phrase',
  ],
  options: {},
  messages: {
    phrase: '“{found}” is written “{instead}”',
    apart: 'Something is missing in, or too much of, “{found}”',
  },
  examples: [
    {
      title: 'Another preposition, none, and one too many',
      text: paragraphs(
        '*The General Assembly,*',
        '*Guided by* the principles «enshrined of» the Charter,',
        '*Recalling*, «in this regards», the obligations to be met in «accordance to» the law,',
        '1. *Welcomes* the «implementation the» plan and the results «the of» year, «regarding to» children;',
        '2. *Decides* to remain «seized with the» matter.',
      ),
      problems: [
        '“enshrined of” is written “enshrined in”',
        '“in this regards” is written “in this regard”',
        '“accordance to” is written “accordance with”',
        '“implementation the” is written “implementation of the”',
        'Something is missing in, or too much of, “the of”',
        '“regarding to” is written “regarding”',
        '“seized with the” is written “seized of the”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Guided by* the principles enshrined in the Charter,',
        '*Recalling*, in this regard, the obligations to be met in accordance with the law,',
        '1. *Welcomes* the implementation of the plan and the results the of year, regarding children;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'As other languages say it, and the numbers of a period',
      text: paragraphs(
        '*The General Assembly,*',
        '*Guided by* the duty to be «responsible of» peace, «taking a note of» the plan «from 2015–2030»,',
        '*Noting* that «small islands developing» States and the «least developing countries» meet «on regular basis», «in context of» the plan,',
        '1. *Requests* the Secretary-General to «submit the General Assembly», at its next session, a report on «both land or» sea;',
        '2. *Welcomes* the «5 millions» and «the all» results, «contributing for» peace.',
      ),
      problems: [
        '“responsible of” is written “responsible for”',
        '“taking a note of” is written “taking note of”',
        '“from 2015–2030” is written “from 2015 to 2030”',
        '“small islands developing” is written “small island developing”',
        '“least developing countries” is written “least developed countries”',
        '“on regular basis” is written “on a regular basis”',
        '“in context of” is written “in the context of”',
        '“submit the General Assembly” is written “submit to the General Assembly”',
        '“both land or” is written “both land and”',
        '“5 millions” is written “5 million”',
        'Something is missing in, or too much of, “the all”',
        '“contributing for” is written “contributing to”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Guided by* the duty to be responsible for peace, taking note of the plan from 2015 to 2030,',
        '*Noting* that small island developing States and the least developed countries meet on a regular basis, in the context of the plan,',
        '1. *Requests* the Secretary-General to submit to the General Assembly, at its next session, a report on both land and sea;',
        '2. *Welcomes* the 5 million and the all results, contributing to peace.',
      ),
    },
    {
      title: 'Phrases of resolutions',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* «with deep concerns» the cooperation «between Kenya to the» African Union «in the lights of» the plan,',
        '*Noting* «with satisfaction of the» plan, and links «between developed to developing» countries,',
        '1. *Welcomes* the report;',
        '2. *Decides* to «remain actively ceased of» the matter.',
      ),
      problems: [
        '“with deep concerns” is written “with deep concern”',
        '“between Kenya to the” is written “between Kenya and the”',
        '“in the lights of” is written “in the light of”',
        '“with satisfaction of the” is written “with satisfaction the”',
        '“between developed to developing” is written “between developed and developing”',
        '“remain actively ceased of” is written “remain actively seized of”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* with deep concern the cooperation between Kenya and the African Union in the light of the plan,',
        '*Noting* with satisfaction the plan, and links between developed and developing countries,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain actively seized of the matter.',
      ),
    },
    {
      title: 'Small words lost, doubled and exchanged',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* «than» the «peoples’s» work is the field of health, in «light or the» report, helps persons «and, groups» of them,',
        '1. *Requests* the «Assembly general» and the «General-Assembly» to «report at the» state of the «implementation to the» present resolution, not only here, «also but» there, «until by» 2030;',
        '2. *Emphasizes* that the «Human Right» of all applies «too the» young, as to all «those right’s of» others, and to help, «as well the» young;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“than” is written “that”',
        '“peoples’s” is written “peoples’”',
        '“light or the” is written “light of the”',
        '“and, groups” is written “and groups”',
        '“Assembly general” is written “General Assembly”',
        '“General-Assembly” is written “General Assembly”',
        '“report at the” is written “report on the”',
        '“implementation to the” is written “implementation of the”',
        '“also but” is written “but also”',
        '“until by” is written “until”',
        '“Human Right” is written “Human Rights”',
        '“too the” is written “to the”',
        '“those right’s of” is written “those rights of”',
        '“as well the” is written “as well as the”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* that the peoples’ work is the field of health, in light of the report, helps persons and groups of them,',
        '1. *Requests* the General Assembly and the General Assembly to report on the state of the implementation of the present resolution, not only here, but also there, until 2030;',
        '2. *Emphasizes* that the Human Rights of all applies to the young, as to all those rights of others, and to help, as well as the young;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Words that changed places, and small words that were lost',
      text: paragraphs(
        '*The General Assembly,*',
        '*Guided by* the «purposes principles» of the plan and by «law international», and acting «in regard this» in «accordance international» law,',
        '*Noting* the work of the «Nations United», «the on» and the role of women «and and/or» men,',
        '1. *Requests* the Secretary-General, in «a such» case and «for to help» the «work United» Nations, to «submit report» on the matter, «in to order» help those who «take account the» plan, and to include it «in provisional» agenda;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“purposes principles” is written “purposes and principles”',
        '“law international” is written “international law”',
        '“in regard this” is written “in this regard”',
        '“accordance international” is written “accordance with international”',
        '“Nations United” is written “United Nations”',
        'Something is missing in, or too much of, “the on”',
        '“and and/or” is written “and/or”',
        '“a such” is written “such a”',
        '“for to help” is written “to help”',
        '“work United” is written “work of the United”',
        '“submit report” is written “submit a report”',
        '“in to order” is written “in order to”',
        '“take account the” is written “take account of the”',
        '“in provisional” is written “in the provisional”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Guided by* the purposes and principles of the plan and by international law, and acting in this regard in accordance with international law,',
        '*Noting* the work of the United Nations, the on and the role of women and/or men,',
        '1. *Requests* the Secretary-General, in such a case and to help the work of the United Nations, to submit a report on the matter, in order to help those who take account of the plan, and to include it in the provisional agenda;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Words that rightly stand side by side',
      text: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming* the will of peoples, the in-depth review, the rights, human and other, that all have, and steps pursuant only to threats or pursuant thereto,',
        '1. *Requests* the Secretary-General to report on the matter, in accordance, inter alia, with the plan, to present its findings on women, girls and boys, and to take note, once again, of it;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'And, as a clause goes on',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the use or the threat of force, and, where appropriate, the work of the Group and, in this regard, its report to the Unit on ' +
          'implementation to the full, the report at hand, and women’s and children’s rights,',
        '1. *Requests* the Peacebuilding Commission to act, as well as to report, and to aid women and, in particular, girls;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Right as they stand',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the target 7.a of the Goals, the in-depth review, the meetings held in Nouméa from 19 to 21 June 2013, that those ' +
          'who contributed were thanked, and that this reduces by one the number of Vice-Presidents,',
        '*Noting* the cooperation between Parties to the Convention, and entities that have ceased to exist,',
        '1. *Welcomes* the importance that is attached to compliance by all and of all with the law;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () =>
      reportSlips(context, findSetPhrases, { message: 'phrase', unknown: 'apart', ...leniently(context) }),
  }),
})
export default rule
