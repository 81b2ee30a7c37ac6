import type { AnyNode, OperativeParagraph, Resolution } from '../../../grammar/ast.ts'
import { LOWER, regex, UPPER } from '../../../grammar/index.ts'
import { parts } from '../../lint/facts/parts.ts'
import { endsWithLegend, mayBeCutOff, severalSentences, terminalOf } from '../../lint/facts/terminal.ts'
import { stopEdit, stopIn } from '../../lint/facts/stops.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { openerOf } from '../../tree/outline.ts'
import { nodesOf } from '../../tree/visit.ts'

/** The last paragraph of each section, which may end either way. */
const sectionEnds = (resolution: Resolution): Set<AnyNode> =>
  new Set(nodesOf(resolution, 'section').flatMap((section) => nodesOf(section, 'operativeParagraph').at(-1) ?? []))

/** The closing formula on the line of the last paragraph: `… East”. 57th plenary meeting` (A/RES/57/97). */
const closedBehind = regex(
  'u',
)`\.["”’]?\s+(?:\d{1,4}(?:st|nd|rd|th)\s(?:plenary\s)?meeting\b.{0,60}|\d{1,2}\s[${UPPER}][${LOWER}]+\s\d{4})$`

/** The last row of a table, which has no mark of its own: `Total 3 208 080 100` (A/RES/78/254), `Total 1 – 3 4`, `Legal Assistant GS (OL) 1`, `Zambia 0.006 Zimbabwe 0.007`. */
const tableEnd =
  / \d{1,3}(?: \d{3})+$|(?: [–\d]+){3}$|(?: \d{1,2} [A-Z][^.;]*){2} \d{1,2}$|(?: [A-Z][^.;\d]* \d+\.\d+){2}$/

/** Whether the parser took the rest of a paragraph for one of its own: it bears no number and opens with no verb. */
const goesOn = (next: AnyNode | undefined): boolean =>
  next?.type === 'operativeParagraph' && next.number === undefined && !openerOf(next)

/** What says that a text follows, which may be set apart in any way. */
const announced = /\b(?:following|follows|below|text|declaration)\b/i

/** Whether the next paragraph is one of the same kind, so that no list and no quoted text follows a colon. */
const opensAnother = (next: AnyNode | undefined): boolean =>
  next?.type === 'operativeParagraph' && next.number !== undefined && openerOf(next) !== undefined

