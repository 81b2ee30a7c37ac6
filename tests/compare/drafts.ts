/** Invented resolutions for tests: paragraphs as lists, written and parsed. */
import { parse } from '../../grammar/parse.ts'
import type { Document } from '../../grammar/ast.ts'

/** A draft by its paragraphs. An operative paragraph may have sub-paragraphs. */
export interface Draft {
  readonly preamble: readonly string[]
  readonly operative: readonly (string | readonly [chapeau: string, ...items: string[]])[]
  /** Number of the first operative paragraph; 1 unless told. */
  readonly first?: number
}

const setOpener = (words: string): string => words.replace(/^\S+/, '*$&*')

/** The text of a draft; commas, semicolons and the last full stop are put in. */
export const textOf = ({ preamble, operative, first = 1 }: Draft): string => {
  const last = operative.length - 1
  const clauses = operative.map((clause, index) => {
    const end = index === last ? '.' : ';'
    if (typeof clause === 'string') return `${index + first}. ${setOpener(clause)}${end}`
    const [chapeau, ...items] = clause
    const listed = items.map((item, at) => `(${'abcdefghij'[at]}) ${item}${at === items.length - 1 ? end : ';'}`)
    return [`${index + first}. ${setOpener(chapeau)}:`, ...listed].join('\n\n')
  })
  return `*The General Assembly,*\n\n${[...preamble.map((clause) => `${setOpener(clause)},`), ...clauses].join('\n\n')}\n`
}

/** A draft as a tree. */
export const parsed = (draft: Draft): Document => parse(textOf(draft))
