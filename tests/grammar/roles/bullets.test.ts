/** Bullets before clauses, which label nothing, and those of lists. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { toOutline } from '../../../src/tree/outline.ts'

/** How many items each clause of a text holds. */
function items(text: string): { preamble: number[]; operative: number[] } {
  const [resolution] = toOutline(parse(text)).resolutions
  const count = ({ subparagraphs }: { subparagraphs?: readonly unknown[] }): number => subparagraphs?.length ?? 0
  return { preamble: resolution?.preamble.map(count) ?? [], operative: resolution?.operative.map(count) ?? [] }
}

/** A text in which bullets stand before the clauses of each part and before items. */
const text = (preambular: string, operative: string, item: string): string =>
  `The General Assembly,

${preambular} Recalling its resolution 70/125 of 16 December 2015,
${preambular} Noting with concern the state of many wells,

${operative} Takes note of the report;
${operative} Encourages Member States:
   ${item} To dig wells;
   ${item} To clean wells;
${operative} Requests the Secretary-General to report to it.
`

describe('bullets', () => {
  it.each([
    ['•', '•', 'o'],
    ['●', '-', '▪'],
    ['-', '-', 'o'],
    ['▪', '▪', '•'],
    ['–', '•', '–'],
  ])('%s and %s stand before clauses, %s before items', (preambular, operative, item) => {
    expect(items(text(preambular, operative, item))).toEqual({ preamble: [0, 0], operative: [0, 2, 0] })
  })

  it('an item may begin with a word that opens clauses', () => {
    const list =
      'The Council,\n\n1. Decides on:\n\n• Requests to be heard;\n\n• Reminders;\n\n• Takes of evidence;\n\n2. Decides to meet.\n'
    expect(items(`The General Assembly,\n\nRecalling its rules,\n\n${list.slice(14)}`)).toEqual({
      preamble: [0],
      operative: [3, 0],
    })
  })

  it('a letter of prose is no bullet', () => {
    const prose =
      'The General Assembly,\n\nRecalling its rules,\n\n1. Decides to name it Organización\no Programa;\n\n2. Decides to meet.\n'
    expect(items(prose)).toEqual({ preamble: [0], operative: [0, 0] })
  })
})
