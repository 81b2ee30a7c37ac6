/** Mastheads that stand below the organ line: converters put the head of a page between the halves of a paragraph. */
import { PageEdge } from '../../lines/shapes.ts'
import type { Artefact, ByLine, Headed } from '../facts.ts'
import { fieldsOf } from '../head/fields.ts'

/** @returns the artefacts, with the lines that are nothing but fields of which one is the distribution or the language */
export function withMastheads({
  artefacts,
  lines,
  language,
  organLine,
}: Pick<Headed, 'artefacts' | 'lines' | 'language' | 'organLine'>): ByLine<Artefact> {
  if (organLine === undefined) return artefacts
  return artefacts.map((artefact, index) => {
    const line = lines[index]
    if (artefact !== undefined || line === undefined || index <= organLine.index || line.shape === PageEdge)
      return artefact
    const fields = fieldsOf(line, undefined, language)
    return fields.some(({ role }) => role === 'distribution' || role === 'language') ? 'runningTitle' : undefined
  })
}
