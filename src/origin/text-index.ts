/** An index that is read: which texts are like one, and where they stand. */
import { countWhile } from '../../grammar/positions.ts'
import { Likeness } from './likeness.ts'
import { printers, type Print } from './prints.ts'
import type { DocumentRecord } from './record.ts'
import { readSections } from './sections.ts'
import type { About, DocumentHead } from './write-index.ts'

/** Texts that differ in figures, dates and adverbs of a run alone, by their number. */
export type Form = number

/** Where a text stands. */
export interface Occurrence {
  readonly document: DocumentHead
  /** Name of the paragraph. */
  readonly id: string
  /** Number of the text. */
  readonly text: number
}

/** So many entries are looked at for one text before what is left, the commonest runs, is passed over. */
const mostLooks = 20_000
/** So many of the likeliest are compared in full. */
const compared = 16

const columns = [
  'entries',
  'letterStarts',
  'exact',
  'forms',
  'formStarts',
  'runs',
  'runStarts',
  'runForms',
  'frequencies',
]

/** Where a number stands in an ascending column, or -1. */
const placeIn = (column: Uint32Array, number: number): number => {
  const place = countWhile(column.length, (at) => (column[at] ?? 0) < number)
  return column[place] === number ? place : -1
}

/** What a look-up cost, for tests: times depend on the machine. */
export interface Looks {
  /** Entries of the table of runs that were looked at. */
  looked: number
  /** Texts that were compared in full. */
  compared: number
}

/** An index in memory; its columns are those of the file. */
export class TextIndex {
  readonly about: About
  readonly #numbers: Readonly<Record<string, Uint32Array>>
  readonly #letters: Uint8Array
  readonly #likeness: Likeness
  readonly #printerOf = printers()
  readonly #documentOf: Uint32Array
  readonly #firstEntry: Uint32Array
  /** Entries by text: where those of each begin, and the entries. */
  readonly #textStarts: Uint32Array
  readonly #textEntries: Uint32Array
  readonly #shared: Uint16Array
  readonly looks: Looks = { looked: 0, compared: 0 }

  /** @throws IndexError for what is no index, or cannot be used */
  constructor(bytes: Uint8Array) {
    const { numbers, letters, about } = readSections(bytes)
    this.about = about as About
    this.#numbers = Object.fromEntries(columns.map((name) => [name, numbers[name] ?? new Uint32Array()]))
    this.#letters = letters
    const forms = this.#column('forms').length
    this.#likeness = new Likeness(this.#column('frequencies'), forms)
    this.#shared = new Uint16Array(forms)
    const entries = this.#column('entries')
    this.#documentOf = new Uint32Array(entries.length)
    this.#firstEntry = new Uint32Array(this.about.documents.length)
    let next = 0
    this.about.documents.forEach(({ ids }, document) => {
      this.#firstEntry[document] = next
      this.#documentOf.fill(document, next, (next += ids.length))
    })
    this.#textStarts = new Uint32Array(this.#column('letterStarts').length)
    for (const text of entries) this.#textStarts[text + 1] = (this.#textStarts[text + 1] ?? 0) + 1
    for (let text = 1; text < this.#textStarts.length; text++)
      this.#textStarts[text] = (this.#textStarts[text] ?? 0) + (this.#textStarts[text - 1] ?? 0)
    const places = this.#textStarts.slice()
    this.#textEntries = new Uint32Array(entries.length)
    entries.forEach((text, entry) => {
      const place = places[text] ?? 0
      places[text] = place + 1
      this.#textEntries[place] = entry
    })
  }

  #column(name: string): Uint32Array {
    return this.#numbers[name] as Uint32Array
  }

  /** The words of a text. */
  text(number: number): string {
    const starts = this.#column('letterStarts')
    return new TextDecoder().decode(this.#letters.subarray(starts[number], starts[number + 1]))
  }

  /** Of all words of a text, as `Print` has it. */
  exact(number: number): number {
    return this.#column('exact')[number] ?? 0
  }

  print(text: string, language: string | undefined): Print {
    return this.#printerOf(language).of(text)
  }

  /** The documents as they were read, to be kept in the next index. */
  *records(): Generator<DocumentRecord> {
    let entry = 0
    for (const { ids, ...head } of this.about.documents)
      yield { ...head, entries: ids.map((id) => ({ id, text: this.text(this.#column('entries')[entry++] ?? 0) })) }
  }

  /** The form that says the same as a text but for what time changes. */
  formOf({ masked }: Print): Form | undefined {
    const form = placeIn(this.#column('forms'), masked)
    return form < 0 ? undefined : form
  }

  /** Where the texts of a form stand. */
  *occurrences(form: Form): Generator<Occurrence> {
    const [formStarts, texts, entries] = [this.#column('formStarts'), this.#textStarts, this.#textEntries]
    for (let text = formStarts[form] ?? 0; text < (formStarts[form + 1] ?? 0); text++) {
      for (let at = texts[text] ?? 0; at < (texts[text + 1] ?? 0); at++) {
        const entry = entries[at] ?? 0
        const place = this.#documentOf[entry] ?? 0
        const document = this.about.documents[place] as DocumentHead
        yield { document, id: document.ids[entry - (this.#firstEntry[place] ?? 0)] ?? '', text }
      }
    }
  }

  /** Forms that share runs of words with a text, the likeliest first, rare runs before common ones. */
  #candidates({ sketch }: Print): Form[] {
    const [runs, starts, forms] = [this.#column('runs'), this.#column('runStarts'), this.#column('runForms')]
    const rows = [...sketch]
      .map((run) => placeIn(runs, run))
      .filter((place) => place >= 0)
      .map((place) => [starts[place] ?? 0, starts[place + 1] ?? 0] as const)
      .toSorted(([a, b], [c, d]) => b - a - (d - c))
    const hits: Form[] = []
    let looks = 0
    for (const [start, end] of rows) {
      if (looks > 0 && looks + end - start > mostLooks) break
      looks += end - start
      for (const form of forms.subarray(start, end)) {
        if (this.#shared[form] === 0) hits.push(form)
        this.#shared[form] = (this.#shared[form] ?? 0) + 1
      }
    }
    this.looks.looked += looks
    const ranked = hits.map((form) => [this.#shared[form] ?? 0, form] as const).toSorted(([a], [b]) => b - a)
    for (const form of hits) this.#shared[form] = 0
    return ranked.map(([, form]) => form)
  }

  /**
   * The forms that are like a text, the likeliest first, with their likeness: 0 to 1.
   * @param allows whether a form stands where an origin may be
   */
  similar(
    print: Print,
    language: string | undefined,
    allows: (form: Form) => boolean,
  ): [form: Form, likeness: number][] {
    const found: [Form, number][] = []
    for (const form of this.#candidates(print)) {
      if (found.length === compared) break
      if (!allows(form)) continue
      const text = this.text(this.#column('formStarts')[form] ?? 0)
      found.push([form, this.#likeness.of(print, this.print(text, language))])
    }
    this.looks.compared += found.length
    return found.toSorted(([, a], [, b]) => b - a)
  }
}
