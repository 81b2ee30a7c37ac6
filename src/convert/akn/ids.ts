/** eIds as the naming convention of Akoma Ntoso makes them: what it is, its number, below what holds it. */

/** A number as a part of an eId: `(a)` is `a`, `2 bis` is `2-bis`. */
const idPart = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** Gives every element an eId of its own. */
export class Ids {
  readonly #given = new Set<string>()
  readonly #counts = new Map<string, number>()

  /** The eId of a numbered element; where the number stands twice, the second is `para_4-2`. */
  numbered(parent: string, type: string, label: string): string {
    const part = idPart(label)
    if (part === '') return this.counted(parent, type)
    return this.#unique(join(parent, `${type}_${part}`))
  }

  /** The eId of an element without a number: how many there are of its kind below the same parent. */
  counted(parent: string, type: string): string {
    const name = join(parent, type)
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    return this.#unique(`${name}_${count}`)
  }

  #unique(wanted: string): string {
    let id = wanted
    for (let copy = 2; this.#given.has(id); copy++) id = `${wanted}-${copy}`
    this.#given.add(id)
    return id
  }
}

const join = (parent: string, name: string): string => (parent === '' ? name : `${parent}__${name}`)
