/** What may be written at a place: what the language server offers there. */
import { TextDocument } from 'vscode-languageserver-textdocument'
import { fix, lint } from '../../linter.ts'
import { completion } from '../../server/features/completion/index.ts'
import { View } from '../../server/view.ts'
import type { Showing } from '../protocol.ts'
import { optionsOf } from './judge.ts'

/** An editor that filters by itself is given more than fits what was typed: States of any letter. */
const fits = (words: string, typed: string): boolean => words.toLowerCase().startsWith(typed.trim().toLowerCase())

export const complete: Showing['complete'] = (draft, settings, offset) => {
  const channel = draft.origin?.channel
  const view = new View({
    document: TextDocument.create(draft.name, 'plaintext', 1, draft.text),
    encoding: 'utf-16',
    options: { ...optionsOf(draft, settings), ...(channel ? { channel } : {}) },
    linter: { lint, fix },
    client: { enable: true, layer: {}, hints: { paragraphs: false, dates: false }, problems: [] },
  })
  const { positions, text } = view
  return completion(view, positions.positionAt(offset))
    .toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
    .flatMap(({ label, detail, filterText = label, textEdit }) => {
      if (!textEdit || !('range' in textEdit)) return []
      const start = positions.offsetAt(textEdit.range.start)
      const end = positions.offsetAt(textEdit.range.end)
      if (!fits(filterText, text.slice(start, offset))) return []
      return [{ label, ...(detail === undefined ? {} : { detail }), start, end, text: textEdit.newText }]
    })
}
