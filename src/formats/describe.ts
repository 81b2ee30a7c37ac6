/** The words of a finding where a report has one line for it. */
import { mergeEdits } from '../lint/edits.ts'
import type { Finding, Fix } from '../lint/finding.ts'
import { spoken } from '../tree/places.ts'
import type { Formattable } from './format.ts'
import { oneLine } from './harmless.ts'

/** What is told of where a result comes from. */
type Origin = Pick<Formattable, 'profile'>

/**
 * Name of the place as people say it: `PP 9`. Lines of a PDF mean nothing to its reader, so that there the page is said as
 * well: `PP 9, page 2`. Empty where the finding is about the whole document.
 */
export const placeWords = ({ in: place, page }: Finding, { profile }: Origin): string => {
  const name = place === 'document' ? '' : spoken(place)
  if (profile.channel !== 'pdf' || page === undefined) return name
  return name === '' ? `page ${page}` : `${name}, page ${page}`
}

/** The place and the message on one line: `PP 9: There is a space before mark 1`. */
export const describe = (finding: Finding, result: Origin): string =>
  oneLine([placeWords(finding, result), finding.message].filter(Boolean).join(': '))

/** Longer replacements are told by their title alone. */
const longestPreview = 60

/** The words before and after a fix; undefined where they are many, or where white space alone changes. */
export const previewOf = ({ edits }: Fix, text: string): { before: string; after: string } | undefined => {
  const { start, end, text: after } = mergeEdits(edits, text)
  const before = text.slice(start, end)
  if (before.trim() === after.trim() || before.length + after.length > longestPreview) return undefined
  return { before, after }
}

/** Path of a result; a text that was given without one is called `text`. */
export const pathOf = ({ path }: Pick<Formattable, 'path'>): string => path ?? 'text'

/** A path as it stands at the beginning of a line: what a line may not begin with stands after `./`, as in a shell. */
export const lineStart = (path: string): string => oneLine(/^\s*::/.test(path) ? `./${path.trimStart()}` : path)

/** Whether the file holds the text that offsets speak of: what is read from PDF and Word cannot be edited there. */
export const isPlainText = ({ profile }: Origin): boolean => !['pdf', 'docx', 'markup'].includes(profile.channel)
