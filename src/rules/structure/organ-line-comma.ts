import { withLatinStops } from '../../../grammar/index.ts'
import { parts } from '../../lint/facts/parts.ts'
import { stopIn } from '../../lint/facts/stops.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const rule: Rule = defineRule({
  id: 'organ-line-comma',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary:
    'A comma ends the organ line where a preamble follows, and none does where the operative part follows at once.',
  rationale:
    'The comma divides the subject from the participles. Without a preamble the verb follows the ' +
    'subject, and no comma stands between them; that one is only a remark. Texts before 1994 reach us ' +
    'as scans, which lose commas.',
  sources: [
    {
      kind: 'manual',
      text:
        'Resolutions II.C: the example without a preamble prints `The General Assembly` directly before ' +
        '`1. Takes note …`.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    {
      kind: 'surveyed',
      text:
        'No comma in 7 of 7 General Assembly texts of sessions 78 to 80 without a preamble (A/80/L.5, ' +
        'A/RES/78/1, A/RES/78/4).',
    },
    { kind: 'akn4un', text: 'Part 3 prints A/RES/70/1, which has no preamble, with a comma.' },
  ],
  profiles: { languages: 'read', since: 1994 },
  options: {},
  messages: {
    missing: 'A comma ends the organ line: “{words}”',
    superfluous: 'No comma ends the organ line where no preamble follows',
  },
  examples: [
    {
      title: 'No comma before the preamble',
      text: paragraphs(
        '*The General Assembly«»*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A comma ends the organ line: “The General Assembly,”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A comma before the verb',
      text: paragraphs('*The General Assembly«,»*', '*Adopts* the declaration annexed to the present resolution.'),
      problems: ['No comma ends the organ line where no preamble follows'],
      fixed: paragraphs('*The General Assembly*', '*Adopts* the declaration annexed to the present resolution.'),
    },
    {
      title: 'No preamble and no comma',
      text: paragraphs('*The General Assembly*', '*Adopts* the declaration annexed to the present resolution.'),
      problems: [],
    },
  ],
  create: (context) => ({
    organLine: (line, parents) => {
      const resolution = parents.findLast((parent) => parent.type === 'resolution')
      const { children = [] } = resolution ?? {}
      const preamble = context
        .fact(parts)
        .some((part) => part.resolution === resolution && part.kind === 'preambular' && part.clauses[0] !== undefined)
      const clean = context.clean(line)
      const comma = withLatinStops(clean.text).endsWith(',')
      const words = comma ? clean.text.slice(0, -1).trimEnd() : clean.text
      const sign = stopIn(context, ',')
      if (comma === preamble || (!preamble && !children.some((child) => child.type === 'operativePart'))) return
      const end = clean.text.length
      const at = comma ? clean.rangeOf(words.length, end) : undefined
      const after = clean.rangeOf(end - 1, end).end
      context.report({
        message: comma ? 'superfluous' : 'missing',
        data: { words: comma ? words : `${words}${sign}` },
        at: at ?? { start: after, end: after },
        ...(comma ? { severity: 'info' } : {}),
        expected: [comma ? words : `${words}${sign}`],
        fix: {
          title: comma ? 'Remove the comma' : 'Add the comma',
          edits: comma ? rewrite(clean, words.length, end, '') : [{ start: after, end: after, text: sign }],
        },
      })
    },
  }),
})
export default rule
