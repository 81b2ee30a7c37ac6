/**
 * The marks of notes. Word raises a note's number at the note as in the text; LibreOffice prints it level there, before a
 * tab or with nothing between: `1   Resolution 70/1.`, `1Resolution 70/1.` Such a number is a mark where no note of the
 * document has a raised one and the text refers to it, in the order of the numbers.
 */
import { plainLine, spaceBefore } from './spacing.ts'
import type { Character, Line, Zones } from './lines.ts'

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

const textOf = (characters: readonly Character[]): string => characters.map(({ text }) => text).join('')

const year = /^(?:19|20)\d\d$/
const ended = /[.\u3002)”"]$/
/** Whether a note may begin below a line: where that ends one, and where there is none. */
const mayBeginBelow = (above: Line | undefined): boolean => above === undefined || ended.test(plainLine(above))

/** Text processors part figures from Chinese characters by a gap, wherever they stand. */
const chinese = /^\p{Script=Han}/u

/**
 * How many characters at the beginning of a line are the number of a note: one before a space that the text refers to, or
 * the number that is due, glued to its words (`1A/78/689.`, `21995 Review Conference`), where the line above ends a note.
 */
const levelNumber = (line: Line, above: Line | undefined, due: readonly string[]): number => {
  const found = line.characters.findIndex(({ text, rise }) => rise !== 'level' || !digit.test(text))
  const length = found < 0 ? line.characters.length : found
  const number = textOf(line.characters.slice(0, length))
  const mayBegin = mayBeginBelow(above)
  const isParted = spaceBefore(line, length) !== '' && (mayBegin || !chinese.test(line.characters[length]?.text ?? ''))
  if (length < line.characters.length && isParted && due.includes(number)) return length
  const [next] = due
  const glued =
    next !== undefined && number.startsWith(next) && number[next.length] !== '0' && !year.test(number) && mayBegin
  return glued ? next.length : 0
}

/**
 * In a line that runs from right to left a number that is glued to Latin words comes to stand after them (`A/78/205.` with `2` at its
 * right is painted `.A/78/2052`): the line with the number that is due in front of them.
 */
function withNumberAhead(line: Line, above: Line | undefined, due: readonly string[]): Line {
  const { characters, turned = 0 } = line
  const [next = ''] = due
  const words = characters.slice(0, turned)
  const written = textOf(words)
  const isAhead =
    next !== '' &&
    turned > next.length &&
    words.every(({ rise }) => rise === 'level') &&
    written.endsWith(next) &&
    !/^[\d.,/]+$/.test(written) &&
    mayBeginBelow(above)
  if (!isAhead) return line
  const number = words.slice(-next.length)
  return { ...line, characters: [...number, ...words.slice(0, -next.length), ...characters.slice(turned)] }
}

/** Whether a line begins with a level number that the text above it, on the same page, refers to by a raised one. */
export const beginsNoteReferredTo = (line: Line, above: Line | undefined, text: readonly Line[]): boolean => {
  const marks = text.flatMap(marksIn)
  return levelNumber(withNumberAhead(line, above, marks), above, marks) > 0
}

/** The pages with the numbers of their notes raised where the text refers to them. */
export const raiseNoteNumbers = (pages: readonly Zones[]): Zones[] => {
  if (pages.some(({ note }) => note.some(({ characters }) => isRaisedDigit(characters[0])))) return [...pages]
  let due = [...new Set(pages.flatMap(({ body }) => body.flatMap(marksIn)))]
    .filter((mark) => Number(mark) > 0)
    .toSorted((a, b) => Number(a) - Number(b))
  const raise = (printed: Line, above: Line | undefined): Line => {
    const line = withNumberAhead(printed, above, due)
    const length = levelNumber(line, above, due)
    if (length === 0) return line
    const raised = line.characters.slice(0, length).map((character) => Object.assign({}, character, { rise: 'raised' }))
    const number = textOf(raised)
    due = due.filter((mark) => Number(mark) > Number(number))
    return { ...line, characters: [...raised, ...line.characters.slice(length)] }
  }
  return pages.map((page) =>
    Object.assign({}, page, { note: page.note.map((line, i) => raise(line, page.note[i - 1])) }),
  )
}
