/**
 * Nouns in another number than the word before them says: `these measure`, `every efforts`. In 1,316 resolutions of the Assembly and the
 * Security Council of 2000 to 2025 one is found, a slip: `these operation`.
 */
import { withEndings, wordsOf, type WordSlip } from './word-slips.ts'

/** Nouns that are counted, with the beginnings of those in -y. */
const counted =
  'measure|issue|effort|challenge|resolution|right|process|step|threat|recommendation|programme|report|principle|State|Government|' +
  'obligation|region|group|person|woman|child|area|goal|target|meeting|organization|stakeholder'
const inY = 'countr|activit|communit|entit|part|priorit|polic|responsibilit'
/** Nouns in -tion, -ment and the like that resolutions often have. */
const formal =
  'session|decision|commitment|agreement|instrument|mission|institution|declaration|contribution|arrangement|procedure|partnership|provision'
const endings = 'tion|sion|ment|ance|ence|ure|ship'
/** Nouns whose -s makes no verb. */
const plain =
  'measure|effort|workshop|initiative|matter|goal|action|group|act|State|right|issue|step|obligation|recommendation|commitment|principle|challenge'
/** What stands behind a noun that no other goes on with: `these implementation measures`. */
const behind = String.raw`(?=[,;.]|$| (?:are|is|have|has|were|was|of|in|to|for|on|that|which|by|with|from|at|should|shall|must|will|can|may|do|[a-z]+ed|remain|continue|require|need|include|contribute|constitute|provide)\b)`
const irregular: Readonly<Record<string, string>> = { woman: 'women', child: 'children', process: 'processes' }

/** The last word of some, as several are called: `these country` -> `these countries`. */
const toSeveral = (noun: string): string =>
  irregular[noun] ?? (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)

/** `activities` -> `activity`. */
const toOne: Pick<WordSlip, 'from' | 'to'> = {
  from: /(?:(?<=[^aeiou])ie)?s$/,
  to: (ending) => (ending === 's' ? '' : 'y'),
}

/** Slips of number, for the finder of agreements. */
export const nounSlips: readonly WordSlip[] = [
  {
    first: 'these those several many various both These Those Several Many Various Both',
    pattern: new RegExp(String.raw`\b[A-Za-z]+ (?:(?:${counted}|(?:${inY})y)|[a-z]+(?:${endings}|ity))${behind}`, 'y'),
    from: /\w+$/,
    to: toSeveral,
  },
  {
    first: 'two three four five six seven eight nine ten',
    second: `Member ${wordsOf(counted)} ${withEndings(inY, 'y')} day week month year session member expert`,
    pattern: new RegExp(
      String.raw`(?<!-)\b[a-z]+ (?:Member )?(?:${counted}|(?:${inY})y|day|week|month|year|session|member|expert)${behind}`,
      'y',
    ),
    from: /\w+$/,
    to: toSeveral,
  },
  {
    first: 'another every each Another Every Each',
    pattern: new RegExp(
      String.raw`\b[A-Za-z]+ (?:Member )?(?:[a-z]+(?:${endings}|itie)s${behind}|(?:${counted}|(?:${inY})ie)s\b(?![-’]))`,
      'y',
    ),
    ...toOne,
  },
  {
    first: 'a an',
    second: `${withEndings(counted, 's')} ${withEndings(inY, 'ies')} ${withEndings(formal, 's')}`,
    pattern: new RegExp(String.raw`\ban? [A-Za-z]+s${behind}`, 'y'),
    ...toOne,
  },
  {
    first: 'most some all',
    second: `Member the other ${wordsOf(counted)} ${withEndings(inY, 'y')}`,
    pattern: new RegExp(
      String.raw`\b(?:most|some|all (?:the|other)) (?:Member )?(?:${counted}|(?:${inY})y)${behind}`,
      'y',
    ),
    from: /\w+$/,
    to: toSeveral,
  },
  {
    first: 'adopt take undertake implement consider',
    second: 'measure step',
    pattern: /\b[a-z]+ (?:measure|step)(?=[,;.]| (?:to|in|for|against|that|aimed|of)\b)/y,
    from: /$/,
    to: 's',
  },
  {
    first: 'this This',
    pattern: new RegExp(
      String.raw`\b[Tt]his (?:(?!mentions|functions|questions|conditions|implements|documents|complements)[a-z]+(?:tion|sion|ment|itie)s${behind}|(?:${plain}|(?:${inY})ie)s\b(?![-’]))`,
      'y',
    ),
    from: /^[Tt]his/,
    to: (word) => word.replace(/is$/, 'ese'),
  },
  {
    first: 'all',
    second: 'State',
    pattern:
      /\ball State(?=[,;.]|$| (?:to|that|have|has|are|is|in|of the|should|shall|must|will|concerned|Members|Parties|parties)\b)/y,
    from: /$/,
    to: 's',
  },
]
