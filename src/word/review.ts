/** A Word file that is linted: its findings as comments, its fixes as tracked changes. */
import type { Source } from '../../grammar/source.ts'
import type { Edit, FixKind } from '../lint/change.ts'
import { countFindings, type Finding } from '../lint/finding.ts'
import { withdrawalKey } from '../lint/fix.ts'
import type { FixResult, Linter, LintOptions, LintResult } from '../lint/lint.ts'
import type { Remark } from './comments.ts'
import type { WordFile } from './file.ts'
import { atPlace, pairsOf } from './relocate.ts'
import { canTrack, markWord, type Marked } from './mark.ts'
import type { Stamp } from './revisions.ts'
import { failure, faultOf } from './verify.ts'

/** What a comment says of a finding: paragraphs. */
export type Says = (finding: Finding) => readonly string[]

/** Lines whose changes are given up, one after the other, before all are. */
const mostFaults = 20

/** The lint result of a Word file with all that is to be written into the file. */
export class WordReview {
  /** What the file holds before anything is fixed. */
  readonly before: LintResult
  readonly result: LintResult | FixResult
  /** Every change, as replacements in the text of the file. */
  readonly edits: readonly Edit[]
  /** The text that the findings of the result speak of. */
  readonly source: Source
  readonly #file: WordFile
  /** What is fixed, where the text of the file has it. */
  readonly #fixed: readonly Finding[]

  /**
   * Lints, and fixes what can be fixed by changes that a person can reject. A change after which the file would read otherwise
   * than it is to is given up, and its finding stays.
   * @param kinds which fixes are made
   * @param original what was found in the text that the file was made of: nothing else is told
   * @throws WordError where the file cannot be changed
   */
  constructor(
    file: WordFile,
    { lint, fix }: Linter,
    { kinds, ...options }: LintOptions & { readonly kinds: readonly FixKind[] },
    original?: LintResult,
  ) {
    this.#file = file
    const source: Source = file.traced.source
    const before = lint(source, options)
    this.before = before
    if (kinds.length === 0) {
      this.result = original ? { ...before, ...told(original, before, before) } : before
      this.edits = []
      this.source = source
      this.#fixed = []
      return
    }
    const given = new Set<number>()
    const lineOf = (offset: number): number => file.text.slice(0, offset).split('\n').length
    const allows = (edits: readonly Edit[]): boolean =>
      (given.size === 0 || edits.every(({ start }) => !given.has(lineOf(start)))) && canTrack(file, edits)
    const wanted = original ? onlyOffered(options, original, before, kinds) : options
    let result = fix(source, { ...wanted, kinds, allows })
    for (let attempt = 0; result.edits.length > 0; attempt++) {
      const fault = faultOf(file, result.edits, this.#marked(result.edits, [], anyStamp))
      if (!fault) break
      const isOurs = result.edits.some(({ start }) => lineOf(start) === fault.line)
      if (!isOurs || attempt === mostFaults) throw failure(fault)
      given.add(fault.line)
      result = fix(source, { ...wanted, kinds, allows })
    }
    this.result = original ? { ...result, ...told(original, before, result) } : result
    this.edits = result.edits
    this.source = { ...source, text: result.text }
    const keys = new Set(result.fixed.map(withdrawalKey))
    const open = new Set(result.findings.map(withdrawalKey))
    this.#fixed = before.findings.filter(
      (finding) => keys.has(withdrawalKey(finding)) && !open.has(withdrawalKey(finding)),
    )
  }

  #marked(edits: readonly Edit[], remarks: readonly Remark[], stamp: Stamp): Marked {
    return markWord(this.#file, { edits, remarks, stamp })
  }

  /**
   * The file with its changes and, where they are given, comments.
   * @param findings those of the result that are to be told
   * @throws WordError when it would not read as it should
   */
  write(findings: readonly Finding[], says: Says | undefined, stamp: Stamp): Uint8Array {
    const remarks = says ? [...this.#ofFixed(says), ...findings.map((finding) => this.#ofFinding(finding, says))] : []
    const marked = this.#marked(this.edits, remarks, stamp)
    const fault = faultOf(this.#file, this.edits, marked)
    if (fault) throw failure(fault)
    return marked.bytes
  }

  #ofFinding(finding: Finding, says: Says): Remark {
    const { offset, endOffset, ruleId } = finding
    return { start: this.#before(offset), end: this.#before(endOffset), says: says(finding), ruleId }
  }

  #ofFixed(says: Says): Remark[] {
    return this.#fixed.map((finding) => {
      const { offset: start, endOffset: end, ruleId } = finding
      return { start, end, says: says(finding), ruleId, isChange: true }
    })
  }

  /** The offset in the file's text of one in the fixed text. */
  #before(offset: number): number {
    let shift = 0
    for (const { start, end, text } of this.edits) {
      const at = start + shift
      if (offset <= at) break
      if (offset < at + text.length) return start
      shift += text.length - (end - start)
    }
    return offset - shift
  }
}

/** The settings without the rules that would change in the Word file what they do not in the text. */
const onlyOffered = (
  options: LintOptions,
  original: LintResult,
  before: LintResult,
  kinds: readonly FixKind[],
): LintOptions => {
  const fixing = ({ findings }: LintResult): string[] =>
    findings.filter(({ fix }) => fix && kinds.includes(fix.kind)).map(({ ruleId }) => ruleId)
  const offered = new Set(fixing(original))
  const others = fixing(before).filter((id) => !offered.has(id))
  return { ...options, rules: { ...options.rules, ...Object.fromEntries(others.map((id) => [id, 'off' as const])) } }
}

/** The findings of a text that are left in the Word file that was made of it, where the file has them. */
const told = (original: LintResult, before: LintResult, now: LintResult): Pick<LintResult, 'findings' | 'counts'> => {
  const left = new Map(now.findings.map((finding) => [withdrawalKey(finding), finding]))
  const findings = pairsOf(original, before).flatMap(([inText, inFile]) => {
    const found = inFile ? left.get(withdrawalKey(inFile)) : atPlace(inText, now)
    return found ? [found] : []
  })
  return { findings: findings.toSorted((a, b) => a.offset - b.offset), counts: countFindings(findings) }
}

/** Of a file that is read again and not kept. */
const anyStamp: Stamp = { author: 'resolint', date: '1980-01-01T00:00:00Z' }
