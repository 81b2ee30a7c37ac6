/** Dates in words, as resolutions write them. */
import { MONTHS } from '../../../grammar/english.ts'

/** `2023-09-01` -> `1 September 2023`, `2023-09` -> `September 2023`. */
export const dateInWords = (iso: string): string => {
  const [year = '', month = '', day] = iso.split('-')
  return [day && String(Number(day)), MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
