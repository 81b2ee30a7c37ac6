/**
 * The vocabulary of the lexer: what a line looks like, whatever stands about it, in order of precedence. What only the rest
 * of the document can tell (whether `2/5` is the foot of a page, whether a lone `4` numbers a note) is its role. The shapes are
 * the same in every language; letters and words in them are those of one.
 */
import { createToken, Lexer, type TokenType } from 'chevrotain'
import type { Language } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { BARCODE, folio, JOB_NUMBER, SYMBOL } from '../notation/artefacts.ts'
import { CAPITALS, DIGITS } from '../notation/first.ts'
import { ASTERISKS, BRACKETED, CARET, LEADING_MARK, RAISED, SUPERSCRIPT_DIGITS, TAGGED } from '../notation/marks.ts'
import { oneOf } from '../notation/pattern.ts'
import { BLANK } from '../notation/space.ts'
import { BULLETS, INSERTED, labelCore } from '../notation/labels.ts'

const token = (name: string): TokenType => createToken({ name, pattern: Lexer.NA })

/** LF, CR or CRLF. */
export const LineEnd: TokenType = token('LineEnd')
/** White space at the beginning of a line, and the signs that make it a heading for a markdown converter: `## Annex`. */
export const WhiteSpace: TokenType = token('WhiteSpace')
/** A form feed: the edge of a page. */
export const PageEdge: TokenType = token('PageEdge')
/** `__________________` above the notes of a page. */
export const Rule: TokenType = token('Rule')
/** `2/5`, `2/5 25-13823`, `25-13823   5/5`, `Page 2`. */
export const Folio: TokenType = token('Folio')
/** `25-16547 (E)    171025`, `GE.24-18000(E)`, `25-16547`. */
export const JobNumber: TokenType = token('JobNumber')
/** `*2516547*` */
export const Barcode: TokenType = token('Barcode')
/** A document symbol alone on its line: `A/C.2/80/L.9`. */
export const SymbolLine: TokenType = token('SymbolLine')
/** A number alone: `3.`, `3`. */
export const NumberAlone: TokenType = token('NumberAlone')
/** `3. Requests`, `- 3. Requests`, `3\. `, `3) `; `1. | Welcomes` of a scan; `“3. Requests` of a quoted resolution. */
export const Numbered: TokenType = token('Numbered')
/** A label alone: `(a)`, `(iv)`. */
export const LabelAlone: TokenType = token('LabelAlone')
/** `(a) To report`, `a) To report`, `- (a) To report`, `[(a) To report` of a negotiation text. */
export const Labelled: TokenType = token('Labelled')
/** `• Progress made on …`, `- progress made on …`: an item without label. */
export const Bulleted: TokenType = token('Bulleted')
/** A mark alone: `¹`, `*`. */
export const MarkAlone: TokenType = token('MarkAlone')
/** A line that begins with a note mark: `¹ Resolution 70/1.`, `^{*} Any changes`, `[^1]: `, `* On behalf`. */
export const Marked: TokenType = token('Marked')
/** `PP2 bis`, `OP5 alt.`, `(PP3)`, `[New Op. 4`, `3 bis.` of a negotiation text. */
export const ClauseTag: TokenType = token('ClauseTag')
/** A roman number or a capital letter alone: the label of a section, a part or a resolution. */
export const PartLabel: TokenType = token('PartLabel')
/** `Annex`, `Annex II`. */
export const AnnexLabel: TokenType = token('AnnexLabel')
/**
 * `The General Assembly,` before its first paragraph on the same line, as web copies have it. Any body: whether it is an
 * organ the lexicon is asked.
 */
export const RunInOrgan: TokenType = token('RunInOrgan')
/** Whatever else. */
export const TextLine: TokenType = token('TextLine')

/** How a shape is written. */
export interface Shape {
  readonly type: TokenType
  readonly pattern: RegExp
  /** The characters that it may begin with; any when absent. */
  readonly begins?: string
  /** Whether it never begins as a sentence does, with a word of small letters after its first. */
  readonly isNoSentence?: true
}

/** Nothing but white space may follow on the line. */
const end = String.raw`[${BLANK}]*(?![^\r\n\f])`
const line = (source: string): RegExp => new RegExp(source + end)
/** The rest of a line, up to a separator that an extractor glued to its end (A/C.6/80/L.19 through pdftotext). */
const rest = String.raw`[^\r\n\f_]+(?:_(?!_{7})[^\r\n\f_]*)*`
const opening = (source: string): RegExp => new RegExp(source + rest)

/** Bullets, and the dashes that serve for them. */
const bullets = `${BULLETS}-\u2013`
/** What stands before a number or a label in lists of converters. */
const listMarks = '-\u2022'

