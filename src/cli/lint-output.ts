/** What a lint run prints, file by file, and how it ends. */
import { rules, type LintResult } from '../index.ts'
import { Totals } from '../formats/closing.ts'
import { beginReport, type FormatOptions, type Report } from '../formats/format.ts'
import { oneLine } from '../formats/harmless.ts'
import { formats } from '../formats/index.ts'
import { createPaint } from '../formats/paint.ts'
import { RuleCounts } from '../formats/rule-counts.ts'
import { countFindings } from '../lint/finding.ts'
import { toCount, type Arguments } from './args.ts'
import type { BaselineFile } from './baseline.ts'
import { exit } from './command.ts'
import { formatNames } from './commands/options.ts'
import { stampOf, wantsWord } from './word-options.ts'
import { showDiff } from './show-diff.ts'
import type { FileOutcome } from './lint-run.ts'
import { complain, lookOn, wantsColor, type Terminal } from './terminal.ts'
import { oneOf } from './usage.ts'
import { commentOf } from '../word/comment-words.ts'
import type { WordReview } from '../word/index.ts'
import { version } from '../lint/version.ts'

/** The format that is wanted. */
export const formatOf = (args: Arguments): string => oneOf(args.value('format') ?? 'stylish', formatNames, 'format')

/** How many warnings there may be. */
export const mostWarnings = (args: Arguments): number => {
  const limit = args.value('max-warnings')
  return limit === undefined ? Infinity : toCount(limit, '--max-warnings')
}

/** Only errors, where the user wants no more. */
const onlyErrors = (result: LintResult): LintResult => {
  const findings = result.findings.filter(({ severity }) => severity === 'error')
  const { text, document, messages } = result
  return { ...result, text, document, messages, findings, counts: countFindings(findings) }
}

const printProfile = ({ path = '', profile }: LintResult): string =>
  `${oneLine(path)}: ${Object.entries(profile)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')}\n`

/** What is printed of a run. */
export interface OutputTools {
  readonly terminal: Terminal
  /** Whether standard output is for fixed text, so that findings go to standard error. */
  readonly aside: boolean
  /** The baseline that results are held against, or that is written with them. */
  readonly baseline?: BaselineFile | undefined
}

export class LintOutput {
  failed = false
  private readonly args: Arguments
  private readonly tools: OutputTools
  private readonly report: Report | undefined
  private readonly isForPeople: boolean
  private readonly totals = new Totals()
  private readonly ruleCounts = new RuleCounts()

  private constructor(args: Arguments, tools: OutputTools, report: Report | undefined) {
    this.args = args
    this.tools = tools
    this.report = report
    this.isForPeople = formatOf(args) === 'stylish'
  }

  static async begin(args: Arguments, tools: OutputTools): Promise<LintOutput> {
    const isReport = !args.has('diff') && !args.has('print-profile') && !args.has('write-baseline')
    const format = isReport ? await formats[formatOf(args)]?.() : undefined
    return new LintOutput(args, tools, format && beginReport(format, formatOptions(args, tools)))
  }

  /** Writes what came of a file. */
  file({ result, review, diff, unreadable, said, failed }: FileOutcome): void {
    for (const words of said) complain(this.tools.terminal, words)
    if (failed) this.failed = true
    if (unreadable) this.write(this.report?.unreadable(unreadable))
    if (diff !== undefined) this.tools.terminal.print(showDiff(diff, this.tools.terminal))
    if (result) this.result(result, review)
  }

  private result(result: LintResult, review: WordReview | undefined): void {
    const { baseline } = this.tools
    if (this.args.has('write-baseline')) baseline?.add(result)
    else if (this.args.has('print-profile')) this.write(printProfile(result))
    else {
      const unknown = baseline?.filter(result) ?? result
      this.totals.add(unknown)
      const shown = this.args.has('quiet') ? onlyErrors(unknown) : unknown
      this.ruleCounts.add(shown)
      this.write(this.report?.file(shown))
      if (review && wantsWord(this.args)) this.word(review, shown)
    }
  }

  private word(review: WordReview, { path = '', findings }: LintResult): void {
    const { terminal } = this.tools
    try {
      terminal.print(review.write(findings, commentOf, stampOf(this.args, terminal)))
      const fixes = 'fixed' in review.result ? review.result.fixed.length : 0
      const counts = [`${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`]
      if (fixes > 0) counts.push(`${fixes} ${fixes === 1 ? 'fix' : 'fixes'}`)
      terminal.printAside(`${oneLine(path)}: ${counts.join(' and ')} in ${this.args.value('output')}\n`)
    } catch (error) {
      if (!(error instanceof Error && error.name === 'WordError')) throw error
      this.failed = true
      complain(terminal, `${oneLine(path)}: ${error.message}`)
    }
  }

  /** Ends the report; what it returns is the exit code. */
  end(): number {
    const { baseline, terminal } = this.tools
    if (this.args.has('write-baseline')) baseline?.write()
    else baseline?.sayGone()
    this.write(this.report?.end())
    // What programs read stays as it is.
    if (this.args.has('stats')) this.statistics(this.isForPeople ? (text) => this.write(text) : terminal.printAside)
    return this.failed ? exit.trouble : this.exitCode()
  }

  private statistics(write: (text: string) => void): void {
    const { terminal } = this.tools
    write(this.ruleCounts.table(createPaint(this.isForPeople && wantsColor(terminal)), terminal.columns))
  }

  private exitCode(): number {
    const { error, warning } = this.totals.counts
    if (this.args.has('exit-zero') || this.args.has('print-profile') || this.args.has('write-baseline'))
      return exit.clean
    return error > 0 || warning > mostWarnings(this.args) ? exit.findings : exit.clean
  }

  private write(text: string | undefined): void {
    const { terminal, aside } = this.tools
    if (text === undefined || text === '') return
    if (aside) terminal.printAside(text)
    else terminal.print(text)
  }
}

const formatOptions = (args: Arguments, { terminal }: OutputTools): FormatOptions => ({
  ...lookOn(terminal),
  rules,
  version,
  date: new Date().toISOString().slice(0, 10),
  ...(args.value('preset') === undefined ? {} : { preset: args.value('preset') ?? '' }),
})
