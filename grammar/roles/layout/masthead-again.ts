/** Mastheads that stand below the organ line: converters put the head of a page between the halves of a paragraph. */
import type { MastheadRole } from '../../ast.ts'
import { PageEdge } from '../../lines/shapes.ts'
import { startsLower } from '../../notation/letters.ts'
import type { Artefact, ByLine, Headed } from '../facts.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { fieldsOf, mayHold } from '../head/fields.ts'

const isTelling = ({ role }: { readonly role: MastheadRole }): boolean => role === 'distribution' || role === 'language'
/** The forms of the fields that tell such a line: most have neither, and are not read. */
const tellingOf = perLanguage(({ masthead }) => masthead.fields.filter(isTelling))

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
  const telling = tellingOf(language)
  return artefacts.map((artefact, index) => {
    const line = lines[index]
    if (artefact !== undefined || line === undefined || index <= organLine.index || line.shape === PageEdge)
      return artefact
    if (line.text.length > longest || startsLower(line.text)) return undefined
    if (!telling.some((form) => mayHold(line.text, form))) return undefined
    return fieldsOf(line, undefined, language).some(isTelling) ? 'runningTitle' : undefined
  })
}
