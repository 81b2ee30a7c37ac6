/**
 * Text that a terminal and the log of a continuous integration service only show. Documents and names of files may hold
 * what they would obey instead: control characters (C1 too: U+009B begins an escape sequence), the bidirectional controls of
 * Unicode, and commands for the service: lines that begin with `::`, also after white space (GitHub), and `##[`, `##vso[`
 * and `##teamcity[` anywhere in a line (Azure, TeamCity).
 */

/** What is shown instead. */
const shown = '\uFFFD'

/** Control characters but for tabs and line breaks, those of bidirectional text, line separators; a class of Unicode is slow to make. */
const obeyed = new RegExp(String.raw`[\0-\b\v-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]`, 'g')
/** White space and control characters. */
const spaces = new RegExp(String.raw`[\s\0-\x1f\x7f-\x9f]+`, 'g')
/** The second `#` of a command. */
const serviceCommand = /(?<=#)#(?=\[|vso\[|teamcity\[)/g
/** Where a command would begin. */
const lineCommand = /(?=::)(?<=^[^\S\n]*)/gm

/** A text of several lines: line breaks and tabs stay. */
export const harmless = (text: string): string =>
  text.replaceAll(obeyed, shown).replaceAll(serviceCommand, shown).replaceAll(lineCommand, shown)

/** A text on one line: white space and control characters become single spaces. */
export const oneLine = (text: string): string => harmless(text.replaceAll(spaces, ' ').trim())

/** JSON in which such characters are escaped, so that programs read the very text. A line of it begins with no text. */
export const toJson = (value: unknown, indent?: number): string =>
  [obeyed, serviceCommand].reduce(
    (json, pattern) =>
      json.replaceAll(pattern, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
    JSON.stringify(value, undefined, indent),
  )

/** Such characters as references, in a text that is XML or HTML already. */
export const referenced = (markup: string): string =>
  [obeyed, serviceCommand, /:(?=:)(?<=^[^\S\n]*:)/gm].reduce(
    (text, pattern) => text.replaceAll(pattern, (character) => `&#${character.charCodeAt(0)};`),
    markup,
  )
