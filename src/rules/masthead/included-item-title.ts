import type { AnyNode, Quotation } from '../../../grammar/ast.ts'
import { parseOrdinal } from '../../../grammar/english.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { mastheadFields } from '../../tree/masthead.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { toText } from '../../tree/text.ts'
import { nodesOf } from '../../tree/visit.ts'

const words = regex('gu')`[${LETTER}\d-]+`

/** Words in lower case: an item after a colon has no capital, and marks differ between fonts. */
const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .replaceAll(/[’'“”"‘]/g, '')
    .match(words) ?? []

/** `child` and `children`, `report` and `reports`; a piece of a word that a line tore (`self-`) is another. */
const isLike = (word: string, other: string): boolean => {
  const [short, long] = word.length < other.length ? [word, other] : [other, word]
  return short === long || (short.length > 3 && long.length - short.length < 4 && long.startsWith(short))
}

/** How many words differ, insertions and omissions counted once each. */
const distance = (a: readonly string[], b: readonly string[]): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, word] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries())
      next.push(Math.min((row[j] ?? 0) + (isLike(word, other) ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row.at(-1) ?? 0
}

/** The titles that a line of the masthead may hold: an item, its sub-item after the colon, and both. */
const titlesIn = (line: string): string[] => {
  const parts = line.split(': ')
  return parts.flatMap((_, from) =>
    parts.slice(from).map((__, count) => parts.slice(from, from + count + 1).join(': ')),
  )
}

/** `the second Conference`, `the third Conference`: the item of the next one follows that of the one before (A/RES/78/163). */
const isOfNext = (words: readonly string[], quoted: readonly string[]): boolean =>
  words.length === quoted.length &&
  words.every(
    (word, at) => word === quoted[at] || (parseOrdinal(quoted[at] ?? '') ?? 0) === (parseOrdinal(word) ?? NaN) + 1,
  )

const contains = (longer: readonly string[], shorter: readonly string[]): boolean =>
  ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `)

/** `Review of the implementation of General Assembly resolutions 69/253 and 74/257` names this resolution next time (A/RES/79/282). */
const isWithThis = (words: readonly string[], quoted: readonly string[]): boolean =>
  words.includes('resolutions') && unnumbered(words) === unnumbered(quoted)
const unnumbered = (words: readonly string[]): string =>
  words.filter((word) => !/^\d/.test(word) && word !== 'and').join(' ')

const rule: Rule = defineRule({
  id: 'included-item-title',
  category: 'masthead',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'An agenda item that an operative paragraph names bears the title that it has in the masthead.',
  rationale:
    'Case of the first letter does not count: the sub-item after a colon has none of its own. A title ' +
    'that has little in common with the masthead’s is another item, and one that holds the masthead’s ' +
    'title is a new one; both are left alone, unless the sub-item below it is the masthead’s.',
  sources: [
    { kind: 'observed', text: 'A/79/L.124, OP 5.' },
    {
      kind: 'measured',
      text: '117 titles in final paragraphs: 97 as in the masthead, 20 of other items, none in between.',
    },
  ],
  profiles: { organs: ['GA'], languages: ['en'], since: 1976 },
  options: {},
  messages: { differs: 'The item is called “{title}” in the masthead' },
  examples: [
    {
      title: 'A word is missing',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Strengthening of the United Nations system: cooperation with regional organizations',
        'India: draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to include in the provisional agenda of its eighty-first session, under the item ' +
          'entitled “Strengthening of the United Nations system”, the sub-item entitled «“Cooperation with ' +
          'organizations”».',
      ),
      problems: ['The item is called “cooperation with regional organizations” in the masthead'],
    },
    {
      title: 'Words in another form',
      text: paragraphs(
        'United Nations A/C.3/80/L.24',
        'General Assembly',
        lines('Distr.: Limited', '28 October 2025'),
        'Original: English',
        'Eightieth session',
        'Third Committee',
        'Agenda item 67',
        'Rights of the child',
        'India: draft resolution',
        'Libraries',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to continue its consideration of the question at its eighty-second session under the item ' +
          'entitled «“Rights of children”».',
      ),
      problems: ['The item is called “Rights of the child” in the masthead'],
    },
    {
      title: 'The sub-item under another item',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Strengthening of the United Nations system: cooperation with regional organizations',
        'India: draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Decides* to include in the provisional agenda of its eighty-first session, under the item ' +
          'entitled «“Water for all”», the sub-item entitled “Cooperation with regional organizations”.',
      ),
      problems: ['The item is called “Strengthening of the United Nations system” in the masthead'],
    },
    {
      title: 'The same titles, another item, and that of the next conference',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Strengthening of the United Nations system: follow-up to the second Conference on Regional Organizations',
        'India: draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Decides* to include in the provisional agenda of its eighty-first session an item entitled ' +
          '“International Decade of Peace”;',
        '2. *Also decides* to include in the provisional agenda of its eighty-first session, under the ' +
          'item entitled “Strengthening of the United Nations system”, the sub-item entitled “Follow-up ' +
          'to the third Conference on Regional Organizations”.',
      ),
      problems: [],
    },
    {
      title: 'An item that names resolutions, this one next time',
      text: paragraphs(
        'United Nations A/RES/79/282',
        'General Assembly',
        lines('Distr.: General', '15 April 2025'),
        'Seventy-ninth session',
        'Agenda item 144',
        'Review of the implementation of General Assembly resolutions 48/218 B, 54/244 and 74/257',
        '79/282. Review of the implementation of General Assembly resolutions 48/218 B, 54/244 and 74/257',
        '*The General Assembly,*',
        '*Recalling* its resolution 74/257 of 27 December 2019,',
        '1. *Decides* to include in the provisional agenda of its eighty-fourth session an item entitled “Review of the ' +
          'implementation of General Assembly resolutions 48/218 B, 54/244, 74/257 and 79/282”.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    /** Titles of the masthead as words; asked only where a title is quoted. */
    const known = ({ document }: typeof context): { title: string; words: string[] }[] =>
      mastheadFields(document, 'agendaTitle').flatMap((field) =>
        titlesIn(toText(field, document)).map((title) => ({ title, words: wordsOf(title) })),
      )
    const isNamed = (quotation: Quotation): boolean =>
      /\bitems?\s+entitled\s+$/.test(context.text.slice(Math.max(0, startOf(quotation) - 40), startOf(quotation)))
    /** The item of the masthead under which a sub-item stands that is named next. */
    const itemOfNext = (quotation: Quotation, clause: AnyNode): string | undefined => {
      const quotations = nodesOf(clause, 'quotation')
      const next = quotations[quotations.indexOf(quotation) + 1]
      const between = next && context.text.slice(endOf(quotation), startOf(next))
      if (!next || !/^[,\s]*the\s+sub-item\s+entitled\s+$/.test(between ?? '')) return undefined
      const subItem = wordsOf(toText(next, context.document))
      return mastheadFields(context.document, 'agendaTitle')
        .map((field) => toText(field, context.document).split(': '))
        .find((parts) => parts.length === 2 && wordsOf(parts[1] ?? '').join(' ') === subItem.join(' '))?.[0]
    }
    const check = (quotation: Quotation, clause: AnyNode): void => {
      if (!isNamed(quotation)) return
      const quoted = wordsOf(toText(quotation, context.document))
      const titles = known(context)
      if (titles.some(({ words }) => contains(words, quoted))) return
      const [nearest] = titles
        .filter(({ words }) => !contains(quoted, words) && !isOfNext(words, quoted) && !isWithThis(words, quoted))
        .map(({ title, words }) => ({ title, far: distance(words, quoted), length: words.length }))
        .filter(({ far, length }) => far <= Math.max(1, Math.floor(length / 4)))
        .toSorted((a, b) => a.far - b.far)
      const title = nearest?.title ?? itemOfNext(quotation, clause)
      if (title !== undefined) context.report({ message: 'differs', data: { title }, at: quotation, expected: [title] })
    }
    return {
      quotation: (quotation, parents) => {
        const clause = parents.find((parent) => parent.type === 'operativeParagraph')
        if (clause) check(quotation, clause)
      },
    }
  },
})
export default rule
