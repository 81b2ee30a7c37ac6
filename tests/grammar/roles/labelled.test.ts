/** Heads that name each fact, as Model United Nations write them. */
import { describe, expect, test } from 'vitest'
import type { Document, MastheadField } from '../../../grammar/ast.ts'
import { parse } from '../../../grammar/parse.ts'

const body =
  '\n\nThe General Assembly,\n\nRecalling its resolution 55/255 of 31 May 2001,\n\n1. Calls upon all States to act.\n'

const fieldsOf = (document: Document): [string, string][] =>
  document.children.flatMap((child) =>
    child.type === 'masthead'
      ? child.children
          .filter((field): field is MastheadField => field.type === 'mastheadField')
          .map(({ role, value }): [string, string] => [role, value])
      : [],
  )

const sponsorsOf = (document: Document): string[][] =>
  document.children.flatMap((child) =>
    child.type === 'proposal' ? [child.children.flatMap((each) => (each.type === 'sponsor' ? [each.name] : []))] : [],
  )

describe('the facts of a head', () => {
  test.each([
    ['Committee: Special Political Committee', 'committee', 'Special Political Committee'],
    ['FORUM: Security Council', 'organ', 'Security Council'],
    ['Topic: Small arms', 'agendaTitle', 'Small arms'],
    ['QUESTION OF: The situation in Mali', 'agendaTitle', 'The situation in Mali'],
    ['**Topic:** Plastic in the oceans: a shared duty', 'agendaTitle', 'Plastic in the oceans: a shared duty'],
    ['Signatories: Brazil, India', 'signatories', 'Brazil, India'],
  ])('%j', (line, role, value) => {
    expect(fieldsOf(parse(`${line}${body}`))).toEqual([[role, value]])
  })

  test('a title with a colon is no fact', () => {
    const document = parse(`Oceans: a shared duty${body}`)
    expect(fieldsOf(document)).toEqual([])
    expect(document.children[0]).toMatchObject({ type: 'title', children: [{ value: 'Oceans: a shared duty' }] })
  })

  test('a topic goes on over the line end', () => {
    expect(
      fieldsOf(parse(`Topic: The proliferation of small arms\nand light weapons\nSponsors: France${body}`)),
    ).toEqual([['agendaTitle', 'The proliferation of small arms and light weapons']])
  })
})

describe('sponsors behind their label', () => {
  test.each<[string, string[][]]>([
    ['Sponsors: France, United States and Kenya', [['France', 'United States', 'Kenya']]],
    ['**Sponsors:** France, Kenya', [['France', 'Kenya']]],
    ['Submitted by: Trinidad and Tobago', [['Trinidad and Tobago']]],
    ['Sponsors: France, Kenya,\nBrazil and India', [['France', 'Kenya', 'Brazil', 'India']]],
    ['Sponsors:\n- France\n- Bosnia and Herzegovina', [['France', 'Bosnia and Herzegovina']]],
    ['MAIN SUBMITTER: France\nCO-SUBMITTERS: Germany, Niger', [['France'], ['Germany', 'Niger']]],
    ['Sponsors: Amnesty International, Kenya', [['Amnesty International', 'Kenya']]],
  ])('%j', (head, sponsors) => {
    const document = parse(head + body)
    expect(sponsorsOf(document)).toEqual(sponsors)
    expect(document.kind).toBe('draft-resolution')
    expect(document.children.find(({ type }) => type === 'proposal')).toMatchObject({ action: 'draft resolution' })
  })

  test('signatories below them are no sponsors', () => {
    const document = parse(`Sponsors: France\nSignatories: Brazil, India${body}`)
    expect(sponsorsOf(document)).toEqual([['France']])
    expect(fieldsOf(document)).toEqual([['signatories', 'Brazil, India']])
  })
})

describe('sponsors with neither a label nor what they propose', () => {
  test('are told by being names of States and nothing else', () => {
    const document = parse(`A/80/L.99\n\nAlbania, France and Trinidad\nand Tobago\n\nLibraries of the world${body}`)
    expect(sponsorsOf(document)).toEqual([['Albania', 'France', 'Trinidad and Tobago']])
    expect(document.children.map(({ type }) => type)).toEqual(['masthead', 'proposal', 'title', 'resolution'])
  })

  test.each([
    'Peace between Ethiopia and Eritrea',
    'France',
    'Sudan and South Sudan',
    'Ethiopia, Eritrea and their neighbours',
  ])('a title: %j', (title) => {
    expect(sponsorsOf(parse(`A/80/L.99\n\n${title}${body}`))).toEqual([])
  })
})

test('a body of no list heads the clauses', () => {
  const document = parse(
    '*The United Nations Environment Programme*,\n\n*Alarmed* by plastic waste,\n\n*Noting* the efforts of States,\n\n1. *Urges* all States to act.\n',
  )
  expect(document.organ).toBe('United Nations Environment Programme')
  expect(document.children).toMatchObject([
    { type: 'resolution', children: [{ type: 'organLine' }, { type: 'preamble' }, { type: 'operativePart' }] },
  ])
})
