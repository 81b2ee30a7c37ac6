/** White space: within lines, between words, and what is left of it when a text is compared or printed. */

/** A blank within a line: space, tab or no-break space; the inside of a class. */
export const BLANK: string = String.raw` \t\u00a0`

/** Runs that are more than one space; single spaces stay as they are. */
const run = /[^\S ]\s*| \s+/g

/** Every run of white space becomes one space, line breaks too. */
export const singleSpaced = (text: string): string => text.replace(run, ' ')

/** A text on one line: with single spaces, and none at either end. */
export const fold = (text: string): string => singleSpaced(text).trim()
