/**
 * Parsing takes time in proportion to the text, whatever the text: four times the text, at most eight times the time.
 */
import { describe, expect, it } from 'vitest'
import { parse } from '../../grammar/parse.ts'

type Shape = (length: number) => string

const repeat =
  (unit: string): Shape =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length))

const counted =
  (unit: (index: number) => string): Shape =>
  (length) =>
    Array.from({ length: Math.ceil(length / unit(1).length) }, (_, index) => unit(index)).join('')

const opening =
  'United Nations A/79/L.124\n\nCuba:* draft resolution\n\nTitle of it all\n\nThe General Assembly,\n\nRecalling that,\n\n'
const scan = 'United Nations AIC.1/79/L.124\n\nThe General Assembly,\n\nRecalling that,! which\n\n'
const notes = Array.from({ length: 300 }, (_, index) => `^${index + 1} Note text.\n\n`).join('')

const inside =
  (before: string, shape: Shape, after = ''): Shape =>
  (length) =>
    before + shape(length) + after

const shapes: Record<string, Shape> = {
  spaces: repeat(' '),
  newlines: repeat('\n'),
  'carriage returns': repeat('\r'),
  'form feeds': repeat('\f'),
  'form feeds on lines': repeat('\f\n'),
  'no-break spaces': repeat('\u00a0'),
  'spaces inside a line': inside('x', repeat(' '), 'x\nmore\n'),
  'marks of a scan': inside(scan, repeat(`${'word! '.repeat(12)}\n`)),
  'notes of a scan': inside(
    scan,
    repeat("' Resolution 70/1, annex, with the tables and the maps that go with it.\n\n"),
  ),
  'pages of a scan': inside(
    scan,
    repeat(
      `\fAIC.1/79/L.124\n\n${'word '.repeat(13)}! and\n\n? See the report of the Committee, and what is said in it of wells.\n\n{A o\n`,
    ),
  ),
  'spaces after a colon': inside('x:', repeat(' '), 'x\nmore\n'),
  'spaces behind a label': inside('Sponsors: x', repeat(' '), 'x\n\nThe General Assembly,\n'),
  'asterisks behind a label': inside('Topic: x', repeat('*'), 'x\n\nThe General Assembly,\n'),
  'sponsors behind labels': inside('', repeat('Sponsors: Kenya\n'), '\nThe General Assembly,\n'),
  'States alone': inside('', repeat('Kenya, France,\n'), '\nThe General Assembly,\n'),
  'items put in': inside(opening, repeat('1 bis. Decides:\n\n(a bis) To x;\n\n')),
  'spaces inside a field': inside('Agenda item 0', repeat(' '), 'x\n'),
  'one word': repeat('w'),
  'long lines': repeat(`${'word '.repeat(30)}\n`),
  'wrapped lines': repeat(`${'word '.repeat(13)}\nand so on `),
  'numbers alone with a stop': repeat('1.\n'),
  'numbers and a space': repeat('1. \n'),
  'numbered paragraphs': counted((index) => `${index + 1}. Decides that;\n`),
  'numbers alone': counted((index) => `${index + 1}\n`),
  'labels alone': repeat('(a)\n'),
  'labelled lines': counted((index) => `(${String.fromCharCode(97 + (index % 26))}) To x;\n`),
  'roman labels': repeat('(i) To x;\n(ii) y;\n'),
  bullets: repeat('• To x;\n'),
  asterisks: repeat('*'),
  'asterisks inside a line': inside('x', repeat('*'), 'x\nmore\n'),
  'emphasis never closed': repeat('*a '),
  'emphasis closed now and then': repeat('*a* *b '),
  'emphasis in emphasis': (length) => '*a '.repeat(length / 6) + 'a* '.repeat(length / 6),
  'strong in emphasis': (length) => '*a **a '.repeat(length / 14) + 'a** a* '.repeat(length / 14),
  underscores: repeat('_a '),
  'straight quotation marks': repeat('"'),
  'quoted words': repeat('"a '),
  'quotations never closed': repeat('“'),
  'quotations in quotations': (length) => '“a'.repeat(length / 3) + '”'.repeat(length / 3),
  'single marks': repeat("'a "),
  strokes: repeat('A/'),
  'strokes and spaces': repeat('A/A/A/A/ '),
  symbols: repeat('A/79/1 '),
  'symbols on lines': repeat('A/79/1\n'),
  'symbols of a Council': repeat('A/HRC/RES/'),
  'digits and commas': repeat('1,'),
  commas: repeat(','),
  'full stops in italics': inside('*Recalling ', repeat('.'), 'x* y\n'),
  'opening phrases': repeat('Recalling that,\n'),
  'finite verbs in the preamble': repeat('Recalls that,\n'),
  'opening phrases apart': repeat('Recalling that,\n\n'),
  'opening words': repeat('Recalling '),
  'organ lines': repeat('The General Assembly,\n'),
  resolutions: repeat('The General Assembly,\n\nRecalling that,\n\n1. Decides x.\n\nTitle\n\n'),
  notes: counted((index) => `^${index + 1} Note text.\n\n`),
  'notes of one label': repeat('¹ A note.\n'),
  'notes below separators': repeat('__________\n¹ A note.\nmore\n'),
  'stacked labels': (length) =>
    `____________\n${counted((index) => `${index + 1}\n`)(length / 2)}${repeat('Text of note.\n')(length / 2)}`,
  superscripts: repeat('¹ '),
  'superscripts in a row': repeat('¹'),
  'superscripts inside words': repeat(`word${'¹'.repeat(35)}x\nmore\n`),
  marks: counted((index) => `word,^{${index % 999}} and `),
  'lost marks': inside(
    notes,
    counted((index) => `word, ${index % 300} `),
  ),
  'lost marks on lines': inside(
    notes,
    counted((index) => `word, ${index % 300} \n`),
  ),
  'misread marks': inside(notes, repeat('words,! and ')),
  citations: repeat('resolution 77/338 of 1 September 2023, '),
  'a list of citations': inside('resolutions ', repeat('77/338, ')),
  'citations without number': repeat('its resolutions '),
  'names of organs': repeat('General Assembly '),
  'spaces behind a citation': inside('Recalling resolution 77/338', repeat(' '), 'x\n'),
  dates: repeat('1 May 2020 '),
  months: repeat('May '),
  'job numbers': repeat('25-13823\n'),
  folios: counted((index) => `${index % 99}/${index % 98}\n`),
  headings: repeat('A short heading\n'),
  'labels of parts': repeat('I\n'),
  annexes: repeat('Annex I\n\nText.\n\n'),
  meetings: repeat('82nd plenary meeting\n'),
  'votes never closed': repeat('[Adopted without a vote\n'),
  tags: repeat('OP5 bis bis alt x\n'),
  States: repeat('Cuba, '),
  'States on lines': repeat('Cuba, Chad,\n'),
  proposals: repeat('Cuba: draft resolution\n'),
  submissions: repeat('Draft resolution submitted by\n'),
  fields: repeat('United Nations A/79/L.1 General Assembly Distr.: Limited 1 May 2020 '),
  'running titles': repeat('Title of it all\nA/79/L.124\n'),
  pages: repeat('text\n2/5 25-13823\n¹ Note.\nof more text\n'),
  'spaces inside emphasis': repeat('*Urges *all '),
  'emphasis after spaces': repeat('* Urges* '),
  'emphasis in pieces': repeat('*Re**calling* '),
  'emphasized end marks': repeat('a*;* '),
  'signs in long runs': repeat('**** ____ '),
  'tags of emphasis': repeat('<u>a</u>'),
  'tags never closed': repeat('<u>'),
  'tags never ended': repeat('<u '),
  'references of HTML': repeat('&nbsp;&'),
  links: repeat('[a](b)'),
  'links never closed': repeat('[a]('),
  'brackets never closed': repeat('['),
  'brackets never opened': repeat(']('),
  'reference links': inside('', repeat('[a][b]'), '\n\n[b]: c\n'),
  'definitions of links': counted((index) => `[${index}]: c\n`),
  'links back to marks': counted((index) => `${index}. See.[\u21a9](#a)\n`),
  'rows of tables': repeat('| PP1 | Recalling that, |\n'),
  bars: repeat('|'),
  'bars on lines': repeat('|\n'),
  'quoted lines': repeat('> a\n'),
  'quoted signs': repeat('>'),
  'nested lists': counted((index) => `${' '.repeat((index % 4) * 4)}1. a\n`),
  'nested bullets': counted((index) => `${' '.repeat((index % 4) * 4)}- a\n`),
  'lists that begin anew': repeat('2. Requests:\n1. a;\n'),
  'numbers in the margin': counted((index) => `${index + 1} a\n`),
  'numbers of every fifth line': counted((index) => (index % 5 === 4 ? `${index + 1} a\n` : '  a\n')),
  'front matter never closed': inside('---\n', repeat('a: b\n')),
  fences: repeat('```\na\n'),
  'rules of Markdown': inside('# a\n', repeat('---\n')),
  'underlined headings': repeat('a\n====\n\n'),
  'escaped signs': repeat('\\_'),
  backslashes: repeat('\\'),
  'invisible signs': repeat('\u200b'),
  'soft hyphens': repeat('a\u00ad'),
  ligatures: repeat('\ufb03'),
  'wide spaces': repeat('1.\u2003'),
  'separators of lines': repeat('a\u2028'),
  'written line ends': repeat('a\\n'),
  'letters that are spaced out': repeat('a b c d e f '),
  'paragraphs on one line': counted((index) => `The General Assembly, Recalling x, Noting y, ${index + 1}. Decides; `),
  'displaced ends': repeat('17.\nsession.\n2.\nDecides to continue at its\n'),
}

