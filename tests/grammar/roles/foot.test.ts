/** Notes at the foot of pages that have lost the line above them, as text processors print and poppler reads them. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import type { AnyNode } from '../../../grammar/ast.ts'
import { toOutline } from '../../../src/api/parse.ts'

const all = (node: AnyNode): AnyNode[] => [node, ...('children' in node ? node.children.flatMap(all) : [])]

const words = (node: AnyNode): string =>
  node.type === 'pageBreak'
    ? ' '
    : node.type === 'footnoteReference'
      ? ''
      : 'value' in node
        ? node.value
        : 'children' in node
          ? node.children.map(words).join('')
          : ''
const clean = (node: AnyNode): string => words(node).replace(/\s+/g, ' ').trim()

/** What a text says: its clauses, the marks in them, and its notes; `1: See A/80/901.` */
function read(text: string): { clauses: string[]; marks: string[]; notes: string[] } {
  const nodes = all(parse(text))
  return {
    clauses: nodes.flatMap((node) =>
      node.type === 'preambularParagraph' || node.type === 'operativeParagraph' ? clean(node) : [],
    ),
    marks: nodes.flatMap((node) => (node.type === 'footnoteReference' ? node.label : [])),
    notes: nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? `${node.label}: ${clean(node)}` : [])),
  }
}

/** The notes as they are told, their parts joined. */
const joinedNotes = (text: string): string[] =>
  toOutline(parse(text)).footnotes.map(({ label, text: said }) => `${label}: ${said}`)

const end = '\n1. Decides to meet again at its ninetieth session.\n'
const wetlands = 'Recalling the Convention on Wetlands and the work of its secretariat,'
const rivers = 'Aware of the needs of all who live beside the rivers of the region,'

