/** `resolint/compare`: two documents compared clause by clause. Touches no files and knows no rules. */
export { diff, type DiffOptions } from '../compare/diff.ts'
export { ignoring, isEqual } from '../compare/ignore.ts'
export { threeWay, type ThreeRow, type ThreeWay, type Who } from '../compare/three.ts'
export { tallyOf, verdictOf, type Tally, type Verdict } from '../compare/tally.ts'
export { summaryOf } from '../formats/compare/summary.ts'
export type { Ignorable } from '../compare/names.ts'
export type {
  Comparison,
  Edit,
  EditKind,
  EditSide,
  FactRow,
  Row,
  RowKind,
  Side,
  Subject,
} from '../compare/comparison.ts'
export type { PassageKind } from '../compare/passages.ts'
export type { Layer } from '../tree/negotiation.ts'
export type { Range } from '../tree/range.ts'
