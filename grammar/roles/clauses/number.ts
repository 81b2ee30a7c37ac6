/** Operative paragraphs by their numbers: `3. Requests`, `OP5 alt`, `2 bis.`, `25 - Condemns`. */
import { headLength } from '../../lexicon/bracket-head.ts'
import { mayBeginSentence, startsLower, upperFirst } from '../../notation/letters.ts'
import { INSERTED } from '../../notation/labels.ts'
import type { Language, OpenerPart } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { afterNumber, type Line } from '../../lines/line.ts'
import { ClauseTag, Labelled, NumberAlone, Numbered, TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import type { Decision } from '../decision.ts'
import type { Context } from '../facts.ts'
import { added, because, scoreOf, type WeighedSign } from '../sign.ts'
import type { Moment } from '../state.ts'
import { enough, number as weights } from '../weights.ts'
import { isQuoted, readerSign, signAbove, standsApart, textAfter } from './signs.ts'

const numberLine = /^(?:[-•]\s+)?[\u201c\x22[]?\*{0,2}(\d{1,4})\*{0,2}/

/** The number that a line begins with; NaN where it begins with none. */
export const numberOf = (line: Line): number => Number(numberLine.exec(line.text)?.[1] ?? Number.NaN)

const insertedAgain = String.raw`(?:[\s.]*${INSERTED}(?:\.?\s?\d{1,2}(?![\d.,/]\d)|\.)?)*`
const clauseTag = perLanguage(
  ({ tags }) =>
    new RegExp(
      String.raw`^(?:[-\u2022]\s+)?(\*{0,2})[([]{0,2}(\*{0,2})((?:${tags.added} )?(?:(${tags.preambular})|(${tags.operative}))?[ .]{0,2}(\d+)${insertedAgain})[.):\]]*\2[.):\]]*\1[.:\s]*(?:[-\u2013\u2014]\s+)?`,
    ),
)

/** What a paragraph of a negotiation text bears: `PP2 bis`, `OP5 alt.`, `**3 bis.**`. */
interface Tag {
  readonly part: OpenerPart | undefined
  readonly number: number
  readonly label: string
  /** Length on the line, with the white space after it. */
  readonly length: number
}

/** The tag that a line begins with; undefined where it has none. */
export function tagOf(line: Line, language: Language): Tag | undefined {
  const tag = line.shape === ClauseTag ? clauseTag(language).exec(line.text) : null
  if (!tag) return undefined
  const [{ length }, , , label = '', preambular, operative, number] = tag
  const part = preambular ? 'preambular' : operative && 'operative'
  return { part: part || undefined, number: Number(number), label: label.trim().replace(/\.$/, ''), length }
}

/** Whether words that do not begin their line begin an operative paragraph. */
export const opensOperative = ({ language }: Context, words: string): boolean =>
  language.openers.match(words, 'operative')?.certainty === 'known'

/**
 * The first line of a tagged paragraph; undefined for any other. A tag without letters (`3 bis.`) counts before a known opening
 * phrase only.
 */
export function tagged({ context, line }: Moment): Decision | undefined {
  const tag = tagOf(line, context.language)
  if (!tag) return undefined
  const { part, number, label, length } = tag
  const says = `the tag ${label}`
  if (part === 'preambular') return { is: 'preambular', evidence: because(says) }
  const behind = line.text.slice(length).replace(/^[*_]+/, '')
  const words = behind.slice(headLength(behind, context.language))
  if (part === undefined && !opensOperative(context, words)) return undefined
  return { is: 'operative', number, label, evidence: because(says) }
}

const oddNumber = /^(?:\((\d{1,3})\)|(\d{1,3})(?:\s?[-\u2013\u2014])?(?=\s))\s*/

/** `25 Condemns …`, `25 - Condemns …`, `(25) Condemns …`: only the number that is due, before a known opening phrase. */
export function oddlyNumbered({ context, state, line, end }: Omit<Moment, 'above'>): Decision | undefined {
  const first = line.plain.charCodeAt(0)
  if (first !== 40 && (first < 49 || first > 57)) return undefined
  if ((line.shape !== TextLine && line.shape !== Labelled) || end === '' || end === ':') return undefined
  // `(1)` may be the label of a list, where no paragraph has had a number.
  if (first === 40 && state.labels.length > 0 && state.lastNumber === 0) return undefined
  const match = oddNumber.exec(line.plain)
  const number = Number(match?.[1] ?? match?.[2])
  if (!match || (number !== state.lastNumber + 1 && !(number === 1 && state.afterHeading))) return undefined
  const words = line.plain.slice(match[0].length)
  // A number in brackets may stand before small letters, a bare one not: lines of prose begin so.
  const known = opensOperative(context, match[1] === undefined ? words : upperFirst(words))
  return known
    ? { is: 'operative', number, evidence: because('the number that is due, before a known opening phrase') }
    : undefined
}

/** Lines over which the end of a paragraph may be displaced. */
const longestTail = 4

/**
 * After a number that stands alone: the last words of the paragraph, before its first (`17.` / `session.` / … / `Decides to
 * continue … at its eighty-first`). The first words follow below, without number and without an end of their own.
 *
 * @returns the line with the first words, where `line` begins such a tail
 */
export function headBelowTail({ lines, nextText, openers }: Context, line: Line): Line | undefined {
  const opens = (each: Line): boolean => openers.certainty(each, 'operative') === 'known'
  if (line.shape !== TextLine || opens(line)) return undefined
  let at = line.index
  let end = terminal(line.text)
  for (let step = 0; step < longestTail; step++) {
    at = nextText[at + 1] ?? lines.length
    const next = lines[at]
    if (next === undefined || next.shape !== TextLine) return undefined
    if (opens(next)) {
      const ended = end === '.' || end === ';' || (end === ':' && startsLower(line.plain))
      return ended && terminal(next.text) === '' ? next : undefined
    }
    end = terminal(next.text)
  }
  return undefined
}

/** `3. Requests …`, or `3.` alone and the words on the next line. */
export function numbered(moment: Moment): Decision | undefined {
  const { context, state, line, end } = moment
  if (line.shape !== Numbered && line.shape !== NumberAlone) return oddlyNumbered(moment)
  if (isQuoted(line) && !state.quoted) return undefined
  const number = numberOf(line)
  const below = line.shape === Numbered ? line : textAfter(context, line)
  const first = below && (headBelowTail(context, below) ?? below)
  const certainty = first === undefined ? 'none' : context.openers.certainty(first, 'operative')
  const words = line.shape === Numbered ? afterNumber(line) : (first?.plain ?? '')
  const sequence = sequenceSign(moment, number)
  let signs = sequence && added(undefined, sequence)
  signs = added(signs, /^\W*\d+$/.test(line.text) ? weights.digits : weights.written)
  signs = added(signs, signAbove(end))
  if (certainty === 'known') signs = added(signs, weights.known)
  else {
    const opens =
      mayBeginSentence(words) || certainty === 'likely' || (first && context.openers.beginsSmall(first, 'operative'))
    signs = added(signs, opens === true ? weights.unknown : weights.lower)
  }
  // A file that tells where paragraphs begin does not tell of what: lists within a paragraph have numbers too (S/RES/2469 (2019)).
  const read = sequence === weights.far && certainty !== 'known' ? undefined : readerSign(line)
  if (read) signs = added(signs, read)
  else if (standsApart(context, line) && certainty === 'known' && words.length > 0) signs = added(signs, weights.apart)
  else if (sequence === weights.due && line.shape === Numbered && line.blanks > 0 && !context.metrics.wrapped)
    signs = added(signs, weights.unwrapped)
  return scoreOf(signs) >= enough.numbered ? { is: 'operative', number, evidence: signs } : undefined
}

/** Numbers that may be missing before one is not believed: `4` is lost, `5` follows `3`. */
const mostMissing = 3

/** What the place of a number in the run of numbers says; undefined where a few are missing, which says nothing. */
function sequenceSign({ state: { lastNumber, afterHeading } }: Moment, number: number): WeighedSign | undefined {
  if (number === lastNumber + 1 || (number === 1 && afterHeading)) return weights.due
  return number > lastNumber && number <= lastNumber + mostMissing ? undefined : weights.far
}

const marker =
  /^(?:[-•]\s+)?[\u201c\x22[]?(?:\*\*\d{1,4}\\?[.)]\*\*|\(\d{1,3}\)|\*{0,2}\d{1,4}\*{0,2}(?:\s?\\?[.)]|\s?[-\u2013\u2014](?=\s))?)\s*(?:\|\s*)?/

/** Where the words of an operative paragraph begin on its first line, after the number or the tag. */
export const afterNumberOffset = (line: Line, language: Language): number =>
  line.start + (tagOf(line, language)?.length ?? marker.exec(line.text)?.[0].length ?? 0)
