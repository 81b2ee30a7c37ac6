/** The syntax tree as JSON: indented for one document, one line each for several. */
import type { Convert } from './convert.ts'

export const json: Convert = ({ document }, { several }) =>
  `${several ? JSON.stringify(document) : JSON.stringify(document, undefined, 2)}\n`
