/**
 * Whose resolution an English text cites: what stands before `resolution` or after the list. The issuer governs the whole list
 * (conventions 2.6, `resolution-session-date`).
 */
import { LETTER, UPPER } from '../../notation/letters.ts'
import { fold } from '../../notation/space.ts'
import type { Issuer } from '../language.ts'
import { ORGANS } from './organs.ts'
import { PARTICIPLES, THIRD_PERSONS } from './openers/verbs.ts'
import { endOfMatch, matchAt } from '../../notation/sticky.ts'

/** What may stand between the issuer and the noun: `its relevant resolutions`, `Council's previous decisions`. */
const QUALIFIERS = String.raw`(?:\s+(?:relevant|previous|other|annual|recent|earlier|subsequent|own|past|latest|prior|landmark|historic|most|consensus|omnibus|biennial|triennial|quadrennial|first|last|further|numerous|several|above-mentioned|aforementioned|all|many|two|three|four|five|six|seven|eight|nine|ten))*`
const NAME = `[${UPPER}][${LETTER}’'-]*`
const SMALL = '(?:of|on|for|the|and|in|to)'
const OWN = new RegExp(String.raw`\b[Ii]ts${QUALIFIERS}\s+$`)
const NAMED = String.raw`\b((?:${NAME}|of|on|and|the|for)(?:\s+(?:${NAME}|of|on|and|the|for))*)`
const AT_SESSION = String.raw`,?\s+at\s+its\s+[${LETTER}\s-]{4,60}(?:session|meeting)`
/** `the Security Council, in`, `the Commission, at its fifty-third session, to endorse, in`, with `its` after. */
const OWN_OF = new RegExp(
  `${NAMED}(?:${AT_SESSION})?` +
    String.raw`(?:,?\s+to\s+[a-z]+)?,?\s+(?:in|by|through|under|pursuant\s+to|with|of)\s+$`,
)
/** What `OWN_OF` needs. Here and below a short expression spares most citations a long one, which takes long to make. */
const OWNED = /\b(?:in|by|through|under|to|with|of)\s+$/
/** What `ADOPTED_BY` and `ADOPTION_BY` need. */
const ADOPTED =
  /(?:\b(?:adopted|approved|endorsed)|(?:session|meeting),?\s+(?:in|by|through))(?:\s+(?!(?:by|in|on|the|an?)\b)[\w-]+){0,12}\s+$/
const ADOPTION = /\b(?:adoption|approval|endorsement)\s+by\s+the\s/
/** `the Commission adopted`, `adoption by the Commission of`, `the Commission, at its fifty-third session, in`. */
const ADOPTED_BY = new RegExp(
  `${NAMED}(?:(?:${AT_SESSION},?)?` +
    String.raw`\s+(?:has\s+|have\s+|had\s+)?(?:adopted|approved|endorsed)|${AT_SESSION},?\s+(?:in|by|through))` +
    String.raw`(?:\s+[Ii]ts)?${QUALIFIERS}\s+$`,
)
const ADOPTION_BY = new RegExp(
  String.raw`\b(?:adoption|approval|endorsement)\s+by\s+the\s+${NAMED}(?:${AT_SESSION},?)?\s+of${QUALIFIERS}\s+$`,
)
const WORD = `[${UPPER}][${LETTER}-]*`
const NAME_BEFORE = new RegExp(
  String.raw`((?:${WORD}\s+(?:${SMALL}\s+)*)*${WORD})(?:[’']s?)?(?:\s+(?:draft|relevant|previous))?\s+$`,
)
const BODY =
  /\b(?:Assembly|Council|Commission|Committee|Conference|Board|Meeting|Parties|Union|Agency|Organization|Programme|Fund|Congress|Bureau|Forum|Authority|Tribunal|Court|ECOSOC|UNESCO)\b/
