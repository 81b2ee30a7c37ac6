/** The numbers of lists, which an OpenDocument text shows and does not hold. */
import { written } from '../rich/count.ts'
import { elements, type XmlElement } from '../rich/xml.ts'

const formats: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
}

const whole = (text: string | undefined): number | undefined => (text && /^\d+$/.test(text) ? Number(text) : undefined)

/** One list that is open, with the numbers of its levels. */
export interface OpenList {
  readonly style: XmlElement | undefined
  /** The last number of each level, the outermost first. */
  readonly numbers: number[]
}

const levelOf = (list: OpenList, level: number): XmlElement | undefined =>
  list.style && elements(list.style).find(({ attributes }) => attributes['level'] === String(level))

/** Counts an item and gives its label; nothing for a list that shows none. */
export function labelOf(list: OpenList, level: number, start: number | undefined): string | undefined {
  const style = levelOf(list, level)
  const last = list.numbers[level - 1]
  const number = start ?? (last === undefined ? (whole(style?.attributes['start-value']) ?? 1) : last + 1)
  list.numbers.length = level - 1
  for (let each = 0; each < level - 1; each++) list.numbers[each] ??= 1
  list.numbers.push(number)
  if (style === undefined) return undefined
  if (style.name === 'text:list-level-style-bullet') return style.attributes['bullet-char'] ? '•' : undefined
  if (style.name !== 'text:list-level-style-number') return undefined
  const { 'num-prefix': prefix = '', 'num-suffix': suffix = '' } = style.attributes
  const shown = whole(style.attributes['display-levels']) ?? 1
  const figures = list.numbers.slice(level - shown).map((each, index) => {
    const at = levelOf(list, level - shown + index + 1)
    return written(each, formats[at?.attributes['num-format'] ?? ''] ?? 'decimal')
  })
  const label = figures.filter(Boolean).join('.')
  return label === '' ? undefined : `${prefix}${label}${suffix}`.trim()
}

/** The number that an item is set to begin with. */
export const startOf = (item: XmlElement): number | undefined => whole(item.attributes['start-value'])