const rule: Rule = defineRule({
  id: 'operative-terminal',
  category: 'structure',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  summary: 'Every operative paragraph ends with a semicolon, the last one of the resolution with a full stop.',
  rationale:
    'A resolution is one sentence, and its full stop stands at its end. Closing quotation marks and ' +
    'marks of footnotes do not count, of a paragraph with sub-paragraphs the last one carries the ' +
    'punctuation, the end of a section may bear either, and a colon is left alone unless another ' +
    'operative paragraph follows at once. Where the punctuation is missing altogether words may be ' +
    'missing too, so that fix is only suggested, and it is only a remark where the source is a text ' +
    'layer, which displaces words, or the page ends there. “; and” before the last paragraph is ' +
    'accepted. Texts before 1994 reach us as scans and are left alone.',
  sources: [
    { kind: 'observed', text: 'A/79/L.124 and its adopted text A/RES/79/332; A/RES/62/137.' },
    {
      kind: 'observed',
      text:
        'Published all the same: a comma at the end of paragraph 12 of A/HRC/RES/51/9, a full stop at ' +
        'that of paragraph 36 of A/C.2/80/L.8.',
    },
    { kind: 'knowledge', text: 'Sections may end either way.' },
  ],
  profiles: { languages: 'read', since: 1994 },
  options: {},
  messages: {
    conjunction: 'No “{words}” stands after the semicolon of an operative paragraph',
    wrong: 'An operative paragraph ends with a semicolon, not with “{mark}”',
    missing: 'An operative paragraph ends with a semicolon; this one ends “{words}”',
    wrongLast: 'The last operative paragraph ends with a full stop, not with “{mark}”',
    missingLast: 'The last operative paragraph ends with a full stop; this one ends “{words}”',
    cut: 'This operative paragraph breaks off: “{words}”',
  },
  examples: [
    {
      title: 'A full stop in the middle, a semicolon at the end',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report«.»',
        '2. *Decides* to remain seized of the matter«;»',
      ),
      problems: [
        'An operative paragraph ends with a semicolon, not with “.”',
        'The last operative paragraph ends with a full stop, not with “;”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Two marks, and a colon before which no list comes',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report«.;»',
        '2. *Requests* the Board to continue«:»',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'An operative paragraph ends with a semicolon, not with “.;”',
        'An operative paragraph ends with a semicolon, not with “:”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Board to continue;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The full stop stands outside the quotation',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to include in the provisional agenda of its eighty-first session the item entitled ' +
          '“Cooperation”.',
      ),
      problems: [],
    },
    {
      title: 'A table ends the paragraph',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Approves* the following income: Income from staff 19 265 100 Total 319 265 100',
        '2. *Resolves* that the scale shall be: Zambia 0.006 Zimbabwe 0.007',
        '3. *Decides* that discounts shall be: Least developed countries 90 *a* Member States in level H have 70 per cent.',
        '4. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'The legend of a table stands below the paragraph',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Approves* the posts set out below Legal Officer GS (PL) 1 Total 1 *Abbreviations*: GS (OL), General Service ' +
          '(Other level); GS (PL), General Service (Principal level).',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'No punctuation',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report of the Secretary-General«»',
        '2. *Requests* the Secretary-General to continue;',
        '3. *Decides* to remain seized of the matter«»',
      ),
      problems: [
        'An operative paragraph ends with a semicolon; this one ends “the report of the Secretary-General”',
        'The last operative paragraph ends with a full stop; this one ends “Decides to remain seized of the matter”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report of the Secretary-General;',
        '2. *Requests* the Secretary-General to continue;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
  ],
  create: (context) => {
    const check = (
      paragraph: OperativeParagraph,
      next: AnyNode | undefined,
      ending: 'last' | 'either' | 'inner',
    ): void => {
      const terminal = terminalOf(paragraph, context)
      const last = ending === 'last'
      // The Security Council prints it (S/RES/2719 (2023)), and bodies with habits of their own do (GC(67)/RES/11).
      if (
        context.profile.organ !== 'SC' &&
        context.profile.body === undefined &&
        terminal?.mark === ';' &&
        // Agencies join the last two paragraphs: `; and`.
        context.profile.organ !== 'other' &&
        terminal.conjunction !== '' &&
        opensAnother(next) &&
        openerOf(paragraph)
      ) {
        context.report({
          message: 'conjunction',
          data: { words: terminal.conjunction },
          at: terminal.range,
          severity: 'warning',
          expected: [';'],
        })
        return
      }
      const expected = last ? '.' : ';'
      if (!terminal || terminal.mark === expected || goesOn(next)) return
      const isAlone = openerOf(paragraph) && paragraph.number !== undefined && opensAnother(next)
      if (terminal.mark === ':' && (!isAlone || announced.test(terminal.words))) return
      // A question put to the International Court of Justice (A/RES/77/247).
      if (terminal.mark === '?') return
      if (ending === 'either' && terminal.mark === '.') return
      if (last && closedBehind.test(context.clean(paragraph).text.slice(-100))) return
      const missing = terminal.mark === ''
      if (missing && tableEnd.test(context.clean(paragraph).text.trimEnd())) return
      if (terminal.mark === '.' && endsWithLegend(context.clean(paragraph).text)) return
      // What has no number and a comma may belong to the preamble of its section (A/RES/78/253, XXVI).
      const isOther =
        terminal.mark === '.'
          ? severalSentences(context.clean(paragraph).text)
          : terminal.mark === ',' && paragraph.number === undefined
      const cut = missing && mayBeCutOff(paragraph, context, next)
      // Words may be missing after a comma, too, and after a colon: “3. this end:” (A/C.1/80/L.38, its lines displaced).
      const isCut = [',', ':'].includes(terminal.mark) && mayBeCutOff(paragraph, context, next)
      const kind = missing ? ('missing' as const) : ('wrong' as const)
      context.report({
        message: cut ? 'cut' : last ? `${kind}Last` : kind,
        data: { mark: terminal.written, words: terminal.words },
        at: terminal.range,
        ...(cut ? { severity: 'info' } : {}),
        expected: [stopIn(context, expected)],
        fix: cut
          ? undefined
          : {
              title: last ? 'End with a full stop' : 'End with a semicolon',
              edits: [stopEdit(context, terminal.range, expected)],
              changes: ['text'],
              kind: missing || terminal.doubtful || isCut || isOther ? 'suggested' : 'safe',
            },
      })
    }
    return {
      document: () => {
        for (const { kind, resolution, groups, clauses } of context.fact(parts)) {
          if (kind !== 'operative') continue
          const ends = sectionEnds(resolution)
          for (const { container, clauses: own } of groups) {
            const siblings: readonly AnyNode[] = container.children
            for (const clause of own) {
              if (clause.type !== 'operativeParagraph') continue
              const ending = clause === clauses.at(-1) ? 'last' : ends.has(clause) ? 'either' : 'inner'
              check(clause, siblings[siblings.indexOf(clause) + 1], ending)
            }
          }
        }
      },
    }
  },
})
export default rule
