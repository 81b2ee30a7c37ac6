/** Putting in a footnote: its mark at the cursor, the note among the others, and all that follow counted on. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver'
import type { FootnoteDefinition } from '../../../../grammar/ast.ts'
import { LETTER, regex, writeMark } from '../../../../grammar/index.ts'
import type { Edit } from '../../../lint/change.ts'
import { applyEdits } from '../../../lint/edits.ts'
import { footnotesOf } from '../../../tree/footnotes.ts'
import { endOf, startOf } from '../../../tree/range.ts'
import { workspaceEdit, type Client } from '../../client.ts'
import { innermostOf, pathAt } from '../../nodes.ts'
import { headOf, noteMark } from '../../targets.ts'
import { readsAlike } from '../../reads.ts'
import type { View } from '../../view.ts'
import { relabelEdits, relabelled } from '../rename.ts'

const numbered = /^\d+$/
/** What the note says until somebody writes it; in brackets, so that it is reported while it stands. */
const placeholder = 'See [source].'
const wordEnd = regex('u')`^[${LETTER}\p{N}’'-]*[,;.:]?`

/** Where the mark for a place goes: after the word that the place is in or at, and after no space. */
const markPlace = (text: string, at: number): number => {
  const isInWord = regex('u')`[${LETTER}\p{N}]`.test(text.slice(Math.max(0, at - 1), at + 1))
  if (isInWord) return at + (wordEnd.exec(text.slice(at, at + 60))?.[0].length ?? 0)
  return text.slice(0, at).trimEnd().length
}

const blankLine = (text: string): string => (text.includes('\r\n') ? '\r\n\r\n' : '\n\n')

/** The mark of a new note, written as the others of its kind are. */
const markLike = (other: string | undefined, label: string, wanted: string): string =>
  other === undefined || other.trim() === label ? writeMark(wanted) : relabelled(other.trim(), label, wanted)

/** A note that is put in: its number, and the edits that put it in. */
interface Insertion {
  readonly number: number
  readonly edits: Edit[]
}

/** Labels from the new one on are counted on. */
const countedOn = (label: string, number: number): string =>
  numbered.test(label) && Number(label) >= number ? String(Number(label) + 1) : label

const insertionAt = (view: View, offset: number): Insertion | undefined => {
  const { notes, references, notesByLabel } = footnotesOf(view.tree)
  const marks = references.filter(({ label, note }) => note === undefined && numbered.test(label))
  // Where labels stand twice, nobody knows which note a mark means.
  if ([...notesByLabel].some(([label, { length }]) => numbered.test(label) && length > 1)) return undefined
  const before = marks.filter(({ node }) => startOf(node) < offset).map(({ label }) => Number(label))
  const number = Math.max(0, ...before) + 1
  const [mark] = marks
  const put = markLike(mark && view.text.slice(startOf(mark.node), endOf(mark.node)), mark?.label ?? '', String(number))
  const own = notes.filter(({ label }) => numbered.test(label))
  const next = own.find(({ label }) => Number(label) >= number)
  const edits = [
    { start: offset, end: offset, text: put },
    ...relabelEdits(view, (label) => countedOn(label, number)),
    noteEdit(view, number, next?.node, own.at(-1)?.parts.at(-1)),
  ]
  return { number, edits }
}

/** The note before the one that follows it, after the last, or at the end of the text. */
const noteEdit = (
  view: View,
  number: number,
  next: FootnoteDefinition | undefined,
  last: FootnoteDefinition | undefined,
): Edit => {
  const other = next ?? last
  const like = other && noteMark(other, view)
  const head = like
    ? markLike(view.text.slice(like.start, like.end), other.label, String(number))
    : writeMark(String(number))
  const note = `${head} ${placeholder}`
  const gap = blankLine(view.text)
  if (next) return { start: startOf(next), end: startOf(next), text: `${note}${gap}` }
  const end = last ? endOf(last) : view.text.trimEnd().length
  return { start: end, end, text: `${gap}${note}` }
}

/** The action at an offset inside a paragraph; offered only where the text is then read as meant. */
export const footnoteActions = (view: View, at: number, client: Client): CodeAction[] => {
  const path = pathAt(view.tree, at)
  const block = innermostOf(path, 'preambularParagraph', 'operativeParagraph', 'subparagraph', 'title')
  if (!block || innermostOf(path, 'footnoteDefinition', 'pageBreak', 'footnoteReference')) return []
  // A number has no note, nor has the gap after it.
  const head = headOf(block, view)
  if (head && /^[.)]?\s*$/.test(view.text.slice(head.end, Math.max(at, head.end)))) return []
  const insertion = insertionAt(view, markPlace(view.text, at))
  if (!insertion) return []
  const { number, edits } = insertion
  const meant = { added: String(number), label: (label: string) => countedOn(label, number) }
  if (!readsAlike(view, applyEdits(view.text, edits), meant)) return []
  const edit = workspaceEdit(view, view.edits(edits), client)
  return [{ title: 'Insert a footnote', kind: CodeActionKind.RefactorExtract, edit }]
}
