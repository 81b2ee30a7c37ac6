/** The numbers of lists as a browser shows them. */
import { written } from '../rich/count.ts'
import { attribute, classesOf, has, isElement, type Element } from './dom.ts'
import type { StyleSheets } from './css.ts'

/** Formats by the names of style sheets and of the attribute `type`. */
const formats: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

const whole = (text: string): number | undefined => (/^\s*-?\d+\s*$/.test(text) ? Number.parseInt(text) : undefined)

/** The item's sign, or nothing where it has none. */
type Label = (item: Element) => string | undefined

const unmarked = new Set(['none', 'no-bullet', 'list-unstyled'])

/** What stands before the items of a list. */
export function labelsOf(list: Element, styles: StyleSheets): Label {
  const style = styles.of(list)
  const type =
    style.get('list-style-type') ??
    style
      .get('list-style')
      ?.split(/\s+/)
      .find((word) => word in formats || word === 'none')
  if (type === 'none' || classesOf(list).some((name) => unmarked.has(name))) return () => undefined
  if (list.tagName !== 'ol') return () => '•'
  const format = formats[type ?? ''] ?? formats[attribute(list, 'type')] ?? 'decimal'
  const items = list.childNodes.filter((child): child is Element => isElement(child) && child.tagName === 'li')
  const down = has(list, 'reversed')
  let next = whole(attribute(list, 'start')) ?? (down ? items.length : 1)
  const numbers = new Map(
    items.map((item) => {
      const number = whole(attribute(item, 'value')) ?? next
      next = number + (down ? -1 : 1)
      return [item, number]
    }),
  )
  return (item) => `${written(numbers.get(item) ?? 1, format)}.`
}
