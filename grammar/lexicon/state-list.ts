/** Names of States of a language, from a table in prose. */
import { fold } from '../notation/space.ts'

/** Names divided by semicolons, over line ends. */
export const stateList = (table: string): readonly string[] => Object.freeze(table.split(';').map(fold))
