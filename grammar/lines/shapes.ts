/**
 * The vocabulary of the lexer: what a line looks like, whatever stands about it, in order of precedence. What only the rest
 * of the document can tell (whether `2/5` is the foot of a page, whether a lone `4` numbers a note) is its role.
 */
import { createToken, Lexer, type TokenType } from 'chevrotain'
import { BARCODE, FOLIO, JOB_NUMBER, SYMBOL } from '../notation/artefacts.ts'
import { ASTERISKS, BRACKETED, CARET, LEADING_MARK, RAISED, SUPERSCRIPT_DIGITS, TAGGED } from '../notation/marks.ts'
import { en } from '../lexicon/en/index.ts'
import { oneOf } from '../notation/pattern.ts'
import { BLANK } from '../notation/space.ts'
import { BULLETS, INSERTED, LABEL_CORE } from '../notation/labels.ts'

/** Nothing but white space may follow on the line. */
const end = String.raw`[${BLANK}]*(?![^\r\n\f])`
const line = (source: string): RegExp => new RegExp(source + end)
/** The rest of a line, up to a separator that an extractor glued to its end (A/C.6/80/L.19 through pdftotext). */
const rest = String.raw`[^\r\n\f_]+(?:_(?!_{7})[^\r\n\f_]*)*`
const opening = (source: string): RegExp => new RegExp(source + rest)

const digits = '0123456789'
const small = 'abcdefghijklmnopqrstuvwxyz'
const capitals = small.toUpperCase()
const bullets = '\u2022\u25cf\u25aa\u2023\u25e6\uf0b7'
/** What stands before a number or a label in lists of converters. */
const listMarks = '-\u2022'

/** A line by its shape; `begins` are the characters that it may begin with, any when absent. */
const shape = (name: string, pattern: RegExp, begins?: string): TokenType =>
  createToken({
    name,
    pattern,
    line_breaks: false,
    ...(begins === undefined ? {} : { start_chars_hint: begins.split('') }),
  })

export const LineEnd: TokenType = createToken({
  name: 'LineEnd',
  pattern: /\r\n|\n|\r/,
  group: Lexer.SKIPPED,
  line_breaks: true,
})
/** White space at the beginning of a line, and the signs that make it a heading for a markdown converter: `## Annex`. */
export const WhiteSpace: TokenType = createToken({
  name: 'WhiteSpace',
  pattern: /(?:[^\S\r\n\f]|\u200b)+|#{1,6}[ \t]+/u,
  group: Lexer.SKIPPED,
  line_breaks: false,
})
/** A form feed: the edge of a page. */
export const PageEdge: TokenType = createToken({ name: 'PageEdge', pattern: /\f/, line_breaks: false })

