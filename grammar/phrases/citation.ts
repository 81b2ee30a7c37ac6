/**
 * Resolutions and decisions that a text cites, each member of a list its own match (conventions 2.6):
 *
 *     its resolutions 64/183 of 18 December 2009, 65/124 of 13 December 2010 and 77/338 of 1 September 2023
 *                     ^------- first -----------  ^------- second ----------     ^-------- third ----------
 *
 * A number counts only after the noun, so that no fraction, page number or folio is taken for a citation.
 */
import type { CitationsAfter, Issuer, Language } from '../lexicon/language.ts'
import { scanBefore } from './citation-before.ts'
import { toMatch, type CitationMatch, type Member } from './citation-member.ts'
import { readCitationNumber } from './citation-number.ts'
import { dateAt, type DateMatch } from './date.ts'
import { endOfMatch } from '../notation/sticky.ts'

/** How far the words between two members may run: `5/1, on institution-building of ..., and 5/2, on ...`. */
const REACH = 320

/** A text, and how citations are written in it. */
interface Cited {
  readonly text: string
  readonly forms: CitationsAfter
  readonly language: Language
}

const readMember = ({ text, forms, language }: Cited, start: number): Member | undefined => {
  const number = readCitationNumber(text, start, language)
  if (!number) return undefined
  const { ofDate, issuerBeforeDate } = forms
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
 * Members that follow one another with nothing but commas and `and` between them. After a noun in the singular a second
 * number must have a date: `decision 60/551, 2/3 of the members`.
 */
const readRun = (cited: Cited, at: number, members: Member[], plural: boolean): void => {
  const { text, forms } = cited
  let next: number | undefined = at
  while (next !== undefined) {
    const member = readMember(cited, next)
    if (!member || (!plural && members.length > 0 && isPlain(member))) return
    const same = endOfMatch(forms.sameDate, text, member.end)
    const previous = members.at(-1)?.date
    if (same !== undefined && previous !== undefined) {
      member.end = same
      member.date = previous
    }
    members.push(member)
    next = endOfMatch(forms.gap, text, member.end)
  }
}

/** Gives a date to the members of a run that have none of their own: `both of 27 December 2013`. */
const shareDate = ({ text, forms, language }: Cited, members: readonly Member[]): void => {
  const last = members.at(-1)
  if (!last || last.date !== undefined) return
  const start = endOfMatch(forms.sharedDate, text, last.end)
  const date = start === undefined ? undefined : dateAt(text, start, language)
  if (!date) return
  for (const member of members.toReversed()) {
    if (member.date !== undefined) return
    member.date = date.facts.iso
  }
}

/** Where a global pattern ends that stands after `from` in the same sentence. */
const findNear = (pattern: RegExp, { text, forms }: Cited, from: number): { end: number } | undefined => {
  const near = text.slice(from, from + REACH)
  pattern.lastIndex = 0
  const found = pattern.exec(near)
  if (!found) return undefined
  return forms.breaksOff.test(near.slice(0, found.index)) ? undefined : { end: from + found.index + found[0].length }
}

/**
 * Later members of a plural list with words between: `resolutions 64/292 of 28 July 2010, in which ..., and 68/157 of 18
 * December 2013`. Without its date such a number is taken only where the list has but one member so far.
 */
const readLater = (cited: Cited, members: Member[]): void => {
  for (;;) {
    const last = members.at(-1)
    if (!last) return
    const found = findNear(cited.forms.later, cited, last.end)
    const member = found && readMember(cited, found.end)
    if (!member || (members.length > 1 && isPlain(member))) return
    const before = members.length
    readRun(cited, member.start, members, true)
    shareDate(cited, members.slice(before))
  }
}

/** `5/1, on ..., and 5/2, on ..., of 18 June 2007`: the date after the last serves all. */
const closeList = (cited: Cited, members: readonly Member[]): void => {
  const last = members.at(-1)
  if (!last || members.length < 2 || members.some((member) => member.date !== undefined)) return
  const found = findNear(cited.forms.closingDate, cited, last.end)
  const date = found && dateAt(cited.text, found.end, cited.language)
  if (date) for (const member of members) member.date = date.facts.iso
}

/** Members of a plural noun that has no number of its own; each must bear its date or its year. */
const readIntroduced = (cited: Cited, from: number, members: Member[]): void => {
  const found = findNear(cited.forms.introduction, cited, from)
  if (!found) return
  readRun(cited, found.end, members, true)
  const [first] = members
  if (first && isPlain(first)) members.length = 0
}

const readList = (cited: Cited, first: number, plural: boolean): Member[] => {
  const members: Member[] = []
  readRun(cited, first, members, plural)
  if (plural && members.length === 0) readIntroduced(cited, first, members)
  shareDate(cited, members)
  if (plural) {
    readLater(cited, members)
    closeList(cited, members)
  }
  return members
}

/** Finds the resolutions and decisions that a text cites, in order. */
export const scanCitations = (text: string, language: Language): CitationMatch[] => {
  const { citations: forms } = language
  if (!forms.likely.test(text)) return []
  return forms.numbers === 'before' ? scanBefore(text, forms, language) : scanAfter({ text, forms, language })
}

const scanAfter = (cited: Cited): CitationMatch[] => {
  const matches: CitationMatch[] = []
  const { text, forms } = cited
  const { noun: nouns, firstGap, issuerAfter, issuerBefore, repeatsIssuer, instrumentOf } = forms
  let from = 0
  let before: { end: number; issuer: Issuer } | undefined
  nouns.lastIndex = 0
  for (let noun = nouns.exec(text); noun; noun = nouns.exec(text)) {
    if (noun.index < from) continue
    const nounEnd = noun.index + noun[0].length
    const first = endOfMatch(firstGap, text, nounEnd)
    const members = first === undefined ? [] : readList(cited, first, noun[2] !== undefined)
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
