/**
 * Lists of Markdown whose items all bear the number 1, as they may: whoever shows the list counts.
 *
 *     1. *Urges* all States to dig;
 *     1. *Decides* to remain seized of the matter.
 */
import type { Language } from '../lexicon/language.ts'
import type { Edit } from './edit.ts'

const first = /^([ \t]{0,3})(1)(?=\\?[.)][ \t]+[*_]{0,3}(\S[^\n]{0,160}))/

/** Two paragraphs with the number 1 may be a mistake; three are meant. */
const fewest = 3

interface Item {
  readonly at: number
}

/** Whether an item is an operative paragraph, by its first words. */
const isClause = (words: string, { openers }: Language): boolean =>
  openers.match(words.replaceAll(/[*_]/g, ''), 'operative') !== undefined

/** Edits that give each operative paragraph of such a list the number that it has when it is shown. */
export function lazyNumbers(text: string, language: Language): Edit[] {
  const again = text.indexOf('\n1', text.startsWith('1') ? 0 : text.indexOf('\n1') + 1)
  if (again < 0 || !/\n[ \t]{0,3}1\\?[.)][ \t]/.test(text.slice(again))) return []
  const edits: Edit[] = []
  let run: Item[] = []
  const close = (): void => {
    if (run.length >= fewest)
      run.forEach(({ at }, index) => edits.push({ start: at, end: at + 1, text: String(index + 1), kind: 'markdown' }))
    run = []
  }
  let start = 0
  let afterBlank = false
  for (const line of text.split('\n')) {
    const found = first.exec(line)
    if (found && isClause(found[3] ?? '', language)) run.push({ at: start + (found[1]?.length ?? 0) })
    // With another number the list is counted, and a number given twice is a mistake; a paragraph at the margin ends it.
    else if (/^[ \t]{0,3}\d/.test(line)) run = []
    else if (afterBlank && /^\S/.test(line)) close()
    afterBlank = line.trim() === ''
    start += line.length + 1
  }
  close()
  return edits
}
