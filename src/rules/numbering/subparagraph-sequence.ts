import { readings } from '../../../grammar/english.ts'
import { formatRoman, type LabelReading, type LabelStyle } from '../../../grammar/index.ts'
import type { AnyNode, Subparagraph } from '../../../grammar/ast.ts'
import { hiddenLabels, isFirst, isNext, type HiddenLabel } from '../../lint/facts/hidden-labels.ts'
import { labelRange, subparagraphLists, writeLabel, type SubparagraphList } from '../../lint/facts/lists.ts'
import { paragraphReferences } from '../../lint/facts/references.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Edit, type FixProposal, type Lintable, type Rule } from '../../lint/rule.ts'
import { nodesOf } from '../../tree/visit.ts'

const readingOf = (label: string, style: LabelStyle): LabelReading | undefined =>
  readings(label).find((reading) => reading.style === style)

/** A label of the style that the list has, written as its first one is. */
const labelLike = (ordinal: number, style: LabelStyle, model: string): string => {
  const core = writeLabel(ordinal, style.startsWith('roman') ? 2 : 1, formatRoman).replaceAll(/[()]/g, '')
  return model.replace(/[a-z]+/, core)
}

/** Labels all items from `index` on, the first of them `ordinal`; none where items were put in, which count for nothing. */
const relabel = (
  list: SubparagraphList,
  { index, ordinal, style }: { index: number; ordinal: number; style: LabelStyle },
  lintable: Lintable,
): FixProposal | undefined => {
  const rest = list.items.slice(index)
  if (rest.some(({ label }) => readingOf(label, style)?.inserted)) return undefined
  const edits = rest.flatMap((item, offset): Edit[] => {
    const range = labelRange(item, lintable)
    const label = labelLike(ordinal + offset, style, item.label)
    return !range || label === item.label ? [] : [{ ...range, text: label }]
  })
  const cited = lintable.fact(paragraphReferences).some(({ letters, number, clause }) => {
    const target =
      number === undefined
        ? clause === list.clause
        : list.clause.type === 'operativeParagraph' && list.clause.number === number
    return target && letters.some((letter) => rest.some(({ label }) => label === letter))
  })
  return {
    title: `Label the rest in order${cited ? ' (references to the labels are not changed)' : ''}`,
    edits,
    changes: ['labels'],
  }
}

const rule: Rule = defineRule({
  id: 'subparagraph-sequence',
  category: 'numbering',
  severity: 'error',
  recommended: true,
  fix: 'suggested',
  summary: 'Subparagraphs follow each other (a), (b), (c) without gaps or repeats.',
  rationale:
    'They are cited by their labels. After (z) comes (aa). A label that stands in the text before, or ' +
    'in another list of the paragraph, is not missing: a line was not recognized as the beginning of ' +
    'a subparagraph. The fix is only suggested, because a gap may mean that one is lost. Texts before ' +
    '1994 reach us as scans and are left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Paragraphs and subparagraphs: lettered consecutively.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm',
    },
    { kind: 'observed', text: 'A/C.3/80/L.19, paragraph 2: (a) to (z), (aa), (bb) and on.' },
  ],
  profiles: { stages: ['draft', 'adopted'], languages: 'read', since: 1994 },
  doubts: ['numbers'],
  options: {},
  messages: {
    gap: 'Subparagraph {label} follows {last}; expected {expected}',
    first: 'The first subparagraph is {label}, not {expected}',
  },
  examples: [
    {
      title: 'A letter is left out',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '«(c)» To convene a meeting;',
        '(d) To continue.',
      ),
      problems: ['Subparagraph (c) follows (a); expected (b)'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '(b) To convene a meeting;',
        '(c) To continue.',
      ),
    },
    {
      title: 'An item was put in during negotiations',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '(a bis) To publish the report;',
        '(b) To continue.',
      ),
      problems: [],
    },
    {
      title: 'A letter is left out after an item that was put in',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '(a bis) To publish the report;',
        '«(c)» To convene a meeting;',
        '(d) To continue.',
      ),
      problems: ['Subparagraph (c) follows (a bis); expected (b)'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '(a bis) To publish the report;',
        '(b) To convene a meeting;',
        '(c) To continue.',
      ),
    },
    {
      title: 'The last letter stands twice, in lines that follow each other',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        lines(
          '1. *Requests* the Secretary-General:',
          '(a) To report;',
          '(b) To convene a meeting;',
          '«(b)» To continue;',
        ),
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['Subparagraph (b) follows (b); expected (c)'],
    },
    {
      title: 'The letter i and the number one',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report on:',
        '(i) Funds;',
        '(ii) Staff;',
        '(b) To convene;',
        '(c) To meet;',
        '(d) To write;',
        '(e) To call;',
        '(f) To ask;',
        '(g) To hear;',
        '(h) To see;',
        '(i) To continue.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    /**
     * Whether the label before one stands elsewhere: in the text before it, its line not being recognized, or in another list
     * of the clause, this one being read a level too deep.
     */
    const isElsewhere = (item: Subparagraph, before: AnyNode, list: SubparagraphList): boolean =>
      readings(item.label).some(({ style, ordinal }) => {
        const label = labelLike(ordinal - 1, style, item.label)
        if (ordinal < 2) return false
        if (context.clean(before).text.includes(label)) return true
        return before === list.parent && nodesOf(list.clause, 'subparagraph').some((other) => other.label === label)
      })

    const check = (list: SubparagraphList): void => {
      const style = list.reading?.style
      if (!style || style === 'bullet') return
      let last = 0
      for (const [index, item] of list.items.entries()) {
        const reading = readingOf(item.label, style)
        if (!reading) return
        const { ordinal } = reading
        // `(a bis)` of a text under negotiation stands beside `(a)`.
        if (reading.inserted && ordinal === last) continue
        const expected = labelLike(last + 1, style, item.label)
        const before = list.items[index - 1]
        if (ordinal !== last + 1) {
          if (isElsewhere(item, before ?? list.parent, list)) return
          context.report({
            message: last === 0 ? 'first' : 'gap',
            data: { label: item.label, last: before?.label ?? '', expected },
            at: labelRange(item, context) ?? item,
            expected: [expected],
            fix: relabel(list, { index, ordinal: last + 1, style }, context),
          })
          return
        }
        last = ordinal
      }
    }
    /** `(b) …;` on a new line of (b): a label out of order was read as words of the sub-paragraph before it. */
    const checkHidden = (hidden: HiddenLabel): void => {
      const { last, label, mark, at } = hidden
      if (!/[;,]$/.test(mark) || last === undefined || isNext(hidden) || isFirst(hidden)) return
      const reading = readings(last)[0]
      if (!reading) return
      const expected = labelLike(reading.ordinal + 1, reading.style, last)
      context.report({ message: 'gap', data: { label, last, expected }, at, expected: [expected] })
    }

    return {
      document: () => {
        for (const list of context.fact(subparagraphLists)) check(list)
        for (const hidden of context.fact(hiddenLabels)) checkHidden(hidden)
      },
    }
  },
})
export default rule
