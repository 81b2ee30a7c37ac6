/** The session that something is asked for: `at its eighty-first session`. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver'
import { ordinalWord } from '../../../../grammar/english.ts'
import type { Place } from './context.ts'

const asked = /\b(?:at|of|during|for|by|until) its ([A-Za-z-]*(?: [a-z-]+){0,3})$/

/** Sessions from the document's own on. */
const offered = 5

/** The session of the document and those that follow, the next one first. */
export const sessions = ({ view, offset, before }: Place): CompletionItem[] => {
  const [, typed] = asked.exec(before) ?? []
  const session = Number(view.tree.session)
  // The year of a Council is no ordinal.
  if (typed === undefined || !Number.isInteger(session) || session > 190) return []
  const range = view.range({ start: offset - typed.length, end: offset })
  return Array.from({ length: offered }, (_, index) => {
    const words = `${ordinalWord(session + index)} session`
    return {
      label: words,
      kind: CompletionItemKind.Value,
      ...(index === 0 ? { detail: 'the session of this document' } : {}),
      // What is asked for is asked for the next session, or a later one.
      sortText: index === 0 ? '9' : String(index),
      textEdit: { range, newText: words },
    }
  })
}
