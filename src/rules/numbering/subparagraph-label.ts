import { formatRoman, type LabelStyle } from '../../../grammar/index.ts'
import { isExtracted } from '../../lint/facts/blocks.ts'
import { labelRange, subparagraphLists, writeLabel, type SubparagraphList } from '../../lint/facts/lists.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Edit, type Lintable, type Rule } from '../../lint/rule.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'
import type { Subparagraph } from '../../../grammar/ast.ts'
import { readings } from '../../../grammar/english.ts'

/** The style of each level, outermost first. */
const styles: readonly LabelStyle[] = ['letter', 'roman', 'letterStop', 'romanStop']

const isRight = ({ level, reading, items }: SubparagraphList): boolean =>
  reading === undefined ||
  reading.ordinal !== 1 ||
  (reading.style === styles[level - 1] && items.every(({ label }) => /^\(|\.$/.test(label)))

/** `(a)` and `(b)` have one shape, `b)` and `(B)` others. */
const shapeOf = (label: string): string =>
  label
    .replace(/[a-z]+/, 'a')
    .replace(/[A-Z]+/, 'A')
    .replace(/\d+/, '1')

/** The one label of a list that is written otherwise than all its fellows. */
const oddOf = ({ items }: SubparagraphList): Subparagraph | undefined => {
  const shapes = items.map(({ label }) => shapeOf(label))
  const odd = items.filter((_, index) => shapes.filter((shape) => shape === shapes[index]).length === 1)
  return new Set(shapes).size === 2 && odd.length === 1 && items.length > 2 ? odd[0] : undefined
}

/** A label of another form at the head of a line, which the parser takes for words of the sub-paragraph above. */
const hiddenForm =
  /(?<=[;,.]\s{0,3}\n[ \t]{0,30})(?:\(([A-Z])\)\.?|\(([a-z])(?:\)\.)?|([a-z])[).])[ \t]+(?=[A-Z][a-z])/g

const relabel = ({ items, level }: SubparagraphList, lintable: Lintable): Edit[] => {
  const ranges = items.map((item) => labelRange(item, lintable))
  if (!ranges.every((range) => range !== undefined)) return []
  return ranges.map(({ start, end }, index) => ({ start, end, text: writeLabel(index + 1, level, formatRoman) }))
}

/** `1.1 To report` at the head of a line: the parser takes it for text of the paragraph above. */
const decimal = /(?<=[:;]\s{0,3}\n\s{0,20})\d{1,2}\.\d{1,2}(?=\.?\s[A-Z])/

/** `(1)`: so agencies and treaty bodies label theirs. */
const isArabic = (label: string): boolean => /^\(\d+\)$/.test(label)

