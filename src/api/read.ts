/** `resolint/read`: bytes of a file of any kind that is read to what the parser reads. Needs Node. */
export { readFile, readableEndings } from '../read/index.ts'
export { ReadError } from '../read/error.ts'
export type { ReadFile, ReadOptions } from '../read/reader.ts'
export type { ChangeMode } from '../read/docx/changes.ts'
export type { Source } from '../../grammar/source.ts'
