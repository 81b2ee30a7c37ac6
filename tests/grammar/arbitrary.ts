/**
 * Texts for fast-check: any characters, soups of the lines that documents are made of, and documents that were mutilated.
 */
import * as fc from 'fast-check'

/** A line or two of every kind that the grammar knows, and of some that it does not. */
const lines: readonly string[] = `
1. Requests the Secretary-General to report;|2. Decides to remain seized of the matter.|3.|4|7)|1\\. Welcomes|- 3. Urges all;|**5.** Urges
(a) To do so:|(b)|(i) Funds;|(ii) Staff|(h) x|a) To go|iv. four|• To prevent|- To|(1)|(aa) x|(12) y|*(c)* z
The General Assembly,|The Security Council,|The General Assembly|“The General Assembly,|The Conference of the Parties,
Recalling its resolution 59/48 of 2 December 2004,|Recalling also *A/79/1*,|Noting|of the General|Assembly on the world,|*Recalling* x|Recallingthe
United Nations A/79/L.124|A/79/L.124|A/79/L.124*|A/79/L.|Distr.: Limited|General Assembly|28 August 2025|Original: English|Seventy-ninth session
Third Committee|Agenda item 125 (s)|Title of it all|Belarus, China and Cuba:* draft resolution|Draft resolution submitted by the President
Cuba: amendment to draft resolution A/79/L.5|2/5 25-13823|25-13823|4/5|25-13823 5/5|25-16547 (E)    171025|*2516547*|Page 2|Please recycle
________________|----------|---|1|2|1/|¹|¹ Resolution 70/1.|² See A/79/1.|^{*} Any changes|* On behalf of|*|**|[^1]: A note|1/ Old note|5 Resolution 1.|Ibid.
82nd plenary meeting|29 November 1979|[Adopted by a recorded vote of 1 to 2. The voting was|In favour:|Cuba, Chad]|[Adopted without a vote.]
Annex|Annex I|Appendix|Annex Declaration of it all|I|II|A|B.|**III**|PP2 bis Recalling|OP5 alt. Decides|PP1|OP1|80/59. Convention|54/6|58/… Title
Resolution 2223 (2015)|Adopted by the Security Council at its 7451st meeting, on 28 May 2015|Resolution adopted by the General Assembly|on 4 December 2024
[on the report of the Fifth Committee (A/1)]|"Recalling|text “quoted|end” of it, ‘a’|**Bold *it** x*|_a_ b_c|see king a<sup>2</sup> b^{3}, c^4 d[^5] m²
* Urges* all|*Noting *the|*Re**calling* x|words*;*|<u>Urges</u> all|<b><i>Decides</i></b>|</u>|&nbsp;x&amp;&valueOf;|<br>|<p>|text<br>more
[70/1](https://x.y/(z)) of|[a][b]|[b]: https://x.y|![](a.png)|^1^ x|[Urges]{.underline} x|[1](#fn1)|1. See.[↩](#fnref1)|> x|> > y|---|* * *|===|\\_\\_\\_|x \\(y\\) \\* z\\
    1. To dig|    - To go|      * a|  2. b|5 x|6|7 and|8 so|The General Assembly, Recalling x, Noting y, 1. Decides a; 2. Requests b; (a) To c.|U r g e s all
1.\u2003Urges|Rea\ufb03rming|\uff11\uff0e Decides|x;\u200e|Re\u00adquests|a\u2060b
Agenda, 1 to; 2 of|June 1993,! for|tenth? and|A/RES/79/1     Title of it all|<!-- Page 1 -->|# Heading|\\*|\\|A/79/807-S/2025/132|31 June 2020 to 2 May
`
  .trim()
  .split(/[|\n]/)
  .concat(
    '```',
    '| PP1 | Recalling x, |',
    '|---|---|',
    '| United Nations | A/1 |',
    '\f',
    '\f\f',
    '\u00a0\u00a0x',
    '\u200b',
    '\ufeffx',
    '\u2028',
    'x\u2028y',
    '| a | b |',
    '\ud83d',
    'e\u0301',
  )

const ends = [
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\n\n',
  '\n\f',
  '\n    ',
  '\n            ',
  ' \n \n',
  '\u0085',
  '\v',
]

const joined = (parts: readonly (readonly string[])[]): string => parts.flat().join('')

/** Typical lines in any order, with every way in which a line ends. */
export const lineSoup: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...ends)), { maxLength: 60, size: 'max' })
  .map(joined)

const opening =
  'United Nations A/79/L.124\n\nCuba:* draft resolution\n\nTitle of it all\n\nThe General Assembly,\n\nRecalling that,\n\n'

/** The same, where clauses stand. */
export const clauseSoup: fc.Arbitrary<string> = lineSoup.map((soup) => opening + soup)

/** Any UTF-16 code units, lone surrogates too. */
export const codeUnits: fc.Arbitrary<string> = fc
  .array(fc.integer({ max: 0xff_ff }), { maxLength: 300, size: 'max' })
  .map((codes) => String.fromCharCode(...codes))

/** The characters that mean something to the grammar. */
export const signs: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...'*_^{}<>[]()“”"\'‘’«»/\\123.,;: \n\r\f\tA/79aiT'.split('')), {
    maxLength: 160,
    size: 'max',
  })
  .map((characters) => characters.join(''))

type Change = readonly [kind: number, at: number, to: number, words: string]

function change(text: readonly string[], [kind, at, to, words]: Change): string[] {
  const from = at % text.length
  const line = text[from] ?? ''
  const column = to % (line.length + 1)
  switch (kind) {
    case 0:
      return text.toSpliced(from, 1)
    case 1:
      return text.toSpliced(to % text.length, 0, line)
    case 2:
      return text.toSpliced(from, 1, text[to % text.length] ?? '').toSpliced(to % text.length, 1, line)
    case 3:
      return text.toSpliced(from, 1, line.slice(0, column) + words + line.slice(column))
    case 4:
      return text.toSpliced(from, to % 30)
    case 5:
      return text.toSpliced(from, 0, words)
    default:
      return text.toSpliced(from, 1, line.slice(0, column), line.slice(column))
  }
}

/** Documents with lines lost, doubled, exchanged, broken and put in, and with characters put in. */
export const mutilated = (documents: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...documents),
      fc.array(
        fc.tuple(
          fc.nat(6),
          fc.nat(),
          fc.nat(),
          fc.constantFrom(...lines, '*', '“', '(', '\f', '¹', '_', '<sup>2</sup>'),
        ),
        { minLength: 1, maxLength: 12 },
      ),
    )
    .map(([text, changes]) =>
      changes.reduce((now: string[], each) => change(now.length > 0 ? now : [''], each), text.split('\n')).join('\n'),
    )
