/** Names that States had once, in whatever language: a name ends on the same day in all of them. */
import type { DatedName } from './states.ts'

/** The days on which names ceased to be used that several languages list (conventions 2.11), by what English called the State. */
export const endDays = {
  Netherlands: '2023-01-01',
  Turkey: '2022-06-01',
  Macedonia: '2019-02-14',
  Swaziland: '2018-05-31',
  CzechRepublic: '2016-05-17',
  CapeVerde: '2013-10-24',
  Jamahiriya: '2011-09-16',
  Bolivia: '2009-04-01',
  Venezuela: '2000-01-01',
  Zaire: '1997-05-17',
  SovietUnion: '1991-12-24',
  UpperVolta: '1984-08-04',
  Dahomey: '1975-11-30',
  Czechoslovakia: '1993-01-01',
  Yugoslavia: '2003-02-04',
} as const

/**
 * The former names of a language.
 * @param names each with today’s, where a single State took its place
 */
export const formerNames = (
  names: Partial<Record<keyof typeof endDays, readonly [name: string, today?: string]>>,
): DatedName[] =>
  Object.entries(names).map(([state, [name, today]]) => {
    const until = endDays[state as keyof typeof endDays]
    return today === undefined ? { name, until } : { name, today, until }
  })
