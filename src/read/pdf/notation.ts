/**
 * A line in the notation: `*italic*`, note marks as superscript digits. Emphasis is closed at the end of a line and opened
 * again on the next, so that every line is well formed by itself; what reads the lines as one paragraph joins the two.
 */
import { raised } from '../../../grammar/index.ts'
import { spaceBefore } from './spacing.ts'
import type { Character, Line } from './lines.ts'

const letterOrDigit = /[\p{L}\p{N}]/u
const labelStart = /^(?:[-•][ ]?)?(?:\d{1,4}[.)]|\(?[a-z]{1,5}[.)])$/

/** Whether each character is set in italics, cleaned of what is no emphasis: marks, asterisks, labels, torn words. */
const emphasised = (line: Line): boolean[] => {
  const { characters } = line
  const italic = characters.map((character) => character.italic && character.rise === 'level' && character.text !== '*')
  // A number or label that begins the line.
  const words = characters.findIndex((_, i) => i > 0 && spaceBefore(line, i) !== '')
  const first = characters.slice(0, Math.max(words, 0))
  if (labelStart.test(first.map(({ text }) => text).join(''))) italic.fill(false, 0, words)
  // A word of which only a part is italic is as most of its letters are.
  for (let start = 0; start < characters.length; start++) {
    if (!isLevelLetter(characters[start])) continue
    let end = start + 1
    while (end < characters.length && spaceBefore(line, end) === '' && isLevelLetter(characters[end])) end++
    const slanted = italic.slice(start, end).filter(Boolean).length
    if (slanted > 0) italic.fill(slanted * 2 >= end - start, start, end)
    start = end - 1
  }
  // Runs without a letter or digit (a comma, a dash) are no emphasis.
  for (let start = 0; start < characters.length; start++) {
    if (!italic[start]) continue
    let end = start + 1
    while (italic[end]) end++
    if (!characters.slice(start, end).some(({ text }) => letterOrDigit.test(text))) italic.fill(false, start, end)
    start = end - 1
  }
  return italic
}

const isLevelLetter = (character: Character | undefined): boolean =>
  character !== undefined && character.rise === 'level' && letterOrDigit.test(character.text)

/** The characters as the notation has them, without emphasis. */
const written = ({ text, rise }: Character): string => (rise === 'raised' ? raised(text) : text)

/** Whether a literal asterisk could be read as a marker of emphasis where it stands. */
const isAmbiguous = (line: Line, index: number, italic: readonly boolean[], before: string): boolean => {
  if (italic[index - 1] === true && spaceBefore(line, index) === '') return true
  const after = line.characters[index + 1]
  if (after === undefined || spaceBefore(line, index + 1) !== '') return false
  if (italic[index + 1] === true) return true
  return after.text !== '*' && !/[\p{L}\p{N}\p{P}]$/u.test(before)
}

/** A line in the notation, without its line end. */
export const writeLine = (line: Line): string => {
  if (line.barcode) return line.characters.map(({ text }) => text).join('')
  const italic = emphasised(line)
  let text = ''
  line.characters.forEach((character, i) => {
    const opens = italic[i] === true && italic[i - 1] !== true
    const closes = italic[i] !== true && italic[i - 1] === true
    text += `${closes ? '*' : ''}${spaceBefore(line, i) || spaceAfterMark(line, i)}${opens ? '*' : ''}`
    text += character.text === '*' && isAmbiguous(line, i, italic, text) ? '^{*}' : written(character)
  })
  return italic.at(-1) === true ? `${text}*` : text
}

/** A note's mark is parted from its words, however near they stand. */
const spaceAfterMark = ({ characters }: Line, index: number): '' | ' ' =>
  index > 0 &&
  characters[index]?.rise === 'level' &&
  characters.slice(0, index).every(({ rise, text }) => rise === 'raised' && /^[\d*]$/.test(text))
    ? ' '
    : ''