const rule: Rule = defineRule({
  id: 'subparagraph-label',
  category: 'numbering',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Subparagraphs are labelled (a), (b), (c), below them (i), (ii), (iii), then a., b. and i., ii.',
  rationale:
    'One scheme for all texts lets them be cited without looking: paragraph 2 (a) (ii). The Security ' +
    'Council follows none, and there only a label unlike all its fellows is told; so are lists whose labels are broken by markup.',
  sources: [
    {
      kind: 'manual',
      text: 'Paragraphs and subparagraphs: (a), (i), a., i.; in French and Spanish a), i).',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm',
    },
    {
      kind: 'measured',
      text:
        'In the Assembly and the Councils 119 of 119 lists of the first level (a), 5 of 5 of the second ' +
        '(i). In the Security Council 7 of 54 of the first begin with (i), i. or a bullet.',
    },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    twice: 'The label {expected} stands twice',
    space: 'A space follows the label {expected}',
    style: 'Subparagraphs of this level are labelled {expected}, not {labels}',
    decimal: 'Subparagraphs are labelled {expected}, not {labels}',
  },
  examples: [
    {
      title: 'A label that stands twice',
      text: paragraphs(
        'The General Assembly,',
        '1. Requests the Board:',
        '(a) To meet;',
        '«(b) (b)» To report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['The label (b) stands twice'],
    },
    {
      title: 'A label without its space',
      text: paragraphs(
        'The General Assembly,',
        '1. Requests the Board:',
        '(a) To meet;',
        '«(b)»To report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['A space follows the label (b)'],
    },
    {
      title: 'Half a parenthesis, and bullets',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '«a)» To report;',
        'b) To convene a meeting;',
        '2. *Requests* the Board:',
        '«•» To report;',
        '• To meet.',
      ),
      problems: [
        'Subparagraphs of this level are labelled (a), (b), not a), b)',
        'Subparagraphs of this level are labelled (a), (b), not •, •',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To report;',
        '(b) To convene a meeting;',
        '2. *Requests* the Board:',
        '(a) To report;',
        '(b) To meet.',
      ),
    },
    {
      title: 'Decimal numbers, which make no list',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '«1.1» To report;',
        '1.2 To meet;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['Subparagraphs are labelled (a), (b), (c), not 1.1'],
    },
    {
      title: 'Both levels, and the letter i',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To provide:',
        '(i) Funds;',
        '(ii) Staff;',
        '(b) To report.',
      ),
      problems: [],
    },
    {
      title: 'An assembly of an agency, which labels them (1), (2)',
      text: paragraphs(
        'The World Health Assembly,',
        'Having considered the report of the Director-General,',
        '1. Urges Member States:',
        '(1) to dig wells;',
        '(2) to test water;',
        '2. Requests the Director-General to report.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const report = (at: Range, labels: string, expected: string): void =>
      context.report({
        message: 'style',
        data: { expected, labels },
        at,
        expected: [expected],
        fix: { title: `Label it ${expected}`, edits: [{ ...at, text: expected }], changes: ['labels', 'text'] },
      })
    const checkOdd = (list: SubparagraphList, odd: Subparagraph): void => {
      const at = labelRange(odd, context)
      const expected = writeLabel(list.items.indexOf(odd) + 1, list.level, formatRoman)
      if (at && expected !== odd.label) report(at, odd.label, expected)
    }
    return {
      subparagraph: (item) => {
        const label = labelRange(item, context)
        if (label && /^\.\s/.test(context.text.slice(label.end, label.end + 2)) && item.label.startsWith('('))
          report({ start: label.start, end: label.end + 1 }, `${item.label}.`, item.label)
        if (label && /^\([a-z]{1,4}\)[A-Z][a-z]/.test(context.text.slice(label.start, label.end + 2)))
          context.report({
            message: 'space',
            data: { expected: item.label },
            at: label,
            severity: context.fact(isExtracted) ? 'info' : 'warning',
          })
        const after = label ? context.text.slice(label.end, label.end + 12) : ''
        if (label && after.trimStart().startsWith(`${item.label} `))
          context.report({
            message: 'twice',
            data: { expected: item.label },
            at: { start: label.start, end: label.end + after.indexOf(item.label) + item.label.length },
            expected: [item.label],
          })
        const from = startOf(item)
        const next = readings(item.label).find(({ style }) => style === 'letter')
        if (!next) return
        const nested = item.children.find(({ type }) => type === 'subparagraph')
        const own = context.text.slice(from, nested ? startOf(nested) : endOf(item))
        for (const { 0: found, 1: capital, 2: open, 3: half, index } of own.matchAll(hiddenForm)) {
          const letter = (capital ?? open ?? half ?? '').toLowerCase()
          const expected = writeLabel(next.ordinal + 1, 1, formatRoman)
          if (expected !== `(${letter})`) continue
          const labels = found.trimEnd()
          report({ start: from + index, end: from + index + labels.length }, labels, expected)
        }
      },
      operativeParagraph: (paragraph) => {
        const from = startOf(paragraph)
        const text = context.text.slice(from, endOf(paragraph))
        const found = /\d\.\d/.test(text) ? decimal.exec(text) : null
        if (!found) return
        const [labels = ''] = found
        const start = from + found.index
        const data = { expected: '(a), (b), (c)', labels }
        context.report({ message: 'decimal', data, at: { start, end: start + labels.length } })
      },
      document: () => {
        const isCouncil = context.profile.organ === 'SC'
        const ofOther = context.profile.organ === 'other'
        for (const list of context.fact(subparagraphLists)) {
          const [first] = list.items
          const odd = oddOf(list)
          if (odd && list.reading?.style === styles[list.level - 1]) {
            checkOdd(list, odd)
            continue
          }
          if (!first || isCouncil || isRight(list) || (ofOther && isArabic(first.label))) continue
          const shown = list.items.slice(0, 3)
          const expected = shown.map((_, index) => writeLabel(index + 1, list.level, formatRoman)).join(', ')
          context.report({
            message: 'style',
            data: {
              expected,
              labels: shown.map(({ label }) => label).join(', '),
            },
            at: labelRange(first, context) ?? first,
            expected: [expected],
            fix: { title: `Label them ${expected}`, edits: relabel(list, context), changes: ['labels'] },
          })
        }
      },
    }
  },
})
export default rule
