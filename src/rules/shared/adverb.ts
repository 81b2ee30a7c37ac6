/** “Also” and “further” in opening phrases: after the phrase in the preamble, before it in the operative part. */
import type { Opening } from '../../lint/facts/openings.ts'
import type { PartKind } from '../../lint/facts/parts.ts'
import { lowerFirst, upperFirst } from '../../lint/first-letter.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import type { Edit, Lintable } from '../../lint/rule.ts'

/** The adverbs that consecutive paragraphs take in turn (conventions 2.3). */
export type Adverb = 'also' | 'further'

/** What is looked at of an opening phrase. */
type Phrase = Pick<Opening, 'phrase' | 'adverb'>

/** The turns: the first paragraph has no adverb, the second *also*, the third *further*, the fourth none again. */
export const cycle: readonly (Adverb | undefined)[] = [undefined, 'also', 'further']

/** A phrase without its adverb, with a capital. */
export const bare = ({ phrase, adverb }: Phrase): string =>
  adverb === undefined
    ? phrase
    : upperFirst(
        phrase
          .replace(new RegExp(`\\b${adverb}\\b,?\\s*`, 'i'), '')
          .replace(/\s+/g, ' ')
          .trim(),
      )

/** A phrase with another adverb, or none, in the place where the convention has it for a part. */
export const withAdverb = (opening: Phrase, kind: PartKind, adverb: Adverb | undefined): string => {
  const phrase = bare(opening)
  if (!adverb) return phrase
  if (kind === 'operative') return `${upperFirst(adverb)} ${lowerFirst(phrase)}`
  return phrase.startsWith('Having ') ? phrase.replace('Having ', `Having ${adverb} `) : `${phrase} ${adverb}`
}

/** The edits that write another phrase for an opening phrase; they touch no more of the source than differs. */
export const setAdverb = ({ opener }: Opening, phrase: string, { clean }: Lintable): Edit[] => {
  const now = clean(opener)
  const shorter = Math.min(now.text.length, phrase.length)
  let same = 0
  while (same < shorter && now.text[same] === phrase[same]) same += 1
  let tail = 0
  while (tail < shorter - same && now.text[now.text.length - 1 - tail] === phrase[phrase.length - 1 - tail]) tail += 1
  const start = same
  const end = now.text.length - tail
  const text = phrase.slice(same, phrase.length - tail)
  if (start < end) return rewrite(now, start, end, text)
  // An insertion belongs to the characters before it, so that it stays inside their markup.
  const offset = start === 0 ? now.offsetAt(0) : now.offsetAt(start - 1) + 1
  return [{ start: offset, end: offset, text }]
}
