/** The baseline file: `--baseline`, `--write-baseline`. */
import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { count } from '../formats/words.ts'
import {
  knownFindings,
  readBaseline,
  withoutKnown,
  writeBaseline,
  type Baseline,
  type KnownFinding,
} from '../lint/baseline.ts'
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
  private known: Baseline | undefined
  private gone = 0
  private readonly added = new Map<string, readonly KnownFinding[]>()
  private findings = 0

  /** @param name path of the file, from the terminal's folder */
  constructor(name: string, terminal: Terminal) {
    this.path = resolve(terminal.folder, name)
    this.shown = name
    this.terminal = terminal
  }

  /** A result without the findings that are known. */
  filter(result: LintResult): LintResult {
    if (!this.known) {
      if (!existsSync(this.path))
        throw new UsageError(`${this.shown}: no such file; --write-baseline=${this.shown} writes it`)
      this.known = load(this.path, this.shown)
    }
    const { result: unknown, gone } = withoutKnown(result, this.known.get(this.nameOf(result)) ?? [])
    this.gone += gone
    return unknown
  }

  /** Says which known findings are gone. */
  sayGone(): void {
    if (this.gone === 0) return
    const verb = this.gone === 1 ? 'is' : 'are'
    complain(
      this.terminal,
      `${count(this.gone, 'finding')} of ${this.shown} ${verb} gone; --write-baseline brings it up to date`,
    )
  }

  /** Takes the findings of a result down. */
  add(result: LintResult): void {
    const known = knownFindings(result)
    this.added.set(this.nameOf(result), known)
    this.findings += known.length
  }

  /** Writes what was taken down; what is known of other files stays. */
  write(): void {
    const baseline = new Map([...(existsSync(this.path) ? load(this.path, this.shown) : []), ...this.added])
    try {
      writeText(this.path, writeBaseline(baseline))
    } catch (error) {
      throw new UsageError(`${this.shown} could not be written: ${writingError(error)}`)
    }
    this.terminal.print(
      `Wrote ${this.shown}: ${count(this.findings, 'finding')} in ${count(this.added.size, 'file')}\n`,
    )
  }

  /** What a file is called in the baseline: its path from there. */
  private nameOf({ path = '' }: LintResult): string {
    return relative(dirname(this.path), resolve(this.terminal.folder, path)).split(sep).join('/')
  }
}
