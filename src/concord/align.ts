/** Which passages of two texts answer each other: both are in one order, so the cheapest way through both is looked for. */
import type { Cell } from './cells.ts'
import { openersAnswer } from './counterparts.ts'
import { labelsDiffer } from './labels.ts'

/** A passage of either side that has no answer costs so much. */
const missing = 0.55
/** What a paragraph costs that is preambular in one text and operative in the other. */
const otherPart = 0.9

const weights = { length: 0.3, facts: 0.4, opener: 0.25, items: 0.2 }
/** Numbers of paragraphs shift by what is missing before them; sub-paragraphs and notes are short, and their labels tell most. */
const labelWeights = { paragraph: 0.12, note: 0.2, subparagraph: 0.3 }

/** Lengths differ by language; this is the natural logarithm of a ratio from which on they tell nothing but difference. */
const widestRatio = 0.9

const bounded = (value: number): number => Math.min(1, value)

const lengthCost = (one: Cell, other: Cell, ratio: number): number =>
  bounded(Math.abs(Math.log(((one.size + 30) * ratio) / (other.size + 30))) / widestRatio)

/** Each fact by what it says. Marks of notes count as facts, for their numbers run through the text. */
const keysOf = ({ facts, marks }: Cell): Set<string> =>
  new Set([...facts.map(({ kind, key }) => `${kind} ${key}`), ...marks.map(({ label }) => `mark ${label}`)])

const allKeys = (cell: Cell): Set<string> =>
  new Set([...keysOf(cell), ...cell.items.flatMap((item) => [...allKeys(item)])])

/** Where neither says a fact, nothing is told for or against. */
const noFacts = 0.3

const factCost = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const total = one.size + other.size
  if (total === 0) return noFacts
  const shared = [...one].filter((key) => other.has(key)).length
  return 1 - (2 * shared) / total
}

const openerCost = (one: Cell, other: Cell): number => {
  if (!one.opener || !other.opener || one.passage.kind !== other.passage.kind) return 0.5
  const answer = openersAnswer(one, other)
  if (answer === undefined) return 0.5
  return answer ? 0 : 1
}

const labelCost = (one: Cell, other: Cell): number => {
  if (!labelsDiffer(one, other)) return 0
  const { kind } = one.passage
  return labelWeights[kind === 'subparagraph' || kind === 'note' ? kind : 'paragraph']
}

/** Makes the cost of taking two passages for the same. */
const costs = (ratio: number): ((one: Cell, other: Cell) => number) => {
  const keys = new Map<Cell, Set<string>>()
  const keysFor = (cell: Cell): Set<string> => {
    let known = keys.get(cell)
    if (!known) keys.set(cell, (known = allKeys(cell)))
    return known
  }
  return (one, other) =>
    weights.length * lengthCost(one, other, ratio) +
    weights.facts * factCost(keysFor(one), keysFor(other)) +
    weights.opener * openerCost(one, other) +
    labelCost(one, other) +
    weights.items * bounded(Math.abs(one.items.length - other.items.length) / 3) +
    (one.passage.kind === other.passage.kind ? 0 : otherPart)
}

const sizeOf = (cells: readonly Cell[]): number => cells.reduce((sum, { size }) => sum + size, 0)

/** A passage of the first, of the second, or of both. */
export type Pair = readonly [one: Cell | undefined, other: Cell | undefined]

/** Passages that answer each other are no further apart than so many, beside what the one text has more. */
const furthest = 200

/** The least costs of aligning the first passages of both sides, near the diagonal alone: what lies far from it costs too much. */
class Table {
  private readonly rows: Float64Array[] = []
  private readonly reach: number
  private readonly width: number

  constructor(one: number, other: number) {
    this.reach = furthest + Math.abs(one - other)
    this.width = other
  }

  from(i: number): number {
    return Math.max(0, i - this.reach)
  }

  to(i: number): number {
    return Math.min(this.width, i + this.reach)
  }

  at(i: number, j: number): number {
    return this.rows[i]?.[j - this.from(i)] ?? Infinity
  }

  set(i: number, j: number, cost: number): void {
    const row = (this.rows[i] ??= new Float64Array(this.to(i) - this.from(i) + 1).fill(Infinity))
    row[j - this.from(i)] = cost
  }
}

/**
 * Aligns two lists of passages; the order of both is kept.
 * @returns pairs in the order of both; what stands alone in the first comes before what stands alone in the second
 */
export const align = (one: readonly Cell[], other: readonly Cell[]): Pair[] => {
  const cost = costs(sizeOf(other) / (sizeOf(one) || 1) || 1)
  const best = new Table(one.length, other.length)
  for (let i = 0; i <= one.length; i++)
    for (let j = best.from(i); j <= best.to(i); j++) {
      const [a, b] = [one[i - 1], other[j - 1]]
      const ways = [
        ...(a && b ? [best.at(i - 1, j - 1) + cost(a, b)] : []),
        ...(a ? [best.at(i - 1, j) + missing] : []),
        ...(b ? [best.at(i, j - 1) + missing] : []),
      ]
      best.set(i, j, ways.length === 0 ? 0 : Math.min(...ways))
    }
  const pairs: Pair[] = []
  let [i, j] = [one.length, other.length]
  while (i > 0 || j > 0) {
    const [a, b] = [one[i - 1], other[j - 1]]
    if (a && b && best.at(i, j) === best.at(i - 1, j - 1) + cost(a, b)) pairs.push([one[--i], other[--j]])
    else if (b && best.at(i, j) === best.at(i, j - 1) + missing) pairs.push([undefined, other[--j]])
    else pairs.push([one[--i], undefined])
  }
  return pairs.toReversed()
}