/** What a name goes on with: `Commission on the Status of Women`. */
const SUBJECT = String.raw`(?:\s+(?:on|of|for)(?:\s+the)?\s+${WORD}(?:\s+(?:(?:of|and|on|in|for)\s+(?:the\s+)?)?${WORD})*)`
const NAME_AFTER = new RegExp(
  String.raw`,?\s+(?:(?:adopted\s+)?(?:by|at\s+the\s+(?:[a-z-]+\s+){1,3}session\s+of)|of)\s+the\s+` +
    String.raw`((?:${WORD}\s+(?:${SMALL}\s+)*)*(?:(?:Commission|Committee|Conference|Council(?=\s+of\s+${WORD}))${SUBJECT}?|` +
    String.raw`Assembly|Council|Board|Parties|Agency|Organization))(?![${LETTER}-])`,
  'y',
)

/** What `NAME_AFTER` needs. */
const AFTER = /,?\s+(?:adopted\s|(?:by|at|of)\s+the\s)/y

/** Room for the longest name of a body, over a line break. */
const LOOK_BACK = 140

/** A body of the African Union, and of others, whose name ends like that of an organ. */
const NAMESAKE = 'Peace and Security Council'

/** `Recalling General Assembly` -> `General Assembly`: an opener's verb has a capital as well. */
const withoutVerb = (name: string): string => {
  if (name.startsWith('the ')) return withoutVerb(name.slice(4))
  const known = ORGANS.find((organ) => name.endsWith(organ) && (name === organ || name.at(-organ.length - 1) === ' '))
  if (known && !name.endsWith(NAMESAKE)) {
    const whole = fold(name)
    return ORGANS.includes(whole) ? whole : known
  }
  const [first = '', ...rest] = name.split(' ')
  const lower = first.toLowerCase()
  const isVerb =
    PARTICIPLES.has(lower) || THIRD_PERSONS.has(lower) || /^(?:See|The|By|In|Under|Draft|And|Also|Ibid)$/.test(first)
  return isVerb && rest.length > 0 ? withoutVerb(rest.join(' ')) : name
}

const bodyName = (raw: string): string | undefined => {
  const name = withoutVerb(fold(raw))
  return BODY.test(name) && !PARTICIPLES.has(name.toLowerCase()) ? name : undefined
}

/** Whose own resolution follows, at the end of a stretch of text. */
const owner = (before: string): string | undefined =>
  OWNED.test(before) && BODY.test(before) ? OWN_OF.exec(before)?.[1] : undefined

/** Who is said to have adopted what follows, at the end of a stretch of text. */
const adopter = (before: string): string | undefined => {
  const adopted = ADOPTED.test(before)
  const adoption = ADOPTION.test(before)
  if (!(adopted || adoption) || !BODY.test(before)) return undefined
  return ((adopted ? ADOPTED_BY.exec(before) : null) ?? (adoption ? ADOPTION_BY.exec(before) : null))?.[1]
}

/** The issuer that stands before the noun at an offset; empty where none does. */
export const issuerBefore = (text: string, noun: number): Issuer => {
  const before = text.slice(Math.max(0, noun - LOOK_BACK), noun)
  const own = OWN.exec(before)
  const named = own
    ? (owner(before.slice(0, own.index)) ?? adopter(before))
    : (NAME_BEFORE.exec(before)?.[1] ?? adopter(before))
  const organ = named === undefined ? undefined : bodyName(named)
  const issuer: Issuer = organ === undefined ? {} : { organ }
  if (own) issuer.own = true
  return issuer
}

/** `all relevant Security Council resolutions, including resolutions ...`: the second noun repeats the first. */
const REPEATS =
  /\b(?:including|most\s+recent|latest|in\s+particular|notably|especially|inter\s+alia|such\s+as|namely|among\s+them|as\s+well\s+as)\b/

/** Whether the noun at the end of a stretch of text, from the noun before it, speaks of the same issuer. */
export const repeatsIssuer = (between: string): boolean =>
  between.length <= 2 * LOOK_BACK && !between.includes(';') && REPEATS.test(between)

/**
 * The issuer that stands after a list ending at an offset, `resolution 1325 (2000) of the Security Council`; undefined where none
 * does.
 */
export const issuerAfter = (text: string, end: number): string | undefined => {
  if (endOfMatch(AFTER, text, end) === undefined) return undefined
  const name = matchAt(NAME_AFTER, text, end)?.[1]
  return name === undefined ? undefined : bodyName(name)
}
