/** What delegations write into a text under negotiation: who wants what (`EU: delete`), and what is agreed (`agreed ad ref`). */
import type { AttributionKind } from '../../ast.ts'
import { singleSpaced } from '../../notation/space.ts'
import type { NegotiationForms, Saying } from '../language.ts'
import { delegationsIn } from './delegations.ts'

/** Longer notes are prose. */
const longest = 240

/** What is said of words, each by the expressions for it; the more particular first. */
const sayings: readonly (readonly [AttributionKind, string])[] = [
  ['agreed ad referendum', String.raw`(?:agreed |agree )?ad[ -]?ref(?:\.|erendum)?|aar`],
  ['agreed', String.raw`agreed(?: (?:text|language|para(?:graph)?|by all))?|agrees?|closed`],
  ['delete', String.raw`(?:to )?(?:delet(?:e|es|ed|ion)|strike)|prop(?:oses|osed) (?:to delete|deletion)|del\.?`],
  ['retain', String.raw`(?:to )?(?:retain|keep|maintain)(?:s|ed)?|retention`],
  ['support', String.raw`(?:to )?supports?|supported|in favour|co-?sponsors?`],
  [
    'reserve',
    String.raw`(?:to )?reserves?|(?:scrutiny )?reserv(?:e|ation)|(?:to )?opposes?|opposed|(?:to )?brackets?|cannot accept`,
  ],
  ['move', String.raw`(?:to )?(?:move|merge|relocate)[sd]?`],
  [
    'propose',
    String.raw`(?:to )?(?:add|insert|propose|replace|suggest|prefer|amend)(?:s|e?d)?(?: by| with)?|proposal|alt(?:\.|ernative)?|amendment`,
  ],
]
/** What a status word alone says where a text bears other traces of negotiation. */
const statuses: readonly (readonly [AttributionKind, string])[] = [
  ['new', 'new'],
  ['pending', 'pending|tbc|tbd|under discussion|open'],
]
const verbs = sayings.map(([, words]) => words).join('|')
/** What is to be deleted, moved, kept, and where to: `the word "annual" after "report"`, `as PP3 bis`. */
const object = String.raw`(?: ?(?:(?:the|this|its|whole|entire|original|text|words?|language|para(?:graph)?s?|sentence|position|bracket(?:s|ed text)?|here|elsewhere|[“"‘'][^“”"]{1,200}[”"’'])(?![a-z])|(?:[A-Z][\w/’-]*(?: and [A-Z][\w/’-]*)? ){1,2}(?:language|text|version|proposal|wording)|(?:to|with|in|as|after|before|on|by|from) [^:;“”"]{1,40}|\d{1,2}[./]\d{1,2}))*`
const kinds = [...sayings, ...statuses]
/**
 * The whole of a note, by its kind. Each takes V8 longer to compile than a page takes to read, so that it is made for words only that
 * begin so.
 */
const expressions = kinds.map(([kind, words]) => ({
  kind,
  begins: new RegExp(`^(?:${words})(?![a-z])`, 'i'),
  form: new RegExp(`^(?:${words})${object}(?:,? (?:and|or|&) (?:${verbs})${object})?\\.?$`, 'i'),
}))
const begins = new RegExp(`^(?:${kinds.map(([, words]) => words).join('|')})(?![a-z])`, 'i')
const kindOf = (words: string): AttributionKind | undefined =>
  begins.test(words)
    ? expressions.find((expression) => expression.begins.test(words) && expression.form.test(words))?.kind
    : undefined

/** `EU: delete`, `Russian Federation to retain`, `EU – reservation` */
const whoThenWhat = /^(.+?)(?:\s*[:\u2013\u2014]\s*|\s+-\s+|\s+)(?=[a-zA-Z])(.+)$/
/** `agreed ad ref: EU, US`, `delete – EU`, `agreed by G77` */
const whatThenWho = /^(.+?)(?:\s*[:,\u2013\u2014]\s*|\s+-\s+|\s+by\s+|\s+per\s+)(.+)$/

/** The first way to part the words into who speaks and what they say. */
function whoSaysWhat(words: string): Saying | undefined {
  for (let at = 0, match = whoThenWhat.exec(words); match; match = whoThenWhat.exec(words.slice(at))) {
    const head = match[1] ?? ''
    const what = kindOf(match[2] ?? '')
    const who = what && delegationsIn(words.slice(0, at + head.length), false)
    if (who) return { who, what }
    at += head.length + 1
  }
  return undefined
}

const readNote: NegotiationForms['readNote'] = (inside) => {
  if (inside.length > longest) return undefined
  const words = singleSpaced(inside.trim())
  const [, saying = '', whose = ''] = whatThenWho.exec(words) ?? []
  const said = kindOf(saying)
  const who = said && delegationsIn(whose, false)
  if (said && who) return { who, what: said }
  const what = kindOf(words)
  return what ? { who: [], what } : whoSaysWhat(words)
}

const readNames: NegotiationForms['readNames'] = (inside) =>
  inside.length > longest ? undefined : delegationsIn(singleSpaced(inside.trim()).replace(/ ?:$/, ''), true)

/** `EU, US: `, `G77 and China alt: `, `Cuba add: `, `EU: delete: ` */
const lead = /^\s*([^:[\]()\n]{1,100}?)\s*:\s+(?=\S)/

const readLead: NegotiationForms['readLead'] = (inside, surely = false) => {
  const match = lead.exec(inside)
  if (!match) return undefined
  const words = singleSpaced((match[1] ?? '').trim())
  const who = delegationsIn(words, surely)
  const found = who ? { who, what: 'propose' as const } : readNote(words)
  if (!found || found.who.length === 0) return undefined
  return { ...found, length: match[0].trimEnd().length }
}

/** Notes stand in brackets or parentheses, and these say so. */
const likely =
  /[[(][^[\]()]{0,100}(?:[Aa]greed?|AGREED?|[Aa]d[ -]?ref|:|[Dd]el|[Rr]e[ts]|[Kk]eep|[Ss]upport|NEW|[Nn]ew|[Pp]ending)/

/** How notes and proposals of delegations are told in English texts. */
export const negotiation: NegotiationForms = { readNote, readNames, readLead, likely: (text) => likely.test(text) }
