/** Kinds of words, for colours. */
import {
  SemanticTokensBuilder,
  type Range as LspRange,
  type SemanticTokens,
  type SemanticTokensLegend,
} from 'vscode-languageserver'
import type { AnyNode } from '../../../grammar/ast.ts'
import { labelRange } from '../../lint/facts/lists.ts'
import { markerRange } from '../../lint/facts/numbers.ts'
import { endOf, rangeOf, startOf, type Range } from '../../tree/range.ts'
import { noteMark } from '../targets.ts'
import type { View } from '../view.ts'

/** Standard types, so that every theme colours them. */
const types = [
  'namespace',
  'keyword',
  'number',
  'decorator',
  'class',
  'function',
  'string',
  'comment',
  'type',
  'variable',
] as const

/** What the numbers of tokens stand for. */
export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [] }

/** Nodes that are one kind throughout. What stands inside them is not looked at. */
const whole: Partial<Record<AnyNode['type'], (typeof types)[number]>> = {
  organLine: 'namespace',
  opener: 'keyword',
  footnoteReference: 'decorator',
  documentSymbol: 'class',
  resolutionCitation: 'function',
  dateText: 'number',
  pageFurniture: 'comment',
  detachedMarker: 'comment',
  unparsed: 'comment',
  title: 'type',
  heading: 'type',
  sponsor: 'variable',
}

interface Token extends Range {
  readonly type: (typeof types)[number]
}

/** The number, label or mark that a block begins with. */
const headOf = (node: AnyNode, view: View): Token | undefined => {
  if (node.type === 'operativeParagraph') {
    const range = markerRange(node, view.lintable)
    return range && { ...range, type: 'number' }
  }
  if (node.type === 'subparagraph') {
    const range = labelRange(node, view.lintable)
    return range && { ...range, type: 'number' }
  }
  const mark = node.type === 'footnoteDefinition' ? noteMark(node, view) : undefined
  // A mark that was torn away is a node of its own.
  return mark?.start === startOf(node) ? { ...mark, type: 'decorator' } : undefined
}

const tokensOf = (view: View): Token[] => {
  const found: Token[] = []
  const collect = (node: AnyNode): void => {
    const type = node.type === 'mastheadField' && node.role === 'symbol' ? 'class' : whole[node.type]
    if (type) {
      found.push({ ...rangeOf(node), type })
      return
    }
    const head = headOf(node, view)
    if (head) found.push(head)
    if (node.type === 'quotation') {
      found.push({ start: startOf(node), end: startOf(node) + 1, type: 'string' })
      if (endOf(node) - startOf(node) > 1) found.push({ start: endOf(node) - 1, end: endOf(node), type: 'string' })
    }
    if ('children' in node) for (const child of node.children) collect(child)
  }
  collect(view.tree)
  return found.toSorted((a, b) => a.start - b.start)
}

/** The tokens of a text, or of a stretch of it. No token goes over the end of a line, and no two overlap. */
export const semanticTokens = (view: View, within?: LspRange): SemanticTokens => {
  const builder = new SemanticTokensBuilder()
  const { positions } = view
  const [from, to] = within ? [positions.offsetAt(within.start), positions.offsetAt(within.end)] : [0, view.text.length]
  let last = 0
  for (const { start, end, type } of tokensOf(view)) {
    if (end < from || start > to) continue
    for (const { index, 0: line } of view.text.slice(Math.max(start, last), end).matchAll(/[^\r\n\f]+/g)) {
      const at = Math.max(start, last) + index
      const place = positions.positionAt(at)
      const length = positions.positionAt(at + line.length).character - place.character
      builder.push(place.line, place.character, length, types.indexOf(type), 0)
    }
    last = Math.max(last, end)
  }
  return builder.build()
}
