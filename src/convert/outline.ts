/** The outline as JSON, one line a document. */
import { toJson } from '../formats/harmless.ts'
import { toOutline } from '../tree/outline.ts'
import type { Convert, Converted } from './convert.ts'

/** By what a program knows the document again. */
export const nameOf = ({ id, path }: Converted): { id: string | number } | { path: string } =>
  id === undefined ? { path } : { id }

export const outline: Convert = (converted) => `${toJson({ ...nameOf(converted), ...toOutline(converted.document) })}\n`
