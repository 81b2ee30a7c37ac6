/** The words of a whole document, lower case: what decides whether a hyphen at the end of a line belongs to its word. */
import type { Document } from '../../grammar/ast.ts'
import { LETTER, regex } from '../../grammar/index.ts'
import type { WordList, Words } from './clean.ts'
import { everyNode } from './visit.ts'
import { vocabulary, wordTrait } from './vocabulary.ts'

const lowerCase = wordTrait((word) => word.toLowerCase())
const letter = regex()`[${LETTER}]`
const letters = regex()`^[${LETTER}]+$`

/** Whether a text has some letters, with none beside them. */
const standsIn = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length))) return true
  return false
}

/** Most documents ask for fewer words than these, and are searched for them: that costs less than a table of all. */
const fewQuestions = 32

class DocumentWords implements WordList {
  private readonly document: Document
  private asked = 0
  private text: string | undefined
  private table: ReadonlySet<string> | undefined

  constructor(document: Document) {
    this.document = document
  }

  has(word: string): boolean {
    if (this.table || this.asked++ >= fewQuestions || !letters.test(word)) return this.all().has(word)
    this.text ??= this.values().join('\n').toLowerCase()
    return standsIn(this.text, word)
  }

  [Symbol.iterator](): Iterator<string> {
    return this.all()[Symbol.iterator]()
  }

  private values(): string[] {
    return everyNode(this.document, 'text').map(({ value }) => value)
  }

  private all(): ReadonlySet<string> {
    return (this.table ??= this.read())
  }

  private read(): ReadonlySet<string> {
    const own = vocabulary()
    const rows = this.values().map((value) => own.read(value).ids)
    const lower = lowerCase(own)
    return new Set(rows.flatMap((ids) => ids.map((id) => lower[id] as string)))
  }
}

const known = new WeakMap<Document, WordList>()

/** The words of a document. */
export const wordsOf =
  (document: Document): Words =>
  () => {
    let words = known.get(document)
    if (!words) known.set(document, (words = new DocumentWords(document)))
    return words
  }
