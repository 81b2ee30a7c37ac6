/**
 * Sponsors and action of a proposal: `Belarus, China and Uzbekistan:* draft resolution`; in heads with labels
 * `Sponsors: France, Kenya`.
 */
import type { PhrasingContent, Proposal, Sponsor, Text } from '../../ast.ts'
import { endWithout } from '../../notation/letters.ts'
import { SPONSORS_LABEL } from '../../lexicon/en/labels.ts'
import { matchState } from '../../lexicon/states.ts'
import { textNode, type Locator } from '../../positions.ts'
import { endOfMatch } from '../../notation/sticky.ts'

const action = /(?:revised\s+)?(?:draft\s+(?:resolution|decision)|amendments?\s+to\b[\s\S]*)/iu
/** A word that says what is proposed. */
const proposes = /\b(?:draft|amendments?|statement|decision)\b/i
const submission =
  /^\s*(revised\s+)?draft\s+(resolution|decision)\s+(?:submitted|proposed|recommended|prepared)\s+by\s+([\s\S]+)/iu

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Divides the texts of a proposal into sponsors and what stands between them, in place. */
export function readProposal(proposal: Proposal, source: string, locator: Locator): void {
  const children = (proposal.children as PhrasingContent[]).map((child) => withoutBold(child, source, locator))
  const words = children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'documentSymbol' ? child.symbol : ' '))
    .join('')
    .replaceAll('**', '')
  const submitted = submission.exec(words)
  if (submitted) {
    proposal.action = fold(`${submitted[1] ?? ''}draft ${submitted[2]}`).toLowerCase()
    proposal.submittedBy = fold(submitted[3] ?? '').replace(/,? (?:on the basis of|following) .*/u, '')
    return
  }
  const labelled = SPONSORS_LABEL.test(words)
  // What names alone propose, behind a label or bare, is a draft resolution.
  const proposed = labelled || !proposes.test(words) ? 'draft resolution' : (action.exec(words)?.[0] ?? '')
  proposal.action = fold(proposed).replace(/^(?:Revised )?Draft/u, (head) => head.toLowerCase())
  const listsOf = labelled ? listsBehindLabels : listBeforeColon
  proposal.children = children.flatMap((child): Proposal['children'] =>
    child.type === 'text' ? divide(child, listsOf(child.value), source, locator) : [child],
  )
}

/** A stretch of a text in which names stand. */
interface List {
  readonly start: number
  readonly end: number
}

const listBeforeColon = (text: string): List[] => [{ start: 0, end: /^[^:]*/.exec(text)?.[0].length ?? 0 }]

/** What stands on a line before names: the label, or the sign of a list. */
const headOfNames = new RegExp(`${SPONSORS_LABEL.source}|^[-\u2013\u2022*] +`, 'i')

/** `Main submitter: France` / `Co-submitters: Germany,` / `Niger`: what follows the label, or the whole line. */
const listsBehindLabels = (text: string): List[] => {
  const lists: List[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const indent = line.length - line.trimStart().length
    const label = headOfNames.exec(line.slice(indent))?.[0].length ?? 0
    lists.push({ start: index + indent + label, end: index + endWithout(line, '*_. \t\u00a0') })
  }
  return lists
}

/** What may stand between two names. */
const gap = /(?:[\s,;*]|and\b)+/y

/** `**Norway and Peru: draft resolution**`: bold alone says nothing, and no sponsor stands inside it. */
function withoutBold(child: PhrasingContent, source: string, locator: Locator): PhrasingContent {
  if (child.type !== 'strong' || child.children.some(({ type }) => type !== 'text')) return child
  return textNode(source, locator, child.position.start.offset ?? 0, child.position.end.offset ?? 0)
}

/** The names in the lists of a text become sponsors; the commas and the action stay text. */
function divide(text: Text, lists: readonly List[], source: string, locator: Locator): (Sponsor | Text)[] {
  const origin = text.position.start.offset ?? 0
  const found: (Sponsor | Text)[] = []
  let cursor = 0
  const addText = (to: number): void => {
    if (to > cursor) found.push(textNode(source, locator, origin + cursor, origin + to))
  }
  for (const { start, end } of namesOf(text.value, lists)) {
    addText(start)
    found.push(sponsor(source, locator, origin + start, origin + end))
    cursor = end
  }
  addText(text.value.length)
  return found
}

/** Where the names stand, as far as the lists name sponsors. */
function namesOf(text: string, lists: readonly List[]): List[] {
  const names: List[] = []
  for (const { start, end } of lists) {
    const list = text.slice(0, end)
    let at = start
    while (at < end) {
      at = endOfMatch(gap, list, at) ?? at
      if (at >= end) break
      const state = matchState(list, at)?.end
      const name = state ?? unknownNameEnd(list, at)
      const words = state === undefined ? list.slice(at, name) : ''
      if (/\bdraft\b|\bamendment/iu.test(words)) break
      if (!/^on behalf of\b/u.test(words)) names.push({ start: at, end: name })
      at = name
    }
  }
  return names
}

const nameStop = /[,;]|\sand\s/g

/** A name that no list has goes up to the next comma, semicolon or `and`. */
function unknownNameEnd(list: string, at: number): number {
  nameStop.lastIndex = at + 1
  let end = nameStop.exec(list)?.index ?? list.length
  while (end > at + 1 && /\s/.test(list[end - 1] ?? '')) end--
  return end
}

function sponsor(source: string, locator: Locator, start: number, end: number): Sponsor {
  return {
    type: 'sponsor',
    name: fold(source.slice(start, end)),
    children: [textNode(source, locator, start, end)],
    position: locator.position(start, end),
  }
}
