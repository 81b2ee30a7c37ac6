/** `resolint/formats`: results of `lint` and `fix` as text, each format loaded when it is asked for. */
export { formats } from '../formats/index.ts'
export { rulePage } from '../formats/rule-page.ts'
export type { Format, Formattable, FormatOptions, Report as GrowingReport, Unreadable } from '../formats/format.ts'
