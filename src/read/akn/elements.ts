/**
 * The elements of Akoma Ntoso that a United Nations resolution is made of (OASIS, Akoma Ntoso 1.0 part 2; how the General Assembly's
 * and the Security Council's files use them differs from the guidelines of AKN4UN here and there).
 */
import type { Look } from '../rich/spans.ts'
import { characters, elements, type XmlElement } from '../rich/xml.ts'

/** The name of an element without the prefix of its namespace. */
export const local = (element: XmlElement): string => element.name.replace(/^.*:/, '')

/** Stand in a paragraph; all others begin one and end one. */
export const inline: ReadonlySet<string> = new Set(
  `a abbr b i u em strong span sup sub inline ref rref mref mod rmod docAuthority docNumber docStatus docDate docTitle docProponent
  docPurpose docType session docCommittee docStage docIntroducer docketNumber shortTitle vote event location date time def term
  organization person role concept object quantity entity process placeholder quotedText ins del omissis decoration remark outcome
  relatedDocument legislature signature`.split(/\s+/),
)

/** Say nothing on the page. */
export const unseen: ReadonlySet<string> = new Set(['collectionBody', 'img', 'marker', 'noteRef'])

/** Are headings wherever they stand. */
export const headings: ReadonlySet<string> = new Set(['heading', 'subheading', 'crossHeading', 'subFlowHeading'])

/** A note that stands in the text: `* Dependency allowances …` (A/RES/77/256). */
export const isTypedNote = (element: XmlElement): boolean =>
  element.attributes['class']?.startsWith('FootnoteText') === true

/** A note whose mark the text had lost when it was written in Akoma Ntoso: it stands beside its neighbour. */
export const isUnreferenced = (element: XmlElement): boolean => element.attributes['class'] === 'unreferenced'

/** A paragraph that is nothing but a heading. */
export const isOnlyHeading = (element: XmlElement): boolean =>
  characters(element).trim() === '' &&
  elements(element).length > 0 &&
  elements(element).every((each) => headings.has(local(each)))

/** Everything in an element that is printed. */
export const wordsOf = (element: XmlElement): string =>
  element.children
    .map((each) =>
      typeof each === 'string' ? each : unseen.has(local(each)) || local(each) === 'meta' ? '' : wordsOf(each),
    )
    .join('')

/** How words of an element are set, within what is set as `look`. */
export const lookOf = (element: XmlElement, look: Look): Look => {
  const name = local(element)
  const classes = (element.attributes['class'] ?? '').split(' ')
  return {
    italic: look.italic || name === 'i' || name === 'em' || classes.includes('italic'),
    bold: look.bold || name === 'b' || name === 'strong' || classes.includes('bold'),
    superscript: look.superscript || name === 'sup' || classes.includes('superscript'),
  }
}
