/** What is asked of an opening phrase. */
import type { Opener } from '../../../../grammar/ast.ts'
import { openingGroups, type Opening } from '../../../lint/facts/openings.ts'
import { rules } from '../../../rules/index.ts'
import { placesOf, spoken } from '../../../tree/places.ts'
import type { View } from '../../view.ts'
import { quoted } from './words.ts'

const conventions = { preambular: 'preamble-opener', operative: 'operative-opener' } as const

const convention = (id: string): string[] => {
  const rule = rules.find((each) => each.id === id)
  return rule ? [`${rule.summary} ([${rule.id}](${rule.url ?? ''}))`] : []
}

/** How many clauses directly above open with the same verb. */
const runLength = (openings: readonly (Opening | undefined)[], index: number): number => {
  const key = openings[index]?.key
  let first = index
  while (first > 0 && openings[first - 1]?.key === key) first -= 1
  return index - first
}

/** Lines about an opening phrase. */
export const describeOpener = (opener: Opener, view: View): string[] => {
  for (const { kind, openings } of view.lintable.fact(openingGroups)) {
    const index = openings.findIndex((each) => each?.opener === opener)
    const opening = openings[index]
    if (!opening) continue
    const place = spoken(placesOf(view.tree).of(opening.clause))
    const before = runLength(openings, index)
    return [
      `**${quoted(opener.phrase)}** opens ${place}`,
      ...(before === 0 ? [] : [`Number ${before + 1} of a run of paragraphs that open alike`]),
      ...convention(conventions[kind]),
      ...convention('also-further'),
    ]
  }
  return [`**${quoted(opener.phrase)}**`]
}
