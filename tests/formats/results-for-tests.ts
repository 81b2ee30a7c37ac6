/** A small set of results that every format is tried on. */
import { parse } from '../../grammar/parse.ts'
import { createLocator } from '../../grammar/positions.ts'
import type { Formattable, FormatOptions, Unreadable } from '../../src/formats/format.ts'
import { countFindings, type Finding } from '../../src/lint/finding.ts'
import { detectProfile } from '../../src/lint/profile.ts'

/** A finding in words: where it stands is looked up. */
export type Draft = Pick<Finding, 'ruleId' | 'severity' | 'message' | 'in'> &
  Partial<Pick<Finding, 'page' | 'expected' | 'fix'>> & { start: number; end: number }

/** A result with findings made by hand. */
export const resultOf = (path: string | undefined, text: string, drafts: readonly Draft[] = []): Formattable => {
  const document = parse(text)
  const { point } = createLocator(text)
  const findings = drafts.map(({ start, end, ...rest }): Finding => {
    const from = point(start)
    const to = point(end)
    return {
      ...rest,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      offset: start,
      endOffset: end,
      url: `https://example.org/${rest.ruleId}`,
    }
  })
  return {
    ...(path === undefined ? {} : { path }),
    ...(document.symbol === undefined ? {} : { symbol: document.symbol }),
    kind: document.kind,
    text,
    document,
    profile: detectProfile(document),
    findings,
    counts: countFindings(findings),
  }
}

/** The clauses are numbered by hand, so that places can be named: PP 1 has an `é` before the citation. */
export const draftText = `*The General Assembly,*

*Recalling* the café of its resolution 77/338
of 1 September 2023,

1. Decides to remain seized of the matter
`

const citation = draftText.indexOf('77/338')
const opener = draftText.indexOf('Decides')
const end = draftText.length - 1

/** A range over two lines with a message full of special characters; a fix of two edits; a point with a suggested fix. */
export const findingDrafts: readonly Draft[] = [
  {
    ruleId: 'citation-date',
    severity: 'error',
    message: '100% of “A & B” <must>, so: be "right"::now\n]]> # \\ end',
    in: 'PP1',
    start: citation,
    end: draftText.indexOf(',\n\n1.'),
  },
  {
    ruleId: 'operative-italic',
    severity: 'warning',
    message: '“Decides” is not in italics',
    in: 'OP1',
    start: opener,
    end: opener + 'Decides'.length,
    expected: ['*Decides*'],
    fix: {
      kind: 'safe',
      title: 'Set in italics',
      edits: [
        { start: opener, end: opener, text: '*' },
        { start: opener + 7, end: opener + 7, text: '*' },
      ],
      changes: [],
    },
  },
  {
    ruleId: 'operative-terminal',
    severity: 'info',
    message: 'A full stop is missing',
    in: 'OP1',
    page: 2,
    start: end,
    end,
    fix: { kind: 'suggested', title: 'Add a full stop', edits: [{ start: end, end, text: '.' }], changes: [] },
  },
]

/** One file without findings, one with three; its name has what formats must escape. */
export const results: readonly Formattable[] = [
  resultOf('clean.txt', draftText),
  resultOf('drafts/é & b, 1#2: 50%.txt', draftText, findingDrafts),
]

export const unreadable: readonly Unreadable[] = [{ path: 'gone.txt', reason: 'no such file or folder' }]

/** Options for programs. */
export const plain: FormatOptions = { color: false }
