/** Words with another first letter; the others stay as they are. */
import { startsUpper } from '../../grammar/index.ts'

/** `Welcomes` of `welcomes`. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `welcomes` of `Welcomes`. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** Words with the capital that others begin with, if they do: `Labour` for `Labor`. */
export const likeFirst = (words: string, model: string): string => (startsUpper(model) ? upperFirst(words) : words)
