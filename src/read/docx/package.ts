/**
 * Which part of a .docx is which: found through its relationships, for names may be any.
 */
import { damagedPart, type Parts } from '../rich/unpack.ts'
import { foreignArchive, wordFile } from './archive.ts'
import { elements, parseXml, type XmlElement, type XmlPlaces } from '../rich/xml.ts'

/** The parts that a reader of the text needs. */
export interface WordPackage {
  /** Name of the part that holds the document. */
  readonly main: string
  readonly document: XmlElement
  /** What the document refers to within the archive. */
  readonly relationships: readonly Relationship[]
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
  readonly settings: XmlElement | undefined
  /** A header or footer, by the relationship that a section names. */
  part(relationship: string): XmlElement | undefined
}

/** What a part refers to. */
export interface Relationship {
  readonly id: string
  /** Last word of the type: `styles`, `footnotes`. */
  readonly kind: string
  /** Name of the part in the archive. */
  readonly target: string
}

/** `../styles.xml` as seen from `word/document.xml` -> `styles.xml`; a leading slash means the archive's root. */
function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Name of the part that holds the relationships of another; of the whole archive's, for an empty name. */
export function relationshipPart(name: string): string {
  const cut = name.lastIndexOf('/') + 1
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`
}

/** What a part, or the archive for an empty name, refers to within the archive. */
export function relationshipsOf(parts: Parts, name: string): Relationship[] {
  const file = relationshipPart(name)
  const bytes = parts.get(file)
  if (bytes === undefined) return []
  return elements(parseXml(bytes, damagedPart(wordFile, file)))
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: resolveTarget(name, attributes['Target'] ?? ''),
    }))
}

/**
 * Finds the document and what belongs to it.
 * @param places are filled where those who change the file ask for them
 * @param prepare gives what is to be read in place of a part
 * @throws ReadError when the archive holds no Word document
 */
export function openPackage(
  parts: Parts,
  places?: XmlPlaces,
  prepare: (part: XmlElement) => XmlElement = (part) => part,
): WordPackage {
  const main = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml'
  const load = (name: string | undefined): XmlElement | undefined => {
    const bytes = name === undefined ? undefined : parts.get(name)
    if (name === undefined || bytes === undefined) return undefined
    return prepare(parseXml(bytes, damagedPart(wordFile, name), places && { places, part: name }))
  }
  const document = load(main)
  if (document?.name !== 'w:document') throw foreignArchive(parts)
  const relationships = relationshipsOf(parts, main)
  const ofKind = (kind: string): XmlElement | undefined =>
    load(relationships.find((each) => each.kind === kind)?.target)
  return {
    main,
    document,
    relationships,
    styles: ofKind('styles'),
    numbering: ofKind('numbering'),
    footnotes: ofKind('footnotes'),
    endnotes: ofKind('endnotes'),
    settings: ofKind('settings'),
    part: (relationship) => load(relationships.find(({ id }) => id === relationship)?.target),
  }
}
