/** Mastheads that stand below the organ line: converters put the head of a page between the halves of a paragraph. */
import type { MastheadRole } from '../../ast.ts'
import { PageEdge } from '../../lines/shapes.ts'
import { startsLower } from '../../notation/letters.ts'
import type { Artefact, ByLine, Headed } from '../facts.ts'
import { fieldsOf } from '../head/fields.ts'

const isTelling = ({ role }: { readonly role: MastheadRole }): boolean => role === 'distribution' || role === 'language'

/** Characters of a line of a masthead: longer ones are paragraphs. */
const longest = 200

/** @returns the artefacts, with the lines that are nothing but fields of which one is the distribution or the language */
export function withMastheads({
  artefacts,
  lines,
  language,
  organLine,
}: Pick<Headed, 'artefacts' | 'lines' | 'language' | 'organLine'>): ByLine<Artefact> {
  if (organLine === undefined) return artefacts
  const { tells } = language.masthead
  return artefacts.map((artefact, index) => {
    const line = lines[index]
    if (artefact !== undefined || line === undefined || index <= organLine.index || line.shape === PageEdge)
      return artefact
    if (line.text.length > longest || startsLower(line.text)) return undefined
    return tells.test(line.text) && fieldsOf(line, undefined, language).some(isTelling) ? 'runningTitle' : undefined
  })
}
