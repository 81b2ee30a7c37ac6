/** What files are called in a report that may be sent on: their symbol, and a path that tells nothing of its sender's folders. */
import { pathOf } from '../describe.ts'
import type { Formattable } from '../format.ts'
import { oneLine } from '../harmless.ts'
import { organNames } from '../rule-page.ts'

const isAbsolute = (path: string): boolean => /^(?:[A-Za-z]:)?[\\/]/.test(path)

/** Tells how a path is shown: an absolute one from the folder that all absolute ones have in common. */
export const pathNamer = (paths: readonly string[]): ((path: string) => string) => {
  const [first = [], ...others] = paths.filter(isAbsolute).map((path) => path.split(/[\\/]/).slice(0, -1))
  let shared = first.length
  for (const parts of others) while (first.slice(0, shared).some((part, index) => parts[index] !== part)) shared -= 1
  return (path) => oneLine(isAbsolute(path) ? path.split(/[\\/]/).slice(shared).join('/') : path)
}

/** What a document is called: its symbol, or where it has none its path. */
export const nameOf = (result: Formattable, shown: (path: string) => string): string =>
  result.symbol ?? shown(pathOf(result))

/** `draft resolution, drafts/a.txt` */
export const aboutDocument = (result: Formattable, shown: (path: string) => string): string =>
  [
    result.kind === 'unknown' ? undefined : result.kind.replaceAll('-', ' '),
    result.symbol === undefined ? undefined : shown(pathOf(result)),
  ]
    .filter(Boolean)
    .join(', ')

/** What the document was taken for, which decides what is asked of it: `General Assembly, draft, 2025, read as text`. */
export const profileWords = ({ profile: { organ, stage, year, channel } }: Formattable): string =>
  [organNames[organ] ?? 'another body', stage, year, `read as ${channel}`]
    .filter((part) => part !== undefined && part !== 'unknown')
    .join(', ')
