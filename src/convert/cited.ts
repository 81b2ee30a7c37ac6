/** Symbols of resolutions that a text cites by their numbers. */
import type { ResolutionCitation } from '../../grammar/ast.ts'

/** What of a citation its symbol is made of. */
export type Cited = Pick<ResolutionCitation, 'instrument' | 'number' | 'session' | 'year'>

/** `377 A` -> `377`: the parts of a resolution share its symbol. */
const figure = (number: string): string => number.replace(/\s.*$/, '')

const roman = /^[IVXLC]+$|^(?:ES|S)-[IVXLC]+$/

/**
 * The symbol of a resolution: `A/RES/77/338`, `A/RES/377(V)`, `S/RES/1325(2000)`, `E/RES/2020/5`, `A/HRC/RES/60/1`.
 * @param organ in whose name it was adopted
 * @returns undefined for decisions, for other organs, and where session or year is not told
 */
export const symbolOf = (
  { instrument, number, session, year }: Cited,
  organ: string | undefined,
): string | undefined => {
  if (instrument !== 'resolution') return undefined
  if (organ === 'Security Council') return year === undefined ? undefined : `S/RES/${figure(number)}(${year})`
  if (organ === 'Economic and Social Council') return year === undefined ? undefined : `E/RES/${year}/${figure(number)}`
  if (session === undefined) return undefined
  if (organ === 'Human Rights Council') return `A/HRC/RES/${session}/${figure(number)}`
  if (organ !== 'General Assembly') return undefined
  return roman.test(session) ? `A/RES/${figure(number)}(${session})` : `A/RES/${session}/${figure(number)}`
}
