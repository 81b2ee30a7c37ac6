/**
 * What each sign weighs, in whole steps. No sign is enough by itself: `…security architecture in Eurasia,` ends in a comma and
 * goes on; `…session of the General` / `Assembly on …` goes on with a capital; `pdftotext` leaves no blank lines.
 *
 * The steps are coarse: 1 a hint, 2 to 4 a good reason, 5 to 7 what two good reasons on the other side do not outweigh. Each
 * has a text among those of its test that is read wrongly without it.
 */

/** What a line that begins a paragraph must reach: a sign for it beyond doubt, or two hints more than speak against it. */
export const enough = {
  /** A paragraph that only its words announce. */
  unnumbered: 3,
  /** A number or a label, which may stand at the beginning of a line by chance: one good reason more. */
  numbered: 4,
} as const

/** What the reader of the file saw of its layout, which outweighs what the text alone shows. */
export const reader = {
  begins: { weight: 5, says: 'the reader of the file saw a paragraph begin' },
  goesOn: { weight: -6, says: 'the reader of the file saw the paragraph go on' },
} as const

/** How the line is set, beside the one above it. */
export const layout = {
  unwrapped: { weight: 6, says: 'a line of this text is a whole paragraph' },
  /** The first word would have fitted on the line above: whoever broke it meant to. */
  muchRoom: { weight: 3, says: 'the line above ends far from the margin' },
  someRoom: { weight: 2, says: 'the line above ends before the margin' },
  full: { weight: -1, says: 'the first word had no room on the line above' },
  blankDivides: { weight: 2, says: 'a blank line above, as above paragraphs of this text' },
  noBlank: { weight: -4, says: 'no blank line above, as within paragraphs of this text' },
  blank: { weight: 1, says: 'a blank line above' },
  indented: { weight: 2, says: 'indented, as first lines of this text' },
  flush: { weight: -2, says: 'not indented, unlike first lines of this text' },
} as const

/** The punctuation that the text above ends with. Clauses end with commas and semicolons; full stops also end sentences. */
export const above = {
  clause: { weight: 2, says: 'the text above ends with a comma or a semicolon' },
  sentence: { weight: 1, says: 'the text above ends with a full stop or a colon' },
  unended: { weight: -3, says: 'the text above ends with no punctuation' },
} as const

/** The words that an unnumbered paragraph begins with. */
export const opening = {
  known: { weight: 3, says: 'begins with a known opening phrase' },
  /** In a language whose clauses begin small a wrapped line of a clause may begin so too (`…,` / `отмечая при этом …`). */
  knownSmall: { weight: 2, says: 'begins with a known opening phrase, in small letters as clauses of the language do' },
  /** `…, отмечая …,` / `приветствуя …`: what is listed without end is joined by a last `и` (S/RES/2588 (2021)). */
  listed: { weight: -1, says: 'begins with an opening phrase of a list of such phrases that no conjunction has ended' },
  likely: { weight: 1, says: 'begins with a word that has the form of an opening phrase' },
  none: { weight: -2, says: 'begins with no opening phrase' },
  /** Digits go on with a list of numbers (A/C.5/80/L.12: `resolutions … 58/18,` / `58/19, 58/21 …`). */
  lower: { weight: -7, says: 'begins in lower case, with a digit or a bracket' },
  /** Typed drafts; a wrapped line of a list begins so too (`… urges States to` / `recalling …`). */
  small: { weight: -1, says: 'begins with an opening phrase in lower case' },
  /** Where paragraphs have had numbers, one without is the exception. */
  numbersAbove: { weight: -3, says: 'paragraphs above have numbers' },
} as const

/** A number at the beginning of a line. */
export const number = {
  known: { weight: 3, says: 'a known opening phrase after the number' },
  unknown: { weight: -1, says: 'no known opening phrase after the number' },
  lower: { weight: -3, says: 'lower case after the number, and no opening phrase' },
  due: { weight: 4, says: 'the number that is due, or 1 below a heading' },
  far: { weight: -3, says: 'the number does not follow' },
  written: { weight: 1, says: 'a stop, a bracket or words beside the digits' },
  digits: { weight: -1, says: 'nothing but digits' },
  /** Whatever stands above and after it (typed drafts). */
  unwrapped: { weight: 5, says: 'a line of this text is a whole paragraph, and the number is due' },
  apart: { weight: 2, says: 'a blank line above and a known opening phrase' },
} as const

/** The label of an item: what counts is whether it follows, and whether the sentence above has come to an end. */
export const label = {
  fits: { weight: 4, says: 'the label that is due' },
  unended: { weight: -3, says: 'the text above ends with no punctuation' },
  /** Whatever the one above ends with (typed drafts). */
  apart: { weight: 4, says: 'a blank line above, or a text in which each line is a whole paragraph' },
  cited: {
    weight: -6,
    says: 'the text above ends with the number of what is cited, and the words go on in small letters',
  },
  skips: { weight: 4, says: 'the labels between are missing, and the item above ends with a semicolon' },
} as const

/** A paragraph of an annex. */
export const annexed = {
  ended: { weight: 1, says: 'the text above ends with punctuation' },
  unended: { weight: -1, says: 'the text above ends with no punctuation' },
  upper: { weight: 1, says: 'begins with a capital or a mark' },
  lower: { weight: -3, says: 'begins in lower case' },
  /** A paragraph that an amendment inserts. */
  quotation: { weight: 2, says: 'a quotation below a colon' },
} as const
