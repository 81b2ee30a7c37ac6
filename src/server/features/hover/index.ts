/** What stands at a place: a note, a paragraph, a resolution, a symbol, a date, a State, an opening phrase. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver'
import type { AnyNode } from '../../../../grammar/ast.ts'
import { parseSymbolParts } from '../../../../grammar/index.ts'
import { footnotesOf } from '../../../tree/footnotes.ts'
import { placesOf, spoken } from '../../../tree/places.ts'
import { rangeOf, type Range } from '../../../tree/range.ts'
import { toText } from '../../../tree/text.ts'
import { pathAt } from '../../nodes.ts'
import { occurrencesOf, targetAt, type Target } from '../../targets.ts'
import type { View } from '../../view.ts'
import { describeCitation } from './citation.ts'
import { describeOpener } from './opener.ts'
import { describeState, stateAt } from './state.ts'
import { describeSymbol } from './symbol.ts'
import { dateInWords } from '../../../rules/shared/dates.ts'
import { quoted, weekdayOf } from './words.ts'

interface Told {
  readonly lines: readonly string[]
  readonly range: Range
}

const describeTarget = (target: Target, range: Range, view: View): string[] => {
  const places = placesOf(view.tree)
  const { definitions, uses } = occurrencesOf(view, target)
  const isDefinition = definitions.some(({ start }) => start === range.start)
  const where = uses.map(({ start }) => spoken(places.at(start))).join(', ')
  if (target.kind === 'note') {
    const notes = footnotesOf(view.tree).notesByLabel.get(target.label) ?? []
    if (isDefinition)
      return [`**footnote ${quoted(target.label)}**`, where === '' ? 'No mark refers to it' : `Marks: ${where}`]
    return notes.length === 0
      ? [`**footnote ${quoted(target.label)}**`, 'There is no such note']
      : notes.map(({ text }) => `**footnote ${quoted(target.label)}** ${quoted(text)}`)
  }
  const name = spoken(places.of(target.block))
  if (isDefinition) return [`**${name}**`, where === '' ? 'No paragraph refers to it' : `Referred to in ${where}`]
  return [`**${name}** ${quoted(toText(target.block, view.tree))}`]
}

const describeNode = (node: AnyNode, view: View): string[] => {
  switch (node.type) {
    case 'resolutionCitation':
      return describeCitation(node, view)
    case 'documentSymbol':
      return describeSymbol(node.parsed)
    case 'mastheadField':
      return node.role === 'symbol' ? describeSymbol(parseSymbolParts(node.value)) : []
    case 'opener':
      return describeOpener(node, view)
    case 'sponsor':
      return describeState(node.name)
    case 'dateText': {
      const day = weekdayOf(node.iso)
      if (node.invalid) return [`**${node.iso}**: there is no such day`]
      return [
        `**${node.iso}**${day === undefined ? '' : `, ${day}`}${node.until ? `, until ${dateInWords(node.until)}` : ''}`,
      ]
    }
    default:
      return []
  }
}

const tell = (view: View, offset: number): Told | undefined => {
  const found = targetAt(view, offset)
  if (found) return { lines: describeTarget(found.target, found.range, view), range: found.range }
  for (const node of pathAt(view.tree, offset).toReversed()) {
    const lines = describeNode(node, view)
    if (lines.length > 0) return { lines, range: rangeOf(node) }
  }
  const state = stateAt(view.text, offset)
  return state && { lines: describeState(state.name), range: state.range }
}

const unescaped = (line: string): string =>
  line.replaceAll(/\*\*|\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll(/\\([\\`*_<>[\]~#|])/g, '$1')

/** @param markdown whether the client shows Markdown */
export const hover = (view: View, position: Position, markdown: boolean): Hover | undefined => {
  const told = tell(view, view.positions.offsetAt(position))
  if (!told || told.lines.length === 0) return undefined
  const contents = markdown
    ? { kind: MarkupKind.Markdown, value: told.lines.join('\n\n') }
    : { kind: MarkupKind.PlainText, value: told.lines.map(unescaped).join('\n') }
  return { contents, range: view.range(told.range) }
}
