/** Also and further. */
import type { Clause } from '../../../grammar/ast.ts'
import { endOf, startOf } from '../../../src/tree/range.ts'
import type { CleanDocument, Defect, Kind } from '../kind.ts'
import { neighbours, opening, replace, type Neighbours } from '../places.ts'

type Part = Clause['type']

/** Other words for the opening phrases that a test accepts. */
const rephrase =
  (
    part: Part,
    to: (
      phrase: string,
      around: { before: string; after: string; own: string; previous: string },
    ) => string | undefined,
  ) =>
  (document: CleanDocument): Defect[] =>
    neighbours(document, part).flatMap(({ before, clause, after }: Neighbours<Clause>) => {
      const found = opening(clause)
      if (!found) return []
      const phrase = to(found.phrase, {
        before: (before && opening(before)?.phrase) ?? '',
        after: (after && opening(after)?.phrase) ?? '',
        own: wordsOf(clause, document),
        previous: before ? wordsOf(before, document) : '',
      })
      const start = document.text.indexOf(found.phrase, found.start)
      if (phrase === undefined || start < 0 || start > found.end) return []
      return [replace({ start, end: start + found.phrase.length }, phrase)]
    })

/** Words of a clause without its number and opening phrase. */
const wordsOf = (clause: Clause, { text }: CleanDocument): string =>
  text.slice(opening(clause)?.end ?? startOf(clause), endOf(clause)).replace(/^[*\s]+/, '')

/** `Requests the Secretary-General` twice: where the addressee is another, or is qualified, no “also” is needed. */
const firstWords = (words: string): string => words.split(/\s+/, 3).join(' ')

const bare = (phrase: string): string =>
  phrase
    .replace(/\b(?:also|further)\b/i, '')
    .replace(/\s+/g, ' ')
    .trim()
const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1)
const isMarked = (phrase: string): boolean => /\b(?:also|further)\b/i.test(phrase)
const sameVerb = (one: string, other: string): boolean => bare(one).toLowerCase() === bare(other).toLowerCase()

