/** Making an index of documents. Texts that stand in many documents are kept once. */
import { countGrams, counters } from './likeness.ts'
import { printers } from './prints.ts'
import type { DocumentRecord } from './record.ts'
import { writeSections, type Sections } from './sections.ts'

/** What the header tells of a document: all but the words. */
export interface DocumentHead extends Omit<DocumentRecord, 'entries'> {
  /** Names of its paragraphs; their texts stand in the columns, in the same order. */
  readonly ids: readonly string[]
}

/** What the header tells. */
export interface About {
  /** Version of the program that read the documents. */
  readonly program: string
  readonly documents: readonly DocumentHead[]
}

const encoder = new TextEncoder()

/** A column that grows. */
class Column {
  #numbers = new Uint32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(2 * this.#length)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.#length++] = number
  }

  all(): Uint32Array {
    return this.#numbers.subarray(0, this.#length)
  }
}

/** Places by number as columns: the numbers ascending, where the places of each begin, the places. */
const inverted = (numbers: Uint32Array, places: Uint32Array): [Uint32Array, Uint32Array, Uint32Array] => {
  // Both in one number that a double holds exactly: 32 bits and, for the place, 21.
  const pairs = Float64Array.from(numbers, (number, at) => number * mostForms + (places[at] ?? 0)).sort()
  const [keys, begins] = [new Column(), new Column()]
  let last = -1
  pairs.forEach((pair, at) => {
    const number = Math.floor(pair / mostForms)
    if (number === last) return
    keys.push(number)
    begins.push(at)
    last = number
  })
  begins.push(pairs.length)
  return [keys.all(), begins.all(), Uint32Array.from(pairs, (pair) => pair % mostForms)]
}

/** Texts in an order, one after the other in UTF-8, and where each begins. */
const lettersOf = (
  texts: readonly string[],
  order: Uint32Array,
): { readonly letters: Uint8Array; readonly letterStarts: Uint32Array } => {
  const letterStarts = new Uint32Array(order.length + 1)
  let letters = new Uint8Array(2 ** 20)
  let length = 0
  order.forEach((text, place) => {
    const words = texts[text] ?? ''
    // No character of UTF-16 has more than three bytes in UTF-8.
    if (length + 3 * words.length > letters.length) {
      const larger = new Uint8Array(2 * letters.length + 3 * words.length)
      larger.set(letters)
      letters = larger
    }
    length += encoder.encodeInto(words, letters.subarray(length)).written
    letterStarts[place + 1] = length
  })
  return { letters: letters.subarray(0, length), letterStarts }
}

/** More texts than this are more than a hundred thousand documents have. */
const mostForms = 2 ** 21

/** The distinct texts of documents, with their prints in columns: an object for each would need ten times the room. */
class Texts {
  readonly #numbers = new Map<string, number>()
  readonly #exact = new Column()
  readonly #masked = new Column()
  /** The sketches of the first text of each form, and of which text each run is. */
  readonly #runs = new Column()
  readonly #runTexts = new Column()
  readonly #forms = new Set<number>()
  readonly #frequencies = new Uint32Array(counters)
  readonly #printerOf = printers()

  /** @returns the number of the text */
  add(text: string, language: string | undefined): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(text, number)
    const print = this.#printerOf(language).of(text)
    this.#exact.push(print.exact)
    this.#masked.push(print.masked)
    if (this.#forms.has(print.masked)) return number
    this.#forms.add(print.masked)
    countGrams(this.#frequencies, print)
    for (const run of print.sketch) {
      this.#runs.push(run)
      this.#runTexts.push(number)
    }
    return number
  }

  /**
   * The columns of all texts.
   * @param entries the number of each entry's text
   */
  sections(entries: Uint32Array): Sections {
    const [exact, masked] = [this.#exact.all(), this.#masked.all()]
    // Texts that differ in figures and dates alone stand together, and are one form.
    const order = Uint32Array.from(exact, (_, at) => at).sort((a, b) => (masked[a] ?? 0) - (masked[b] ?? 0) || a - b)
    const [placeOf, formOf] = [new Uint32Array(order.length), new Uint32Array(order.length)]
    const [forms, formStarts] = [new Column(), new Column()]
    order.forEach((text, place) => {
      const mask = masked[text] ?? 0
      if (place === 0 || mask !== masked[order[place - 1] ?? 0]) {
        forms.push(mask)
        formStarts.push(place)
      }
      placeOf[text] = place
      formOf[text] = forms.length - 1
    })
    formStarts.push(order.length)
    const runTexts = this.#runTexts.all()
    const [runs, runStarts, runForms] = inverted(
      this.#runs.all(),
      runTexts.map((text) => formOf[text] ?? 0),
    )
    const { letters, letterStarts } = lettersOf([...this.#numbers.keys()], order)
    return {
      numbers: {
        entries: entries.map((text) => placeOf[text] ?? 0),
        letterStarts,
        exact: order.map((text) => exact[text] ?? 0),
        forms: forms.all(),
        formStarts: formStarts.all(),
        runs,
        runStarts,
        runForms,
        frequencies: this.#frequencies,
      },
      letters,
    }
  }
}

/**
 * The bytes of an index.
 * @param program version of the program that read the documents
 */
export const writeIndex = (records: readonly DocumentRecord[], program: string): Uint8Array => {
  const texts = new Texts()
  const entries = new Column()
  for (const { entries: own, language } of records) for (const { text } of own) entries.push(texts.add(text, language))
  const about: About = {
    program,
    documents: records.map(({ entries: own, ...head }) => ({ ...head, ids: own.map(({ id }) => id) })),
  }
  return writeSections(texts.sections(entries.all()), about)
}
