/** The rules as a plugin of `unified`: findings become messages of the file. */
import type { VFile } from 'vfile'
import type { Document } from '../../grammar/ast.ts'
import { failureMessage } from '../lint/failure.ts'
import type { LintOptions, Linter } from '../lint/lint.ts'
import { lint } from '../linter.ts'

/** What `unified().use(…)` takes: a plugin with options that gives a transformer of the tree. */
export type LintPlugin = (options?: LintOptions) => (tree: Document, file: VFile) => void

/** The plugin of a linter: its findings become messages of the file, which keep severity, place, rule and fix. */
export const lintPlugin =
  ({ lint: lintTree }: Pick<Linter, 'lint'>): LintPlugin =>
  (options = {}) =>
  (tree, file) => {
    const { messages, failures } = lintTree(tree, { ...options, text: String(file) })
    for (const message of messages) {
      if (file.path !== undefined) message.file = file.path
      file.messages.push(message)
    }
    for (const failure of failures)
      file.message(failureMessage(failure), { source: 'resolint', ruleId: failure.ruleId })
  }

/** `unified().use(resolintParse).use(resolintLint)`: every rule of resolint. */
export const resolintLint: LintPlugin = lintPlugin({ lint })
