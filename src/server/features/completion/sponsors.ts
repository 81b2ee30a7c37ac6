/** States in a list of sponsors. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver'
import { states } from '../../../../grammar/english.ts'
import { rangeOf } from '../../../tree/range.ts'
import { everyNode } from '../../../tree/visit.ts'
import { touches } from '../../nodes.ts'
import type { Place } from './context.ts'

/** What a list begins with in drafts for Model UN: `Sponsors:`, `Signatories:`. */
const listHead =
  /^[\s*_]*(?:[a-z]+ )?(?:(?:co-?)?sponsors?|submitters?|authors?|signator(?:y|ies)|(?:submitted|sponsored|proposed|authored|signed) by)[*_]*:[\s*_]*/i

/** What parts two sponsors. */
const separator = /,\s*|\s+and\s+/

/** Whether what stands in a line are names of States, as in a list that says nothing yet of what it proposes. */
const isList = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => states.officialName(name.trim()) !== undefined)

/** The Member States and observers that the list does not have yet. */
export const sponsors = ({ view, offset, line, lineStart }: Place): CompletionItem[] => {
  const proposal = everyNode(view.tree, 'proposal').find((node) => touches(rangeOf(node), offset))
  const from = proposal ? rangeOf(proposal).start : lineStart
  const whole = proposal ? view.text.slice(from, offset) : line
  const listed = whole.replace(listHead, '')
  if (listed.includes(':')) return []
  const names = listed.split(separator)
  const typed = names.pop() ?? ''
  if (!proposal && listed === whole && !isList(names)) return []
  const known = new Set(
    [...names, ...(proposal ? proposal.children.flatMap((child) => (child.type === 'sponsor' ? child.name : [])) : [])]
      .filter((name) => name !== typed.trim())
      .map((name) => states.officialName(name.trim())),
  )
  const start = offset - typed.trimStart().length
  const range = view.range({ start, end: offset })
  return [...states.members, ...states.observers]
    .filter((name) => !known.has(name))
    .map((name) => ({
      label: name,
      kind: CompletionItemKind.Value,
      sortText: states.sortKey(name),
      textEdit: { range, newText: name },
    }))
}
