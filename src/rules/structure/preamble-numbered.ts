import { matchOpener } from '../../../grammar/english.ts'
import type { OperativeParagraph } from '../../../grammar/ast.ts'
import { strayBeginnings } from '../../lint/facts/beginnings.ts'
import { markerRange } from '../../lint/facts/numbers.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const isParagraph = (node: { type: string }): node is OperativeParagraph => node.type === 'operativeParagraph'

/** A number among paragraphs that bear none is a part of the text. */
const stray = /^\(?(\d{1,3})[.)] (?=[A-Z])/

const rule: Rule = defineRule({
  id: 'preamble-numbered',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Preambular paragraphs bear no numbers.',
  rationale:
    'Only operative paragraphs are cited by number; in speech the others are counted. Texts under ' +
    'negotiation, whose paragraphs are labelled PP1 and OP1, are left alone, and so are letters of ' +
    'sub-paragraphs inside a preambular paragraph.',
  sources: [{ kind: 'akn4un', text: 'Part 3: preambular paragraphs are not numbered; (a) and (i) subdivide them.' }],
  profiles: { stages: ['draft', 'adopted'], languages: ['en'] },
  options: {},
  messages: {
    one: 'The preambular paragraph “{phrase}” bears the number {number}; only operative paragraphs are numbered',
    several: '{count} preambular paragraphs bear numbers; only operative paragraphs are numbered',
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
  ],
  create: (context) => ({
    preambularParagraph: (paragraph) => {
      const clean = context.clean(paragraph)
      const [marker, number] = stray.exec(clean.text) ?? []
      const match = marker === undefined ? undefined : matchOpener(clean.text.slice(marker.length), 'preambular')
      if (marker === undefined || !match) return
      const at = clean.rangeOf(0, marker.length)
      context.report({
        message: 'one',
        data: { number: number ?? '', phrase: match.phrase },
        at,
        fix: { title: 'Remove the number', edits: [{ ...at, text: '' }], changes: ['parts', 'numbers', 'text'] },
      })
    },
    resolution: (resolution) => {
      const numbered = context
        .fact(strayBeginnings)
        .filter((beginning) => beginning.resolution === resolution && beginning.form === 'numbered')
      const paragraphs = numbered.map(({ clause }) => clause).filter(isParagraph)
      const [first] = paragraphs
      if (!first) return
      const ranges = paragraphs.map((paragraph) => markerRange(paragraph, context))
      context.report({
        message: paragraphs.length === 1 ? 'one' : 'several',
        data: {
          count: paragraphs.length,
          number: first.number ?? '',
          phrase: numbered[0]?.match?.phrase ?? '',
        },
        at: ranges[0] ?? first,
        fix: {
          title: paragraphs.length === 1 ? 'Remove the number' : 'Remove the numbers',
          edits: ranges.every((range) => range !== undefined)
            ? ranges.map(({ start, end }) => ({ start, end, text: '' }))
            : [],
          changes: ['parts', 'numbers', 'text'],
        },
      })
    },
  }),
})
export default rule
