/** Ordinals in words, as sessions and meetings are counted (`Seventy-ninth session`), up to 199. */

const UNITS: readonly string[] = Object.freeze(
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth`.split(/\s+/),
)
const TENS: readonly string[] = Object.freeze('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '))

const belowHundred = (value: number): string => {
  const unit = UNITS[value]
  if (unit) return unit
  const ten = TENS[Math.floor(value / 10) - 2] ?? ''
  return value % 10 === 0 ? `${ten.slice(0, -1)}ieth` : `${ten}-${UNITS[value % 10]}`
}

/** 79 -> `seventy-ninth`, 101 -> `one hundred and first`. From 1 to 199. */
export const ordinalWord = (value: number): string => {
  if (value < 100) return belowHundred(value)
  return value === 100 ? 'one hundredth' : `one hundred and ${belowHundred(value - 100)}`
}

/** The ending of an ordinal in figures: 21 -> `st`, 11 -> `th`. */
export const ordinalEnding = (value: number): string => {
  const ten = value % 100
  return ten >= 11 && ten <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
}

/** Words of one ordinal are told apart by letters alone: a line break or a lost hyphen may stand between them. */
const letters = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s\u2010\u2011-]+/g, '')
    .replace(/^(?:one|a)hundred(?:and)?(?=.)/, 'hundred')

const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 199 }, (_, index): [string, number] => [letters(ordinalWord(index + 1)), index + 1]),
)

/** `Seventy-ninth`, `seventy ninth`, `79th` -> 79; undefined for what is no ordinal. */
export const parseOrdinal = (words: string): number | undefined => {
  const figures = /^\s*(\d{1,3})(?:st|nd|rd|th)\s*$/i.exec(words)?.[1]
  return figures ? Number(figures) : VALUES.get(letters(words))
}
