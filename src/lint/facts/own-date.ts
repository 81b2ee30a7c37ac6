/** The day on which a document speaks. */
import type { Document, MastheadField } from '../../../grammar/ast.ts'
import { MONTHS } from '../../../grammar/english.ts'
import { isoDate } from '../../../grammar/index.ts'
import { toText } from '../../tree/text.ts'
import { everyNode, nodesOf } from '../../tree/visit.ts'
import type { Lintable } from '../rule.ts'

/** A date that names its day. */
export const wholeDay: RegExp = /^\d{4}-\d\d-\d\d$/

const date = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`)

/** The date of adoption that a heading names, and where. */
export interface Adoption {
  /** `29 December 2014` */
  words: string
  iso: string
  field: MastheadField
}

/** The first date in English words of a text; undefined where there is none. */
export const dateIn = (text: string): Pick<Adoption, 'words' | 'iso'> | undefined => {
  const [words, day, month = '', year] = date.exec(text) ?? []
  return words === undefined ? undefined : { words, iso: isoDate(Number(year), MONTHS.indexOf(month) + 1, Number(day)) }
}

/** The date that each heading names; where the line breaks before it, it is a field of its own. */
export const adoptionsOf = (document: Document): readonly Adoption[] => {
  const fields = everyNode(document, 'mastheadField')
  return fields.flatMap((field, index) => {
    if (field.role !== 'adoption') return []
    const words = toText(field, document)
    const next = fields[index + 1]
    const rest = /\bon$/.test(words) && next?.role === 'date' ? toText(next, document) : ''
    const found = dateIn(`${words} ${rest}`)
    return found ? [{ ...found, field }] : []
  })
}

/**
 * ISO date of adoption of an adopted text, of issue of any other. Adopted texts are issued months later, so that an
 * adopted text without a date of adoption has none; a document of several resolutions has the last. A fact.
 */
export const ownDate = ({ document, profile }: Lintable): string | undefined => {
  if (profile.stage !== 'adopted') return document.date
  const closings = everyNode(document, 'closing')
    .flatMap((node) => nodesOf(node, 'dateText'))
    .map(({ iso, until }) => until ?? iso)
    .filter((iso) => wholeDay.test(iso))
  const days = [...adoptionsOf(document).map(({ iso }) => iso), ...closings]
  return days.toSorted()[days.length - 1]
}
