/** The grammar as a plugin of `unified`: text to tree, and tree to the canonical notation. `unified` itself is not needed here. */
import type { VFile } from 'vfile'
import type { Document } from '../../grammar/ast.ts'
import { parse, type ParseOptions } from '../../grammar/parse.ts'
import { toCanonical } from '../convert/canonical/index.ts'

/** What a plugin sets in a `unified` processor. */
interface Processor {
  parser?: unknown
  compiler?: unknown
}

function attach(this: Processor, options: ParseOptions = {}): void {
  this.parser = (text: string): Document => parse(text, options)
  this.compiler = (tree: Document, file: VFile): string => toCanonical(tree, String(file))
}

/** `unified().use(resolintParse)`: text to tree, and tree to the canonical notation. */
export const resolintParse: (this: Processor, options?: ParseOptions) => void = attach
