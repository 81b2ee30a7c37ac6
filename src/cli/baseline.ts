/** The baseline file: `--baseline`, `--write-baseline`. */
import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { count } from '../formats/words.ts'
import { knownFindings, readBaseline, withoutKnown, writeBaseline, type Baseline } from '../lint/baseline.ts'
import type { LintResult } from '../lint/lint.ts'
import { readChecked } from './json-file.ts'
import { readSetting } from './read-bytes.ts'
import { complain, type Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'
import { writeText, writingError } from './write-file.ts'

const load = (path: string, shown: string): Baseline =>
  readChecked(readSetting(path), shown, [], (value) => {
    const { baseline, problems } = readBaseline(value)
    return { result: baseline, problems }
  })

/** Holds results against a baseline file. */
export class BaselineFile {
  private readonly path: string
  private readonly shown: string
  private readonly terminal: Terminal

  /** @param name path of the file, from the terminal's folder */
  constructor(name: string, terminal: Terminal) {
    this.path = resolve(terminal.folder, name)
    this.shown = name
    this.terminal = terminal
  }

  /** Results without the findings that are known. */
  filter(results: readonly LintResult[]): LintResult[] {
    if (!existsSync(this.path))
      throw new UsageError(`${this.shown}: no such file; --write-baseline=${this.shown} writes it`)
    const baseline = load(this.path, this.shown)
    const filtered = results.map((each) => withoutKnown(each, baseline.get(this.nameOf(each)) ?? []))
    const gone = filtered.reduce((sum, each) => sum + each.gone, 0)
    if (gone > 0) {
      const verb = gone === 1 ? 'is' : 'are'
      complain(
        this.terminal,
        `${count(gone, 'finding')} of ${this.shown} ${verb} gone; --write-baseline brings it up to date`,
      )
    }
    return filtered.map(({ result }) => result)
  }

  /** Writes what was found; what is known of other files stays. */
  write(results: readonly LintResult[]): void {
    const baseline = new Map(existsSync(this.path) ? load(this.path, this.shown) : [])
    for (const each of results) baseline.set(this.nameOf(each), knownFindings(each))
    try {
      writeText(this.path, writeBaseline(baseline))
    } catch (error) {
      throw new UsageError(`${this.shown} could not be written: ${writingError(error)}`)
    }
    const findings = results.reduce((sum, each) => sum + each.findings.length, 0)
    this.terminal.print(`Wrote ${this.shown}: ${count(findings, 'finding')} in ${count(results.length, 'file')}\n`)
  }

  /** What a file is called in the baseline: its path from there. */
  private nameOf({ path = '' }: LintResult): string {
    return relative(dirname(this.path), resolve(this.terminal.folder, path)).split(sep).join('/')
  }
}