/** Milliseconds of the processor, which a busy machine leaves as they are. */
function milliseconds(text: string): number {
  const start = process.cpuUsage()
  parse(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** What is quick enough at the greater length needs no ratio: too little to be measured. */
const quick = 100

/** Sixteen times the text takes sixteen times the time, or 256 times where the work grows with the square: what lies between. */
const most = 64

/** The smallest ratio of several tries: noise only ever makes a run slower. */
function growth(shape: Shape, length: number): number {
  let smallest = Infinity
  for (let tries = 0; tries < 4 && smallest > most; tries++) {
    const few = milliseconds(shape(length))
    const many = milliseconds(shape(length * 16))
    smallest = Math.min(smallest, many < quick ? 0 : many / few)
  }
  return smallest
}

describe('the time grows with the text, not with its square', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    expect(growth(shape, 8192)).toBeLessThanOrEqual(most)
    expect(growth(inside(opening, shape), 8192)).toBeLessThanOrEqual(most)
  })
})

describe('a megabyte', () => {
  it.each(['spaces', 'newlines', 'emphasis never closed', 'strokes', 'digits and commas', 'one word', 'quoted words'])(
    'of %s',
    (name) => {
      const shape = shapes[name] ?? repeat(name)
      expect(growth(shape, 65_536)).toBeLessThanOrEqual(most)
    },
  )
})
