/** Passages of all depths with what is compared of them. */
import type { Vocabulary } from './features.ts'
import type { Matchable } from './match.ts'
import type { Passage } from './passages.ts'

/** A passage with what is compared of it. */
export interface Unit extends Matchable {
  readonly passage: Passage
  readonly parent?: Unit
  readonly items: Unit[]
}

/** The partner of a unit. */
export interface Partner {
  readonly unit: Unit
  /** How much of their words they share, 0 to 1; figures, dates and adverbs of a run do not count. */
  readonly likeness: number
}

/** All words of a passage with those of its sub-paragraphs. */
const wholeText = ({ text, items }: Passage): string => [text, ...items.map(wholeText)].join(' ')

/** Units of all depths, parents before their items. */
export const unitsOf = (passages: readonly Passage[], vocabulary: Vocabulary): Unit[] => {
  const all: Unit[] = []
  const add = (passage: Passage, part: string, parent?: Unit): Unit => {
    const unit: Unit = {
      passage,
      part,
      depth: parent ? parent.depth + 1 : 0,
      features: vocabulary.features(wholeText(passage)),
      items: [],
      ...(parent && { parent }),
    }
    all.push(unit)
    unit.items.push(...passage.items.map((item) => add(item, part, unit)))
    return unit
  }
  for (const passage of passages) add(passage, passage.kind)
  return all
}

/** A unit and all below it. */
export const everyUnit = (unit: Unit): Unit[] => [unit, ...unit.items.flatMap(everyUnit)]
