/** The stops of the language that a text is written in. */
import { languageOf, type Stop } from '../../../grammar/index.ts'
import type { Lintable } from '../rule.ts'

/** How the language of a text writes a stop: `；` for a semicolon in Chinese. */
export const stopIn = ({ profile }: Pick<Lintable, 'profile'>, stop: Stop): string =>
  languageOf(profile.language)?.stops?.[stop] ?? stop
