/** Tracked changes as Word writes them, each with its author, its date and a number of its own. */
import { escapeAttribute } from './escape.ts'

/** Who made changes and comments, and when. */
export interface Stamp {
  readonly author: string
  /** `2026-11-28T18:00:00Z` */
  readonly date: string
}

/**
 * The attributes of a change or a comment: its number, who made it and when.
 * @param prefix of the namespace of Word's elements, with its colon
 */
export const stamped = ({ author, date }: Stamp, id: string, prefix: string): string =>
  `${prefix}id="${id}" ${prefix}author="${escapeAttribute(author)}" ${prefix}date="${date}"`

/** Both halves of a move. */
type Move = 'moveFrom' | 'moveTo'

/** Writes changes. */
export class Revisions {
  /** Of the namespace of Word's elements, with its colon. */
  readonly #prefix: string
  /** Numbers of the changes that were made. */
  readonly made: Set<string> = new Set()
  readonly #used: Set<string>
  readonly #stamp: Stamp
  #last: number

  /** @param used numbers that stand in the file */
  constructor(prefix: string, used: Iterable<string>, stamp: Stamp) {
    this.#prefix = prefix
    this.#stamp = stamp
    this.#used = new Set(used)
    this.#last = highest(this.#used)
  }

  #number(): string {
    let id
    do id = String(++this.#last)
    while (this.#used.has(id))
    return id
  }

  #attributes(): string {
    const id = this.#number()
    this.made.add(id)
    return stamped(this.#stamp, id, this.#prefix)
  }

  #around(name: string, inside: string): string {
    const element = `${this.#prefix}${name}`
    return `<${element} ${this.#attributes()}>${inside}</${element}>`
  }

  /** Runs that are put in. */
  inserted(runs: string): string {
    return this.#around('ins', runs)
  }

  /** Runs that are struck out. */
  deleted(runs: string): string {
    return this.#around('del', runs)
  }

  /** Runs that go elsewhere. */
  movedFrom(runs: string): string {
    return this.#around('moveFrom', runs)
  }

  /** Runs that come from elsewhere. */
  movedTo(runs: string): string {
    return this.#around('moveTo', runs)
  }

  /** What stands around all that goes, or comes, in one move. @param name the same at both places, and of this move alone */
  range(change: Move, name: string): { readonly start: string; readonly end: string } {
    const [element, id] = [`${this.#prefix}${change}Range`, this.#number()]
    return {
      start: `<${element}Start ${stamped(this.#stamp, id, this.#prefix)} ${this.#prefix}name="${name}"/>`,
      end: `<${element}End ${this.#prefix}id="${id}"/>`,
    }
  }

  /** A name for a move. */
  moveName(): string {
    return `resolint${this.#number()}`
  }

  /** What the properties of the end of a paragraph say of it: that it is put in, struck out or moved. */
  ending(change: 'ins' | 'del' | Move): string {
    return `<${this.#prefix}${change} ${this.#attributes()}/>`
  }

  /** What the properties of a run were before they were changed. */
  formatted(before: string): string {
    const properties = `${this.#prefix}rPr`
    return this.#around('rPrChange', before === '' ? `<${properties}/>` : `<${properties}>${before}</${properties}>`)
  }

  /** The start tag of somebody's change for its other half, which has a number of its own. */
  again(startTag: string): string {
    return startTag.replace(/(\s(?:[\w.-]+:)?id=)(["'])-?\d*\2/, (_, before: string) => `${before}"${this.#number()}"`)
  }
}

/** Numbers above this are left alone: Word takes none that 31 bits do not hold. */
const highestUsed = 2_000_000_000

/** The highest of some numbers that leaves room above it. */
export const highest = (ids: Iterable<string>): number => {
  let most = 0
  for (const id of ids) if (Number(id) < highestUsed) most = Math.max(most, Number(id))
  return most
}
