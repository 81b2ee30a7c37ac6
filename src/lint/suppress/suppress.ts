/** Takes out the findings that the user has silenced, and says what became of each suppression. */
import { lastAtMost, type Range } from '../../tree/range.ts'
import type { Edit } from '../change.ts'
import type { Finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { actions, type Directive } from './directives.ts'
import { isMeant, type SideSuppression } from './side.ts'

/** What a suppression asks for, and what came of it. */
export interface Suppression {
  /** The comment; the beginning of the text for one that stands in a side file. */
  readonly at: Range
  /** The rule that it silences; absent: every rule. */
  readonly rule?: string
  /** `idle`: it hid nothing; `unjudged`: its rule did not run, so that nobody knows. */
  readonly outcome: 'used' | 'idle' | 'unjudged' | 'unknown-rule' | 'unknown-word'
  /** The word of the comment. */
  readonly word?: string
  /** The rule or word that was probably meant. */
  readonly near?: string
  /** Takes what hides nothing out of the text, or puts the rule in that was probably meant; for a comment. */
  readonly repair?: Edit
  /** As it stands in the side file. */
  readonly side?: SideSuppression
}

/** What suppressing needs to know. */
export interface SuppressContext {
  readonly text: string
  readonly directives: readonly Directive[]
  readonly side: readonly SideSuppression[]
  /** Every rule that there is. */
  readonly known: ReadonlySet<string>
  /** The rules that ran on this document. */
  readonly ran: ReadonlySet<string>
}

/** Which suppressions hid something: by directive or entry, and rule. */
class Uses {
  private readonly used = new Map<object, Set<string>>()

  add(by: object, rule: string): void {
    const rules = this.used.get(by)
    if (rules) rules.add(rule)
    else this.used.set(by, new Set([rule]))
  }

  has(by: object, rule: string | undefined): boolean {
    const rules = this.used.get(by)
    return rules !== undefined && (rule === undefined || rules.has(rule))
  }
}

/** Which comments hold for a finding. */
class Reach {
  private readonly file: readonly Directive[]
  /** For the next line: the comments directly above one line, from the first of them on. */
  private readonly lines: { start: number; next: Range; directives: Directive[] }[] = []
  private readonly starts: readonly number[]
  /** `disable` and `enable` with the rule that they are for, `*` for all, in order. */
  private readonly switches = new Map<string, { offsets: number[]; directives: Directive[] }>()

  constructor(directives: readonly Directive[]) {
    this.file = directives.filter(({ action }) => action === 'file')
    for (const directive of directives) {
      const { action, next, at } = directive
      const last = this.lines.at(-1)
      if (action === 'next-line' && last && last.next === next) last.directives.push(directive)
      else if (action === 'next-line' && next) this.lines.push({ start: at.start, next, directives: [directive] })
      if (action === 'disable' || action === 'enable') this.turn(directive)
    }
    this.starts = this.lines.map(({ start }) => start)
  }

  private turn(directive: Directive): void {
    for (const rule of directive.rules.length > 0 ? directive.rules : ['*']) {
      const turns = this.switches.get(rule) ?? { offsets: [], directives: [] }
      turns.offsets.push(directive.at.start)
      turns.directives.push(directive)
      this.switches.set(rule, turns)
    }
  }

  /** The directives that silence `rule` at `offset`. */
  of(rule: string, offset: number): readonly Directive[] {
    const line = this.lines[lastAtMost(this.starts, offset)]
    const here = line && offset <= line.next.end ? line.directives : []
    const named = [...this.file, ...here].filter(({ rules }) => rules.length === 0 || rules.includes(rule))
    const open = this.openAt(rule, offset)
    return open ? [...named, open] : named
  }

  /** The `disable` that is open: the last word on the rule or on all rules. */
  private openAt(rule: string, offset: number): Directive | undefined {
    const last = [rule, '*']
      .flatMap((name) => {
        const turns = this.switches.get(name)
        return turns?.directives[lastAtMost(turns.offsets, offset)] ?? []
      })
      .toSorted((a, b) => b.at.start - a.at.start)[0]
    return last?.action === 'disable' ? last : undefined
  }
}

/** The findings that are not silenced, and the suppressions in the order in which they stand. */
export const suppress = (
  findings: readonly Finding[],
  context: SuppressContext,
): { kept: Finding[]; suppressions: Suppression[] } => {
  const reach = new Reach(context.directives)
  const uses = new Uses()
  const kept = findings.filter((finding) => {
    const by: readonly object[] = [
      ...reach.of(finding.ruleId, finding.offset),
      ...context.side.filter((entry) => isMeant(entry, finding, context.text)),
    ]
    for (const each of by) uses.add(each, finding.ruleId)
    return by.length === 0
  })
  const suppressions = [
    ...context.side.map((side) => sideOutcome(side, context, uses)),
    ...context.directives.flatMap((directive) => outcomes(directive, context, uses)),
  ]
  return { kept, suppressions }
}

const outcomeOf = (
  by: object,
  rule: string | undefined,
  { known, ran }: SuppressContext,
  uses: Uses,
): Pick<Suppression, 'outcome' | 'near'> => {
  if (rule !== undefined && !known.has(rule)) {
    const near = nearest(rule, known)
    return { outcome: 'unknown-rule', ...(near === undefined ? {} : { near }) }
  }
  if (uses.has(by, rule)) return { outcome: 'used' }
  return { outcome: rule !== undefined && !ran.has(rule) ? 'unjudged' : 'idle' }
}

const sideOutcome = (side: SideSuppression, context: SuppressContext, uses: Uses): Suppression => ({
  at: { start: 0, end: 0 },
  rule: side.rule,
  side,
  ...outcomeOf(side, side.rule, context, uses),
})

const outcomes = (directive: Directive, context: SuppressContext, uses: Uses): Suppression[] => {
  const { action, word, at, rules } = directive
  if (!action) {
    const near = nearest(word, Object.keys(actions))
    return [{ at, word, outcome: 'unknown-word', ...(near === undefined ? {} : { near }) }]
  }
  if (action === 'enable') return []
  return (rules.length === 0 ? [undefined] : rules).map((rule) => ofRule(directive, rule, context, uses))
}

const ofRule = (directive: Directive, rule: string | undefined, context: SuppressContext, uses: Uses): Suppression => {
  const { at, word } = directive
  const outcome = outcomeOf(directive, rule, context, uses)
  const repair = repairOf(directive, rule, outcome)
  return { at, word, ...(rule === undefined ? {} : { rule }), ...outcome, ...(repair ? { repair } : {}) }
}

/** A comment that no longer names a rule is removed with its line. */
const repairOf = (
  { word, rules, reason, at, line }: Directive,
  rule: string | undefined,
  { outcome, near }: Pick<Suppression, 'outcome' | 'near'>,
): Edit | undefined => {
  if (outcome !== 'idle' && near === undefined) return undefined
  const names =
    near === undefined ? rules.filter((name) => name !== rule) : rules.map((name) => (name === rule ? near : name))
  if (names.length === 0) return { ...line, text: '' }
  return { ...at, text: `<!-- ${[word, names.join(', '), reason].filter((part) => part !== '').join(' ')} -->` }
}
