/** The masthead of the invented language, and who proposes its texts. */
import { fold } from '../../../../grammar/notation/space.ts'
import { label } from '../../../../grammar/lexicon/labels-of-facts.ts'
import type { MastheadForms, MonthForms, OrdinalForms, ProposalForms } from '../../../../grammar/lexicon/language.ts'
import { createMastheadForms } from '../../../../grammar/lexicon/masthead-words.ts'
import { createProposalForms } from '../../../../grammar/lexicon/proposal-words.ts'

/** Facts above the title. */
export const createToyMasthead = (months: MonthForms, { valueOf }: OrdinalForms): MastheadForms =>
  createMastheadForms(
    {
      organization: 'Unita Landi',
      organizationHolds: 'Landi',
      distribution: /Distr\.\s(limita|generala)/iy,
      distributions: { limita: 'Limited', generala: 'General' },
      language: /Originala:\s(toya|angla)/iy,
      languages: { angla: 'English', toya: 'Toy' },
      sessionDates: /(?!)/y,
      date: new RegExp(String.raw`(\d{1,2}) da (${months.names.join('|')}) (\d{4})`, 'iy'),
      session: /(\p{Lu}\p{L}+(?: \p{L}+)?) sesio/uy,
      sessionOf: ([, words = '']) => valueOf(fold(words))?.toString(),
      committee: /(?!)/y,
      committeeHolds: 'omitato',
      agendaItem: /Punto (\d+) dil agendo/y,
      adoption: /Rezolvo adoptita da .*/y,
      report: 'sur|sen',
      resolution: 'Rezolvo',
      decision: 'Decido',
      tells: /distr|originala/i,
      labels: {
        signatories: label('s', 'signatinti'),
        committee: label('k', 'komitato'),
        agendaTitle: label('t', 'temo'),
      },
      originalAlone: /^originala:$/i,
      dated: new RegExp(String.raw`^da \d{1,2} da (?:${months.names.join('|')}) \d{4}\s*$`),
      adoptionGoesOn: { below: /^da\s/, above: /\sda$/ },
    },
    months,
  )

/** Sponsors and actions. */
export const createToyProposals = (): ProposalForms =>
  createProposalForms({
    sponsorsLabel: label('a', 'autori'),
    action: String.raw`skiso\s+di\s+(?:rezolvo|decido)`,
    draft: 'skiso',
    amendment: 'emendo',
    draftOf: 'skiso di',
    amends: 'emendo ad',
    resolution: 'rezolvo',
    decision: 'decido',
    statement: 'deklaro',
    revised: 'revizita',
    submitted: 'submisita',
    by: ' da',
    behindSubmitter: 'segun',
    onBehalf: 'en nomo',
    submissionGoesOn: /\s(?:da|di)$|,$/,
    draftNamed: /(?:rezolvo|decido)$/i,
    textBegins: /^(?:[a-z\d]{1,3}[.)]\s|En |Pos )/,
  })
