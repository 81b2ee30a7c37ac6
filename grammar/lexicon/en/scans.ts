/** What a scan misreads in English documents. */
import type { ScanForms } from '../language.ts'
import { months } from './months.ts'

/**
 * Words and signs that a scan misread, where a short list says what they are.
 *
 *     its cighty-first session     7 Tbid., vol. 1833     31 March and | April 2016
 */
const words: ScanForms['words'] = [
  // No word begins so.
  [/(\b)(cigh)(?=t)/dg, 'eigh'],
  [/((?:^|[ \t])(?:\S{1,3}[ \t]+)?)([TJtl1|I4][bh]id)(?=[.,])/dgm, 'Ibid'],
  [/(^\S{0,3}[ \t]*)(\bSce)(?=[ \t]+(?:also\b|[A-Z\d]))/dgm, 'See'],
  // Figures within a word: `Reca11ing`, `satisfacti0n`.
  [/(\b[A-Z]?[a-z]+)(11)(?=[a-z])/dg, 'll'],
  [/(\b[A-Z]?[a-z]+)(1)(?=[a-z])/dg, 'l'],
  [/(\b[A-Z]?[a-z]+)(0)(?=[a-z])/dg, 'o'],
  // A day of a month, the first of two numbers: `31 March and | April 2016`, `items | to 4`.
  [
    new RegExp(String.raw`((?:^|[ \t]))([|l])(?=[ \t]+(?:(?:${months.names.join('|')})\b|(?:to|and)[ \t]\d))`, 'dgm'),
    '1',
  ],
]

/** What scans of English documents misread, and what is printed there. */
export const scans: ScanForms = {
  organization: 'United Nations',
  logo: { anywhere: /\bPlease re/, printed: /^\s*Please recycle\s*$/ },
  session: /^[ \t]*(\S+?)[ \t]+session[ \t]*$/im,
  parts: String.raw`(?:[Pp]arts?|[Vv]ols?\.|[Cc]haps?\.|[Cc]hapters?|[Aa]nnex(?:es)?|[Aa]rticles?)`,
  joiners: '(?:and|to|or)',
  sale: String.raw`No\. [A-Z]\.\d\d\.`,
  words,
}
