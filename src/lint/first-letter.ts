/** Words with another first letter; the others stay as they are. */

/** `Welcomes` of `welcomes`. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `welcomes` of `Welcomes`. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
