import type { Sponsor } from '../../../grammar/ast.ts'
import { languageOf, type Language } from '../../../grammar/index.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Edit, type Lintable, type Rule } from '../../lint/rule.ts'
import { rangeOf } from '../../tree/range.ts'
import { draft } from '../shared/draft.ts'

type States = Language['states']
type Compare = (a: string, b: string) => number

/** `Kingdom of the Netherlands` stands where `Netherlands (Kingdom of the)` would. */
const listedName = (name: string, { officialName }: States): string => {
  const official = officialName(name)
  return official?.includes('(') ? official : name
}

const withoutParentheses = (name: string): string => name.replace(/\s*\([^)]*\)/g, '')

/** English names stand in the order of plain letters: only the other languages need the tables of the system. */
const plainOrder =
  (states: States, observersLast: boolean): Compare =>
  (a, b) => {
    const [first, second] = [a, b].map((name) =>
      observersLast || !states.observers.includes(name) ? states.sortKey(listedName(name, states)) : name.toLowerCase(),
    )
    return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1
  }

const collatedOrder = (language: string, states: States, observersLast: boolean): Compare => {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' })
  const isLast = (name: string): number => (observersLast && states.observers.includes(name) ? 1 : 0)
  const key = (name: string): string => withoutParentheses(listedName(name, states))
  return (a, b) => isLast(a) - isLast(b) || compare(key(a), key(b))
}

/** @param observersLast whether observers come after all Members; the State of Palestine is now and then found under its letter */
const orderOf = (language: string, states: States, observersLast: boolean): Compare =>
  language === 'en' ? plainOrder(states, observersLast) : collatedOrder(language, states, observersLast)

/** `Ivory Coast`: a name with another place than the official one, of which the rule on names speaks. */
const isMisplacedName = (name: string, states: States, date: string): boolean =>
  !states.isOfficialName(name, date) &&
  states.sortKey(listedName(name, states)) !== states.sortKey(states.officialName(name, date) ?? name)

const firstOutOfOrder = (sponsors: readonly Sponsor[], compare: Compare): number =>
  sponsors.findIndex((sponsor, index) => {
    const before = sponsors[index - 1]
    return before !== undefined && compare(before.name, sponsor.name) > 0
  })

/** A list in its right order. */
interface Ordered {
  readonly sorted: readonly Sponsor[]
  /** How many names have a place that is not their own. */
  readonly moved: number
  /** The first one that stands before the one before it; -1 where none does. */
  readonly index: number
}

const inOrder = (sponsors: readonly Sponsor[], compare: Compare): Ordered => {
  const sorted = sponsors.toSorted((a, b) => compare(a.name, b.name))
  return {
    sorted,
    moved: sorted.filter((sponsor, at) => sponsor !== sponsors[at]).length,
    index: firstOutOfOrder(sponsors, compare),
  }
}

/** Every sponsor moves with its own marks into the place that is its own. */
const reorder = (sponsors: readonly Sponsor[], sorted: readonly Sponsor[], lintable: Lintable): Edit[] =>
  sorted.flatMap((sponsor, index) => {
    const place = sponsors[index]
    return place && place !== sponsor ? [{ ...rangeOf(place), text: lintable.slice(sponsor) }] : []
  })

