import type { Clause } from '../../../grammar/ast.ts'
import { parts, type Part } from '../../lint/facts/parts.ts'
import { announced } from '../../lint/facts/announced.ts'
import { endsWithLegend, mayBeCutOff, severalSentences, terminalOf, type Terminal } from '../../lint/facts/terminal.ts'
import { stopEdit, stopIn } from '../../lint/facts/stops.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Edit, type Rule } from '../../lint/rule.ts'
import { openerOf } from '../../tree/outline.ts'

/** The stop of an abbreviation may stand before the comma. */
const abbreviated = /^,$/

interface Wrong extends Terminal {
  clause: Clause
}

const rule: Rule = defineRule({
  id: 'preamble-terminal',
  category: 'structure',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  summary: 'Every preambular paragraph ends with a comma.',
  rationale:
    'A resolution is one sentence; the preamble is the series of participial phrases before its ' +
    'verbs. Marks of footnotes after the comma do not count, and of a paragraph with sub-paragraphs ' +
    'the last one carries the comma. Where the punctuation is missing altogether words may be missing ' +
    'too, so that fix is only suggested, and it is only a remark where the source is a text layer, ' +
    'which displaces words, or the page ends there. Semicolons throughout are one finding. Texts ' +
    'before 1994 reach us as scans and are left alone.',
  sources: [
    { kind: 'akn4un', text: 'Part 3: preambular paragraphs end with a comma.' },
    { kind: 'observed', text: 'A/79/L.124 and its adopted text A/RES/79/332, 31 paragraphs.' },
    { kind: 'observed', text: 'Semicolons throughout: S/RES/1998 (2011).' },
  ],
  profiles: { languages: 'read', since: 1994 },
  options: {},
  messages: {
    conjunction: 'No “{words}” stands after the comma of a preambular paragraph',
    wrong: 'A preambular paragraph ends with a comma, not with “{mark}”',
    missing: 'A preambular paragraph ends with a comma; this one ends “{words}”',
    cut: 'This preambular paragraph breaks off: “{words}”',
    throughout: 'All {count} of these preambular paragraphs end with semicolons instead of commas',
  },
  examples: [
    {
      title: 'A semicolon',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023«;»',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A preambular paragraph ends with a comma, not with “;”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'An “and” before the last of them',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023«,» and',
        '*Noting* the report of the Secretary-General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['No “and” stands after the comma of a preambular paragraph'],
    },
    {
      title: 'A mark of a footnote after the comma',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development,¹',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
      ),
      problems: [],
    },
    {
      title: 'Semicolons throughout',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023«;»',
        '*Noting* the report of the Secretary-General;',
        '*Welcoming* the progress made;',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['All 3 of these preambular paragraphs end with semicolons instead of commas'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Noting* the report of the Secretary-General,',
        '*Welcoming* the progress made,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'No punctuation',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the purposes and principles of the Charter«»',
        '*Noting* the report of the Secretary-General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A preambular paragraph ends with a comma; this one ends “purposes and principles of the Charter”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the purposes and principles of the Charter,',
        '*Noting* the report of the Secretary-General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A question that is announced, and set below',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* that it put to the Court the following question:',
        'What are the obligations of a State that shares a well?',
        '1. *Welcomes* the answer;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'The legend of a table that was lost',
      text: paragraphs(
        '*The General Assembly,*',
        '*Having considered* the report of the Secretary-General,\n*Abbreviations*: GS (PL), General Service (Principal level).',
        '1. *Takes note* of the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'An assembly of an agency, which ends them with semicolons',
      text: paragraphs(
        'The World Health Assembly,',
        'Having considered the report of the Director-General;',
        'Recalling resolution WHA64.24 (2011) on drinking-water;',
        'Noting that dry wells cause disease,',
        '1. Urges Member States to dig wells;',
        '2. Requests the Director-General to report.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const comma = stopIn(context, ',')
    const toComma = ({ range }: Wrong): Edit => stopEdit(context, range, ',')
    const reportOne = (wrong: Wrong, { groups }: Part): void => {
      const { clause, mark, written, words, range } = wrong
      const { children } = groups.find(({ clauses }) => clauses.includes(clause))?.container ?? { children: [] }
      const cut =
        mark === '' && mayBeCutOff(clause, context, children[children.findIndex((child) => child === clause) + 1])
      const isOther = mark === '.' && severalSentences(context.clean(clause).text)
      context.report({
        message: cut ? 'cut' : mark === '' ? 'missing' : 'wrong',
        data: { mark: written, words },
        at: range,
        ...(cut ? { severity: 'info' } : {}),
        expected: [comma],
        fix: cut
          ? undefined
          : {
              title: 'End with a comma',
              edits: [toComma(wrong)],
              changes: ['text'],
              kind: mark === '' || wrong.doubtful || isOther || !openerOf(clause) ? 'suggested' : 'safe',
            },
      })
    }
    return {
      document: () => {
        const texts = context.fact(announced)
        for (const part of context.fact(parts)) {
          if (part.kind !== 'preambular') continue
          const wrongs = part.clauses.flatMap((clause): Wrong[] => {
            const terminal = terminalOf(clause, context)
            const next = part.clauses[part.clauses.indexOf(clause) + 1]
            // The International Atomic Energy Agency joins the last two so (GC(69)/RES/9).
            const joinsOwn = context.profile.organ === 'other'
            if (terminal?.mark === ',' && terminal.conjunction !== '' && !joinsOwn && (!next || openerOf(next)))
              context.report({
                message: 'conjunction',
                data: { words: terminal.conjunction },
                at: terminal.range,
                severity: 'warning',
                expected: [comma],
              })
            if (texts.has(clause) || (terminal?.mark === ':' && next && texts.has(next))) return []
            if (terminal?.mark === '.' && endsWithLegend(context.clean(clause).text)) return []
            return !terminal || abbreviated.test(terminal.mark) ? [] : [{ ...terminal, clause }]
          })
          const semicolons = wrongs.filter(({ mark }) => mark === ';')
          const [first] = semicolons
          // Agencies and treaty bodies end them so: it is their style, not a mistake.
          if (
            context.profile.organ === 'other' &&
            semicolons.length > 1 &&
            semicolons.length >= part.clauses.length - 1
          )
            continue
          const throughout = first && semicolons.length > 2 && semicolons.length * 2 >= part.clauses.length
          for (const wrong of wrongs) if (!throughout || wrong.mark !== ';') reportOne(wrong, part)
          if (throughout)
            context.report({
              message: 'throughout',
              data: { count: semicolons.length },
              at: first.range,
              place: 'preamble',
              ...(context.profile.organ === 'SC' ? { severity: 'info' } : {}),
              expected: [comma],
              fix: { title: 'End all of them with commas', edits: semicolons.map(toComma), changes: ['text'] },
            })
        }
      },
    }
  },
})
export default rule
