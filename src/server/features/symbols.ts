/** The outline of a document: its parts, clauses with their sub-paragraphs, notes. */
import { SymbolKind, type DocumentSymbol, type Position, type SymbolInformation } from 'vscode-languageserver'
import type { AnyNode } from '../../../grammar/ast.ts'
import { openerOf } from '../../tree/outline.ts'
import { placesOf, spoken } from '../../tree/places.ts'
import { startOf, type Range } from '../../tree/range.ts'
import { wordsOf } from '../../tree/document-words.ts'
import { ownText, toText } from '../../tree/text.ts'
import { everyNode } from '../../tree/visit.ts'
import { footnotesOf } from '../../tree/footnotes.ts'
import type { View } from '../view.ts'

/** Words of a paragraph that an outline shows. */
const longest = 60

const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`)

const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character

class Outliner {
  private readonly view: View

  constructor(view: View) {
    this.view = view
  }

  symbols(): DocumentSymbol[] {
    const { tree } = this.view
    const notes = footnotesOf(tree).notes.map(({ node, label, text }) =>
      this.symbol(node, `footnote ${label}`, SymbolKind.Constant, cut(text), []),
    )
    return [...this.inside(tree), ...this.group('Footnotes', notes)]
  }

  private inside(node: AnyNode): DocumentSymbol[] {
    return 'children' in node ? (node.children as AnyNode[]).flatMap((child) => this.of(child)) : []
  }

  private of(node: AnyNode): DocumentSymbol[] {
    switch (node.type) {
      case 'masthead':
        return [this.symbol(node, 'Masthead', SymbolKind.Namespace, this.view.tree.symbol ?? '', [])]
      case 'proposal':
        return [this.symbol(node, 'Sponsors', SymbolKind.Namespace, cut(toText(node)), [])]
      case 'title':
        return [this.symbol(node, 'Title', SymbolKind.String, cut(toText(node)), [])]
      case 'resolution':
        return node.label === undefined
          ? this.inside(node)
          : [this.symbol(node, `Resolution ${node.label}`, SymbolKind.Module, '', this.inside(node))]
      case 'preamble':
        return [this.symbol(node, 'Preamble', SymbolKind.Namespace, '', this.inside(node))]
      case 'operativePart':
        return [this.symbol(node, 'Operative part', SymbolKind.Namespace, '', this.inside(node))]
      case 'section':
        return [this.symbol(node, `Section ${node.label ?? ''}`.trim(), SymbolKind.Module, '', this.inside(node))]
      case 'preambularParagraph':
      case 'operativeParagraph':
        return [this.clause(node)]
      case 'subparagraph':
        return [this.symbol(node, node.label, SymbolKind.Field, cut(this.own(node)), this.inside(node))]
      case 'annex':
        return [
          this.symbol(node, `Annex ${node.label ?? ''}`.trim(), SymbolKind.Module, node.title ?? '', this.inside(node)),
        ]
      case 'heading':
        return [this.symbol(node, cut(toText(node)) || 'Heading', SymbolKind.String, '', [])]
      default:
        return []
    }
  }

  private clause(node: Extract<AnyNode, { type: 'preambularParagraph' | 'operativeParagraph' }>): DocumentSymbol {
    const opener = openerOf(node)?.phrase ?? ''
    const text = this.own(node)
    const rest = text.startsWith(opener) ? text.slice(opener.length).trim() : text
    const name = `${spoken(placesOf(this.view.tree).of(node))} ${opener}`.trim()
    const kind = node.type === 'preambularParagraph' ? SymbolKind.Property : SymbolKind.Method
    return this.symbol(node, name, kind, cut(rest), this.inside(node))
  }

  private own(node: AnyNode): string {
    return ownText(node, wordsOf(this.view.tree)).text
  }

  private symbol(
    at: AnyNode | Range,
    name: string,
    kind: SymbolKind,
    detail: string,
    children: DocumentSymbol[],
  ): DocumentSymbol {
    const range = this.view.range(at)
    const start = 'type' in at ? startOf(at) : at.start
    const selectionRange = this.view.range({ start, end: start })
    return { name, kind, detail, range, selectionRange, children }
  }

  private group(name: string, children: DocumentSymbol[]): DocumentSymbol[] {
    // Notes may stand in another order than their labels, as where pages were put together wrongly.
    const inOrder = children.toSorted((a, b) => compare(a.range.start, b.range.start))
    const [first] = inOrder
    const last = children.toSorted((a, b) => compare(b.range.end, a.range.end))[0]
    if (!first || !last) return []
    const range = { start: first.range.start, end: last.range.end }
    return [{ name, kind: SymbolKind.Namespace, range, selectionRange: first.selectionRange, children: inOrder }]
  }
}

/** The outline as a tree. */
export const documentSymbols = (view: View): DocumentSymbol[] => new Outliner(view).symbols()

const flat = (symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(children, uri, name),
  ])

/** The outline as a list, for clients that know no trees. */
export const flatSymbols = (view: View): SymbolInformation[] => flat(documentSymbols(view), view.uri)

/** What of open documents is called by some words: clauses by place, opening phrase and text, documents by symbol and title. */
export const workspaceSymbols = (views: readonly View[], query: string): SymbolInformation[] => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const isMeant = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word))
  return views.flatMap((view): SymbolInformation[] => {
    const titles = everyNode(view.tree, 'title').map((node) => toText(node))
    const own = `${view.tree.symbol ?? ''} ${titles.join('; ')}`.trim()
    const whole = {
      name: own || view.uri,
      kind: SymbolKind.File,
      location: { uri: view.uri, range: view.range(view.tree) },
    }
    const clauses = [...everyNode(view.tree, 'preambularParagraph'), ...everyNode(view.tree, 'operativeParagraph')]
    const found = clauses.flatMap((node): SymbolInformation[] => {
      const place = spoken(placesOf(view.tree).of(node))
      const text = ownText(node, wordsOf(view.tree)).text
      if (!isMeant(`${place} ${text}`)) return []
      const kind = node.type === 'preambularParagraph' ? SymbolKind.Property : SymbolKind.Method
      const location = { uri: view.uri, range: view.range(node) }
      return [{ name: `${place} ${cut(text)}`, kind, location, containerName: own }]
    })
    return isMeant(own) && own !== '' ? [whole, ...found] : found
  })
}
