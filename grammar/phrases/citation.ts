/**
 * Resolutions and decisions that a text cites, each member of a list its own match (conventions 2.6):
 *
 *     its resolutions 64/183 of 18 December 2009, 65/124 of 13 December 2010 and 77/338 of 1 September 2023
 *                     ^------- first -----------  ^------- second ----------     ^-------- third ----------
 *
 * A number counts only after the noun, so that no fraction, page number or folio is taken for a citation.
 */
import type { Issuer, Language } from '../lexicon/language.ts'
import { scanBefore } from './citation-before.ts'
import { toMatch, type CitationMatch, type Member } from './citation-member.ts'
import { readCitationNumber } from './citation-number.ts'
import { dateAt, type DateMatch } from './date.ts'
import { endOfMatch } from '../notation/sticky.ts'

/** How far the words between two members may run: `5/1, on institution-building of ..., and 5/2, on ...`. */
const REACH = 320

const readMember = (text: string, start: number, language: Language): Member | undefined => {
  const number = readCitationNumber(text, start, language)
  if (!number) return undefined
  const { ofDate, issuerBeforeDate } = language.citations
  const dateBehind = (at: number): DateMatch | undefined => {
    const dateStart = endOfMatch(ofDate, text, at)
    return dateStart === undefined ? undefined : dateAt(text, dateStart, language)
  }
  const date = dateBehind(number.end)
  if (date) return { start, end: date.end, number, date: date.facts.iso }
  const issuer = issuerBeforeDate && endOfMatch(issuerBeforeDate, text, number.end)
  const later = issuer === undefined ? undefined : dateBehind(issuer)
  if (later) return { start, end: later.end, number, date: later.facts.iso, issuer: number.end }
  return { start, end: number.end, number }
}

/** Whether a number bears its date or its year: nothing but a resolution is written so. */
const isPlain = (member: Member): boolean => member.date === undefined && !member.number.reference.includes('(')

/**
 * Members that follow one another with nothing but commas and `and` between them. Behind a noun in the singular a second
 * number must have a date: `decision 60/551, 2/3 of the members`.
 */
const readRun = (text: string, at: number, members: Member[], plural: boolean, language: Language): void => {
  let next: number | undefined = at
  while (next !== undefined) {
    const member = readMember(text, next, language)
    if (!member || (!plural && members.length > 0 && isPlain(member))) return
    const same = endOfMatch(language.citations.sameDate, text, member.end)
    const previous = members.at(-1)?.date
    if (same !== undefined && previous !== undefined) {
      member.end = same
      member.date = previous
    }
    members.push(member)
    next = endOfMatch(language.citations.gap, text, member.end)
  }
}

/** Gives a date to the members of a run that have none of their own: `both of 27 December 2013`. */
const shareDate = (text: string, members: readonly Member[], language: Language): void => {
  const last = members.at(-1)
  if (!last || last.date !== undefined) return
  const start = endOfMatch(language.citations.sharedDate, text, last.end)
  const date = start === undefined ? undefined : dateAt(text, start, language)
  if (!date) return
  for (const member of members.toReversed()) {
    if (member.date !== undefined) return
    member.date = date.facts.iso
  }
}

/** Where a global pattern ends that stands after `from` in the same sentence. */
const findNear = (
  pattern: RegExp,
  text: string,
  from: number,
  { citations }: Language,
): { end: number } | undefined => {
  const near = text.slice(from, from + REACH)
  pattern.lastIndex = 0
  const found = pattern.exec(near)
  if (!found) return undefined
  return citations.breaksOff.test(near.slice(0, found.index))
    ? undefined
    : { end: from + found.index + found[0].length }
}

/**
 * Later members of a plural list with words between: `resolutions 64/292 of 28 July 2010, in which ..., and 68/157 of 18
 * December 2013`. Without its date such a number is taken only where the list has but one member so far.
 */
const readLater = (text: string, members: Member[], language: Language): void => {
  for (;;) {
    const last = members.at(-1)
    if (!last) return
    const found = findNear(language.citations.later, text, last.end, language)
    const member = found && readMember(text, found.end, language)
    if (!member || (members.length > 1 && isPlain(member))) return
    const before = members.length
    readRun(text, member.start, members, true, language)
    shareDate(text, members.slice(before), language)
  }
}

/** `5/1, on ..., and 5/2, on ..., of 18 June 2007`: the date after the last serves all. */
const closeList = (text: string, members: readonly Member[], language: Language): void => {
  const last = members.at(-1)
  if (!last || members.length < 2 || members.some((member) => member.date !== undefined)) return
  const found = findNear(language.citations.closingDate, text, last.end, language)
  const date = found && dateAt(text, found.end, language)
  if (date) for (const member of members) member.date = date.facts.iso
}

/** Members of a plural noun that has no number of its own; each must bear its date or its year. */
const readIntroduced = (text: string, from: number, members: Member[], language: Language): void => {
  const found = findNear(language.citations.introduction, text, from, language)
  if (!found) return
  readRun(text, found.end, members, true, language)
  const [first] = members
  if (first && isPlain(first)) members.length = 0
}

const readList = (text: string, first: number, plural: boolean, language: Language): Member[] => {
  const members: Member[] = []
  readRun(text, first, members, plural, language)
  if (plural && members.length === 0) readIntroduced(text, first, members, language)
  shareDate(text, members, language)
  if (plural) {
    readLater(text, members, language)
    closeList(text, members, language)
  }
  return members
}

/** Finds the resolutions and decisions that a text cites, in order. */
export const scanCitations = (text: string, language: Language): CitationMatch[] => {
  const { before } = language.citations
  return before ? scanBefore(text, before, language) : scanAfter(text, language)
}

const scanAfter = (text: string, language: Language): CitationMatch[] => {
  const matches: CitationMatch[] = []
  const { likely, noun: nouns, firstGap, issuerAfter, issuerBefore, repeatsIssuer, instrumentOf } = language.citations
  if (!likely.test(text)) return matches
  let from = 0
  let before: { end: number; issuer: Issuer } | undefined
  nouns.lastIndex = 0
  for (let noun = nouns.exec(text); noun; noun = nouns.exec(text)) {
    if (noun.index < from) continue
    const nounEnd = noun.index + noun[0].length
    const first = endOfMatch(firstGap, text, nounEnd)
    const members = first === undefined ? [] : readList(text, first, noun[2] !== undefined, language)
    const last = members.at(-1)
    let issuer = issuerBefore(text, noun.index)
    if (issuer.organ === undefined && !issuer.own) {
      const after = issuerAfter(text, last?.issuer ?? last?.end ?? nounEnd) ?? issuerAfter(text, nounEnd)
      if (after !== undefined) issuer = { organ: after }
      else if (before && repeatsIssuer(text.slice(before.end, noun.index))) issuer = before.issuer
    }
    before = { end: nounEnd, issuer }
    if (!last) continue
    const instrument = instrumentOf(noun[1] ?? '')
    for (const member of members) matches.push(toMatch(member, instrument, issuer))
    from = last.end
  }
  return matches
}
