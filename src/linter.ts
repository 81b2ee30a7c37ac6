/** The linter with every rule of resolint. */
import { createLinter } from './create-linter.ts'
import type { Source } from '../grammar/source.ts'
import type { FixOptions, FixResult, Lint, Linter } from './lint/lint.ts'
import { rules } from './rules/index.ts'

const linter: Linter = createLinter({ rules })

/** Lints a text, or a parsed document together with its source. Throws a ConfigError for settings that cannot be followed. */
export const lint: Lint = linter.lint

/** Lints a text and fixes what can be fixed; every fix is verified by parsing again. Throws as `lint` does. */
export const fix: (source: string | Source, options?: FixOptions) => FixResult = linter.fix
