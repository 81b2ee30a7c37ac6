/** Names of States of a language, from a table in prose. */
import { fold } from '../notation/space.ts'

/** The names of a table, which semicolons divide; white space and line ends within a name become one space. */
export const stateList = (table: string): readonly string[] => Object.freeze(table.split(';').map(fold))
