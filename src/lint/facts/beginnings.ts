/** How clauses begin that do not open with a phrase of their part. */
import type { Clause, Resolution } from '../../../grammar/ast.ts'
import {
  BASES,
  matchOpener,
  OBJECT_WORDS,
  PARTICIPLES,
  STATE_ADJECTIVES,
  THIRD_PERSONS,
} from '../../../grammar/english.ts'
import type { OpenerMatch } from '../../../grammar/index.ts'
import { LETTER, LOWER, regex, startsLower, UPPER } from '../../../grammar/index.ts'
import { openerOf } from '../../tree/outline.ts'
import { upperFirst } from '../first-letter.ts'
import type { Lintable } from '../rule.ts'
import { announced } from './announced.ts'
import { misspeltOpening, type MisspeltOpening } from './misspelt-opening.ts'
import { numberedPreamble, parts, type PartKind } from './parts.ts'

/** A capital letter, and the rest of its word or a space. */
const capitalWord = regex('u')`^[${UPPER}][${LETTER} ]`

/**
 * `participle`: the phrase of a preambular paragraph; `numbered`: the same in a preamble that bears numbers; `finite`: the
 * phrase of an operative paragraph; `base`: `Request the …`; `infinitive`: `To request …`; `misspelt`: a phrase of the
 * part with a slip in its verb; `cut`: in lower case, so that the beginning is lost; `words`: any others.
 */
export type BeginningForm = 'participle' | 'numbered' | 'finite' | 'base' | 'infinitive' | 'misspelt' | 'cut' | 'words'

/** A clause without an opening phrase of its part. */
export interface Beginning {
  clause: Clause
  kind: PartKind
  resolution: Resolution
  form: BeginningForm
  /** Clean text of the clause. */
  text: string
  /** The phrase of the other part, where it opens with one. */
  match?: OpenerMatch
  /** The verb that was meant, where it is misspelt. */
  misspelt?: MisspeltOpening
}

/** `Requested`, `Noted`. */
const pastVerb = regex('u')`^([${UPPER}][${LOWER}]+)ed\b`

/** What an organ does by its words is no purpose of something else, as in `To support this work, requests …`. */
const speaking =
  /^(?:request|urge|invite|encourage|call|decide|recommend|welcome|recall|reaffirm|reiterate|note|express|stress|emphasize|condemn|demand|endorse|approve)$/

const firstWords = regex('u')`^(?:To\s+)?([${LETTER}]+)\s+([${LETTER}-]+)`
const laterWord = regex('gu')`,\s+(and\s+)?(?:(?:also|further|strongly|therefore|hereby|again)\s+)*([${LOWER}]+)\b`

/**
 * `Alarmed by …, calls upon`, `In this regard, recalling …`: the verb of the part comes after a comma. After `and` it would
 * be another verb beside the one that opens.
 */
const verbFollows = (text: string, kind: PartKind): boolean => {
  for (const [, and, word = ''] of text.matchAll(laterWord)) {
    if (kind === 'operative' ? THIRD_PERSONS.has(word) : PARTICIPLES.has(word) || STATE_ADJECTIVES.has(word))
      return and === undefined
  }
  return false
}

/** `While noting that …: (a) Reiterates …`: the verbs are those of the sub-paragraphs (S/RES/1882 (2009)). */
const verbInList = (clause: Clause, { clean }: Lintable): boolean =>
  clause.children.some((child) => child.type === 'subparagraph' && matchOpener(clean(child).text, 'operative'))

