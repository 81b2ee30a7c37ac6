/** Symbols, sessions, sponsors, agenda items. */
import type { Sponsor } from '../../../grammar/ast.ts'
import { endOf, rangeOf, startOf } from '../../../src/tree/range.ts'
import { nodesOf } from '../../../src/tree/visit.ts'
import type { CleanDocument, Defect, Kind } from '../kind.ts'
import { insert, remove, replace } from '../places.ts'

const sponsors = ({ tree }: CleanDocument): Sponsor[] => nodesOf(tree, 'sponsor')
const source = ({ text }: CleanDocument, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end)

/** The name of a sponsor without its asterisk. */
const nameOf = (sponsor: Sponsor): { start: number; end: number } => ({
  start: startOf(sponsor),
  end: startOf(sponsor) + sponsor.name.length,
})

const field = ({ tree }: CleanDocument, role: string): { start: number; end: number } | undefined => {
  const found = nodesOf(tree, 'mastheadField').find((node) => node.role === role)
  return found && rangeOf(found)
}

/** Replaces part of a field of the masthead. */
const inField =
  (role: string, pattern: RegExp, text: string | ((match: RegExpExecArray) => string)) =>
  (document: CleanDocument): Defect[] => {
    const range = field(document, role)
    const match = range && pattern.exec(source(document, range))
    if (!range || !match) return []
    const start = range.start + match.index
    return [replace({ start, end: start + match[0].length }, typeof text === 'string' ? text : text(match))]
  }

/** Exchanges a name for another where it sponsors. */
const renamed =
  (name: string, other: string) =>
  (document: CleanDocument): Defect[] =>
    sponsors(document)
      .filter((sponsor) => sponsor.name === name && source(document, nameOf(sponsor)) === name)
      .map((sponsor) => replace(nameOf(sponsor), other))

/** The finding is expected on another field than the one that is changed. */
const saidOf =
  (role: string, sites: (document: CleanDocument) => Defect[]) =>
  (document: CleanDocument): Defect[] =>
    sites(document).flatMap((defect) => {
      const place = field(document, role)
      const by = defect.edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0)
      return place ? [{ ...defect, place: { start: place.start + by, end: place.end + by } }] : []
    })

/** Takes a field that has a line of its own out of a masthead that is reported as a whole. */
const missing = (document: CleanDocument, role: string): Defect[] => {
  const range = field(document, role)
  const [masthead] = nodesOf(document.tree, 'masthead')
  const alone =
    range && document.text[range.start - 1] === '\n' && document.text.slice(range.end, range.end + 2) === '\n\n'
  return range && masthead && alone && field(document, 'organization')
    ? [{ ...remove({ start: range.start, end: range.end + 2 }), place: rangeOf(masthead) }]
    : []
}

