import { expect, test } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { scanQuotations, type QuotationMatch } from '../../../grammar/phrases/quotation.ts'

const shown = (text: string, matches: readonly QuotationMatch[]): unknown[] =>
  matches.map((match) => {
    const words = text.slice(match.start, match.end)
    return match.inner.length > 0 ? [words, ...shown(text, match.inner)] : words
  })

test.each([
  ['the "Shanghai spirit", and', ['"Shanghai spirit"']],
  ['entitled “Cooperation: ‘x’ and y”,', [['“Cooperation: ‘x’ and y”', '‘x’']]],
  ['the Organization\'s "spirit" and States\' rights', ['"spirit"']],
  ['the States’ ‘rights’ and people’s', ['‘rights’']],
  ["the 'Shanghai spirit'.", ["'Shanghai spirit'"]],
  ['"a" and "b"', ['"a"', '"b"']],
  ['item entitled "Cooperation: "x" and y"', [['"Cooperation: "x" and y"', '"x"']]],
  ['“On World Unity”,⁶ and', ['“On World Unity”']],
  ['«x»', ['«x»']],
  // The marks of a quotation that runs over several paragraphs open in each and close in the last alone.
  ['“The General Assembly, recalling “x”', ['“x”']],
  ['“Recalling its resolution,', []],
  ['end of it.” And “more”', ['“more”']],
  ['', []],
])('%j', (text, quotations) => {
  expect(shown(text, scanQuotations(text, en))).toEqual(quotations)
})

test('the opening mark is kept as written', () => {
  expect(scanQuotations('a “b” "c"', en).map((match) => match.mark)).toEqual(['“', '"'])
})
