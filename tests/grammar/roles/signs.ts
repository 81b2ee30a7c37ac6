/**
 * Small texts, each with a line that one sign decides: what the line is stands before it, as a reader of the text sees it. A
 * `+` or `-` after the role says that the reader of the file saw a paragraph begin there, or go on.
 */
import type { LineHint, Source } from '../../../grammar/source.ts'

/** A text, and the role of each of its lines that is not blank. */
export interface SignText {
  readonly name: string
  readonly source: Source
  readonly roles: readonly string[]
}

/** Reads `role | line`, one a line of the template. */
function signText(name: string, template: string): SignText {
  const rows = template
    .replace(/^\n/, '')
    .trimEnd()
    .split('\n')
    .map((row) => {
      const bar = row.indexOf('|')
      return { role: row.slice(0, bar).trim(), line: row.slice(bar + 1).replace(/^ /, '') }
    })
  const hintOf = (role: string): LineHint | undefined =>
    /[+-]$/.test(role) ? { startsParagraph: role.endsWith('+') } : undefined
  return {
    name,
    source: {
      text: rows.map(({ line }) => line).join('\n'),
      channel: 'text',
      lines: rows.map(({ role }) => hintOf(role)),
    },
    roles: rows.flatMap(({ role }) => (role === '' ? [] : [role.replace(/[+-]$/, '')])),
  }
}

/** Wrapped lines of 80 characters or a little more, which the lines below are measured by. */
const wrapped = `
organ       | The General Assembly,
preambular  | Recalling its earlier work on the lending of books in public libraries, and its
more        | invitation to all States to open their libraries every day of the week, and the
more        | report of the Secretary-General on that lending,`

const lastClause = `
operative   | 1. Decides to remain seized of the matter.`

/** Texts of wrapped lines without blank lines, as `pdftotext` makes them. */
const inWrappedLines: readonly SignText[] = [
  signText(
    'in a language whose clauses begin small, a comma and a known opening phrase that had no room on the line above',
    `
organ       | Генеральная Ассамблея,
preambular  | ссылаясь на свои прежние решения о выдаче книг в публичных библиотеках, а также на
more        | свое приглашение всем государствам открывать библиотеки в каждый день недели, и на
more        | доклад Генерального секретаря о выдаче книг во всех библиотеках мира и регионов,
preambular  | принимая к сведению открытие библиотек во всех государствах и всех их читальнях,
preambular  | приветствуя труд библиотекарей,
operative   | 1. постановляет продолжать заниматься этим вопросом.`,
  ),
  signText(
    'in such a language, a list of opening phrases whose last no conjunction has joined',
    `
organ       | Генеральная Ассамблея,
preambular  | ссылаясь на свои прежние решения о выдаче книг в публичных библиотеках, а также на
more        | свое приглашение всем государствам открывать библиотеки в каждый день недели, и на
more        | доклад Генерального секретаря о выдаче книг во всех библиотеках мира и регионов,
preambular  | приветствуя открытие многих библиотек в городах, отмечая труд читален,
more        | признавая успехи всех школ и подчеркивая их значение,
preambular  | приветствуя труд библиотекарей,
operative   | 1. постановляет продолжать заниматься этим вопросом.`,
  ),
  signText(
    'a comma, and a known opening phrase that had no room on the line above',
    `${wrapped}
preambular  | Noting the opening of libraries in all States, and of reading rooms for each one,
preambular  | Acknowledging the librarians,${lastClause}`,
  ),
  signText(
    'a comma in a list, and a word in the form of an opening phrase that had no room above',
    `${wrapped}
preambular  | Noting the work that each of the libraries does on shelving, on labelling, binding,
more        | Digitizing the manuscripts, in the interest of readers,${lastClause}`,
  ),
  signText(
    'a comma on a full line, and a word in the form of an opening phrase that was not brought up',
    `${wrapped}
preambular  | Noting the work that each of the libraries does for their readers,
preambular  | Cataloguing every manuscript, in the interest of readers,${lastClause}`,
  ),
  signText(
    'a comma on a line with some room, and names',
    `${wrapped}
preambular  | Noting the work of the libraries of Bologna and of Coimbra,
more        | Salamanca, Uppsala and Vienna, in the interest of readers,${lastClause}`,
  ),
  signText(
    'a comma on a short line, and words that no lexicon has',
    `${wrapped}
preambular  | Noting the work of the libraries,
preambular  | Books being free for all readers, in the interest of readers,${lastClause}`,
  ),
  signText(
    'a full stop on a line with some room, and a word in the form of an opening phrase',
    `${wrapped}
preambular  | Noting the work of the libraries on shelves and on labels for the readers of
more        | every age. It was begun in the reading rooms of five cities.
preambular  | Cataloguing every manuscript, in the interest of readers,${lastClause}`,
  ),
  signText(
    'no punctuation on a full line, and a name that could be an opening phrase',
    `${wrapped}
preambular  | Noting the work of the libraries, and the campaign by the name
more        | Encouraging Reading for All, in the interest of readers,${lastClause}`,
  ),
  signText(
    'a comma on a short line, and a line in lower case',
    `${wrapped}
preambular  | Noting the work of the libraries,
more        | among them the oldest, in the interest of readers,${lastClause}`,
  ),
  signText(
    'a comma on a full line, and an opening phrase in lower case',
    `${wrapped}
preambular  | Convinced that reading serves the peoples of all lands and ages,
more        | recalling their commitments, in the interest of readers,${lastClause}`,
  ),
  signText(
    'a full stop at the end of a full line, and an opening phrase below',
    `${wrapped}
operative   | Requests the Secretary-General to report on the lending of books to all readers.
operative   | Encourages the librarians.`,
  ),
  signText(
    'a comma on a full line below a number, and a name that could be an opening phrase',
    `${wrapped}
operative   | 1. Welcomes the publication of the series entitled Loans, Letters to Readers,
more        | Requests for Books and Replies, in the interest of readers;
operative   | 2. Decides to remain seized of the matter.`,
  ),
]

