/**
 * The door to the rooms of the grammar: what linting, conversion and reading may use of notation, lexicon and phrases. The tree
 * (`ast.ts`), the parser (`parse.ts`), sources (`source.ts`) and positions (`positions.ts`) have doors of their own.
 */
export {
  isDigitAt,
  isLetterAt,
  LETTER,
  LOWER,
  startsLower,
  startsUpper,
  UPPER,
  upperFirst,
} from './notation/letters.ts'
export { BARCODE, JOB_NUMBER, SYMBOL } from './notation/artefacts.ts'
export { raised, SUPERSCRIPT, writeMark } from './notation/marks.ts'
export {
  facingBrackets,
  gapPlace,
  isLeftward,
  readingOrder,
  turnedStretches,
  type Shown,
} from './notation/direction.ts'
export { labelCore } from './notation/labels.ts'
export { STOPS, stopOf, withLatinStops } from './notation/stops.ts'
export { findAll, regex } from './notation/pattern.ts'
export { fold, singleSpaced } from './notation/space.ts'
export { endOfMatch, matchAt } from './notation/sticky.ts'
export { daysInMonth, isoDate } from './lexicon/calendar.ts'
export { parseRoman, formatRoman } from './lexicon/roman.ts'
export {
  ecosocSessionWindow,
  hrcSessionWindow,
  sessionOpening,
  sessionOpeningIn,
  sessionWindow,
  specialSessionWindow,
  type DateWindow,
} from './lexicon/sessions.ts'
export { organOfSymbol } from './lexicon/organs.ts'
export { parseSymbolParts } from './lexicon/symbols.ts'
export type { LabelReading, LabelStyle } from './lexicon/labels.ts'
export type { Language, MonthForms, OpenerForms, OpenerMatch, OpenerPart, Stop } from './lexicon/language.ts'
export { isReadLanguage, languageOf, readLanguages } from './lexicon/languages.ts'
export { asRead, lastAt, type AsRead } from './foreign/relocate.ts'