const formOf = (text: string, kind: PartKind): Pick<Beginning, 'form' | 'match'> | undefined => {
  if (startsLower(text)) return { form: 'cut' }
  if (!capitalWord.test(text) || matchOpener(text, kind)) return undefined
  const [first = '', verb = '', object = ''] = firstWords.exec(text) ?? []
  const bare = kind === 'operative' && BASES.has(verb.toLowerCase())
  const infinitive = bare && first.startsWith('To ')
  if (bare && !infinitive && (OBJECT_WORDS.has(object.toLowerCase()) || isBareVerb(text))) return { form: 'base' }
  if (infinitive && speaking.test(verb)) return { form: 'infinitive' }
  const other = matchOpener(text, kind === 'operative' ? 'preambular' : 'operative')
  // Participles follow a verb in the present tense in any sentence.
  if (kind === 'preambular' && other?.certainty === 'known') return { form: 'finite', match: other }
  if (verbFollows(text, kind)) return undefined
  if (other?.certainty === 'known') return { form: 'participle', match: other }
  return { form: infinitive ? 'infinitive' : 'words' }
}

/** What opens a sentence, or a request, but never a paragraph of a resolution, however it is set. */
const noPhrase =
  /^(?:The(?! (?:General Assembly|[A-Z][A-Za-z ]{3,40} Council)\b)|An?|We|It|This|That|There|Please|Shall|Must|Should)\s/

/** Forms that only a phrase which is known can have. */
const misplaced: ReadonlySet<BeginningForm> = new Set<BeginningForm>([
  'participle',
  'finite',
  'infinitive',
  'base',
  'misspelt',
])

/** `Decide to remain`, `Decides that` without its ending: what follows shows a verb, whatever object it has. */
const bareVerb = regex('u')`^([${UPPER}][${LOWER}]+) (?:to|that)\b`

const isBareVerb = (text: string): boolean => {
  const [, verb = ''] = bareVerb.exec(text) ?? []
  return verb !== '' && speaking.test(verb.toLowerCase()) && !THIRD_PERSONS.has(verb.toLowerCase())
}

/** `requests`, `Requested`, `Decide to`: a phrase that is known, but for its capital letter, its tense or its ending. */
const isSlip = (text: string, kind: PartKind): boolean => {
  if (startsLower(text)) return kind === 'operative' || matchOpener(upperFirst(text), kind)?.certainty === 'known'
  if (kind === 'operative' && isBareVerb(text)) return true
  const [, verb = '', object = ''] = firstWords.exec(text) ?? []
  if (kind === 'preambular' && BASES.has(verb.toLowerCase()) && OBJECT_WORDS.has(object.toLowerCase())) return true
  const [, past = ''] = pastVerb.exec(text) ?? []
  return kind === 'operative' && (BASES.has(past.toLowerCase()) || BASES.has(`${past.toLowerCase()}e`))
}

/** The clauses of all resolutions that do not open as their part demands, debris of extractions left out. A fact. */
export const strayBeginnings = (lintable: Lintable): readonly Beginning[] => {
  const numbered = lintable.fact(numberedPreamble)
  const texts = lintable.fact(announced)
  return lintable.fact(parts).flatMap(({ kind, resolution, clauses }) => {
    return clauses.flatMap((clause): Beginning[] => {
      if (texts.has(clause)) return []
      const { text } = lintable.clean(clause)
      const opener = openerOf(clause)
      const fits =
        opener?.italic === 'none' || (kind === 'operative' && !noPhrase.test(text) && verbInList(clause, lintable))
      const misspelt = numbered.has(clause) ? undefined : misspeltOpening(text, kind)
      if (misspelt) return [{ clause, kind, resolution, text, form: 'misspelt', misspelt }]
      const form = fits ? undefined : formOf(text, kind)
      // What is set in italics is an opening phrase, known or not; one that is known may be the other part's.
      const trusted = form && opener && !misplaced.has(form.form) && !noPhrase.test(text) && !isSlip(text, kind)
      const found = trusted ? undefined : form
      if (numbered.has(clause)) {
        const match = matchOpener(text, 'preambular')
        return [{ clause, kind, resolution, text, form: 'numbered', ...(match ? { match } : {}) }]
      }
      return found ? [{ clause, kind, resolution, text, ...found }] : []
    })
  })
}

/** The first four words of a clause, for messages. */
export const beginningWords = (text: string): string => text.split(' ', 4).join(' ')
