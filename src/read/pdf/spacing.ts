import type { Character, Line } from './lines.ts'

/** A gap above this part of the smaller neighbour's size is a space: printed ones are 0.18 and more, kerning below 0.12. */
const space = 0.15
/** Above this, as in a masthead or a table, what follows is another cell. */
const cell = 2.2
/** A mark is set this near to its word at the most, spaces that the text layer has and the page has not included. */
const markReach = 1

/** The white space that a line shows before one of its characters: none, one space, or two between cells. */
export const spaceBefore = (line: Line, index: number): '' | ' ' | '  ' => {
  const character = line.characters[index]
  const before = line.characters[index - 1]
  if (!character || !before) return ''
  if (character.rise !== 'level' && before.rise === 'level' && character.gap < markReach * line.size) return ''
  if (character.gap <= space * Math.min(character.size, before.size)) return ''
  return character.gap > cell * line.size && !endsLabel(line.characters.slice(0, index)) ? '  ' : ' '
}

const label = /^(?:\d{1,4}[.)]|\(?[a-z]{1,5}[.)])$/

/** Whether the first characters of a line are its number or label: `1.`, `(a)`. */
const endsLabel = (characters: readonly Character[]): boolean =>
  characters.length < 8 && label.test(characters.map(({ text }) => text).join(''))

/** The characters of a line with its spaces, no more: what furniture is told by. */
export const plainLine = (line: Line): string =>
  line.characters.map(({ text }, i) => spaceBefore(line, i) + text).join('')
