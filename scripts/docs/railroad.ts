/** Railroad diagrams of the productions, drawn from the grammar itself. */
import diagrams from 'railroad-diagrams'
import { BlockParser } from '../../grammar/blocks/parser.ts'
import type { Part } from '../bundle/first-sets.ts'

const inOrder = (part: Part): unknown => diagrams.Sequence(...(part.definition ?? []).map(drawn))

function drawn(part: Part): unknown {
  switch (part.type) {
    case 'Terminal':
      return diagrams.Terminal(part.name ?? '')
    case 'NonTerminal':
      return diagrams.NonTerminal(part.name ?? '')
    case 'Option':
      return diagrams.Optional(inOrder(part))
    case 'Repetition':
      return diagrams.ZeroOrMore(inOrder(part))
    case 'RepetitionMandatory':
      return diagrams.OneOrMore(inOrder(part))
    case 'Alternation':
      return diagrams.Choice(0, ...(part.definition ?? []).map(inOrder))
    default:
      return inOrder(part)
  }
}

/** A production and its picture. */
export interface Diagram {
  readonly name: string
  readonly svg: string
}

/** Names of productions begin with a small letter, those of tokens do not; the drawing has no links of its own. */
const linked = (svg: string): string =>
  svg.replaceAll(
    /<text [^>]*>([a-z]\w*)<\/text>/g,
    (text, name: string) => `<a href="#${name.toLowerCase()}">${text}</a>`,
  )

/** @returns a diagram for each production, outermost first; names of productions link to `#name` in small letters */
export const railroadDiagrams = (): Diagram[] =>
  (new BlockParser().getSerializedGastProductions() as readonly Part[]).map(({ name = '', definition = [] }) => ({
    name,
    svg: linked(diagrams.Diagram(...definition.map(drawn)).toString()),
  }))
