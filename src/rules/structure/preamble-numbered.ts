import type { Clause, PreambularParagraph, Resolution } from '../../../grammar/ast.ts'
import { matchOpener } from '../../../grammar/english.ts'
import { strayBeginnings } from '../../lint/facts/beginnings.ts'
import { markerRange } from '../../lint/facts/numbers.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule, type RuleContext } from '../../lint/rule.ts'
import { openerOf } from '../../tree/outline.ts'
import { holds, startOf, type Range } from '../../tree/range.ts'
import { nodesOf } from '../../tree/visit.ts'

/** A preambular paragraph with its bullet or letter. */
interface Listed {
  label: string
  phrase: string
  clause: Clause
  /** Where it would stand in the text that was read. */
  at: number
}

/** A preambular paragraph with its number. */
interface Numbered {
  number: number | string
  phrase: string
  clause: Clause
  /** The number with what surrounds it. */
  range: Range | undefined
  /** Read as an item of the paragraph before: without its number it would be another paragraph, which no fix makes. */
  isItem?: boolean
}

/** The bullets and letters before paragraphs of a preamble, which the grammar took out of the way, with their paragraphs. */
const listed = (resolution: Resolution, { rewritten }: Pick<RuleContext, 'rewritten'>): Listed[] => {
  const labels = rewritten.filter(({ kind, range }) => kind === 'label' && range.start === range.end)
  if (labels.length === 0) return []
  const clauses = nodesOf(resolution, 'preambularParagraph')
  return labels.flatMap(({ written, range: { start: at } }) => {
    const clause = clauses.find((each) => holds(each, at))
    return clause ? [{ label: written.trim(), phrase: openerOf(clause)?.phrase ?? '', clause, at }] : []
  })
}

/** The number of a paragraph of the preamble that bears one: it stands before all that the paragraph holds. */
const ownNumber = (paragraph: PreambularParagraph, { text }: Pick<RuleContext, 'text'>): Numbered[] => {
  const [first = paragraph] = paragraph.children
  const range = { start: startOf(paragraph), end: startOf(first) }
  const [number] = /\d{1,3}/.exec(text.slice(range.start, range.end)) ?? []
  if (number === undefined || paragraph.label !== undefined) return []
  return [{ number, phrase: openerOf(paragraph)?.phrase ?? '', clause: paragraph, range }]
}

/** `(6) Welcoming …`: read as an item of the paragraph before, which announces none and ends with its comma. */
const bracketed = (paragraph: PreambularParagraph, { clean, text }: Pick<RuleContext, 'clean' | 'text'>): Numbered[] =>
  paragraph.children.flatMap((item): Numbered[] => {
    if (item.type !== 'subparagraph') return []
    const range = { start: startOf(item), end: startOf(item.children[0] ?? item) }
    const [, number] = /^\((\d{1,3})\)/.exec(text.slice(range.start, range.end)) ?? []
    const match = number === undefined ? null : matchOpener(clean(item).text, 'preambular')
    return number !== undefined &&
      match?.certainty === 'known' &&
      !announces(text.slice(startOf(paragraph), range.start))
      ? [{ number, phrase: match.phrase, clause: paragraph, range, isItem: true }]
      : []
  })

/** Whether a list is announced by a colon somewhere before its items. */
const announces = (before: string): boolean => before.includes(':')

