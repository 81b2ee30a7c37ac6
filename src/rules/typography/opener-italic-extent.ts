import type { AnyNode, Emphasis, Opener } from '../../../grammar/ast.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Edit, type Lintable, type Rule } from '../../lint/rule.ts'
import { nodesOf } from '../../tree/visit.ts'
import { endOf, startOf } from '../../tree/range.ts'

/** What may stand on either side of the end of the italics: a preposition, and a phrase that only refers back. */
const either =
  /^(?:(?:in this (?:regard|respect|context|connection)|in particular|inter alia|therefore|of|by|to|for|upon|on|at|about|over|in|with|from|as)\s?,?\s?)*$/i
/** Adverbs and manner belong to the phrase. */
const belongs = regex('u')`\b(?:also|further|again|[${LETTER}]+ly)\b|^with\b`

/** The words by which phrase and italics differ, when the difference matters. */
const differenceOf = ({ phrase, set = '', italic }: Opener): string | undefined => {
  const [longer, shorter] = italic === 'longer' ? [set, phrase] : [phrase, set]
  const rest = longer.startsWith(shorter) ? longer.slice(shorter.length) : longer.replace(shorter, '')
  const words = rest.replace(/[,;:]\s*$/, '').trim()
  if (either.test(words)) return undefined
  return italic === 'longer' || belongs.test(words) ? words : undefined
}

/** Puts the italics around the phrase: markers inside it go, and those at its ends are set. */
const moveItalics = (opener: Opener, around: AnyNode | undefined, { text }: Lintable): Edit[] => {
  const emphases: readonly Emphasis[] = around?.type === 'emphasis' ? [around] : nodesOf(opener, 'emphasis')
  const [start, end] = [startOf(opener), endOf(opener)]
  const inside = around?.type === 'emphasis'
  const edits: Edit[] = []
  let [opened, closed] = [false, false]
  for (const emphasis of emphases) {
    const [from, to] = [startOf(emphasis), endOf(emphasis)]
    if (!/^[*_]$/.test(text[from] ?? '') || text[from] !== text[to - 1]) return []
    if (from <= start && from + (inside ? 1 : 0) >= start) opened = true
    else edits.push({ start: from, end: from + 1, text: '' })
    if (!inside && to === end) closed = true
    else edits.push({ start: to - 1, end: to, text: '' })
  }
  if (!opened) edits.push({ start, end: start, text: '*' })
  if (!closed) edits.push({ start: end, end, text: text[startOf(emphases[0] ?? opener)] === '_' ? '_' : '*' })
  return edits
}

const rule: Rule = defineRule({
  id: 'opener-italic-extent',
  category: 'typography',
  severity: 'info',
  recommended: true,
  fix: 'suggested',
  summary: 'The italics of an opening phrase hold the phrase with its adverbs, and no more.',
  rationale:
    '`*Noting with concern* that`, not `*Noting* with concern that` and not `*Noting with concern ' +
    'that*`. A preposition at the end may stand on either side, and so may `in this regard`. Before ' +
    '2000 adverbs stood outside the italics. The Security Council follows no settled practice.',
  sources: [
    {
      kind: 'measured',
      text:
        'In the true italics of 138 documents 5,413 phrases are set exactly so, 50 otherwise, most of ' +
        'them by a preposition.',
    },
    { kind: 'surveyed', text: '`*Taking note* of` 152, `*Taking note of*` 6.' },
    { kind: 'observed', text: 'A/RES/68/262 and A/RES/ES-11/1 to ES-11/4; in 1994 `*Welcoming* also` (A/RES/49/28).' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'other'], languages: ['en'], since: 2000 },
  options: {},
  messages: {
    shorter: 'The italics end too early: “{words}” belongs to “{phrase}”',
    longer: 'The italics of “{phrase}” go on too far: “{words}” is roman',
  },
  examples: [
    {
      title: 'Too short and too long',
      text: paragraphs(
        '*The General Assembly,*',
        '«*Noting* with concern» the delay,',
        '*«Recalling» its resolution* 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. «*Notes* also» the note;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The italics end too early: “with concern” belongs to “Noting with concern”',
        'The italics of “Recalling” go on too far: “its resolution” is roman',
        'The italics end too early: “also” belongs to “Notes also”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting with concern* the delay,',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Notes also* the note;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A preposition on either side',
      text: paragraphs(
        '*The General Assembly,*',
        '*Taking note of* its resolution 77/338 of 1 September 2023,',
        '*Mindful* of the Charter of the United Nations,',
        '1. *Calls* upon all States to cooperate;',
        '2. *Recalls in this regard* the report of the Secretary-General.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    opener: (opener, parents) => {
      if (opener.italic === 'none' || opener.italic === 'exact') return
      const words = differenceOf(opener)
      if (words === undefined) return
      context.report({
        message: opener.italic,
        data: { words, phrase: opener.phrase },
        at: opener,
        fix: {
          title: `Set “${opener.phrase}” in italics, and no more`,
          edits: moveItalics(opener, parents.at(-1), context),
        },
      })
    },
  }),
})
export default rule
