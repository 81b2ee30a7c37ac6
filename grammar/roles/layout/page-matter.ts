/** The roles of what stands between lines of text: edges of pages, page artefacts, notes. They do not depend on the text. */
import type { Line } from '../../lines/line.ts'
import { PageEdge } from '../../lines/shapes.ts'
import type { Classified } from '../classified.ts'
import { because } from '../sign.ts'
import type { ByLine, Context, NoteFact } from '../facts.ts'
import type { Role } from '../role.ts'

/** @returns the line with its role; undefined for a line of text */
export function pageMatter({ artefacts, notes, pages }: Context, line: Line): Classified | undefined {
  const page = pages[line.index] ?? 0
  if (line.shape === PageEdge) return { line, page, role: 'pageEdge', evidence: because('a form feed') }
  const artefact = artefacts[line.index]
  if (artefact !== undefined)
    return { line, page, role: 'artefact', artefact, evidence: because(`a page has it: ${artefact}`) }
  const note = notes[line.index]
  return note && { line, page, role: noteRole(notes, line, note), note, evidence: because(`of note ${note.note}`) }
}

function noteRole(notes: ByLine<NoteFact>, { index }: Line, { is, note }: NoteFact): Role {
  if (is !== 'label') return is === 'start' ? 'noteStart' : 'noteMore'
  const below = notes[index + 1]
  const labels = below?.is === 'start' && below.note === note && below.continued !== true
  return labels ? 'noteLabel' : 'detachedLabel'
}