const rule: Rule = defineRule({
  id: 'preamble-numbered',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Preambular paragraphs bear no numbers, letters or bullets.',
  rationale:
    'Only operative paragraphs are cited by number; in speech the others are counted. Texts under ' +
    'negotiation, whose paragraphs are labelled PP1 and OP1, are left alone, and so are letters of ' +
    'sub-paragraphs below a colon inside a preambular paragraph.',
  sources: [{ kind: 'akn4un', text: 'Part 3: preambular paragraphs are not numbered; (a) and (i) subdivide them.' }],
  profiles: { stages: ['draft', 'adopted'], languages: 'read' },
  options: {},
  messages: {
    one: 'The preambular paragraph “{phrase}” bears the number {number}; only operative paragraphs are numbered',
    several: '{count} preambular paragraphs bear numbers; only operative paragraphs are numbered',
    listed:
      'The preambular paragraph “{phrase}” bears “{label}”; preambular paragraphs bear neither letters nor bullets',
    severalListed: '{count} preambular paragraphs bear letters or bullets; they stand without them',
  },
  examples: [
    {
      title: 'Numbers from the beginning',
      text: paragraphs(
        '*The General Assembly,*',
        '«1. »Recalling its resolution 77/338 of 1 September 2023,',
        '2. Noting the report of the Secretary-General,',
        '3. Welcomes the report;',
        '4. Decides to remain seized of the matter.',
      ),
      problems: ['2 preambular paragraphs bear numbers; only operative paragraphs are numbered'],
      fixed: paragraphs(
        '*The General Assembly,*',
        'Recalling its resolution 77/338 of 1 September 2023,',
        'Noting the report of the Secretary-General,',
        '3. Welcomes the report;',
        '4. Decides to remain seized of the matter.',
      ),
    },
    {
      title: 'One number among paragraphs that bear none',
      text: paragraphs(
        '*The General Assembly,*',
        'Recalling its resolution 77/338 of 1 September 2023,',
        '«2. »Noting the report of the Secretary-General,',
        'Recognizing the work,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['The preambular paragraph “Noting” bears the number 2; only operative paragraphs are numbered'],
      fixed: paragraphs(
        '*The General Assembly,*',
        'Recalling its resolution 77/338 of 1 September 2023,',
        'Noting the report of the Secretary-General,',
        'Recognizing the work,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
    },
    {
      title: 'A number in brackets',
      text: paragraphs(
        '*The General Assembly,*',
        'Recalling its resolution 77/338 of 1 September 2023,',
        '«(6) »Noting the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['The preambular paragraph “Noting” bears the number 6; only operative paragraphs are numbered'],
    },
    {
      title: 'Letters inside a preambular paragraph',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the following texts:',
        '(a) The Charter of the United Nations,',
        '(b) The Universal Declaration of Human Rights,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Bullets',
      text: paragraphs(
        '*The General Assembly,*',
        '• «Recalling» its resolution 77/338 of 1 September 2023,',
        '• Noting the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['2 preambular paragraphs bear letters or bullets; they stand without them'],
      fixed: paragraphs(
        '*The General Assembly,*',
        'Recalling its resolution 77/338 of 1 September 2023,',
        'Noting the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
    },
    {
      title: 'A letter before one of them',
      text: paragraphs(
        '*The General Assembly,*',
        'Recalling its resolution 77/338 of 1 September 2023,',
        '(a) «Noting» the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: [
        'The preambular paragraph “Noting” bears “(a)”; preambular paragraphs bear neither letters nor bullets',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        'Recalling its resolution 77/338 of 1 September 2023,',
        'Noting the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
    },
    {
      title: 'Letters of participles below a colon',
      text: paragraphs(
        '*The General Assembly,*',
        'Recalling its earlier resolutions:',
        '(a) Recognizing the right to water,',
        '(b) Noting the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    resolution: (resolution) => {
      const bulleted = listed(resolution, context)
      if (bulleted[0]) {
        const [{ label, phrase, clause }] = bulleted as [Listed]
        context.report({
          message: bulleted.length === 1 ? 'listed' : 'severalListed',
          data: { count: bulleted.length, label, phrase },
          at: openerOf(clause) ?? clause,
          fix: {
            title: bulleted.length === 1 ? `Take “${label}” out` : 'Take them out',
            edits: bulleted.map(({ at }) => ({ start: at, end: at, text: '' })),
            changes: ['text'],
          },
        })
      }
      const numbered = [
        ...nodesOf(resolution, 'preambularParagraph').flatMap((paragraph) =>
          ownNumber(paragraph, context).concat(bracketed(paragraph, context)),
        ),
        ...context
          .fact(strayBeginnings)
          .filter((beginning) => beginning.resolution === resolution && beginning.form === 'numbered')
          .flatMap(({ clause, match }): Numbered[] =>
            clause.type === 'operativeParagraph'
              ? [
                  {
                    number: clause.number ?? '',
                    phrase: match?.phrase ?? '',
                    clause,
                    range: markerRange(clause, context),
                  },
                ]
              : [],
          ),
      ].toSorted((a, b) => startOf(a.clause) - startOf(b.clause))
      const [first] = numbered
      if (!first) return
      const ranges = numbered.map(({ range }) => range)
      context.report({
        message: numbered.length === 1 ? 'one' : 'several',
        data: { count: numbered.length, number: first.number, phrase: first.phrase },
        at: first.range ?? first.clause,
        fix: {
          title: numbered.length === 1 ? 'Remove the number' : 'Remove the numbers',
          edits:
            ranges.every((range) => range !== undefined) && !numbered.some(({ isItem }) => isItem)
              ? ranges.map(({ start, end }) => ({ start, end, text: '' }))
              : [],
          changes: ['parts', 'numbers', 'text'],
        },
      })
    },
  }),
})
export default rule
