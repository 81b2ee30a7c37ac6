/** The outline as JSON, one line a document. */
import { toOutline } from '../tree/outline.ts'
import type { Convert } from './convert.ts'

export const outline: Convert = ({ path, document }) => `${JSON.stringify({ path, ...toOutline(document) })}\n`
