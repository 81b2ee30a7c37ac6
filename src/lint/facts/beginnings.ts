/** How clauses begin that do not open with a phrase of their part. */
import type { Clause, Resolution } from '../../../grammar/ast.ts'
import { matchOpener, type OpenerMatch } from '../../../grammar/lexicon/en/openers/match.ts'
import { STATES } from '../../../grammar/lexicon/en/openers/states.ts'
import { BASES, OBJECT_WORDS, PARTICIPLES, THIRD_PERSONS } from '../../../grammar/lexicon/en/openers/verbs.ts'
import { openerOf } from '../../tree/outline.ts'
import type { Lintable } from '../rule.ts'
import { misspeltOpening, type MisspeltOpening } from './misspelt-opening.ts'
import { numberedPreamble, parts, type PartKind } from './parts.ts'

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

/** What an organ does by its words is no purpose of something else, as in `To support this work, requests …`. */
const speaking =
  /^(?:request|urge|invite|encourage|call|decide|recommend|welcome|recall|reaffirm|reiterate|note|express|stress|emphasize|condemn|demand|endorse|approve)$/

const firstWords = /^(?:To\s+)?([A-Za-zÀ-ɏ]+)\s+([A-Za-zÀ-ɏ-]+)/u
const laterWord = /,\s+(and\s+)?(?:(?:also|further|strongly|therefore|hereby|again)\s+)*([a-zß-ÿ]+)\b/gu

/**
 * `Alarmed by …, calls upon`, `In this regard, recalling …`: the verb of the part comes after a comma. After `and` it would
 * be another verb beside the one that opens.
 */
const verbFollows = (text: string, kind: PartKind): boolean => {
  for (const [, and, word = ''] of text.matchAll(laterWord)) {
    if (kind === 'operative' ? THIRD_PERSONS.has(word) : PARTICIPLES.has(word) || STATES.has(word))
      return and === undefined
  }
  return false
}

/** `While noting that …: (a) Reiterates …`: the verbs are those of the sub-paragraphs (S/RES/1882 (2009)). */
const verbInList = (clause: Clause, { clean }: Lintable): boolean =>
  clause.children.some((child) => child.type === 'subparagraph' && matchOpener(clean(child).text, 'operative'))

const formOf = (text: string, kind: PartKind): Pick<Beginning, 'form' | 'match'> | undefined => {
  if (/^[a-zß-ÿ]/u.test(text)) return { form: 'cut' }
  if (!/^[A-ZÀ-Þ][A-Za-zÀ-ɏ ]/u.test(text) || matchOpener(text, kind)) return undefined
  const [first = '', verb = '', object = ''] = firstWords.exec(text) ?? []
  const bare = kind === 'operative' && BASES.has(verb.toLowerCase())
  const infinitive = bare && first.startsWith('To ')
  if (bare && !infinitive && OBJECT_WORDS.has(object.toLowerCase())) return { form: 'base' }
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

/** The clauses of all resolutions that do not open as their part demands, debris of extractions left out. A fact. */
export const strayBeginnings = (lintable: Lintable): readonly Beginning[] => {
  const numbered = lintable.fact(numberedPreamble)
  return lintable.fact(parts).flatMap(({ kind, resolution, clauses }) => {
    return clauses.flatMap((clause): Beginning[] => {
      const { text } = lintable.clean(clause)
      const opener = openerOf(clause)
      const fits =
        opener?.italic === 'none' || (kind === 'operative' && !noPhrase.test(text) && verbInList(clause, lintable))
      const misspelt = numbered.has(clause) ? undefined : misspeltOpening(text, kind)
      if (misspelt) return [{ clause, kind, resolution, text, form: 'misspelt', misspelt }]
      const form = fits ? undefined : formOf(text, kind)
      // What is set in italics is an opening phrase, known or not; one that is known may be the other part's.
      const trusted = form && opener && !misplaced.has(form.form) && !noPhrase.test(text)
      const found = trusted ? undefined : form
      if (numbered.has(clause)) {
        const match = matchOpener(text, 'preambular')
        return [{ clause, kind, resolution, text, form: 'numbered', ...(match ? { match } : {}) }]
      }
      return found ? [{ clause, kind, resolution, text, ...found }] : []
    })
  })
}

/** The first words of a clause, for people. */
export const beginningWords = (text: string): string => text.split(' ', 4).join(' ')