/** Numbers at the beginning of a line. */
const atNumbers: readonly SignText[] = [
  signText(
    'the number that is due, before words that no lexicon has',
    `${wrapped}
operative   | 1. Books shall be lent to all readers, whatever their age;
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'the number that is due, below a line without punctuation',
    `${wrapped}
operative   | 1. Requests the Secretary-General to report on the lending of books
operative   | 2. Decides to remain seized of the matter`,
  ),
  signText(
    'a number that is due by chance, before lower case',
    `${wrapped}
operative   | 1. Requests the Secretary-General to issue again the tables of document No.
more        | 2. to the report on the lending of books;
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'a bare number that is due by chance, in the middle of a sentence',
    `${wrapped}
operative   | 1. Requests the Secretary-General to keep in each of the reading rooms the table
more        | 2
more        | Notes and Letters to Readers, which is in the report on the lending of books;
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'a bare number that is due by chance, between two sentences, before words that open nothing',
    `${wrapped}
operative   | 1. Requests the Secretary-General to report on the lending of books.
more        | 2
more        | Letters to Readers, vol. 4.
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'a year after a comma, before a word that could be an opening phrase',
    `${wrapped}
operative   | 1. Requests the Secretary-General to issue the tables for the years 2025, 2026,
more        | 2027. Notes on the sources shall be added, in the interest of readers;
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'a number behind a gap of four, before a known opening phrase below a blank line',
    `
organ       | The General Assembly,
            |
preambular  | Recalling its earlier work,
            |
preambular  | Noting the opening of libraries,
            |
operative   | 1. Requests the Secretary-General to report;
            |
operative   | 6. Decides to remain seized of the matter.`,
  ),
  signText(
    'the number that is due, below a blank line in a text of whole paragraphs, whatever stands about it',
    `
organ       | The General Assembly,
            |
preambular  | Recalling its earlier work,
            |
operative   | 1. Requests the Secretary-General to report
            |
operative   | 2. Books for all readers
            |
operative   | 3. Decides to remain seized of the matter`,
  ),
]

/** Labels of items. */
const atLabels: readonly SignText[] = [
  signText(
    'a label that is due in the middle of a sentence',
    `${wrapped}
operative   | 1. Requests the Secretary-General to report on the matters named in paragraphs
more        | (a) and (b) of resolution 79/901, and on their cost;
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'a label that is due on a line of its own, in a text of whole paragraphs, below an item without punctuation',
    `
organ       | The General Assembly,
preambular  | Recalling its earlier work,
operative   | 1. Requests the Secretary-General:
item        | (a) To lend books
item        | (b) To report
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'a label that is due, below an item that ends with “and”',
    `${wrapped}
operative   | 1. Requests the Secretary-General:
item        | (a) To lend books to all readers, whatever their age and
item        | (b) To report on the lending;
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'the end of a citation that looks like the label that is due',
    `
organ       | The General Assembly,
preambular  | Recalling its earlier work,
operative   | 1. Requests the Secretary-General:
item        | (a) To apply article 6, paragraph 3
more        | (b) of the Statute;
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'a label behind one that is missing, below a semicolon',
    `${wrapped}
operative   | 1. Requests the Secretary-General:
item        | (a) To lend books to all readers, whatever their age;
item        | (c) To report on the lending;
operative   | 2. Decides to remain seized of the matter.`,
  ),
]

/** Texts whose paragraphs blank lines or indents divide, or stand one on each line. */
const bySetting: readonly SignText[] = [
  signText(
    'each line a paragraph, before words that no lexicon has',
    `
organ       | The General Assembly,
preambular  | Recalling its earlier work,
preambular  | Books being free for all readers,
operative   | 1. Decides to remain seized of the matter.`,
  ),
  signText(
    'a blank line that divides paragraphs, before words that no lexicon has',
    `${wrapped}
            |
preambular  | Noting the opening of libraries in all States,
            |
preambular  | Noting the work that each of the libraries does on labels,
            |
preambular  | Books being free for all readers, in the interest of readers,
            |
operative   | 1. Requests the Secretary-General to report;
            |
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'no blank line where they divide paragraphs, before a name that could be an opening phrase',
    `${wrapped}
            |
preambular  | Noting the opening of libraries in all States,
            |
preambular  | Noting the work that each of the libraries does on the series of texts Numbering,
more        | Encouraging Reading for All and Shelving, in the interest of readers,
            |
operative   | 1. Requests the Secretary-General to report;
            |
operative   | 2. Decides to remain seized of the matter.`,
  ),
  signText(
    'an indent where first lines have one, before a word in the form of an opening phrase',
    `
organ       |      The General Assembly,
preambular  |      Recalling its earlier work on the lending of books in public libraries, and its
more        | invitation to all States to open their libraries every day of the week, and the
more        | report of the Secretary-General on that lending,
preambular  |      Noting the work that the libraries do in the interest of the readers of every
more        | age and of every land, and of those who have begun to work on shelving, labels,
preambular  |      Digitizing the manuscripts, in the interest of readers,
operative   |      1. Decides to remain seized of the matter.`,
  ),
  signText(
    'no indent where first lines have one, before a name that could be an opening phrase',
    `
organ       |      The General Assembly,
preambular  |      Recalling its earlier work on the lending of books in public libraries, and its
more        | invitation to all States to open their libraries every day of the week, and the
more        | report of the Secretary-General on that lending,
preambular  |      Noting the work that the libraries do on the series of texts named Numbering,
more        | Encouraging Reading for All and Shelving, in the interest of readers,
operative   |      1. Decides to remain seized of the matter.`,
  ),
]