/** `__________________` above the notes of a page. */
export const Rule: TokenType = shape('Rule', line(String.raw`[_\u2014\u2015-]{4,}`), '_-\u2014\u2015')
/** `2/5`, `2/5 25-13823`, `25-13823   5/5`, `Page 2`. */
export const Folio: TokenType = shape('Folio', line(FOLIO), `${digits}GVP`)
/** `25-16547 (E)    171025`, `GE.24-18000(E)`, `25-16547`. */
export const JobNumber: TokenType = shape('JobNumber', line(JOB_NUMBER), `${digits}GV`)
/** `*2516547*` */
export const Barcode: TokenType = shape('Barcode', line(BARCODE), '*')
/** A document symbol alone on its line: `A/C.2/80/L.9`. */
export const SymbolLine: TokenType = shape('SymbolLine', line(SYMBOL), capitals)
/** `PP2 bis`, `OP5 alt.`, `(PP3)`, `[New Op. 4`, `3 bis.` of a negotiation text. */
export const ClauseTag: TokenType = shape(
  'ClauseTag',
  new RegExp(
    `(?:[([*]{0,4}(?:N(?:ew|EW) )?(?:PP|OP|Pp|Op)[ .]{0,2}\\d+|\\[?\\*{0,2}\\d{1,3}[ .]?${INSERTED}\\b)(?:${rest})?`,
  ),
  `PON([*${digits}`,
)
/** A number alone: `3.`, `3`. */
export const NumberAlone: TokenType = shape(
  'NumberAlone',
  line(String.raw`(?:[-•] )?\d{1,4}(?: ?\\?[.)]|\/)?`),
  listMarks + digits,
)
/** `3. Requests`, `- 3. Requests`, `3\. `, `3) `; `1. | Welcomes` of a scan; `“3. Requests` of a quoted resolution. */
export const Numbered: TokenType = shape(
  'Numbered',
  opening(String.raw`(?:[-•][${BLANK}]+)?[\u201c\x22[]?\*{0,2}\d{1,4}\*{0,2} ?\\?[.)](?=[${BLANK}]*[^\s\d])`),
  `${listMarks}${digits}*\u201c"[`,
)
/** A label alone: `(a)`, `(iv)`. */
export const LabelAlone: TokenType = shape(
  'LabelAlone',
  line(String.raw`(?:[-•] )?\*?\\?\(${LABEL_CORE}\\?\)\*?`),
  `${listMarks}*\\(`,
)
/** `(a) To report`, `a) To report`, `- (a) To report`, `[(a) To report` of a negotiation text. */
export const Labelled: TokenType = shape(
  'Labelled',
  opening(
    String.raw`(?:[-•][${BLANK}]+)?(?:[\u201c\x22]|\[(?=\())?(?:\\?\(\*?${LABEL_CORE}\*?\\?\)|[a-z]{1,4}\\?[.)])(?=[${BLANK}]+[^\s])`,
  ),
  `${listMarks}([\\\u201c"${small}`,
)
/** `• Progress made on …`, `- progress made on …`: an item without label. */
export const Bulleted: TokenType = shape(
  'Bulleted',
  opening(String.raw`(?:[${BULLETS}][${BLANK}]*|[-\u2013][${BLANK}]+(?=[^\s\d]))`),
  `${bullets}-\u2013`,
)
/** A line that begins with a note mark: `¹ Resolution 70/1.`, `^{*} Any changes`, `[^1]: `, `* On behalf`. */
export const Marked: TokenType = shape('Marked', opening(LEADING_MARK), `${SUPERSCRIPT_DIGITS}${digits}^<[*\\`)
/** A mark alone: `¹`, `*`. */
export const MarkAlone: TokenType = shape(
  'MarkAlone',
  line(oneOf(RAISED, CARET, TAGGED, BRACKETED, ASTERISKS)),
  `${SUPERSCRIPT_DIGITS}^<*[\\`,
)
/** A roman number or a capital letter alone: the label of a section, a part or a resolution. */
export const PartLabel: TokenType = shape(
  'PartLabel',
  line(String.raw`\**(?:[IVXLC]{1,7}|[A-Z])\.?\**(?:[${BLANK}]?${RAISED})?`),
  `*${capitals}`,
)
/** `Annex`, `Annex II`. */
export const AnnexLabel: TokenType = shape(
  'AnnexLabel',
  line(String.raw`\**${en.annexes.words}(?:[${BLANK}]+(?:[IVXLC]{1,7}|[A-Z]|\d{1,2}))?\.?\**`),
  '*AE',
)
/**
 * `The General Assembly,` before its first paragraph on the same line, as web copies have it. Any body: whether it is an
 * organ the lexicon is asked.
 */
export const RunInOrgan: TokenType = shape('RunInOrgan', new RegExp(en.organs.runIn), '\u201c"*_T')
/** Whatever else. */
export const TextLine: TokenType = shape('TextLine', new RegExp(`${rest}|[^\\r\\n\\f]+`))

/** Lines by shape, the more particular first. */
export const shapes: readonly TokenType[] = [
  LineEnd,
  WhiteSpace,
  PageEdge,
  Rule,
  Folio,
  JobNumber,
  Barcode,
  SymbolLine,
  NumberAlone,
  Numbered,
  LabelAlone,
  Labelled,
  Bulleted,
  MarkAlone,
  Marked,
  ClauseTag,
  PartLabel,
  AnnexLabel,
  RunInOrgan,
  TextLine,
]
