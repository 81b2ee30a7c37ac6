/** Names of languages, and texts in those that are not read. */
import { isReadLanguage } from '../../grammar/index.ts'

/** The name of a language in English: `French`. @param code ISO 639-1 */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code

/**
 * The name of a language that is not read.
 * @param code ISO 639-1; absent for English
 * @returns its name in English: `French`; undefined for a language that is read
 */
export const unreadLanguage = (code: string | undefined): string | undefined => {
  if (code === undefined || isReadLanguage(code)) return undefined
  return languageName(code)
}
