/** Where labels belong: letters and roman numbers told by what they follow and by what follows them. */
import { describe, expect, it } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { openedBy, type OpenLevel } from '../../../grammar/lexicon/labels.ts'

/** Levels of the labels of one clause, in order; a label that fits nothing has `?` beside its level. */
function levels(labels: string): string {
  const all = labels.split(' ')
  let open: OpenLevel[] = []
  return all
    .map((label, index) => {
      const placement = en.labels.place(label, open, all[index + 1])
      if (!placement) return '-'
      open = openedBy(open, placement)
      return `${placement.level}${placement.fits ? '' : '?'}`
    })
    .join(' ')
}

describe('the level of each label', () => {
  it.each([
    ['letters', '(a) (b) (c)', '1 1 1'],
    ['roman numbers below a letter, and back', '(a) (b) (i) (ii) (c)', '1 1 2 2 1'],
    ['i, the letter between h and j', '(f) (g) (h) (i) (j) (k)', '1? 1 1 1 1 1'],
    ['i, the number below h', '(a) (b) (c) (d) (e) (f) (g) (h) (i) (ii) (iii)', '1 1 1 1 1 1 1 1 2 2 2'],
    ['i, the number below h, and i, the letter after it', '(g) (h) (i) (ii) (i) (j)', '1? 1 2 2 1 1'],
    ['a list of roman numbers alone', '(i) (ii) (iii) (iv) (v) (vi)', '1 1 1 1 1 1'],
    ['v and x among letters', '(u) (v) (w) (x) (y)', '1? 1 1 1 1'],
    ['c, d, l and m, which are roman digits too', '(a) (b) (c) (d) (e)', '1 1 1 1 1'],
    ['four levels', '(a) (i) a. i. ii. b. (ii) (b)', '1 2 3 4 4 3 2 1'],
    ['one parenthesis', 'a) b) c) d) e) f)', '1 1 1 1 1 1'],
    ['after z', '(y) (z) (aa) (bb)', '1? 1 1 1'],
    ['figures', '(1) (2) (3)', '1 1 1'],
    ['figures below letters', '(a) (1) (2) (b)', '1 2 2 1'],
    ['a gap', '(a) (b) (d)', '1 1 1?'],
    ['a list that begins anew', '(a) (b) (a)', '1 1 1?'],
  ])('%s', (_, labels, expected) => {
    expect(levels(labels)).toBe(expected)
  })
})

describe('the label that a line begins with', () => {
  it.each([
    ['(a) To report', '(a)', 3],
    ['- (iv) To report', '(iv)', 6],
    ['b) To report', 'b)', 2],
    ['ii. To report', 'ii.', 3],
    ['a\\. To report', 'a.', 3],
    ['(12) To report', '(12)', 4],
  ])('%s', (line, label, length) => {
    expect(en.labels.labelOf(line)).toMatchObject({ label, length })
  })

  it.each(['To report', 'in consultation', '(see above) To', 'A. To report', ''])('none in %j', (line) => {
    expect(en.labels.labelOf(line)).toBeUndefined()
  })
})