/** The signs between lines and at their beginning, which say nothing. */
export const skippedShapes: readonly Shape[] = [
  { type: LineEnd, pattern: /\r\n|\n|\r/ },
  { type: WhiteSpace, pattern: /(?:[^\S\r\n\f]|\u200b)+|#{1,6}[ \t]+/u },
]

/** The shapes of lines as a language writes them, the more particular first. */
export const shapesOf: (language: Language) => readonly Shape[] = perLanguage(
  ({ labels: { alphabet, letters }, tags, pages, annexes, organs, wordSpace, numberEnds, sections }) => {
    const capitals = alphabet.toUpperCase()
    const label = labelCore(letters)
    const tag = String.raw`(?:${tags.added} )?(?:${tags.preambular}|${tags.operative})[ .]{0,2}\d+`
    // What no space parts from the word before it comes right after its label too.
    const gap = `[${BLANK}]${wordSpace === '' ? '*' : '+'}`
    // `m)à devenir`: a wide letter leaves no room for the tab (A/RES/79/181); `(b)To report`: a slip of who types.
    const glued = String.raw`(?:[${letters}]{1,2}\)(?=[^\s\d.,;:)\]/])|\([${letters}]{1,2}\)(?=[${capitals}]))`
    const list = String.raw`(?:[-•][${BLANK}]+)?`
    const part = `(?:[IVXLC]{1,7}|[${capitals}]${sections === undefined ? '' : `|${sections.labels}`})`
    return [
      { type: PageEdge, pattern: /\f/, begins: '\f' },
      { type: Rule, pattern: line(String.raw`[_\u2014\u2015-]{4,}`), begins: '_-\u2014\u2015' },
      { type: Folio, pattern: line(folio(pages.number)), begins: `${DIGITS}GV${pages.number.charAt(0)}` },
      { type: JobNumber, pattern: line(JOB_NUMBER), begins: `${DIGITS}GV`, isNoSentence: true },
      { type: Barcode, pattern: line(BARCODE), begins: '*' },
      { type: SymbolLine, pattern: line(SYMBOL), begins: CAPITALS, isNoSentence: true },
      {
        type: NumberAlone,
        pattern: line(String.raw`(?:[-•] )?\d{1,4}(?: ?\\?[${numberEnds}]|\/)?`),
        begins: listMarks + DIGITS,
      },
      {
        type: Numbered,
        pattern: opening(
          String.raw`${list}[\u201c\x22[]?\*{0,2}\d{1,4}\*{0,2} ?\\?[${numberEnds}](?=[${BLANK}]*[^\s\d])`,
        ),
        begins: `${listMarks}${DIGITS}*\u201c"[`,
      },
      {
        type: LabelAlone,
        pattern: line(String.raw`(?:[-•] )?\*?\\?\(${label}\\?\)\*?`),
        begins: `${listMarks}*\\(`,
      },
      {
        type: Labelled,
        pattern: opening(
          String.raw`${list}(?:[\u201c\x22]|\[(?=\())?(?:(?:\\?\(\*?${label}\*?\\?\)|[${letters}]{1,4}\\?[.)])(?=${gap}[^\s])|${glued})`,
        ),
        begins: `${listMarks}([\\\u201c"${letters}`,
        isNoSentence: true,
      },
      {
        type: MarkAlone,
        pattern: line(oneOf(RAISED, CARET, TAGGED, BRACKETED, ASTERISKS)),
        begins: `${SUPERSCRIPT_DIGITS}^<*[\\`,
      },
      { type: Marked, pattern: opening(LEADING_MARK), begins: `${SUPERSCRIPT_DIGITS}${DIGITS}^<[*\\` },
      {
        type: ClauseTag,
        pattern: new RegExp(String.raw`(?:${list}[([*]{0,4}${tag}|\[?\*{0,2}\d{1,3}[ .]?${INSERTED}\b)(?:${rest})?`),
        begins: `${listMarks}${tags.begins}([*${DIGITS}`,
        isNoSentence: true,
      },
      {
        type: Bulleted,
        pattern: opening(String.raw`(?:[${BULLETS}][${BLANK}]*|[-\u2013][${BLANK}]+(?=[^\s\d]))`),
        begins: bullets,
      },
      {
        type: PartLabel,
        pattern: line(String.raw`\**${part}\.?\**(?:[${BLANK}]?${RAISED})?`),
        begins: `*IVXLC${capitals}${sections?.begins ?? ''}`,
        isNoSentence: true,
      },
      {
        type: AnnexLabel,
        pattern: line(String.raw`\**${annexes.words}(?:[${BLANK}]+(?:${part}|\d{1,2}))?[.:]?\**`),
        begins: `*${annexes.begins}`,
      },
      { type: RunInOrgan, pattern: new RegExp(organs.runIn), begins: organs.runInBegins },
      { type: TextLine, pattern: new RegExp(`${rest}|[^\\r\\n\\f]+`) },
    ]
  },
)
