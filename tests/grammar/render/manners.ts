/**
 * What people and programs do to a clean text: they write numbers, marks, labels and headings in ways of their own, wrap and
 * indent lines, change line ends and spaces. The document says the same.
 */
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const marks = /[⁰¹²³⁴-⁹]+/gu
const noteHead = /^[⁰¹²³⁴-⁹]+ /gmu

const digitsOf = (mark: string): string => mark.trim().replaceAll(/./gu, (digit) => String(superscripts.indexOf(digit)))

/** Marks in the text and at the head of notes, each in its own way. */
const marked =
  (inText: (label: string) => string, atNote: (label: string) => string = inText) =>
  (clean: string): string =>
    clean
      .replaceAll(noteHead, (mark) => `«note ${digitsOf(mark)}» `)
      .replaceAll(marks, (mark) => inText(digitsOf(mark)))
      .replaceAll(/«note (\d+)»/g, (_, label: string) => atNote(label))

const numbered =
  (write: (number: string) => string) =>
  (clean: string): string =>
    clean.replaceAll(/^(\d+)\. (?=\*?[A-Z])/gm, (_, number: string) => write(number))

const labelled =
  (write: (label: string) => string) =>
  (clean: string): string =>
    clean.replaceAll(/^\(([a-z]+)\) /gm, (_, label: string) => write(label))

const organLine =
  /^\*?(The (?:General Assembly|Security Council|Human Rights Council|Economic and Social Council),)\*?$/gm

/** By name: from a clean text to the same text in another manner. */
export const manners: Readonly<Record<string, (clean: string) => string>> = {
  'numbers 1)': numbered((number) => `${number}) `),
  'numbers 1 .': numbered((number) => `${number} . `),
  'numbers without a stop': numbered((number) => `${number} `),
  'numbers 1 -': numbered((number) => `${number} - `),
  'numbers (1)': numbered((number) => `(${number}) `),
  'numbers **1.**': numbered((number) => `**${number}.** `),
  'numbers alone': numbered((number) => `${number}.\n\n`),
  'marks 1/': marked(
    (label) => ` ${label}/`,
    (label) => `${label}/`,
  ),
  'marks 1/ without a space': marked((label) => `${label}/`),
  'marks [1]': marked((label) => `[${label}]`),
  'marks \\[1\\]': marked((label) => ` \\[${label}\\]`),
  'marks ^1': marked((label) => `^${label}`),
  'marks [^1]': marked(
    (label) => `[^${label}]`,
    (label) => `[^${label}]:`,
  ),
  'labels a)': labelled((label) => `${label}) `),
  'labels \\(a\\)': labelled((label) => `\\(${label}\\) `),
  'labels - (a)': labelled((label) => `- (${label}) `),
  'organ line as heading': (clean) => clean.replaceAll(organLine, '### $1'),
  'organ line in bold': (clean) => clean.replaceAll(organLine, '**$1**'),
  'organ line without comma': (clean) => clean.replaceAll(organLine, (line) => line.replace(',', '')),
  'carriage returns': (clean) => clean.replaceAll('\n', '\r'),
  'trailing spaces': (clean) => clean.replaceAll('\n', '   \n'),
  'double blank lines': (clean) => clean.replaceAll('\n\n', '\n\n\n\n'),
  tabs: (clean) => clean.replaceAll(/^(\d+\.|\([a-z]+\)) /gm, '\t$1\t'),
  indented: (clean) => clean.replaceAll(/^(?=\S)/gm, '    '),
}