export const openers: readonly Kind[] = [
  {
    kind: 'a second “Recalling” without “also”',
    rule: 'also-further',
    sites: rephrase('preambularParagraph', (phrase, { before, after }) =>
      phrase.endsWith(' also') && bare(phrase) === before && !sameVerb(after, phrase) ? bare(phrase) : undefined,
    ),
  },
  {
    kind: 'a second “Requests” without “also”',
    rule: 'also-further',
    sites: rephrase('operativeParagraph', (phrase, { before, after, own, previous }) =>
      phrase.startsWith('Also ') &&
      sameVerb(before, phrase) &&
      !isMarked(before) &&
      !sameVerb(after, phrase) &&
      firstWords(own) === firstWords(previous)
        ? capital(bare(phrase))
        : undefined,
    ),
  },
  {
    kind: '“further” as the second',
    rule: 'also-further',
    sites: rephrase('preambularParagraph', (phrase, { before, after }) =>
      phrase.endsWith(' also') && bare(phrase) === before && !sameVerb(after, phrase)
        ? `${bare(phrase)} further`
        : undefined,
    ),
  },
  {
    kind: '“also” that continues nothing, in the preamble',
    rule: 'also-further',
    sites: rephrase('preambularParagraph', (phrase, { before, after, previous }) =>
      /^(?:Recalling|Stressing|Convinced|Mindful|Emphasizing|Acknowledging)$/.test(phrase) &&
      before !== '' &&
      !previous.toLowerCase().includes(phrase.toLowerCase()) &&
      !sameVerb(before, phrase) &&
      !sameVerb(after, phrase)
        ? `${phrase} also`
        : undefined,
    ),
  },
  {
    kind: '“also” that continues nothing, in the operative part',
    rule: 'also-further',
    sites: rephrase('operativeParagraph', (phrase, { before, after, previous }) =>
      /^(?:Welcomes|Stresses|Decides|Encourages|Urges|Invites|Recommends)$/.test(phrase) &&
      before !== '' &&
      !previous.toLowerCase().includes(phrase.toLowerCase()) &&
      !sameVerb(before, phrase) &&
      !sameVerb(after, phrase)
        ? `Also ${phrase.toLowerCase()}`
        : undefined,
    ),
  },
  {
    kind: '“Also recalling”',
    rule: 'also-further-order',
    sites: rephrase('preambularParagraph', (phrase) =>
      /^\w+ing (?:also|further)$/.test(phrase)
        ? `${capital(phrase.split(' ')[1] ?? '')} ${phrase.split(' ')[0]?.toLowerCase()}`
        : undefined,
    ),
  },
  {
    kind: '“Decides also”',
    rule: 'also-further-order',
    sites: rephrase('operativeParagraph', (phrase) =>
      /^(?:Also|Further) \w+s$/.test(phrase)
        ? `${capital(phrase.split(' ')[1] ?? '')} ${phrase.split(' ')[0]?.toLowerCase()}`
        : undefined,
    ),
  },
  {
    kind: 'a third “Recalling” without “further”',
    rule: 'also-further',
    sites: rephrase('preambularParagraph', (phrase, { before, after }) =>
      phrase.endsWith(' further') && before.endsWith(' also') && sameVerb(before, phrase) && !sameVerb(after, phrase)
        ? bare(phrase)
        : undefined,
    ),
  },
  {
    kind: 'a fourth “Recalling” that goes on with “also”',
    rule: 'also-further',
    sites: rephrase('preambularParagraph', (phrase, { before, after }) =>
      before.endsWith(' further') && sameVerb(before, phrase) && !isMarked(phrase) && !sameVerb(after, phrase)
        ? `${phrase} also`
        : undefined,
    ),
  },
  {
    kind: '“Also having considered”',
    rule: 'also-further-order',
    sites: rephrase('preambularParagraph', (phrase) =>
      phrase === 'Having also considered' ? 'Also having considered' : undefined,
    ),
  },
  {
    kind: '“Noting also with appreciation”',
    rule: 'also-further-order',
    sites: rephrase('preambularParagraph', (phrase) => {
      const [, verb, rest] = /^(\w+ing)( with \w+) also$/.exec(phrase) ?? []
      return verb !== undefined && rest !== undefined ? `Also ${verb.toLowerCase()}${rest}` : undefined
    }),
  },
  {
    kind: '“and requests also” within a paragraph',
    rule: 'also-further-inner',
    sites: (document) =>
      [
        ...neighbours(document, 'operativeParagraph').map(({ clause }) => ({
          clause,
          mistake: /\b(also|further) (VERB)\b/,
        })),
        ...neighbours(document, 'preambularParagraph').map(({ clause }) => ({
          clause,
          mistake: /\b(VERB) (also|further)\b/,
        })),
      ].flatMap(({ clause, mistake }) => {
        const found = opening(clause)
        const verb = found ? bare(found.phrase).toLowerCase() : ''
        if (!found || !/^[a-z]+$/.test(verb)) return []
        const match = new RegExp(mistake.source.replace('VERB', verb)).exec(
          document.text.slice(found.end, endOf(clause)),
        )
        return match
          ? [
              replace(
                { start: found.end + match.index, end: found.end + match.index + match[0].length },
                `${match[2]} ${match[1]}`,
              ),
            ]
          : []
      }),
  },
  {
    kind: 'a phrase that is the Security Council’s',
    rule: 'opening-phrase-list',
    options: { council: ['Demands'] },
    sites: (document) =>
      document.profile.organ === 'SC'
        ? []
        : rephrase('operativeParagraph', (phrase, { before, after }) =>
            /^(?:Requests|Calls upon|Urges)$/.test(phrase) &&
            !/demands/i.test(before + after) &&
            !sameVerb(before, phrase) &&
            !sameVerb(after, phrase)
              ? 'Demands'
              : undefined,
          )(document),
  },
]
