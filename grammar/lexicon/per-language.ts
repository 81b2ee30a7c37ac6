/** Expressions that are put together from the words of a language, once for each language that a process reads. */
import type { Language } from './language.ts'

/** What `make` makes of a language, made when it is first asked for and kept. */
export const perLanguage = <Made>(make: (language: Language) => Made): ((language: Language) => Made) => {
  const known = new Map<Language, Made>()
  return (language) => {
    let made = known.get(language)
    if (made === undefined) known.set(language, (made = make(language)))
    return made
  }
}
