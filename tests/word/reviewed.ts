/** Word files with their findings as comments and their fixes as tracked changes, for the tests. */
import { fix, lint } from '../../src/index.ts'
import { unpack } from '../../src/read/docx/archive.ts'
import { WordFile, WordReview, type Stamp } from '../../src/word/index.ts'
import { i, p, r } from '../read/docx/make.ts'

export const stamp: Stamp = { author: 'resolint', date: '2026-01-01T00:00:00Z' }

/** A reviewed file. */
export interface Reviewed {
  readonly review: WordReview
  readonly bytes: Uint8Array
  /** The text of a part. */
  readonly part: (name: string) => string
}

export const partOf = (bytes: Uint8Array, name: string): string => {
  const part = unpack(bytes).get(name)
  return part === undefined ? '' : new TextDecoder().decode(part)
}

/** Reviews a file: with all fixes and a comment for each finding, unless told otherwise. */
export const reviewed = (
  bytes: Uint8Array,
  {
    kinds = ['safe', 'suggested'],
    comments = true,
    by = stamp,
  }: {
    kinds?: readonly ('safe' | 'suggested')[]
    comments?: boolean
    by?: Stamp
  } = {},
): Reviewed => {
  const review = new WordReview(new WordFile(bytes), { fix, lint }, { kinds })
  const written = review.write(review.result.findings, comments ? ({ message }) => [message] : undefined, by)
  return { review, bytes: written, part: (name) => partOf(written, name) }
}

const organ = p(i('The General Assembly,'))
const recalling = p(i('Recalling') + r(' its resolution 77/338 of 1 September 2023,'))
const seized = p(r('2. ') + i('Decides') + r(' to remain seized of the matter.'))

/** A draft whose first operative paragraph is given; there is nothing to be found in what stands around it. */
export const draft = (operative: string, more = ''): string => [organ, recalling, operative, seized, more].join('')

/** The words of each paragraph of a part, by hand: as they are with the changes of an author accepted or rejected. */
export const words = (xml: string, how: 'accept' | 'reject', author = 'resolint'): string[] => {
  const own = (name: string): RegExp =>
    new RegExp(`<w:${name} [^>]*w:author="${author}"[^>]*>((?:(?!</w:${name}>)[^])*)</w:${name}>`, 'g')
  const settled = how === 'accept' ? xml.replace(own('del'), '') : xml.replace(own('ins'), '').replace(own('del'), '$1')
  return [...settled.matchAll(/<w:p[ >]((?:(?!<\/w:p>)[^])*)<\/w:p>/g)].map(([, inside = '']) =>
    [...inside.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<\/w:(?:t|delText)>|<w:tab\/>/g)]
      .map(([, text]) => text ?? '\t')
      .join(''),
  )
}

/** The words between the marks of the comment whose text holds `text`. */
export const commented = (bytes: Uint8Array, text: string): string | undefined => {
  const comments = [
    ...partOf(bytes, 'word/comments.xml').matchAll(/<w:comment w:id="(\d+)"((?:(?!<\/w:comment>)[^])*)/g),
  ]
  const [, id] = comments.find(([, , inside = '']) => inside.replace(/<[^>]*>/g, '').includes(text)) ?? []
  if (id === undefined) return undefined
  const range = new RegExp(`<w:commentRangeStart w:id="${id}"/>([^]*)<w:commentRangeEnd w:id="${id}"/>`)
  const inside = range.exec(partOf(bytes, 'word/document.xml'))?.[1]
  return inside?.replace(/<w:ins [^]*?<\/w:ins>/g, '').replace(/<[^>]*>/g, '')
}

/** How often something stands in a text. */
export const count = (text: string, what: RegExp): number => [...text.matchAll(new RegExp(what, 'g'))].length
