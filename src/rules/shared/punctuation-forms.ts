/**
 * Marks of punctuation and the spaces about them in the languages beside English: a space before `;` and `:` in French, full-width marks
 * in Chinese, Arabic ones in Arabic.
 */
import { ByLanguage } from './by-language.ts'

/** A slip by its pattern and what stands instead of what it matches. */
export interface PunctuationSlip {
  readonly kind: 'twice' | 'before' | 'behind' | 'inside' | 'other' | 'french'
  readonly pattern: RegExp
  readonly to: string | ((found: string) => string)
  /** The right form: what a text must have more often than the slip, for some are typed otherwise throughout. */
  readonly usual?: RegExp
  /** Whether the marks of a quotation itself are looked at. */
  readonly marksQuotation?: true
}

const strongest = (found: string): string =>
  Array.from(found).toSorted((a, b) => ',;:.'.indexOf(b) - ',;:.'.indexOf(a))[0] ?? ''

/** What holds wherever Latin marks are used: `,,`, `a ,b`, `a,b`, `( a`. */
const latin = (spaced: string): readonly PunctuationSlip[] => [
  { kind: 'twice', pattern: /(?<=[\p{L}\d)»”])(?:([,;:])\1|,;|;,|,\.(?=\s))(?=[^,;:.])/gu, to: strongest },
  {
    kind: 'before',
    pattern: new RegExp(String.raw`(?<=[\p{L}\d)»”]) [${spaced}](?= |$)`, 'gu'),
    to: (found) => found.slice(1),
  },
  { kind: 'behind', pattern: /(?<=\p{Ll}{2})[,;](?=\p{Ll}{2})/gu, to: (found) => `${found} ` },
  { kind: 'inside', pattern: /(?<=\() (?=[\p{L}\d])|(?<=\p{L}) (?=\))/gu, to: '' },
]

/** No space inside the marks of a quotation. */
const closeQuotation = (open: string, close: string): PunctuationSlip => ({
  kind: 'inside',
  pattern: new RegExp(String.raw`(?<=${open}) (?=\p{L})|(?<=\p{L}) (?=${close})`, 'gu'),
  to: '',
  usual: new RegExp(String.raw`${open}(?=\p{L})|(?<=\p{L})${close}`, 'gu'),
  marksQuotation: true,
})

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '(': '（',
  ')': '）',
  '<': '《',
  '>': '》',
}
const leftward: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

/** The slips of each language. */
export const punctuationSlips: ByLanguage<readonly PunctuationSlip[]> = new ByLanguage<readonly PunctuationSlip[]>({
  fr: () => [
    ...latin(','),
    {
      kind: 'french',
      pattern: /(?<=[\p{L}\d)»])[;:](?= |$)/gu,
      to: (found) => `\u00a0${found}`,
      usual: /(?<=[\p{L}\d)»] )[;:](?= |$)/gu,
    },
    {
      kind: 'french',
      pattern: /«(?=[\p{L}\d])|(?<=[\p{L}\d])»/gu,
      to: (found) => (found === '«' ? '«\u00a0' : '\u00a0»'),
      usual: /« |(?<= )»/gu,
      marksQuotation: true,
    },
  ],
  es: () => [...latin(',;:'), closeQuotation('“', '”')],
  ru: () => [...latin(',;:'), closeQuotation('«', '»')],
  zh: () => [
    { kind: 'twice', pattern: /([，；：。、])\1(?=.)/gu, to: (found) => found.charAt(0) },
    {
      kind: 'other',
      pattern: /(?<=[\p{Script=Han}》”）])[,;:?](?=[\p{Script=Han}《“]|$)/gu,
      to: (found) => wide[found] ?? found,
    },
    // A title within a title stands between half-width ones: `《<京都议定书>多哈修正案》`.
    {
      kind: 'other',
      pattern: /(?<!《[^》]*)<(?=\p{Script=Han}[^<>]*>)|(?<=(?<!《[^》]*)<\p{Script=Han}[^<>]*)>/gu,
      to: (found) => wide[found] ?? found,
    },
    { kind: 'other', pattern: /\((?=[^()（）]*）)/gu, to: '（' },
    { kind: 'other', pattern: /(?<=（[^()（）]*)\)/gu, to: '）' },
    { kind: 'inside', pattern: /(?<=[\p{Script=Han}，；、]) (?=\p{Script=Han})/gu, to: '' },
  ],
  ar: () => [
    { kind: 'twice', pattern: /([،؛])\1(?=.)/gu, to: (found) => found.charAt(0) },
    { kind: 'other', pattern: /(?<=[\u0621-\u064a)])[,;?](?=\s|$)/gu, to: (found) => leftward[found] ?? found },
    { kind: 'before', pattern: /(?<=[\u0621-\u064a)]) [،؛](?= |$)/gu, to: (found) => found.slice(1) },
    { kind: 'behind', pattern: /(?<=[\u0621-\u064a]{2})[،؛](?=[\u0621-\u064a]{2})/gu, to: (found) => `${found} ` },
  ],
})
