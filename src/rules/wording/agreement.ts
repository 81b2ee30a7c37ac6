import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { findAgreementSlips } from '../shared/agreements.ts'
import { leniently } from '../shared/instead.ts'
import { reportSlips } from '../shared/word-slips.ts'

const rule: Rule = defineRule({
  id: 'agreement',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Verbs agree with what they say something of: “that States have”, “to submit”, “all Member States”.',
  rationale:
    'When paragraphs are merged, a verb keeps the form that it had before another subject. Only those are looked at ' +
    'whose subject stands right before them, after “that” or “which”, or after the verb that asks: “Recommends that the ' +
    'Secretary-General provide” is right. Quotations are left alone.',
  sources: [
    {
      kind: 'measured',
      text:
        '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025: 23 (six “all State ' +
        'parties”, ten “with a view to prevent” and the like), all of them slips.',
    },
    { kind: 'knowledge', text: 'English grammar.' },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['spelling', 'broken-word'],
  options: {},
  messages: { form: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'Forms that do not go together',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* «that Member States has» acted, and «that the Secretary-General have» reported,',
        '1. *Requests* the Secretary-General «to submits» a report, and «invites all Member States provide» views;',
        '2. *Calls upon* «all Member State» to play «an important roles», and to take «these measure»;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“that Member States has” is written “that Member States have”',
        '“that the Secretary-General have” is written “that the Secretary-General has”',
        '“to submits” is written “to submit”',
        '“invites all Member States provide” is written “invites all Member States to provide”',
        '“all Member State” is written “all Member States”',
        '“an important roles” is written “an important role”',
        '“these measure” is written “these measures”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* that Member States have acted, and that the Secretary-General has reported,',
        '1. *Requests* the Secretary-General to submit a report, and invites all Member States to provide views;',
        '2. *Calls upon* all Member States to play an important role, and to take these measures;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'What was merged, changed or left out',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* that the measures «were adopt» and are «to applied by» all, that States «should to be» heard, and, in «these regard», the work done,',
        '*Recognizing* that this is «one of the key challenge» for «women and girl», that «this efforts» will «continue be» made «for human right» defenders, and that, where they met, «States has» acted,',
        '1. *Welcomes* the plan, and «requests that the Secretary-General to provide» a report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“were adopt” is written “were adopted”',
        '“to applied by” is written “to be applied by”',
        '“should to be” is written “should be”',
        '“these regard” is written “this regard”',
        '“one of the key challenge” is written “one of the key challenges”',
        '“women and girl” is written “women and girls”',
        '“this efforts” is written “these efforts”',
        '“continue be” is written “continue to be”',
        '“for human right” is written “for human rights”',
        '“States has” is written “States have”',
        '“requests that the Secretary-General to provide” is written “requests the Secretary-General to provide”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* that the measures were adopted and are to be applied by all, that States should be heard, and, in this regard, the work done,',
        '*Recognizing* that this is one of the key challenges for women and girls, that these efforts will continue to be made for human rights defenders, and that, where they met, States have acted,',
        '1. *Welcomes* the plan, and requests the Secretary-General to provide a report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Another form after “to” and “having”',
      text: paragraphs(
        '*The General Assembly,*',
        '*«Having considering»* the report, and the «steps to ensuring» peace,',
        '1. *Requests* the Secretary-General «to submitted a» report and «to promoted» peace;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Having considering” is written “Having considered”',
        '“steps to ensuring” is written “steps to ensure”',
        '“to submitted a” is written “to submit a”',
        '“to promoted” is written “to promote”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Having considered* the report, and the steps to ensure peace,',
        '1. *Requests* the Secretary-General to submit a report and to promote peace;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Verbs in a form that cannot stand there',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* «that the countries has» agreed, «that measures has» been taken «by promote» trade, «as contain» in the plan, «with a view to ensure» growth, «that the ' +
          'situation have» not improved, and that much has «been recruit»,',
        '1. *Calls upon* «all State» to «full implement» the plan in «order to ensuring» its success, and «to implementation» the rest;',
        '2. *Invites* them to act in «order achieve a» «politically solution», which «would has» effect, and to combat violence in «all form» of it;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“that the countries has” is written “that the countries have”',
        '“that measures has” is written “that measures have”',
        '“by promote” is written “by promoting”',
        '“as contain” is written “as contained”',
        '“with a view to ensure” is written “with a view to ensuring”',
        '“that the situation have” is written “that the situation has”',
        '“been recruit” is written “been recruited”',
        '“all State” is written “all States”',
        '“full implement” is written “fully implement”',
        '“order to ensuring” is written “order to ensure”',
        '“to implementation” is written “to implement”',
        '“order achieve a” is written “order to achieve a”',
        '“politically solution” is written “political solution”',
        '“would has” is written “would have”',
        '“all form” is written “all forms”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* that the countries have agreed, that measures have been taken by promoting trade, as contained in the plan, with a view to ensuring growth, that the ' +
          'situation has not improved, and that much has been recruited,',
        '1. *Calls upon* all States to fully implement the plan in order to ensure its success, and to implement the rest;',
        '2. *Invites* them to act in order to achieve a political solution, which would have effect, and to combat violence in all forms of it;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The noun that a clause begins with, and nouns behind a word that tells how many',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* «that the measures of the Government is» few, «that, in this regard, the report of the Secretary-General have» been ' +
          'issued, and «that girls remains» at risk,',
        '*Recalling* «the resolutions which has» been adopted,',
        '*Noting* that «these country» are ready, that «every efforts» is needed and «this commitments» of «all State», as do «two resolution» in «a decisions»,',
        '1. *Stresses* that «it have» begun, that «there is many» ways, as «there are a» need, and that «each of the States have» a duty to «adopt measure» to this end like «most country»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“that the measures of the Government is” is written “that the measures of the Government are”',
        '“that, in this regard, the report of the Secretary-General have” is written “that, in this regard, the report of the Secretary-General has”',
        '“that girls remains” is written “that girls remain”',
        '“the resolutions which has” is written “the resolutions which have”',
        '“these country” is written “these countries”',
        '“every efforts” is written “every effort”',
        '“this commitments” is written “these commitments”',
        '“all State” is written “all States”',
        '“two resolution” is written “two resolutions”',
        '“a decisions” is written “a decision”',
        '“it have” is written “it has”',
        '“there is many” is written “there are many”',
        '“there are a” is written “there is a”',
        '“each of the States have” is written “each of the States has”',
        '“adopt measure” is written “adopt measures”',
        '“most country” is written “most countries”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* that the measures of the Government are few, that, in this regard, the report of the Secretary-General has been ' +
          'issued, and that girls remain at risk,',
        '*Recalling* the resolutions which have been adopted,',
        '*Noting* that these countries are ready, that every effort is needed and these commitments of all States, as do two resolutions in a decision,',
        '1. *Stresses* that it has begun, that there are many ways, as there is a need, and that each of the States has a duty to adopt measures to this end like most countries;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'What reports and measures do',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* «that the reports of the Secretary-General shows» progress and «that the work of the Committee remain» important, «where ' +
          'Member States plays» a role, and that the services for victims Kenya provides are of use,',
        '*Reaffirming* «that the Convention provide» a framework, and the proposal that the Commission include a report,',
        '1. *Encourages* the Board to see to it that the list is kept, and proposes that the Committee continue its work and that the report contain a plan;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“that the reports of the Secretary-General shows” is written “that the reports of the Secretary-General show”',
        '“that the work of the Committee remain” is written “that the work of the Committee remains”',
        '“where Member States plays” is written “where Member States play”',
        '“that the Convention provide” is written “that the Convention provides”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* that the reports of the Secretary-General show progress and that the work of the Committee remains important, where ' +
          'Member States play a role, and that the services for victims Kenya provides are of use,',
        '*Reaffirming* that the Convention provides a framework, and the proposal that the Commission include a report,',
        '1. *Encourages* the Board to see to it that the list is kept, and proposes that the Committee continue its work and that the report contain a plan;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Another noun that the verb goes with, and nouns that another goes on with',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the adoption of the resolutions which has helped,',
        '*Noting* that investing in measures is costly, that the promotion and protection of rights are duties, that a number of States and ' +
          'the majority of those are ready, that the use of such systems may have an impact, that the reports on the measures the Committee has taken are out, and that the series of meetings has begun,',
        '1. *Recommends* that the Commission of Inquiry have these implementation measures and a sanctions regime considered by both child and mother ' +
          'by all State and non-State actors, and by any other country, and that it have a number of members, as if it were one;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'The same words, and others that are right',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* that a strong political will is needed, that the promotion of measures has begun, the distribution of aid across those ' +
          'countries is uneven, that the right to development must have its place, and its commitment to ensuring peace,',
        '1. *Welcomes* efforts to support effectively efforts of others by use of force, the objectives of all State and non-State actors, ' +
          'and policies of effective integrated management;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Other subjects, and verbs that are asked for',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* that the support of States is needed, that the United States has acted, and these community-based programmes,',
        '*Noting* the commitment of States to ensuring peace, and access to improved services,',
        '1. *Recommends* that the Secretary-General provide a report, and that he refer to reports of all Member State missions, ' +
          'adhere to established procedures, respond to reported needs, and take part in one of the processes in which women and girl ' +
          'victims are heard, in this regard and these respects, a human right to water being at stake;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => reportSlips(context, findAgreementSlips, { message: 'form', ...leniently(context) }),
  }),
})
export default rule
