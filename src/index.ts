/** The public API of resolint, but for what reads files and prints results. It runs wherever JavaScript does. */
export * from './api/parse.ts'
export * from './api/lint.ts'
export * from './api/rules.ts'
export * from './api/canonical.ts'
export { provideWords } from './lint/spelling/words.ts'
export { fix, lint } from './linter.ts'
export { lintPlugin, resolintLint, type LintPlugin } from './unified/lint.ts'
export { resolintParse } from './unified/parse.ts'