export const masthead: readonly Kind[] = [
  {
    kind: 'another session in the masthead',
    rule: 'session-symbol-match',
    sites: (document) => [
      ...inField('session', /Eightieth/, 'Seventy-ninth')(document),
      ...inField('session', /Seventy-ninth/, 'Seventy-eighth')(document),
      ...inField('session', /Sixtieth/, 'Fifty-ninth')(document),
    ],
  },
  {
    kind: 'a draft marked for general distribution',
    rule: 'symbol-distribution',
    sites: (document) =>
      document.profile.organ === 'SC' || document.profile.stage !== 'draft'
        ? []
        : inField('distribution', /Limited/, 'General')(document),
  },
  {
    kind: 'a number without stop in the symbol of the masthead',
    rule: 'symbol-malformed',
    sites: inField('symbol', /L\.(?=\d)/, 'L'),
  },
  {
    kind: 'a symbol with hyphens',
    rule: 'symbol-malformed',
    sites: ({ text, notes }) =>
      notes.notes.flatMap(({ node }) => {
        const { start, end } = rangeOf(node)
        const match = /A\/\d\d\/\d+(?=\.)/.exec(text.slice(start, end))
        return match
          ? [
              replace(
                { start: start + match.index, end: start + match.index + match[0].length },
                match[0].replaceAll('/', '-'),
              ),
            ]
          : []
      }),
  },
  {
    kind: 'another committee than that of the symbol',
    rule: 'symbol-committee',
    sites: (document) => [
      ...inField('committee', /Second|Third|First/, 'Fourth')(document),
      ...inField('committee', /Fourth|Fifth|Sixth/, 'Second')(document),
    ],
  },
  {
    kind: 'another number than that of the symbol',
    rule: 'symbol-number',
    sites: (document) =>
      document.profile.stage === 'adopted' && document.text.includes(document.tree.symbol ?? '\n\n\n')
        ? [...document.text.matchAll(/^\d+\/\d+(?=\. )/gm)]
            .slice(0, 1)
            .map(({ index, 0: number }) => replace({ start: index, end: index + number.length }, `${number}9`))
        : [],
  },
  {
    kind: 'two symbols joined with a dash',
    rule: 'symbol-double',
    sites: ({ text }) =>
      [...text.matchAll(/(?<=\bA\/\d\d\/\d+)-(?=S\/\d{4}\/\d+)/g)].map(({ index }) =>
        replace({ start: index, end: index + 1 }, ' – '),
      ),
  },
  {
    kind: 'a symbol in lower case',
    rule: 'symbol-malformed',
    sites: ({ text, notes }) =>
      notes.notes.flatMap(({ node }) => {
        const { start, end } = rangeOf(node)
        const match = /A(?=\/\d\d\/\d+\.)/.exec(text.slice(start, end))
        return match ? [replace({ start: start + match.index, end: start + match.index + 1 }, 'a')] : []
      }),
  },
  {
    kind: 'two sponsors exchanged',
    rule: 'sponsor-order',
    sites: (document) =>
      sponsors(document).flatMap((sponsor, index, all) => {
        const next = all[index + 1]
        if (!next || next.name.startsWith('State of')) return []
        const [one, other] = [nameOf(sponsor), nameOf(next)]
        if (source(document, one) !== sponsor.name || source(document, other) !== next.name) return []
        return [
          {
            edits: [
              { ...one, text: next.name },
              { ...other, text: sponsor.name },
            ],
          },
        ]
      }),
  },
  { kind: 'an old name of a State', rule: 'sponsor-name', sites: renamed('Türkiye', 'Turkey') },
  { kind: 'a short name that the list does not use', rule: 'sponsor-name', sites: renamed('Viet Nam', 'Vietnam') },
  {
    kind: 'a comma before the last sponsor',
    rule: 'sponsor-punctuation',
    sites: (document) =>
      sponsors(document)
        .slice(-1)
        .flatMap((last) => {
          const start = startOf(last) - 5
          return sponsors(document).length > 2 && document.text.slice(start, start + 5) === ' and '
            ? [insert(start, ',')]
            : []
        }),
  },
  {
    kind: 'no “and” before the last sponsor',
    rule: 'sponsor-punctuation',
    sites: (document) =>
      sponsors(document)
        .slice(-1)
        .flatMap((last) => {
          const start = startOf(last) - 5
          // The Human Rights Council has printed lists without it.
          return document.profile.organ !== 'HRC' &&
            sponsors(document).length > 2 &&
            document.text.slice(start, start + 5) === ' and '
            ? [replace({ start, end: start + 5 }, ', ')]
            : []
        }),
  },
  {
    kind: 'an asterisk without note',
    rule: 'sponsor-asterisk',
    sites: (document) => {
      const note = document.notes.notesByLabel.get('*')?.[0]
      const marks = document.notes.referencesByLabel.get('*') ?? []
      const [mark] = marks
      if (!note || !mark) return []
      const { start, end } = rangeOf(note.node)
      const last = Math.max(...marks.map(({ node }) => endOf(node)))
      return [{ ...remove({ start, end: end + 2 }), place: { start: startOf(mark.node), end: last } }]
    },
  },
  {
    kind: 'a note on sponsors without asterisk',
    rule: 'sponsor-asterisk',
    sites: (document) => {
      const note = document.notes.notesByLabel.get('*')?.[0]
      const marks = document.notes.referencesByLabel.get('*') ?? []
      const [mark] = marks
      if (!note || !mark || marks.length > 1) return []
      const { start, end } = rangeOf(note.node)
      const gone = rangeOf(mark.node)
      const by = gone.end - gone.start
      return [{ ...remove(gone), place: { start: start - by, end: end - by } }]
    },
  },
  {
    kind: 'a sub-item without space',
    rule: 'agenda-item-form',
    sites: inField('agendaItem', /(?<=\d) (?=\([a-z]+\))/, ''),
  },
  {
    kind: 'another title of the item in the last paragraph',
    rule: 'included-item-title',
    sites: (document) => {
      const title = field(document, 'agendaTitle')
      if (!title) return []
      const known = source(document, title).toLowerCase()
      return [...document.text.matchAll(/(?<=\bitem entitled “)([^”]+)(?=”\.$)/gm)].flatMap(({ index, 0: item }) => {
        const [first = '', second = '', ...rest] = item.split(' ')
        const start = index + first.length
        // A title of few words that differs is taken for that of another item.
        return rest.length > 2 && known.split(': ').includes(item.toLowerCase())
          ? [{ ...remove({ start, end: start + 1 + second.length }), place: { start: index, end: index + 1 } }]
          : []
      })
    },
  },
  {
    kind: 'a date of issue in another session',
    rule: 'masthead-date-session',
    sites: (document) =>
      document.profile.stage === 'draft' && document.profile.organ === 'GA'
        ? inField('date', /\d{4}/, ({ 0: year }) => String(Number(year) + 2))(document)
        : [],
  },
  {
    kind: 'another date at the end than at the head',
    rule: 'closing-formula',
    sites: (document) =>
      nodesOf(document.tree, 'closing').flatMap((closing) => {
        const { start, end } = rangeOf(closing)
        const match = /\d{1,2}(?= [A-Z][a-z]+ \d{4})/.exec(source(document, { start, end }))
        const adoption = field(document, 'adoption')
        if (!match || !adoption || !/\d{4}/.test(source(document, adoption))) return []
        const from = start + match.index
        return [replace({ start: from, end: from + match[0].length }, match[0] === '3' ? '4' : '3')]
      }),
  },
  {
    kind: 'the symbol of another session',
    rule: 'session-symbol-match',
    // Which of the two is wrong nobody knows: it is said of the session. Adopted texts bear the number of the symbol too.
    sites: saidOf('session', (document) =>
      document.profile.stage === 'adopted'
        ? []
        : [
            ...inField('symbol', /(?<=\/)80(?=\/)/, '79')(document),
            ...inField('symbol', /(?<=\/)60(?=\/)/, '59')(document),
            ...inField('symbol', /(?<=^E\/)20\d\d/, ({ 0: year }) => String(Number(year) - 1))(document),
          ],
    ),
  },
  {
    kind: 'the symbol of another committee',
    rule: 'symbol-committee',
    sites: saidOf(
      'committee',
      inField('symbol', /(?<=C\.)[1-6]/, ({ 0: digit }) => (digit === '4' ? '1' : '4')),
    ),
  },
  {
    kind: 'a draft without “L.” in its symbol',
    rule: 'symbol-distribution',
    sites: (document) =>
      document.profile.organ === 'SC' || document.profile.stage !== 'draft'
        ? []
        : inField('symbol', /L\.(?=\d)/, '')(document),
  },
  {
    kind: 'an adopted text with limited distribution',
    rule: 'symbol-distribution',
    sites: (document) =>
      document.profile.stage === 'adopted' ? inField('distribution', /General/, 'Limited')(document) : [],
  },
  {
    kind: 'an observer State in its place in the alphabet',
    rule: 'sponsor-order',
    sites: (document) => {
      const all = sponsors(document)
      const last = all.at(-1)
      const before = all.at(-2)
      if (last?.name !== 'State of Palestine' || !before) return []
      const [one, other] = [nameOf(before), nameOf(last)]
      return [
        {
          edits: [
            { ...one, text: last.name },
            { ...other, text: before.name },
          ],
        },
      ]
    },
  },
  {
    kind: 'a sponsor given twice',
    rule: 'sponsor-order',
    sites: (document) =>
      sponsors(document)
        .slice(0, -2)
        .filter((sponsor) => source(document, nameOf(sponsor)) === sponsor.name)
        .map((sponsor) => insert(endOf(sponsor), `, ${sponsor.name}`)),
  },
  ...Object.entries({
    'Bolivia (Plurinational State of)': 'Bolivia',
    'Côte d’Ivoire': 'Ivory Coast',
    Czechia: 'Czech Republic',
    'Iran (Islamic Republic of)': 'Iran',
    'Lao People’s Democratic Republic': 'Laos',
    'Republic of Korea': 'South Korea',
  }).map(([name, other]): Kind => ({
    kind: `“${other}” as a sponsor`,
    rule: 'sponsor-name',
    sites: renamed(name, other),
  })),
  {
    kind: 'a semicolon between sponsors',
    rule: 'sponsor-punctuation',
    sites: (document) =>
      sponsors(document)
        .slice(0, -2)
        .flatMap((sponsor) =>
          document.text[endOf(sponsor)] === ','
            ? [replace({ start: endOf(sponsor), end: endOf(sponsor) + 1 }, ';')]
            : [],
        ),
  },
  {
    kind: 'no colon after the sponsors',
    rule: 'sponsor-punctuation',
    // Without a mark after the names nothing tells that they are sponsors.
    sites: (document) =>
      [...document.text.matchAll(/:(?=\*+ draft resolution$)/gm)].map(({ index }) =>
        remove({ start: index, end: index + 1 }),
      ),
  },
  {
    kind: 'several agenda items in the singular',
    rule: 'agenda-item-form',
    restores: false,
    sites: inField('agendaItem', /\d+$/, ({ 0: item }) => `${item} and ${Number(item) + 1}`),
  },
  {
    kind: 'an agenda item without “Agenda”',
    rule: 'agenda-item-form',
    sites: inField('agendaItem', /Agenda item(?= \d)/, 'Item'),
  },
  {
    kind: 'a title that has nothing to do with its agenda item',
    rule: 'agenda-title-match',
    sites: (document) => {
      const titles = nodesOf(document.tree, 'title')
      const [title] = titles
      return title && titles.length === 1 && document.tree.kind === 'draft-resolution' && field(document, 'agendaTitle')
        ? [replace(rangeOf(title), 'Bees, hives and honey')]
        : []
    },
  },
  {
    kind: 'no original language',
    rule: 'masthead-incomplete',
    sites: (document) => (document.profile.stage === 'adopted' ? [] : missing(document, 'language')),
  },
  {
    kind: 'no agenda item',
    rule: 'masthead-incomplete',
    sites: (document) => missing(document, 'agendaItem'),
  },
  {
    kind: 'a misspelt language',
    rule: 'masthead-line',
    sites: inField('language', /English/, 'Englsh'),
  },
  {
    kind: 'a date of issue before the adoption',
    rule: 'masthead-agreement',
    sites: (document) =>
      document.tree.kind === 'resolution' &&
      nodesOf(document.tree, 'mastheadField').some(({ role, value }) => role === 'adoption' && /\bon \d/.test(value))
        ? inField('date', /^\d{1,2} [A-Z][a-z]+/, '1 January')(document)
        : [],
  },
  {
    kind: '“Distr.: limited”',
    rule: 'masthead-form',
    sites: (document) =>
      (document.profile.year ?? 2026) < 1994
        ? []
        : inField(
            'distribution',
            /(?:Limited|General)/,
            document.text.includes('Distr.: Limited') ? 'limited' : 'general',
          )(document),
  },
]
