/** What the signs of a line say: for a beginning or against it, and which outweighs which; and what follows for whole texts. */
import { describe, expect, it } from 'vitest'
import { parseLines } from '../../../grammar/parse.ts'
import type { WeighedSign } from '../../../grammar/roles/sign.ts'
import { above, annexed, enough, label, layout, number, opening } from '../../../grammar/roles/weights.ts'
import type { LineHint } from '../../../grammar/source.ts'

const tables = { layout, above, opening, number, label, annexed }
const against: Readonly<Record<keyof typeof tables, readonly string[]>> = {
  layout: ['readerGoesOn', 'full', 'noBlank', 'flush'],
  above: [''],
  opening: ['none', 'lower', 'small', 'numbersAbove'],
  number: ['upper', 'lower', 'near', 'far', 'digits', 'readerGoesOn'],
  label: ['misfits', 'unended', 'lower', 'stopped'],
  annexed: ['unended', 'lower'],
}

describe.each(Object.entries(tables))('the signs of %s', (name, table) => {
  const signs = Object.entries(table as Readonly<Record<string, WeighedSign>>)

  it('speak for a beginning, or against it', () => {
    const negative = signs.filter(([, { weight }]) => weight < 0).map(([key]) => key)
    expect(negative.sort()).toEqual([...against[name as keyof typeof tables]].sort())
    expect(signs.filter(([, { weight }]) => weight === 0)).toEqual([])
  })
})

describe('what outweighs what', () => {
  const weight = (sign: WeighedSign | undefined): number => sign?.weight ?? Number.NaN

  it('an opening phrase after a comma or a semicolon begins a paragraph, whatever the width of the lines', () => {
    for (const end of [',', ';'])
      expect(weight(opening.known) + weight(above[end]) + layout.full.weight).toBeGreaterThanOrEqual(enough.unnumbered)
  })

  it('the reader of the file is believed before the words', () => {
    expect(layout.readerGoesOn.weight + opening.known.weight + weight(above[','])).toBeLessThan(enough.unnumbered)
    expect(layout.readerBegins.weight + opening.none.weight).toBeGreaterThanOrEqual(enough.unnumbered)
    expect(
      number.due.weight + number.written.weight + weight(above[';']) + number.known.weight + number.readerGoesOn.weight,
    ).toBeGreaterThanOrEqual(enough.numbered)
    expect(
      number.due.weight + number.written.weight + weight(above['']) + number.upper.weight + number.readerGoesOn.weight,
    ).toBeLessThan(enough.numbered)
  })

  it('a number that is not due needs an opening phrase and more', () => {
    const beside = number.written.weight + weight(above[';'])
    expect(number.far.weight + number.known.weight + beside).toBeLessThan(enough.numbered)
    expect(number.due.weight + number.upper.weight + beside).toBeGreaterThanOrEqual(enough.numbered)
    expect(number.due.weight + number.upper.weight + number.written.weight + weight(above[''])).toBeLessThan(
      enough.numbered,
    )
  })

  it('small letters outweigh everything about them but a blank line in a text of whole paragraphs', () => {
    expect(opening.lower.weight + layout.muchRoom.weight + weight(above[';']) + layout.blank.weight).toBeLessThan(
      enough.unnumbered,
    )
  })

  it('a label that is due begins an item after punctuation, not in the middle of a sentence', () => {
    expect(label.fits.weight + label.ended.weight + label.lower.weight).toBeGreaterThanOrEqual(enough.labelled)
    expect(label.fits.weight + label.unended.weight + label.lower.weight).toBeLessThan(enough.labelled)
    expect(label.misfits.weight + label.ended.weight + label.upper.weight).toBeLessThan(enough.labelled)
    expect(label.misfits.weight + label.ended.weight + label.skips.weight).toBeGreaterThanOrEqual(enough.labelled)
  })
})

describe('whole texts', () => {
  const rolesOf = (text: string, hints?: readonly (LineHint | undefined)[]): string[] =>
    parseLines({ text, channel: 'pdf', ...(hints ? { lines: hints } : {}) }).map(({ role }) => role)
  const draft = 'The General Assembly,\nRecalling its earlier work,\nNoting the report,\n1. Decides to meet.\n'

  it('a reader that saw a paragraph go on is believed', () => {
    const hints = [undefined, { startsParagraph: true }, { startsParagraph: false }, { startsParagraph: true }]
    expect(rolesOf(draft, hints)).toEqual(['organ', 'preambular', 'more', 'operative'])
  })

  it('a reader that saw a paragraph begin is believed', () => {
    const unknown = draft.replace('Noting the report,', 'Blessing all books,')
    const hints = [undefined, { startsParagraph: true }, { startsParagraph: true }, { startsParagraph: true }]
    expect(rolesOf(unknown, hints)).toEqual(['organ', 'preambular', 'preambular', 'operative'])
  })

  it('the evidence says why', () => {
    const [, , noting] = parseLines({ text: draft, channel: 'pdf' })
    expect(noting?.evidence.signs.map(({ says }) => says)).toContain('begins with a known opening phrase')
    expect(noting?.evidence.score).toBeGreaterThanOrEqual(enough.unnumbered)
  })
})
