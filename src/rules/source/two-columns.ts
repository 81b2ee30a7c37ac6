import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import type { Range } from '../../tree/range.ts'

/** The words of two columns on a line, with a gap between them. */
const halves = /^[ \t]*(\S.{14,}?\S) {3,}(\S.{9,}\S)[ \t]*$/
const words = /\S\s+\S+\s+\S/
const lowerCase = /^[a-z]/

/** This many lines, half of which go on with the line above in both columns, are neither a table nor a masthead. */
const fewest = 8

interface SplitLine extends Range {
  /** Column at which the right half begins. */
  readonly at: number
  readonly goesOn: boolean
}

/** A gap within a line: a text with few has no columns. */
const gap = /\S {3,}\S/g

const hasGaps = (text: string): boolean => {
  gap.lastIndex = 0
  for (let count = 0; count < fewest; count++) if (!gap.test(text)) return false
  return true
}

/** Lines that hold the words of two columns. */
function splitLines(text: string): SplitLine[] {
  const found: SplitLine[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const [, left = '', right = ''] = (line.includes('   ') && halves.exec(line)) || []
    if (words.test(left) && words.test(right)) {
      const goesOn = lowerCase.test(left) || lowerCase.test(right)
      found.push({ start, end: start + line.trimEnd().length, at: line.lastIndexOf(right), goesOn })
    }
    start += line.length + 1
  }
  return found
}

/** The lines whose right halves begin at the same column, where they are many. */
function columnsOf(text: string): readonly SplitLine[] {
  const lines = splitLines(text)
  const byColumn = new Map<number, SplitLine[]>()
  for (const line of lines) {
    const others = byColumn.get(line.at)
    if (others) others.push(line)
    else byColumn.set(line.at, [line])
  }
  const most = [...byColumn.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
  const goingOn = most.filter(({ goesOn }) => goesOn)
  return most.length >= fewest && goingOn.length * 2 >= most.length ? most : []
}

const rule: Rule = defineRule({
  id: 'two-columns',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The text stands in one column.',
  rationale:
    'Where an extractor kept the layout of a page in two columns, each line holds words of both, and ' +
    'the clauses are read across: no other finding on such lines can be relied on. `pdftotext` ' +
    'without `-layout` gives one column after the other, and a PDF file can be read as it is.',
  sources: [{ kind: 'knowledge', text: 'A statement about the text, not a convention of drafting.' }],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    columns: 'The text stands in two columns and is read across them; give one column after the other',
  },
  examples: [
    {
      title: 'Two columns side by side',
      text: [
        '«The General Assembly,                        2. Requests the Secretary-General',
        'Recalling its resolution 77/338 of           to report to the Assembly at its',
        '1 September 2023 and the outcome of          eightieth session on all that was',
        'the summit that was held at the end          done for the villages that have no',
        'of the summer in the hall of the             well of their own, and to propose',
        'palace of the old kings of the land,         how the work can be paid for;',
        '1. Urges all States to dig wells in          3. Decides to remain seized of the',
        'the villages that have none and to           matter and to include it in the',
        'keep them clean in all seasons;              agenda of its eightieth session.»',
      ].join('\n'),
      problems: ['The text stands in two columns and is read across them; give one column after the other'],
    },
    {
      title: 'A masthead on two sides of the page',
      text: paragraphs(
        lines('United Nations                     A/79/L.1', 'General Assembly                   Distr.: Limited'),
        'The General Assembly,',
        'Recalling its resolution 77/338 of 1 September 2023,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const lines = hasGaps(context.text) ? columnsOf(context.text) : []
      const first = lines[0]
      const last = lines.at(-1)
      if (first && last) context.report({ message: 'columns', at: { start: first.start, end: last.end } })
    },
  }),
})
export default rule
