/**
 * Where a paragraph ends and what begins: each case by its name, as a wrapped or an unwrapped text and the paragraphs that a
 * reader finds in it.
 */
import { describe, expect, it } from 'vitest'
import { terminal } from '../../../grammar/lines/terminal.ts'
import { parse } from '../../../grammar/parse.ts'
import { toOutline, type OutlineClause } from '../../../src/tree/outline.ts'

/** Id and words of every clause; sub-paragraphs after their clause. */
function clausesOf(text: string): string[] {
  const clause = ({ id, text: words, subparagraphs }: OutlineClause): string[] => [
    `${id} ${words}`,
    ...subparagraphs.flatMap((each) => clause(each as OutlineClause)),
  ]
  return toOutline(parse(text)).resolutions.flatMap(({ preamble, operative }) =>
    [...preamble, ...operative].flatMap(clause),
  )
}

/** Filling that makes a text one of wrapped lines, as measured on the document itself. */
const wrapped = `The General Assembly,
Recalling its earlier work on the lending of books in public libraries, and the
invitation that it addressed to all States to open their libraries every day of the
week,
`

describe('wrapped lines', () => {
  const rest = (text: string): string[] => clausesOf(wrapped + text).slice(1)
  it.each<[string, string, string[]]>([
    [
      'a comma at the end of a full line, and a capital on the next, end nothing',
      `Noting the efforts of the Secretary-General and of the specialized agencies, and of
Member States in all regions, to bring books to those who have none,
1. Decides to remain seized of the matter.
`,
      [
        'PP2 Noting the efforts of the Secretary-General and of the specialized agencies, and of Member States in all regions, to bring books to those who have none,',
        'OP1 Decides to remain seized of the matter.',
      ],
    ],
    [
      'a participle that opens a line inside a paragraph opens no paragraph',
      `Convinced that reading serves the peoples of the world, and that States should act,
recalling their commitments, in the interest of readers,
1. Decides to remain seized of the matter.
`,
      [
        'PP2 Convinced that reading serves the peoples of the world, and that States should act, recalling their commitments, in the interest of readers,',
        'OP1 Decides to remain seized of the matter.',
      ],
    ],
    [
      'a number at the beginning of a line is a number of a paragraph only where it is due',
      `1. Welcomes the opening of libraries in all regions, and notes that there are now
25. Of these, many lend books free of charge to readers of all ages, and some have
2. floors;
2. Decides to remain seized of the matter.
`,
      [
        'OP1 Welcomes the opening of libraries in all regions, and notes that there are now 25. Of these, many lend books free of charge to readers of all ages, and some have 2. floors;',
        'OP2 Decides to remain seized of the matter.',
      ],
    ],
    [
      'a year at the beginning of a line is no number of a paragraph',
      `1. Requests the Secretary-General to submit a report on the lending of books before
2027. The report shall be short;
2. Decides to remain seized of the matter.
`,
      [
        'OP1 Requests the Secretary-General to submit a report on the lending of books before 2027. The report shall be short;',
        'OP2 Decides to remain seized of the matter.',
      ],
    ],
    [
      'a label inside a sentence begins no sub-paragraph',
      `1. Requests the Secretary-General to report on the matters referred to in paragraphs
(a) and (b) of resolution 79/901, and on their cost;
2. Decides to remain seized of the matter.
`,
      [
        'OP1 Requests the Secretary-General to report on the matters referred to in paragraphs (a) and (b) of resolution 79/901, and on their cost;',
        'OP2 Decides to remain seized of the matter.',
      ],
    ],
    [
      'the name of an organ at the beginning of a line is no organ line',
      `1. Requests the Secretary-General to submit a report on the lending of books to the
General Assembly, and to the Security Council where that is called for;
2. Decides to remain seized of the matter.
`,
      [
        'OP1 Requests the Secretary-General to submit a report on the lending of books to the General Assembly, and to the Security Council where that is called for;',
        'OP2 Decides to remain seized of the matter.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(rest(text)).toEqual(expected)
  })
})

describe('one line a paragraph', () => {
  it.each<[string, string[], string[]]>([
    [
      'a paragraph whose opening phrase no lexicon has',
      ['Blessing all libraries,', 'Recalling its earlier work,', '1. Decides to meet.'],
      ['PP1 Blessing all libraries,', 'PP2 Recalling its earlier work,', 'OP1 Decides to meet.'],
    ],
    [
      'operative paragraphs without numbers',
      ['Recalling its earlier work,', 'Welcomes the report;', 'Decides to meet.'],
      ['PP1 Recalling its earlier work,', 'OP1 Welcomes the report;', 'OP2 Decides to meet.'],
    ],
    [
      'a page break in mid-sentence, where the rest begins with a capital',
      ['Recalling the special session of the General', '2/3 25-90001', 'Assembly on libraries,', '1. Decides to meet.'],
      ['PP1 Recalling the special session of the General Assembly on libraries,', 'OP1 Decides to meet.'],
    ],
    [
      'a page break after a comma, where the rest begins in lower case',
      ['Recalling the special session,', '2/3 25-90001', 'as held in New York,', '1. Decides to meet.'],
      ['PP1 Recalling the special session, as held in New York,', 'OP1 Decides to meet.'],
    ],
    [
      'a page break between two paragraphs',
      ['Recalling the special session,', '2/3 25-90001', 'Noting its outcome,', '1. Decides to meet.'],
      ['PP1 Recalling the special session,', 'PP2 Noting its outcome,', 'OP1 Decides to meet.'],
    ],
    [
      'a tag alone on its line',
      ['PP1', 'Recalling its earlier work,', 'OP1', 'Decides to meet.'],
      ['PP1 Recalling its earlier work,', 'OP1 Decides to meet.'],
    ],
    [
      'a single operative paragraph with a list',
      ['Recalling its earlier work,', 'Decides:', '(a) To meet;', '(b) To read.'],
      ['PP1 Recalling its earlier work,', 'OP1 Decides:', 'OP1(a) To meet;', 'OP1(b) To read.'],
    ],
    [
      'numbers that begin anew below a heading',
      [
        'Recalling its earlier work,',
        '1. Welcomes the report;',
        'Archives',
        '1. Notes their age;',
        '2. Decides to meet.',
      ],
      ['PP1 Recalling its earlier work,', 'OP1 Welcomes the report;', 'OP1#2 Notes their age;', 'OP2 Decides to meet.'],
    ],
    [
      'a heading between two numbers that follow each other, though the item above ends with a comma',
      [
        'Recalling its earlier work,',
        '1. Decides on the following steps:',
        'i. A list of all libraries,',
        'ii. A plan for the years to come,',
        'Financial arrangements',
        '2. Notes the cost;',
        '3. Decides to meet.',
      ],
      [
        'PP1 Recalling its earlier work,',
        'OP1 Decides on the following steps:',
        'OP1(i) A list of all libraries,',
        'OP1(ii) A plan for the years to come,',
        'OP2 Notes the cost;',
        'OP3 Decides to meet.',
      ],
    ],
    [
      'a label that is due begins an item, though the one above it ends with a word',
      [
        'Recalling its earlier work,',
        '1. Calls upon all libraries to:\na) open every day\nb) lend books to children;',
        '2. Decides to meet.',
      ],
      [
        'PP1 Recalling its earlier work,',
        'OP1 Calls upon all libraries to:',
        'OP1(a) open every day',
        'OP1(b) lend books to children;',
        'OP2 Decides to meet.',
      ],
    ],
    [
      'a heading that names an organ ends no numbering',
      [
        'Recalling its earlier work,',
        '1. Establishes a committee;',
        'The Committee',
        '2. Directs the Committee to meet;',
        '3. Decides to meet.',
      ],
      [
        'PP1 Recalling its earlier work,',
        'OP1 Establishes a committee;',
        'OP2 Directs the Committee to meet;',
        'OP3 Decides to meet.',
      ],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(clausesOf(`The General Assembly,\n\n${paragraphs.join('\n\n')}\n`)).toEqual(expected)
  })
})

describe('the punctuation that a line ends with', () => {
  it.each([
    ['of books,', ','],
    ['of books;', ';'],
    ['of books.', '.'],
    ['as follows:', ':'],
    ['of books', ''],
    ['of books,¹', ','],
    ['of books,¹,²', ','],
    ['of books, 12', ','],
    ['of books;^{3}', ';'],
    ['of books;<sup>4</sup>', ';'],
    ['of books,[^5]', ','],
    ['of the session, 1/', ','],
    ['of “books”,', ','],
    ['of books.”', '.'],
    ['(A/80/1).', '.'],
    ['of *books,*', ','],
    ['in 2025', ''],
    [`word${'¹'.repeat(60)}x`, ''],
  ])('%j: %j', (text, expected) => {
    expect(terminal(text)).toBe(expected)
  })
})