describe('notes without a line above them', () => {
  test('have their numbers glued to their words', () => {
    const text = `The General Assembly,

Recalling the Convention on Wetlands1 and the work of its secretariat,

Aware of the needs of all who live beside the rivers of the region,2
1United Nations, Treaty Series, vol. 9001, No. 12345.
2A/80/901.
\f${end}`
    expect(read(text)).toEqual({
      clauses: [wetlands, rivers, 'Decides to meet again at its ninetieth session.'],
      marks: ['1', '2'],
      notes: ['1: United Nations, Treaty Series, vol. 9001, No. 12345.', '2: A/80/901.'],
    })
  })
  test('have their numbers on lines of their own', () => {
    const text = `The General Assembly,

Recalling the Convention on Wetlands1 and the work of its secretariat,

Aware of the needs of all who live beside the rivers of the region,2
1
        United Nations, Treaty Series, vol. 9001, No. 12345.
2
        See A/80/901.
\f${end}`
    const { clauses, marks, notes } = read(text)
    expect(clauses[1]).toBe(rivers)
    expect(marks).toEqual(['1', '2'])
    expect(notes).toEqual(['1: United Nations, Treaty Series, vol. 9001, No. 12345.', '2: See A/80/901.'])
  })
  test('have the last words of a note ahead of all texts, below its number', () => {
    const text = `The General Assembly,

Recalling the Convention on Wetlands1 and the work of its secretariat,

Aware of the needs of all who live beside the rivers of the region,2
1

sect. A.
2

Official Records of the General Assembly, Eightieth Session, Supplement No. 99 (A/80/99), chap. IV,
See A/80/901.
\f${end}`
    expect(joinedNotes(text)).toEqual([
      '1: Official Records of the General Assembly, Eightieth Session, Supplement No. 99 (A/80/99), chap. IV, sect. A.',
      '2: See A/80/901.',
    ])
  })
  test('have their first numbers below all texts, and wrap behind a comma', () => {
    const text = `The General Assembly,

Recalling the Convention on Wetlands1 and the Yearbook of Rivers,2

Aware of the needs of all who live beside the rivers of the region,3 and of the
United Nations, Treaty Series, vol. 9001, No. 12345.
The United Nations Rivers Yearbook, vol. 10: 1985 (United Nations publication, Sales No. E.86.IX.7),
appendix VII.
3
See A/80/901.
1
2
\fneeds of all who fish there,
${end}`
    const { marks, notes, clauses } = read(text)
    expect(clauses[1]).toBe(`${rivers} and of the needs of all who fish there,`)
    expect(marks).toEqual(['1', '2', '3'])
    expect(notes).toEqual([
      '1: United Nations, Treaty Series, vol. 9001, No. 12345.',
      '2: The United Nations Rivers Yearbook, vol. 10: 1985 (United Nations publication, Sales No. E.86.IX.7), appendix VII.',
      '3: See A/80/901.',
    ])
  })
  test('have all numbers above all texts', () => {
    const text = `The General Assembly,

Recalling the Convention on Wetlands,1 and the work of its secretariat,

Aware of the needs of all who live beside the rivers of the region,2
1
2

United Nations, Treaty Series, vol. 9001, No. 12345.
See A/80/901.
\f${end}`
    expect(read(text).notes).toEqual(['1: United Nations, Treaty Series, vol. 9001, No. 12345.', '2: See A/80/901.'])
  })
  test('have the first numbers below all texts', () => {
    const text = `The General Assembly,

Recalling the Convention on Wetlands,1 the report on its state2 and the programme of its secretariat,

Aware of the needs of all who live beside the rivers of the region,3
United Nations, Treaty Series, vol. 9001, No. 12345.
See A/80/901.
3
Resolution 79/901.
1
2
\f${end}`
    const { clauses, notes } = read(text)
    expect(clauses[1]).toBe(rivers)
    expect(new Set(notes)).toEqual(
      new Set(['1: United Nations, Treaty Series, vol. 9001, No. 12345.', '2: See A/80/901.', '3: Resolution 79/901.']),
    )
  })
  test('begin with a year behind the number', () => {
    const text = `The General Assembly,

Recalling the outcome of the Review Conference1 and the work of its secretariat,
12015 Review Conference of the Parties, Final Document.
\f${end}`
    expect(read(text).notes).toEqual(['1: 2015 Review Conference of the Parties, Final Document.'])
  })
  test('go on across pages', () => {
    const text = `The General Assembly,

Recalling the Convention on Wetlands1 and the work of its secretariat, and the long
record of its meetings,

Recalling also the declaration submitted by the
1See Official Records of the General Assembly, Eightieth Session,
\fmembers of the secretariat and the report2 on their work,

Aware of the needs of all who live beside the
Supplement No. 53 (A/80/53), chap. IV.
2A/80/901.
\frivers of the region,
${end}`
    const { clauses, notes } = read(text)
    expect(clauses[1]).toBe(
      'Recalling also the declaration submitted by the members of the secretariat and the report on their work,',
    )
    expect(clauses[2]).toBe(rivers)
    expect(notes).toContain('2: A/80/901.')
    expect(notes.filter((note) => note.startsWith('1: ')).join(' ')).toContain('Supplement No. 53 (A/80/53), chap. IV.')
  })
  test('stand on the last page below the closing', () => {
    const text = `The General Assembly,

Aware of the needs of all who live beside the rivers of the region,

\f1. Decides to publish the report of the Working Group on Rivers;1

2. Decides to meet again at its ninetieth session.

42nd plenary meeting
3 December 2025

1A/80/901.
`
    expect(read(text)).toMatchObject({ marks: ['1'], notes: ['1: A/80/901.'] })
  })
})

describe('no notes are', () => {
  test('a date that the text goes on with', () => {
    const text = `The General Assembly,

Recalling the Convention on Wetlands1 that entered into force on
1 January 2020 for all States of the region,
\f${end}`
    const { notes, clauses } = read(text)
    expect(notes).toEqual([])
    expect(clauses[0]).toMatch(/on 1 January 2020 for all States of the region,$/)
  })
  test('the number of a page', () => {
    const text = `The General Assembly,

Recalling the reports of the Working Group1 and of its secretariat,

1
\f${end}`
    expect(read(text).notes).toEqual([])
  })
  test('lines whose number nothing refers to', () => {
    const text = `The General Assembly,

Recalling the pledges made by the members of the Working Group, of which there were
1 Convention and many declarations,
\f${end}`
    expect(read(text).notes).toEqual([])
  })
})
