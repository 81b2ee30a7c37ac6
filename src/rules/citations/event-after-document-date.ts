import type { AnyNode } from '../../../grammar/ast.ts'
import { ownDate } from '../../lint/facts/own-date.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { startOf } from '../../tree/range.ts'
import { dateInWords } from '../shared/dates.ts'

/** What happened on a day: the words between it and the date name the place. */
const past =
  /\b(?:held|convened|adopted|signed|organized|hosted|issued|launched|concluded|opened|took place|celebrated|observed|commemorated)\b[^.;:]{0,100}$/
const planned =
  /\b(?:to be|will be|shall be|be|being|planned|scheduled)\s+(?:held|convened|adopted|signed|organized|hosted|issued|launched|concluded|opened|celebrated|observed|commemorated)\b[^.;:]{0,100}$/

const aside: ReadonlySet<AnyNode['type']> = new Set(['footnoteDefinition', 'quotation', 'resolutionCitation', 'annex'])
const clauses: ReadonlySet<AnyNode['type']> = new Set(['preambularParagraph', 'operativeParagraph'])

const rule: Rule = defineRule({
  id: 'event-after-document-date',
  category: 'citations',
  severity: 'info',
  recommended: true,
  fix: 'none',
  summary: 'What is said to have happened lies before the date of the document.',
  rationale:
    'A draft may be tabled before an event for adoption after it, so that some weeks are no matter; ' +
    'the option `all` reports them too. Adopted texts are measured by the date of adoption.',
  sources: [
    {
      kind: 'observed',
      text:
        'A/79/L.124, dated 28 August 2025: the summit `held on 31 August and 1 September 2025`; adopted ' +
        'on 5 September 2025.',
    },
  ],
  profiles: { languages: ['en'] },
  restsOn: ['date'],
  options: { all: { default: false, description: 'Whether events of the months after the text are reported too.' } },
  messages: { later: '{event} is later than this text ({own})' },
  examples: [
    {
      title: 'A summit that is still to come',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Welcoming* the outcome of the summit held in Tianjin on «31 August and 1 September 2025»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      options: { all: true },
      problems: ['31 August 2025 is later than this text (28 August 2025)'],
    },
    {
      title: 'A conference that is planned; a summit that was held',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Welcoming* the summit held in Samarkand on 16 September 2022 and the conference to be held in ' +
          'Doha on 4 November 2025,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const own = context.fact(ownDate)
    if (own === undefined) return {}
    const soon = String(Number(own.slice(0, 4)) + 1) + own.slice(4)
    return {
      dateText: (node, parents) => {
        if (node.iso <= (context.options.all ? own : soon).slice(0, node.iso.length)) return
        if (!parents.some(({ type }) => clauses.has(type)) || parents.some(({ type }) => aside.has(type))) return
        const start = startOf(node)
        const before = context.text.slice(Math.max(0, start - 160), start)
        if (!past.test(before) || planned.test(before)) return
        context.report({ message: 'later', data: { event: dateInWords(node.iso), own: dateInWords(own) }, at: node })
      },
    }
  },
})
export default rule
