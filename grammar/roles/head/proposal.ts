/**
 * Sponsors and action of a proposal: `Belarus, China and Uzbekistan:* draft resolution`; in heads with labels
 * `Sponsors: France, Kenya`.
 */
import type { PhrasingContent, Proposal, Sponsor, Text } from '../../ast.ts'
import { endWithout, WORD } from '../../notation/letters.ts'
import type { Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { regex } from '../../notation/pattern.ts'
import { fold } from '../../notation/space.ts'
import { textNode, type Locator } from '../../positions.ts'
import { labelLength } from './labelled.ts'
import { endOfMatch } from '../../notation/sticky.ts'

/**
 * @param proposal the sponsors and the action, with the phrasing content of its text
 * @param source the text of the document
 * @returns the proposal with its action, and its sponsors as nodes or the office that submits it
 */
export function readProposal(proposal: Proposal, source: string, locator: Locator, language: Language): Proposal {
  const { readSubmission, readAction, saysAction, sponsorsLabel } = language.proposals
  const children = (proposal.children as PhrasingContent[]).map((child) => withoutBold(child, source, locator))
  const words = children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'documentSymbol' ? child.symbol : ' '))
    .join('')
    .replaceAll('**', '')
  const submission = readSubmission(words)
  if (submission) return { ...proposal, ...submission }
  const labelled = labelLength(words, sponsorsLabel) !== undefined
  const listsOf = labelled ? listsBehindLabels : listBeforeColon
  return {
    ...proposal,
    // What names alone propose, after a label or bare, is a draft resolution.
    action: labelled || !saysAction(words) ? 'draft resolution' : readAction(words),
    children: children.flatMap((child): Proposal['children'] =>
      child.type === 'text' ? divide(child, listsOf(child.value, language), source, locator, language) : [child],
    ),
  }
}

/** A stretch of a text in which names stand. */
interface List {
  readonly start: number
  readonly end: number
}

const listBeforeColon = (text: string): List[] => [{ start: 0, end: /^[^:]*/.exec(text)?.[0].length ?? 0 }]

/** What stands on a line before names (the label, or the sign of a list), between two names (`(on behalf of …)` too), and after one. */
const expressionsOf = perLanguage(({ proposals, joiners }) => ({
  headOfNames: regex('i')`${proposals.sponsorsLabel.pattern.source}|^[-\u2013\u2022*] +`,
  gap: regex('y')`(?:[\s,;*]|\([^()]{1,120}\)|(?:${joiners})(?![${WORD}]))+`,
  nameStop: regex('g')`[,;]|\s(?:${joiners})\s`,
}))

/** `Main submitter: France` / `Co-submitters: Germany,` / `Niger`: what follows the label, or the whole line. */
const listsBehindLabels = (text: string, language: Language): List[] => {
  const { headOfNames } = expressionsOf(language)
  const lists: List[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const indent = line.length - line.trimStart().length
    const label = headOfNames.exec(line.slice(indent))?.[0].length ?? 0
    lists.push({ start: index + indent + label, end: index + endWithout(line, '*_. \t\u00a0') })
  }
  return lists
}

/** `**Norway and Peru: draft resolution**`: bold alone says nothing, and no sponsor stands inside it. */
function withoutBold(child: PhrasingContent, source: string, locator: Locator): PhrasingContent {
  if (child.type !== 'strong' || child.children.some(({ type }) => type !== 'text')) return child
  return textNode(source, locator, child.position.start.offset ?? 0, child.position.end.offset ?? 0)
}

/** The names in the lists of a text become sponsors; the commas and the action stay text. */
function divide(
  text: Text,
  lists: readonly List[],
  source: string,
  locator: Locator,
  language: Language,
): (Sponsor | Text)[] {
  const origin = text.position.start.offset ?? 0
  const found: (Sponsor | Text)[] = []
  let cursor = 0
  const addText = (to: number): void => {
    if (to > cursor) found.push(textNode(source, locator, origin + cursor, origin + to))
  }
  for (const { start, end } of namesOf(text.value, lists, language)) {
    addText(start)
    found.push(sponsor(source, locator, origin + start, origin + end))
    cursor = end
  }
  addText(text.value.length)
  return found
}

/** Where the names stand, as far as the lists name sponsors. */
function namesOf(text: string, lists: readonly List[], language: Language): List[] {
  const { proposals, states } = language
  const { gap } = expressionsOf(language)
  const names: List[] = []
  for (const { start, end } of lists) {
    const list = text.slice(0, end)
    let at = start
    while (at < end) {
      at = endOfMatch(gap, list, at) ?? at
      if (at >= end) break
      const state = states.match(list, at)?.end
      if (state === undefined && proposals.isNoSponsor(list.slice(at))) {
        at = groupEnd(list, at, language)
        continue
      }
      const name = state ?? unknownNameEnd(list, at, language)
      if (state === undefined && proposals.endsSponsors(list.slice(at, name))) break
      names.push({ start: at, end: name })
      at = name
    }
  }
  return names
}

/** `on behalf of … the Group of 77 and China`: a group goes up to the comma before a State that speaks for itself. */
function groupEnd(list: string, from: number, language: Language): number {
  const { gap } = expressionsOf(language)
  for (let comma = list.indexOf(',', from); comma >= 0; comma = list.indexOf(',', comma + 1))
    if (language.states.match(list, endOfMatch(gap, list, comma) ?? comma)) return comma
  return list.length
}

/** A name that no list has goes up to the next comma, semicolon or `and`. */
function unknownNameEnd(list: string, at: number, language: Language): number {
  const { nameStop } = expressionsOf(language)
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
