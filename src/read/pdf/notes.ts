/**
 * The marks of notes. Word raises a note's number at the note as in the text; LibreOffice prints it level there, before a
 * tab: `1   Resolution 70/1.` Such a number is a mark where no note of the document has a raised one and the text refers to it.
 */
import { spaceBefore } from './spacing.ts'
import type { Character, Line } from './lines.ts'
import type { Zones } from './zones.ts'

const digit = /^\d$/

const isRaisedDigit = (character: Character | undefined): boolean =>
  character?.rise === 'raised' && digit.test(character.text)

/** Numbers that are raised in a line: `¹²` is 12. */
const marksIn = ({ characters }: Line): string[] => {
  const marks: string[] = []
  characters.forEach((character, i) => {
    if (!isRaisedDigit(character)) return
    if (isRaisedDigit(characters[i - 1])) marks.push(`${marks.pop() ?? ''}${character.text}`)
    else marks.push(character.text)
  })
  return marks
}

/** How many characters the level number is long that a line begins with, before a space; 0 when it begins otherwise. */
const levelNumber = (line: Line): number => {
  const length = line.characters.findIndex(({ text, rise }) => rise !== 'level' || !digit.test(text))
  return length > 0 && length < 4 && spaceBefore(line, length) !== '' ? length : 0
}

/** The pages with the numbers of their notes raised where the text refers to them. */
export const raiseNoteNumbers = (pages: readonly Zones[]): Zones[] => {
  if (pages.some(({ note }) => note.some(({ characters }) => isRaisedDigit(characters[0])))) return [...pages]
  const marks = new Set(pages.flatMap(({ body }) => body.flatMap(marksIn)))
  const raise = (line: Line): Line => {
    const length = levelNumber(line)
    const number = line.characters.slice(0, length).map(({ text }) => text)
    if (!marks.has(number.join(''))) return line
    const raised = line.characters.slice(0, length).map((character) => Object.assign({}, character, { rise: 'raised' }))
    return { ...line, characters: [...raised, ...line.characters.slice(length)] }
  }
  return pages.map((page) => Object.assign({}, page, { note: page.note.map(raise) }))
}
