/**
 * What a parse costs, in work that can be counted. The ceilings stand a tenth above what is needed: a change that needs more
 * looks at lines that could be passed over.
 */
import { describe, expect, it } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import type { Channel } from '../../grammar/source.ts'
import { expressionsRun, looksAtLine } from './work.ts'

const openings = ['Recalling', 'Noting with concern', 'Deeply concerned that', 'Welcoming also', 'Bearing in mind']
const verbs = ['Requests', 'Also requests', 'Calls upon', 'Decides', 'Takes note of']
const subjects = [
  'the wells of the dry provinces, which no survey has counted since the drought',
  'its resolution 70/901 of 3 December 2015 on wells, and the plan of work that it contains',
  'the contribution of villages to the repair of pumps, as set out in document A/79/907',
  'that water drawn by hand is carried over ever longer distances by women and children',
  'the report of the Secretary-General on the “Decade of Wells”, and the figures in its annex',
]
const pick = (words: readonly string[], at: number): string => words[at % words.length] as string

const preambular = (at: number): string => `${pick(openings, at)} ${pick(subjects, at * 3)},`
const operative = (at: number): string => `${at + 1}. ${pick(verbs, at)} ${pick(subjects, at * 2 + 1)};`
const clauses = [
  ...Array.from({ length: 24 }, (_, at) => preambular(at)),
  ...Array.from({ length: 16 }, (_, at) => operative(at)),
]
const head = ['United Nations A/79/L.901', 'Kenya and Peru: draft resolution', 'Wells of the dry provinces']

/** Lines of so many characters at the most, and blanks before them. */
function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= width) lines.push(indent + word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}

/** The pages of a printed text: clauses with a folio and a form feed after every eighth. */
const pages = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((paragraph, at) => (at % 8 === 7 ? `${paragraph}\n\n${(at + 1) / 8}/5 25-99999\n\f` : `${paragraph}\n`))
    .join('\n')

const draft = [...head, 'The General Assembly,', ...clauses].join('\n\n')
const markdown = [
  ...head,
  '*The General Assembly*,',
  ...clauses.map((clause) => clause.replace(/^(\d+\. )?(\w+)/, '$1*$2*')),
].join('\n\n')
const printed = pages([...head, 'The General Assembly,', ...clauses].map((text) => wrapped(text, 70, '            ')))

const texts: readonly {
  readonly name: string
  readonly text: string
  readonly channel: Channel
  /** Regular expressions run for 1,000 characters, and looks at the words of a line. */
  readonly ceilings: { readonly expressions: number; readonly looks: number }
}[] = [
  { name: 'a typed draft', text: draft, channel: 'text', ceilings: { expressions: 395, looks: 39 } },
  { name: 'a text from a converter', text: markdown, channel: 'markdown', ceilings: { expressions: 685, looks: 42 } },
  { name: 'a printed text', text: printed, channel: 'pdftotext', ceilings: { expressions: 395, looks: 39 } },
]

describe.each(texts)('work for $name', ({ text, channel, ceilings }) => {
  it('has all its clauses', () => {
    const resolution = parse(text).children.find(({ type }) => type === 'resolution')
    const kinds = JSON.stringify(resolution).match(/"type":"(?:preambular|operative)Paragraph"/g)
    expect(kinds).toHaveLength(clauses.length)
  })

  it('runs few regular expressions', () => {
    // What is made once for a process is no work of this text.
    parse(text, { channel })
    expect((expressionsRun(() => parse(text, { channel })) * 1000) / text.length).toBeLessThan(ceilings.expressions)
  })

  it('looks at few lines again', () => {
    expect(looksAtLine(text, channel)).toBeLessThan(ceilings.looks)
  })
})
