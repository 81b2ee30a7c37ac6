/** The grammar and the rules as plugins of `unified`, typed by structure so that `unified` itself is not needed. */
import type { Document } from '../../grammar/ast.ts'
import { parse, type ParseOptions } from '../../grammar/parse.ts'
import type { LintOptions, Linter } from './lint.ts'
import type { ResolintMessage } from './message.ts'

/** What a parser plugin sees of a `unified` processor. */
interface Processor {
  parser?: unknown
}

/** What a transformer sees of a virtual file. */
interface MessageFile {
  value: unknown
  path?: string
  messages: unknown[]
}

function attachParser(this: Processor, options: ParseOptions = {}): void {
  this.parser = (text: string): Document => parse(text, options)
}

/** `unified().use(resolintParse)`: reads a resolution into a resast tree. */
export const resolintParse: (this: Processor, options?: ParseOptions) => void = attachParser

/** The transformer that adds the findings of `linter` to the messages of the file. */
export const lintPlugin =
  ({ lint }: Linter) =>
  (options: LintOptions = {}) =>
  (tree: Document, file: MessageFile): void => {
    const messages: readonly ResolintMessage[] = lint(tree, { ...options, text: String(file.value) }).messages
    for (const message of messages) {
      if (file.path !== undefined) message.file = file.path
      file.messages.push(message)
    }
  }