const rule: Rule = defineRule({
  id: 'sponsor-order',
  category: 'masthead',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'Sponsors stand in the alphabetical order of the language.',
  rationale:
    'Each stands once. Parentheses and diacritics do not count (`Iran (Islamic Republic of)` under I, ' +
    '`Türkiye` between Tunisia and Turkmenistan), and observer States come after all Member States, ' +
    'though the State of Palestine is accepted under S as well. A list with a name that is no State’s ' +
    'is left alone.',
  sources: [
    {
      kind: 'surveyed',
      text:
        '65 of 71 lists are sorted by plain alphabet; the other 6 end with the State of Palestine, after ' +
        'all Member States.',
    },
    { kind: 'observed', text: 'A/80/L.13: `Spain, State of Palestine, Suriname`.' },
    {
      kind: 'knowledge',
      text: 'The order of other languages: that of the Unicode Collation Algorithm with their tailoring.',
    },
    { kind: 'knowledge', text: 'That the Holy See comes after the Member States too.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    order: '“{name}” stands after “{before}”; sponsors are in alphabetical order',
    twice: '“{name}” stands twice in the list',
  },
  examples: [
    {
      title: 'Two sponsors exchanged',
      text: draft({ proposal: 'Belarus, India, «China» and Kazakhstan: draft resolution' }),
      problems: ['“China” stands after “India”; sponsors are in alphabetical order'],
      fixed: draft({ proposal: 'Belarus, China, India and Kazakhstan: draft resolution' }),
    },
    {
      title: 'In French',
      text: paragraphs(
        'Nations Unies A/79/L.124',
        'Assemblée générale',
        lines('Distr. limitée', '28 août 2025'),
        lines('Français', 'Original : anglais'),
        'Soixante-dix-neuvième session',
        'Point 125 s) de l’ordre du jour',
        'Coopération',
        'Afrique du Sud, Égypte, Équateur, France, «Éthiopie», Îles Salomon, Inde et Iran (République islamique d’) : ' +
          'projet de résolution',
        'Coopération',
        '*L’Assemblée générale*,',
        '*Rappelant* sa résolution 77/338 du 1er septembre 2023,',
        '1. *Accueille avec satisfaction* le rapport ;',
        '2. *Décide* de rester saisie de la question.',
      ),
      problems: ['“Éthiopie” stands after “France”; sponsors are in alphabetical order'],
      fixed: paragraphs(
        'Nations Unies A/79/L.124',
        'Assemblée générale',
        lines('Distr. limitée', '28 août 2025'),
        lines('Français', 'Original : anglais'),
        'Soixante-dix-neuvième session',
        'Point 125 s) de l’ordre du jour',
        'Coopération',
        'Afrique du Sud, Égypte, Équateur, Éthiopie, France, Îles Salomon, Inde et Iran (République islamique d’) : ' +
          'projet de résolution',
        'Coopération',
        '*L’Assemblée générale*,',
        '*Rappelant* sa résolution 77/338 du 1er septembre 2023,',
        '1. *Accueille avec satisfaction* le rapport ;',
        '2. *Décide* de rester saisie de la question.',
      ),
    },
    {
      title: 'Observers under their letter',
      text: draft({ proposal: 'South Africa, Spain, State of Palestine, Suriname and Yemen: draft resolution' }),
      problems: [],
    },
    {
      title: 'An observer under its letter stays there when others move',
      text: draft({ proposal: 'Iceland, «Hungary», Spain, State of Palestine, Suriname and Yemen: draft resolution' }),
      problems: ['“Hungary” stands after “Iceland”; sponsors are in alphabetical order'],
      fixed: draft({ proposal: 'Hungary, Iceland, Spain, State of Palestine, Suriname and Yemen: draft resolution' }),
    },
    {
      title: 'Parentheses do not count, the State of Palestine comes last',
      text: draft({
        proposal:
          'India, Iran (Islamic Republic of), Tunisia, Türkiye, Turkmenistan, Yemen and State of Palestine: ' +
          'draft resolution',
      }),
      problems: [],
    },
  ],
  create: (context) => ({
    proposal: (proposal) => {
      const states = languageOf(context.profile.language)?.states
      if (!states) return
      const date = context.document.date ?? '9999-12-31'
      const sponsors = proposal.children
        .filter((child) => child.type === 'sponsor')
        .filter(({ name }) => !isMisplacedName(name, states, date))
      const named = sponsors.map(({ name }) => states.officialName(name))
      if (named.includes(undefined)) return
      for (const [at, sponsor] of sponsors.entries()) {
        if (named.indexOf(named[at]) < at)
          context.report({ message: 'twice', data: { name: sponsor.name, before: '' }, at: sponsor })
      }
      // A name that stands a second time is out of order for that reason.
      const once = sponsors.filter((_, at) => named.indexOf(named[at]) === at)
      const { language } = context.profile
      // A list that has the State of Palestine under its letter keeps it there: the order that moves fewer names.
      const [last, underLetter] = [true, false].map((observersLast) =>
        inOrder(once, orderOf(language, states, observersLast)),
      ) as [Ordered, Ordered]
      const { sorted, index } = underLetter.moved < last.moved ? underLetter : last
      const sponsor = once[index]
      const before = once[index - 1]
      if (!sponsor || !before) return
      context.report({
        message: 'order',
        data: { name: sponsor.name, before: before.name },
        at: sponsor,
        expected: sorted.map(({ name }) => name),
        ...(once.length === sponsors.length
          ? { fix: { title: 'Sort the sponsors', edits: reorder(sponsors, sorted, context), changes: ['sponsors'] } }
          : {}),
      })
    },
  }),
})
export default rule
