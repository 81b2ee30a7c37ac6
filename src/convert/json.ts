/** The syntax tree as JSON: indented for one document, one line each for several. */
import { toJson } from '../formats/harmless.ts'
import type { Convert } from './convert.ts'

export const json: Convert = ({ document }, { several }) => `${toJson(document, several ? undefined : 2)}\n`
