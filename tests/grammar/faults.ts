/**
 * Everything that must not happen to any text: a throw, a tree that does not conform, an error of the block grammar, text
 * left unparsed where it should have a place.
 */
import type { AnyNode, Document } from '../../grammar/ast.ts'
import { isParent } from '../../grammar/ast.ts'
import { BlockParser } from '../../grammar/blocks/parser.ts'
import { usual } from '../../grammar/lexicon/languages.ts'
import { parse, parseLines } from '../../grammar/parse.ts'
import type { Source } from '../../grammar/source.ts'
import { violations } from './conformance.ts'

let parser: BlockParser | undefined

/** What no production places stands after a resolution, at the top of the tree; nowhere else. */
function isMisplaced(node: AnyNode, behindResolution: boolean): boolean {
  if (node.type === 'unparsed') return !behindResolution
  if (!isParent(node)) return false
  const from = node.type === 'document' ? node.children.findIndex(({ type }) => type === 'resolution') : -1
  return (node.children as AnyNode[]).some((child, index) => isMisplaced(child, from >= 0 && index > from))
}

/** @returns what went wrong with a text, one sentence each; empty where all is well */
export function faults(text: string | Source): string[] {
  const given = typeof text === 'string' ? text : text.text
  let document: Document
  try {
    document = parse(text)
  } catch (error) {
    return [`parse threw ${error instanceof Error ? error.message : String(error)}`]
  }
  const found = violations(given, document)
  if (isMisplaced(document, false)) found.push('text is left unparsed before the resolution or inside it')
  parser ??= new BlockParser()
  parser.read(given, usual, parseLines(text))
  for (const { message } of parser.errors) found.push(`the block grammar stopped: ${message}`)
  return found
}
