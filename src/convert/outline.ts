/** The outline as JSON, one line a document. */
import { toJson } from '../formats/harmless.ts'
import { toOutline } from '../tree/outline.ts'
import type { Convert } from './convert.ts'

export const outline: Convert = ({ path, document }) => `${toJson({ path, ...toOutline(document) })}\n`
