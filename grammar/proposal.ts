/**
 * Sponsors and action of a proposal: `Belarus, China and Uzbekistan:* draft resolution`.
 */
import type { PhrasingContent, Proposal, Sponsor, Text } from './ast.ts'
import { matchState } from './lexicon/states.ts'
import { textNode, type Locator } from './positions.ts'

const action = /(?:revised\s+)?(?:draft\s+(?:resolution|decision)|amendments?\s+to\b[\s\S]*)/iu
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
  proposal.action = fold(action.exec(words)?.[0] ?? '').replace(/^(?:Revised )?Draft/u, (head) => head.toLowerCase())
  proposal.children = children.flatMap((child): Proposal['children'] =>
    child.type === 'text' ? divide(child, source, locator) : [child],
  )
}

/** What may stand between two names. */
const gap = /(?:[\s,;*]|and\b)+/y

/** `**Norway and Peru: draft resolution**`: bold alone says nothing, and no sponsor stands inside it. */
function withoutBold(child: PhrasingContent, source: string, locator: Locator): PhrasingContent {
  if (child.type !== 'strong' || child.children.some(({ type }) => type !== 'text')) return child
  return textNode(source, locator, child.position.start.offset ?? 0, child.position.end.offset ?? 0)
}

/** The names in a text become sponsors; the commas and the action stay text. */
function divide(text: Text, source: string, locator: Locator): (Sponsor | Text)[] {
  const start = text.position.start.offset ?? 0
  const list = /^[^:]*/.exec(text.value)?.[0] ?? ''
  const found: (Sponsor | Text)[] = []
  let at = 0
  let cursor = 0
  const addText = (to: number): void => {
    if (to > cursor) found.push(textNode(source, locator, start + cursor, start + to))
  }
  while (at < list.length) {
    gap.lastIndex = at
    at += gap.exec(list)?.[0].length ?? 0
    if (at >= list.length) break
    const state = matchState(list, at)?.end
    const name = state ?? unknownNameEnd(list, at)
    const words = state === undefined ? list.slice(at, name) : ''
    if (/\bdraft\b|\bamendment/iu.test(words)) break
    if (/^on behalf of\b/u.test(words)) {
      at = name
      continue
    }
    addText(at)
    found.push(sponsor(source, locator, start + at, start + name))
    cursor = name
    at = name
  }
  addText(text.value.length)
  return found
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