/** What the reader of the file saw. */
const byReader: readonly SignText[] = [
  signText(
    'a paragraph that the reader of the file saw begin, before words that no lexicon has',
    `
organ       | The General Assembly,
preambular+ | Recalling its earlier work,
preambular+ | Books being free for all readers,
operative+  | 1. Decides to remain seized of the matter.`,
  ),
  signText(
    'a paragraph that the reader of the file saw go on, before an opening phrase',
    `
organ       | The General Assembly,
preambular+ | Recalling its earlier work, and the campaign with the title Shelving,
more-       | Encouraging Reading for All,
operative+  | 1. Decides to remain seized of the matter.`,
  ),
]

/** Annexes, whose paragraphs open with any words. */
const inAnnexes: readonly SignText[] = [
  signText(
    'a full stop, a blank line and a capital',
    `${wrapped}${lastClause}
            |
annex       | Annex
paragraph   | The libraries lend books to readers of all ages on every day of the week.
            |
paragraph   | The reading rooms are open on the same days.`,
  ),
  signText(
    'a comma on a short line, and lower case',
    `${wrapped}${lastClause}
            |
annex       | Annex
paragraph   | The libraries lend books to readers of all ages,
more        | and to those who work in the reading rooms.`,
  ),
  signText(
    'a quotation below a colon on a full line',
    `${wrapped}${lastClause}
            |
annex       | Annex
paragraph   | Below the heading of the part on the libraries insert this new paragraph:
paragraph   | “Books are lent to all readers of every age.”`,
  ),
  signText(
    'no punctuation on a line with some room, and a capital',
    `${wrapped}${lastClause}
            |
annex       | Annex
paragraph   | The libraries lend books to all those whom the
more        | Secretary-General has named.`,
  ),
]

/** Every text. */
export const signTexts: readonly SignText[] = [
  ...inWrappedLines,
  ...atNumbers,
  ...atLabels,
  ...bySetting,
  ...byReader,
  ...inAnnexes,
]
