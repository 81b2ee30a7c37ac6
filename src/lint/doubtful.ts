/**
 * Fixes that rest on a doubtful reading are not offered; their findings stay. A word beside a torn one may be a piece of it,
 * words beside a page break may have been joined wrongly, and under the wrong organ other conventions hold.
 */
import { LOWER, regex, UPPER } from '../../grammar/index.ts'
import { rangeOf, startOf, endOf, lastAtMost, type Range } from '../tree/range.ts'
import type { AnyNode } from '../../grammar/ast.ts'
import { runningText, type RunningText } from './facts/blocks.ts'
import { fragments } from './facts/torn.ts'
import type { Finding } from './finding.ts'
import type { Lintable, Rule } from './rule.ts'

/** How far from a page break words are doubtful, in characters. */
const reach = 40

/** The first piece of a word that was torn at the end of a line: `imple- mentation`. */
const firstPiece = regex('u')`[${LOWER}]-$`

/** A letter that numbers something: `60/236 B`. */
const letter = regex('u')`^[${UPPER}]$`

/** The whole word before a place in a text, and the whole word after it. */
const neighbours = (text: string, { start, end }: Range): string[] => {
  const [first, last] = [text.lastIndexOf(' ', start - 1), text.indexOf(' ', end)]
  const next = last < 0 ? -1 : text.indexOf(' ', last + 1)
  return [
    first < 0 ? '' : text.slice(text.lastIndexOf(' ', first - 1) + 1, first),
    last < 0 ? '' : text.slice(last + 1, next < 0 ? text.length : next),
  ]
}

/** Whether a word beside the range was torn. Pieces of words without a hyphen are told by the words of English. */
const isTorn = (block: RunningText, edit: Range, lintable: Lintable): boolean => {
  const clean = lintable.clean(block)
  const range = { start: clean.indexAt(edit.start), end: clean.indexAt(edit.end) }
  return neighbours(clean.text, range).some(
    (words) =>
      firstPiece.test(words) ||
      (lintable.profile.language === 'en' &&
        fragments(words).some(([start, end]) => !letter.test(words.slice(start, end)))),
  )
}

/** The page breaks that paragraphs were joined over, in the order of the text. */
const jointsOf = (blocks: readonly RunningText[]): ReadonlyMap<RunningText, readonly AnyNode[]> =>
  new Map(
    blocks.flatMap((block) => {
      const breaks = (block.children as readonly AnyNode[]).filter(({ type }) => type === 'pageBreak')
      return breaks.length === 0 ? [] : [[block, breaks]]
    }),
  )

/** Whether the range stands close to a page break. */
const isAtJoint = (breaks: readonly AnyNode[], edit: Range): boolean =>
  breaks.some((node) => edit.start <= endOf(node) + reach && edit.end >= startOf(node) - reach)

/**
 * The findings, without the fixes that rest on a doubtful reading. What mends the source itself is offered all the same.
 *
 * @param ruleOf the rule that made a finding
 */
export const withoutDoubtfulFixes = (
  findings: readonly Finding[],
  lintable: Lintable,
  ruleOf: (finding: Finding) => Rule,
): Finding[] => {
  if (!findings.some(({ fix }) => fix)) return [...findings]
  const organIsDoubtful = findings.some((finding) => ruleOf(finding).doubts?.includes('organ'))
  const blocks = lintable.fact(runningText)
  const starts = blocks.map(startOf)
  const joints = jointsOf(blocks)
  const isDoubtful = ({ start, end }: Range): boolean => {
    const block = blocks[lastAtMost(starts, start)]
    if (!block || rangeOf(block).end < end) return false
    return isAtJoint(joints.get(block) ?? [], { start, end }) || isTorn(block, { start, end }, lintable)
  }
  return findings.map((finding) => {
    const { fix, ...rest } = finding
    if (!fix || ruleOf(finding).category === 'source') return finding
    if (!organIsDoubtful && !fix.edits.some(isDoubtful)) return finding
    return rest
  })
}
