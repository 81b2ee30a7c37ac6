import type { AnyNode, Title } from '../../../grammar/ast.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { isExtracted, runningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { lowerFirst } from '../../lint/first-letter.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { mastheadFields } from '../../tree/masthead.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'

/** Treaties, days, bodies: what is called so bears a name, and the name may be all of the title. */
const named =
  /\b(?:Treaty|Convention|Protocol|Agreement|Declaration|Charter|Statute|Programme|Plan|Agenda|Day|Week|Year|Decade|Conference|Commission|Committee|Council|Court|Tribunal|Fund|Agency|Office|Organization|Union|University|Institute|Forum|Summit|Initiative|Mission|Compact)\b/

const word = regex('g')`[${LETTER}’-]+`

const rule: Rule = defineRule({
  id: 'title-form',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'A title begins with a capital and ends without a full stop.',
  rationale:
    'A title is a heading, not a sentence. In print the beginning may stand on another line, and is not looked at; ' +
    'abbreviations keep their stop.',
  sources: [
    {
      kind: 'manual',
      text: 'Headings and subheadings: no full stop at the end.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/headings',
    },
    { kind: 'observed', text: 'A/79/L.124: a title in sentence case, without a stop.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'], since: 1994 },
  options: {},
  messages: {
    stop: 'No full stop ends a title',
    first: 'A title begins with a capital',
    number: 'A full stop stands after the number of a resolution: “{number}.”',
    capitals: 'A title has small letters but for names: “{words}” has small letters in the text below',
  },
  examples: [
    {
      title: 'A full stop, and a small letter',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        'Belgium, Chad and Malta: draft resolution',
        '«t»he rights of the child in towns«.»',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A title begins with a capital', 'No full stop ends a title'],
    },
    {
      title: 'Capitals that the text below does not have',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        'Belgium, Chad and Malta: draft resolution',
        '«Clean Wells of Coastal Towns»',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023 on clean wells of coastal towns,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'A title has small letters but for names: “Wells”, “Coastal”, “Towns” has small letters in the text below',
      ],
    },
    {
      title: 'A name',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        'Belgium, Chad and Malta: draft resolution',
        'International Day of Clean Wells',
        '*The General Assembly,*',
        '*Recalling* that the International Day of Clean Wells speaks of clean wells on one day,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'A stop that belongs to a word',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        'Belgium, Chad and Malta: draft resolution',
        'Cooperation with the publishers Smith et al.',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const follows = (before: AnyNode, title: Title): boolean =>
      endOf(before) <= startOf(title) && /^[\s*]*$/.test(context.text.slice(endOf(before), startOf(title)))
    /** Whether all of the title is there: it stands right after its number, or after what tells that a draft is proposed. */
    const isAllThere = (title: Title): boolean =>
      mastheadFields(context.document, 'number').some((field) => follows(field, title)) ||
      context.document.children.some(
        (node) =>
          node.type === 'proposal' &&
          follows(node, title) &&
          /(?:resolution|decision)\*?\s*$/.test(context.slice(node)),
      )
    /** Words of a title in capitals throughout that the text below has in small letters, and never within a name. */
    const capitalized = (title: string): readonly string[] => {
      const [, ...words] = title.match(word)?.filter((word) => word.length > 3) ?? []
      if (
        words.length < 2 ||
        named.test(title) ||
        words.some((word) => /^\p{Ll}/u.test(word) || word === word.toUpperCase())
      )
        return []
      const below = context
        .fact(runningText)
        .map((block) => context.clean(block).text)
        .join('\n')
      const common = words.filter(
        (word) => new RegExp(`\\b${lowerFirst(word)}\\b`).test(below) && !new RegExp(`[a-z,] ${word}\\b`).test(below),
      )
      return common.length > 1 && common.length * 2 >= words.length ? common : []
    }
    return {
      title: (title) => {
        const clean = context.clean(title)
        const text = clean.text.trimEnd()
        const at = (start: number, end: number): Range => clean.rangeOf(start, end)
        const lead = /^(?:\d+\/\d+\.? )?/.exec(text)?.[0].length ?? 0
        // What a page break or a column has cut off a title is no beginning of it; after a number nothing is.
        const isWhole = lead > 0 || isAllThere(title) || !context.fact(isExtracted)
        const number = /^\d+\/\d+(?= [A-Z])/.exec(text)?.[0]
        if (number !== undefined && context.profile.organ === 'GA')
          context.report({ message: 'number', data: { number }, at: at(0, number.length), expected: [`${number}.`] })
        const capitals = capitalized(text.slice(lead))
        if (capitals.length > 0)
          context.report({ message: 'capitals', data: { words: capitals.join('”, “') }, at: title })
        if (/[a-z]/.test(text.charAt(lead)) && isWhole) context.report({ message: 'first', at: at(lead, lead + 1) })
        if (/[a-z)]\.$/.test(text) && !/\b(?:etc|al|[A-Z])\.$/.test(text))
          context.report({ message: 'stop', at: at(text.length - 1, text.length) })
      },
    }
  },
})
export default rule
