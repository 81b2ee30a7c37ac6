/** Organ lines of a language by a table of names: what makes `OrganForms` where the names are not computed as in English. */
import { startsLower } from '../notation/letters.ts'
import { longestFirst, loosely } from '../notation/pattern.ts'
import { BLANK, singleSpaced } from '../notation/space.ts'
import type { OrganForms, OrganLineMatch } from './language.ts'

/** What a language calls the organs. Sources of expressions are of words with single spaces and curly apostrophes. */
export interface OrganNames {
  /** Organs with their English names: `L’Assemblée générale` -> `General Assembly`. With the article that an organ line has. */
  readonly organs: Readonly<Record<string, string>>
  /** Articles that a masthead leaves out: `L’`, `Le `; the inside of an expression, empty where there are none. */
  readonly article: string
  /** Any other body from its article to its last word: `La Conférence des Parties`; it must fill the line. */
  readonly body: string
  /** What its first paragraph begins with after an organ line, on the same line: the inside of an expression. */
  readonly paragraph: string
  /** The characters that organ lines begin with. */
  readonly begins: string
  /** Whether a name without comma heads a resolution too; where a masthead has the same words, it does not. */
  readonly bare: boolean
  /** The comma that ends an organ line, as the inside of an expression; the Latin one where nothing else is said. */
  readonly comma?: string
  /** Whether a space parts the line from a first paragraph after it; it does where nothing else is said. */
  readonly spaced?: boolean
}

const quotes = String.raw`["\u201c\u201e\u00ab]?\s*`

/** An organ line is no longer. */
const longestLine = 240

/** Makes the organ lines of a language from the names that it has for organs. */
export function createOrgans({
  organs,
  article,
  body,
  paragraph,
  begins,
  bare,
  comma = ',',
  spaced = true,
}: OrganNames): OrganForms {
  const listed = longestFirst(Object.keys(organs))
  const english = new Map(Object.entries(organs).map(([name, organ]) => [name.toLowerCase(), organ]))
  const organOf = (name: string): string | undefined =>
    english.get(singleSpaced(name).replaceAll("'", '\u2019').toLowerCase())
  const names = listed.map(loosely).join('|')
  const known = new RegExp(`${quotes}(${names})\\s*(${comma}|$)`, 'iuy')
  const other = new RegExp(String.raw`${quotes}(${loosely(body)})\s*(${comma})\s*$`, 'uy')
  const articleAhead = new RegExp(`^(?:${loosely(article)})`, 'iu')
  const inMasthead = listed.map((name) => {
    const plain = article === '' ? name : name.replace(articleAhead, '')
    return {
      organ: organs[name] ?? name,
      words: new RegExp(`${loosely(plain)}(?![\\p{L}-])`, 'iuy'),
    }
  })
  const everywhere = new RegExp(`(?<![\\p{L}])(?:${names})(?:${comma})?(?=\\s|$)`, 'gu')

  const anyComma = new RegExp(comma, 'u')

  const matchLine = (text: string): OrganLineMatch | undefined => {
    if (text.length > longestLine && !anyComma.test(text.slice(0, longestLine))) return undefined
    known.lastIndex = 0
    const found = known.exec(text)
    const organ = found?.[1] === undefined ? undefined : organOf(found[1])
    // The last line of a title may be an organ's name, in small letters: `… convoquée par` / `l’Assemblée générale` (A/RES/78/269).
    if (found && organ !== undefined && (found[2] !== '' || (bare && !startsLower(found[1] ?? ''))))
      return { organ, end: found[0].length, comma: found[2] !== '' }
    if (text.length > longestLine) return undefined
    other.lastIndex = 0
    const unlisted = other.exec(text)
    if (!unlisted?.[1]) return undefined
    return {
      organ: singleSpaced(unlisted[1]).replace(articleAhead, ''),
      end: unlisted[0].trimEnd().length,
      comma: true,
    }
  }
  const unlistedLine = new RegExp(String.raw`^${quotes}(?:${loosely(article)})(\p{Lu}[^.,;:]{2,90})${comma}\s*$`, 'u')

  return {
    matchLine,
    unlisted: (text) => {
      const name = article === '' ? undefined : unlistedLine.exec(text)?.[1]
      return name === undefined ? undefined : singleSpaced(name)
    },
    inMasthead: (text, at) => {
      for (const { organ, words } of inMasthead) {
        words.lastIndex = at
        if (words.test(text)) return { organ, end: words.lastIndex }
      }
      return undefined
    },
    wraps: new RegExp(String.raw`^${quotes}(?:${loosely(article)})[^.;:]+$`, 'iu'),
    runIn: String.raw`[\u201c\x22\u00ab]?[*_]{0,3}(?:${names})[*_]{0,3}${comma}[*_]{0,3}(?=[${BLANK}]${spaced ? '+' : '*'}[*_]{0,3}(?:${paragraph}))`,
    runInBegins: `\u201c"\u00ab*_${begins}`,
    linesIn: (text) =>
      [...text.matchAll(everywhere)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  }
}
