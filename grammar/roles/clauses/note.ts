/** Notes of delegations on lines of their own, in a text under negotiation: `[agreed ad ref]`, `EU: delete the paragraph.` */
import { headLength } from '../../lexicon/bracket-head.ts'
import { TextLine } from '../../lines/shapes.ts'
import { startsLower } from '../../notation/letters.ts'
import type { Decision } from '../decision.ts'
import { because } from '../sign.ts'
import type { Moment } from '../state.ts'

/** Longer notes are prose. */
const longest = 120
const likely = /^[[(]|:|\b[Aa]greed\b|\bref\b/

/** Most lines go on with a word in small letters: `agreed` begins a note so, other words only before a colon. */
const mayBeNote = (plain: string): boolean =>
  startsLower(plain) && plain.charCodeAt(0) !== 97 ? plain.includes(':') : likely.test(plain)

/** More of the paragraph above, where a line is a note of delegations; undefined for any other line. */
export function noteOfDelegations({
  context: { language },
  state,
  line: { plain, shape },
}: Moment): Decision | undefined {
  if (!state.open || shape !== TextLine || plain.length > longest || !mayBeNote(plain)) return undefined
  const said = language.negotiation.readNote(plain)
  const isNote =
    headLength(plain, language) >= plain.length || (said && (said.who.length > 0 || said.what.startsWith('agreed')))
  return isNote ? { is: 'more', evidence: because('a note of delegations') } : undefined
}
