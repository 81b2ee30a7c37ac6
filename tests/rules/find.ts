/** What one rule finds in a text, for tests of its traps. */
import { lint, type LintOptions } from '../../src/index.ts'

/** A resolution around the paragraphs that a test is about. */
export const resolution = ({
  preamble = ['Recalling its resolution 77/338 of 1 September 2023,'],
  operative,
}: {
  preamble?: readonly string[]
  operative: readonly string[]
}): string => ['The General Assembly,', ...preamble, ...operative].join('\n\n') + '\n'

/** The messages of a rule, in the order of the text. */
export const messagesOf = (id: string, text: string, options: LintOptions = {}): string[] =>
  lint(text, { ...options, preset: 'all' })
    .findings.filter(({ ruleId }) => ruleId === id)
    .map(({ message }) => message)

/** Places and words of what a rule finds. */
export const foundBy = (id: string, text: string, options: LintOptions = {}): [place: string, words: string][] =>
  lint(text, { ...options, preset: 'all' })
    .findings.filter(({ ruleId }) => ruleId === id)
    .map((finding) => [finding.in, text.slice(finding.offset, finding.endOffset)])
