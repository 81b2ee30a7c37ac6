/** The first letter of words made a capital or a small one; the other letters stay as they are. */
import { startsUpper, upperFirst } from '../../grammar/index.ts'

export { upperFirst }

/** `welcomes` of `Welcomes`. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** Words with the capital that others begin with, if they do: `Labour` for `Labor`. */
export const likeFirst = (words: string, model: string): string => (startsUpper(model) ? upperFirst(words) : words)
