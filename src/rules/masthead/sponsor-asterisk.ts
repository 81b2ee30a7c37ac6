import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Lintable, type Rule } from '../../lint/rule.ts'
import { closesEmphasis } from '../shared/asterisks.ts'
import { footnotesOf } from '../../tree/footnotes.ts'
import { draft } from '../shared/draft.ts'

const asterisks = /^\*+$/

/** In an amendment, or a text that is quoted, a mark stands in words that were not read as a clause: `the Court,** and`. */
const hasStray = (label: string, { text }: Lintable): boolean =>
  [...text.matchAll(/(?<=[\p{L}\d,.;:)”"])\*+/gu)].some(
    ({ 0: run, index }) => run === label && !closesEmphasis(text, index, label),
  )

const rule: Rule = defineRule({
  id: 'sponsor-asterisk',
  category: 'masthead',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'An asterisk beside the sponsors or in the masthead has its note, and such a note its asterisk.',
  rationale:
    'The note says that the list of sponsors may change, on whose behalf a group proposes, or that a ' +
    'sponsor is no member of the Council. Several sponsors may share one note. Older drafts have neither.',
  sources: [
    { kind: 'observed', text: 'A/79/L.124 (list of sponsors), A/65/L.78* (none), first pages of A/HRC/58 drafts.' },
    { kind: 'knowledge', text: 'The wording of notes on groups and on non-members.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    undefined: 'There is no note for the asterisk “{label}”',
    unreferenced: 'The note “{label}” has no asterisk that refers to it',
  },
  examples: [
    {
      title: 'The note is missing',
      text: draft({ proposal: 'Belarus, China and India:«*» draft resolution' }),
      problems: ['There is no note for the asterisk “*”'],
    },
    {
      title: 'One note is missing for several sponsors',
      text: paragraphs(
        'United Nations A/HRC/58/L.9',
        'Human Rights Council',
        'Belarus,«*» China and India:* draft resolution',
        'Cooperation',
        '*The Human Rights Council,*',
        '*Recalling* its resolution 49/1 of 4 March 2022,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['There is no note for the asterisk “*”'],
    },
    {
      title: 'The asterisk is missing',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        'Belarus, China and India: draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '«^{*} Any changes to the list of sponsors will be reflected in the official record of the meeting.»',
      ),
      problems: ['The note “*” has no asterisk that refers to it'],
    },
    {
      title: 'Both are there',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        'Belarus, China and India:* draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '^{*} Any changes to the list of sponsors will be reflected in the official record of the meeting.',
      ),
      problems: [],
    },
    {
      title: 'The mark of a note stands in the text that an amendment puts in',
      text: paragraphs(
        'United Nations A/80/L.900',
        'General Assembly',
        lines('Distr.: Limited', '3 December 2025'),
        'Original: English',
        'Eightieth session',
        'Agenda item 40',
        'Chad:* amendment to draft resolution A/80/L.899',
        'Coastal towns',
        'After the ninth preambular paragraph, insert a new preambular paragraph reading:',
        '     Noting the Statute of the International Marine Court,** and the role of the Court,',
        '^{*} Any changes to the list of sponsors will be reflected in the official record of the meeting.',
        '^{**} United Nations, Treaty Series, vol. 2187, No. 38544.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      // What is not known may have its asterisk among words that were not understood.
      if (document.kind === 'unknown') return
      const { notes, references, notesByLabel, referencesByLabel } = footnotesOf(document)
      const reported = new Set<string>()
      for (const { node, label, parents } of references) {
        const inMasthead = parents.some((parent) => parent.type === 'proposal' || parent.type === 'masthead')
        if (!inMasthead || !asterisks.test(label) || notesByLabel.has(label) || reported.has(label)) continue
        // An extractor may run one note into another: `* Reissued … ** On behalf of …`.
        if (notes.some(({ text }) => text.includes(` ${label} `))) continue
        reported.add(label)
        context.report({ message: 'undefined', data: { label }, at: node })
      }
      for (const { node, label } of notes) {
        if (asterisks.test(label) && !referencesByLabel.has(label) && !hasStray(label, context))
          context.report({ message: 'unreferenced', data: { label }, at: node })
      }
    },
  }),
})
export default rule
