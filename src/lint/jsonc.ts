/**
 * JSON as people write it: with comments and commas after the last item. Every value's place is kept, so that what is wrong
 * with it can be said with line and column.
 */
import { createLocator } from '../../grammar/positions.ts'

/** Keys and indexes from the outermost value inwards. */
export type KeyPath = readonly (string | number)[]

/** Where something stands in a text, 1-based. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A text that was read. */
export interface ParsedJson {
  readonly value: unknown
  /** Where a value stands, or its key where it has one; the nearest around it for a path that leads nowhere. */
  place: (path: KeyPath) => Place
}

/** A text that is not JSON. */
export class JsonError extends Error {
  override readonly name = 'JsonError'
  readonly place: Place

  constructor(message: string, place: Place) {
    super(message)
    this.place = place
  }
}

/** A path in words for people: `rules.per-cent[1].most`. */
export const showPath = (path: KeyPath): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')

/** Reads JSON with comments and trailing commas. Throws a JsonError, with its place, for anything else and for values nested too deep. */
export const parseJson = (text: string): ParsedJson => {
  const { point } = createLocator(text)
  const places = new Map<string, number>()
  const reader = new Reader(text, places, (message, offset) => {
    throw new JsonError(message, point(offset))
  })
  const value = reader.document()
  const place = (path: KeyPath): Place => {
    for (let length = path.length; length >= 0; length--) {
      const offset = places.get(JSON.stringify(path.slice(0, length)))
      if (offset !== undefined) return point(offset)
    }
    return point(0)
  }
  return { value, place }
}

/** Between two things: white space and comments. */
const gap = /(?:[\s\uFEFF]+|\/\/[^\r\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/uy
const string = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy

/** No configuration nests deeper than this. */
const deepest = 64

class Reader {
  private readonly text: string
  private readonly places: Map<string, number>
  private readonly fail: (message: string, offset: number) => never
  private at = 0

  constructor(text: string, places: Map<string, number>, fail: (message: string, offset: number) => never) {
    this.text = text
    this.places = places
    this.fail = fail
  }

  document(): unknown {
    this.skip()
    const value = this.value([])
    if (this.at < this.text.length) this.fail(`Unexpected ${this.next()} after the end`, this.at)
    return value
  }

  private next(): string {
    return this.at < this.text.length ? `"${String.fromCodePoint(this.text.codePointAt(this.at) ?? 0)}"` : 'end of file'
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  private skip(): void {
    this.match(gap)
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false
    this.at += 1
    this.skip()
    return true
  }

  private value(path: KeyPath): unknown {
    const key = JSON.stringify(path)
    if (!this.places.has(key)) this.places.set(key, this.at)
    if (path.length > deepest) this.fail('This is nested too deeply', this.at)
    const sign = this.text[this.at]
    if (sign === '{') return this.object(path)
    if (sign === '[') return this.list(path)
    const literal = sign === '"' ? this.string() : this.match(plain)
    if (literal === undefined) return this.fail(`Expected a value, found ${this.next()}`, this.at)
    this.skip()
    return JSON.parse(literal)
  }

  private string(): string {
    return (
      this.match(string) ?? this.fail('This string does not end, or has an escape that JSON does not know', this.at)
    )
  }

  private object(path: KeyPath): object {
    const entries = new Map<string, unknown>()
    this.take('{')
    while (!this.take('}')) {
      const start = this.at
      if (this.text[start] !== '"') this.fail(`Expected a key in double quotes, found ${this.next()}`, start)
      const key = JSON.parse(this.string()) as string
      if (entries.has(key)) this.fail(`The key "${key}" stands here twice`, start)
      this.places.set(JSON.stringify([...path, key]), start)
      this.skip()
      if (!this.take(':')) this.fail(`Expected ":" after the key "${key}", found ${this.next()}`, this.at)
      entries.set(key, this.value([...path, key]))
      this.separate('}')
    }
    return Object.fromEntries(entries)
  }

  private list(path: KeyPath): unknown[] {
    const items: unknown[] = []
    this.take('[')
    while (!this.take(']')) {
      items.push(this.value([...path, items.length]))
      this.separate(']')
    }
    return items
  }

  private separate(end: string): void {
    if (this.take(',') || this.text[this.at] === end) return
    this.fail(`Expected "," or "${end}", found ${this.next()}`, this.at)
  }
}
