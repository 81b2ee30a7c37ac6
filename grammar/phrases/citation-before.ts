/**
 * Citations whose numbers stand before their noun, and their dates before them, as in Chinese:
 *
 *     安全理事会2004年4月28日第1540(2004)号、2016年12月15日关于水井的第2325(2016)号和2017年第2371(2017)号决议
 *               ^-------- first --------  ^---------------- second --------
 *
 * A number counts only where the noun follows its list.
 */
import type { CitationsBefore, Issuer, Language } from '../lexicon/language.ts'
import { endOfMatch, matchAt } from '../notation/sticky.ts'
import { toMatch, type CitationMatch, type Member } from './citation-member.ts'
import { readCitationNumber } from './citation-number.ts'
import { scanDates } from './date.ts'

/** Longest stretch of words between the date of a member and its number. */
const furthestDate = 120
/** Longest stretch between two members. */
const furthestMember = 240

/** The date that belongs to the number at the end of a stretch, and where it begins there. */
function dateIn(
  stretch: string,
  { topic }: CitationsBefore,
  language: Language,
): { at: number; iso: string } | undefined {
  const date = scanDates(stretch, language).at(-1)
  if (date?.facts.iso === undefined || !topic.test(stretch.slice(date.end))) return undefined
  return { at: date.start, iso: date.facts.iso }
}

/** The numbers that stand together at an offset: `33/12和33/13`. */
function numbersAt(text: string, at: number, { joiner }: CitationsBefore, language: Language): Member[] {
  const found: Member[] = []
  for (let start: number | undefined = at; start !== undefined;) {
    const number = readCitationNumber(text, start, language)
    if (!number) break
    found.push({ start, end: number.end, number })
    start = endOfMatch(joiner, text, number.end)
  }
  return found
}

/** The members of one list so far. */
interface List {
  readonly members: Member[]
  readonly issuer: Issuer
  /** After the last member. */
  end: number
  /** Whether the measure word stood after it; where it did not, the next member shares its date. */
  measured: boolean
}

/** Finds the resolutions and decisions that a text cites, in order. */
export function scanBefore(text: string, forms: CitationsBefore, language: Language): CitationMatch[] {
  const matches: CitationMatch[] = []
  let before: { readonly end: number; readonly issuer: Issuer } | undefined
  let list: List | undefined
  let from = 0
  const issuerOf = (start: number): Issuer => {
    const found = forms.issuerBefore(text, start)
    const named = found.organ !== undefined || found.own === true
    return !named && before && forms.repeatsIssuer(text.slice(before.end, start)) ? before.issuer : found
  }
  for (const { index, 0: word } of text.matchAll(forms.ahead)) {
    const numbers = index < from ? [] : numbersAt(text, index + word.length, forms, language)
    const [first] = numbers
    const last = numbers.at(-1)
    if (!first || !last) continue
    const since = list?.end ?? Math.max(from, index - furthestDate)
    const own = dateIn(text.slice(since, index), forms, language)
    const start = own ? since + own.at : index
    if (list && (index - list.end > furthestMember || !forms.between.test(text.slice(list.end, start))))
      list = undefined
    const shared = list?.measured === false ? list.members.at(-1)?.date : undefined
    const date = own?.iso ?? shared
    list ??= { members: [], issuer: issuerOf(start), end: 0, measured: false }
    first.start = start
    if (date !== undefined) for (const member of numbers) member.date = date
    list.members.push(...numbers)
    const measured = endOfMatch(forms.behind, text, last.end)
    list.measured = measured !== undefined
    list.end = measured ?? last.end
    from = list.end
    const noun = matchAt(forms.noun, text, list.end)?.[1]
    if (noun === undefined) continue
    const { members, issuer } = list
    for (const member of members) matches.push(toMatch(member, forms.instrumentOf(noun), issuer))
    before = { end: from, issuer }
    list = undefined
  }
  return matches
}
