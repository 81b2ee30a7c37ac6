/**
 * The block grammar in EBNF, taken from the parser itself: Chevrotain records every production when the parser is built.
 */
import type { ISerializedGast } from 'chevrotain'
import { BlockParser } from '../../grammar/blocks/parser.ts'

/** The shapes of Chevrotain's records that the grammar uses. */
interface Part extends ISerializedGast {
  readonly name?: string
}

const parts = (node: Part): readonly Part[] => node.definition ?? []

/** Needs parentheses before `?`, `*` or `+`: more than one part, or a choice. */
const group = (node: Part): string => {
  const [only, ...others] = parts(node)
  const inside = sequence(node)
  return only && others.length === 0 && only.type !== 'Alternation' ? inside : `( ${inside} )`
}

/** Parts in order; a choice among others stands in parentheses. */
function sequence(node: Part): string {
  const all = parts(node)
  return all
    .map((part) => (part.type === 'Alternation' && all.length > 1 ? `( ${expression(part)} )` : expression(part)))
    .join(' ')
}

function expression(node: Part): string {
  switch (node.type) {
    case 'NonTerminal':
    case 'Terminal':
      return node.name ?? ''
    case 'Option':
      return `${group(node)}?`
    case 'Repetition':
      return `${group(node)}*`
    case 'RepetitionMandatory':
      return `${group(node)}+`
    case 'Alternation':
      return parts(node).map(sequence).join(' | ')
    default:
      return sequence(node)
  }
}

/** @returns every production, one a line, outermost first */
export function ebnf(): string {
  const rules: readonly Part[] = new BlockParser().getSerializedGastProductions()
  const width = Math.max(...rules.map(({ name = '' }) => name.length))
  return rules.map((rule) => `${(rule.name ?? '').padEnd(width)} ::= ${sequence(rule)}`).join('\n')
}
