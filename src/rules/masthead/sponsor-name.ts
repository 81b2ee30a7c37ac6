import { states } from '../../../grammar/english.ts'
import { nearest } from '../../lint/nearest.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { cleanText } from '../../tree/clean.ts'
import { draft } from '../shared/draft.ts'

/** Names that are met in sponsor lists of conferences, and that no list of the Organization has. */
const noMember =
  /^(?:the )?(?:Kosovo|Taiwan|Catalonia|Scotland|Somaliland|Abkhazia|South Ossetia|Transnistria|Tibet|Puerto Rico|Greenland|Hong Kong|Western Sahara|Kurdistan|European Union|EU|African Union|NATO|ASEAN)$/i

const wordsOf = (name: string): string[] => name.match(/[^\s()]+/g) ?? []

/** `Kingdom of the Netherlands`, `United States`: words of the official name, in another order or not all of them. */
const isFree = (name: string, official: string): boolean => {
  const own = wordsOf(official)
  return wordsOf(name).every((word) => own.includes(word))
}

/** The States whose official names have all words of a name, in their order: “Korea” is two of them. */
const statesWith = (name: string): readonly string[] => {
  const words = wordsOf(name)
  return states.members.filter((official) => {
    const own = wordsOf(official)
    let at = -1
    return words.every((word) => (at = own.indexOf(word, at + 1)) !== -1)
  })
}

/** Whether two names of States meet at `index` without anything between them. */
const isGlued = (name: string, index: number, date: string): boolean =>
  /[a-z)][A-Z]/.test(name.slice(index - 1, index + 1)) &&
  states.isOfficialName(name.slice(0, index), date) &&
  states.isOfficialName(name.slice(index), date)

const rule: Rule = defineRule({
  id: 'sponsor-name',
  category: 'masthead',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Sponsors have the official short name that was valid on the day of the document.',
  rationale:
    'Names change: `Turkey` was right until June 2022, `Türkiye` is since. A year to either side of a ' +
    'change both are accepted. In running text the form differs (`the Islamic Republic of Iran`), and ' +
    'only lists are looked at. Names that resemble no State’s are groups or offices and are left ' +
    'alone. Sponsors of the Security Council’s drafts name themselves more freely (`Kingdom of the Netherlands`): of ' +
    'theirs only names that have words of their own are looked at, such as those of earlier years.',
  sources: [
    {
      kind: 'manual',
      text: 'Country names: the short form is used for most purposes.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/country_names/country.htm',
    },
    {
      kind: 'knowledge',
      text: 'The European Union takes part in the Assembly as an observer; it is none of the 3,700 sponsors that were counted.',
    },
    { kind: 'measured', text: '3,700 sponsors of drafts of session 80: all official.' },
    { kind: 'knowledge', text: 'The days on which names changed.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'SC'], languages: ['en'] },
  restsOn: ['date'],
  yieldsTo: ['mojibake'],
  options: {},
  messages: {
    glued: 'A comma is missing between “{first}” and “{second}”',
    other: 'The official short name is “{official}”, not “{name}”',
    unknown: '“{name}” names no State; “{official}” is meant?',
    part: '“{name}” is a part of a name: the State is called “{official}”',
    none: '“{name}” is no Member of the United Nations, and sponsors no draft',
  },
  examples: [
    {
      title: 'A colloquial, a former and a misspelt name',
      text: draft({ proposal: 'Belarus, «ChadChile», «Kazakstan», «Turkey» and «Vietnam»: draft resolution' }),
      problems: [
        'A comma is missing between “Chad” and “Chile”',
        '“Kazakstan” names no State; “Kazakhstan” is meant?',
        'The official short name is “Türkiye”, not “Turkey”',
        'The official short name is “Viet Nam”, not “Vietnam”',
      ],
      fixed: draft({ proposal: 'Belarus, ChadChile, Kazakhstan, Türkiye and Viet Nam: draft resolution' }),
    },
    {
      title: 'A part of a name',
      text: draft({ proposal: 'Belarus, «Korea» and Viet Nam: draft resolution' }),
      problems: [
        '“Korea” is a part of a name: the State is called “Democratic People’s Republic of Korea” or “Republic of Korea”',
      ],
    },
    {
      title: 'No Member',
      text: draft({ proposal: 'Belarus, «European Union», «Kosovo» and Viet Nam: draft resolution' }),
      problems: [
        '“European Union” is no Member of the United Nations, and sponsors no draft',
        '“Kosovo” is no Member of the United Nations, and sponsors no draft',
      ],
    },
    {
      title: 'Official names, and a group',
      text: draft({
        proposal: 'Iran (Islamic Republic of), Netherlands (Kingdom of the), Türkiye and Viet Nam: draft resolution',
      }),
      problems: [],
    },
  ],
  create: (context) => ({
    sponsor: (sponsor) => {
      const { name } = sponsor
      const { date } = context.document
      const at = Array.from({ length: name.length }, (_, index) => index).findIndex(
        (index) => index > 0 && isGlued(name, index, date ?? '9999-12-31'),
      )
      if (at > 0) {
        context.report({ message: 'glued', data: { first: name.slice(0, at), second: name.slice(at) }, at: sponsor })
        return
      }
      // Elsewhere it may: the lists of other organs name it.
      if (name === 'European Union' && context.profile.organ === 'GA') {
        context.report({ message: 'none', data: { name }, at: sponsor })
        return
      }
      if (states.isOfficialName(name, date ?? '9999-12-31')) return
      const known = states.officialName(name, date)
      const official = known ?? nearest(name, states.members)
      if (!official) {
        const meant = /^[A-Z]/.test(name) ? statesWith(name) : []
        if (meant.length > 0 && meant.length <= 2 && (meant.length > 1 || context.profile.organ !== 'SC'))
          context.report({
            message: 'part',
            data: { name, official: meant.join('” or “') },
            at: sponsor,
            expected: meant,
          })
        if (noMember.test(name)) context.report({ message: 'none', data: { name }, at: sponsor })
        return
      }
      if (context.profile.organ === 'SC' && isFree(name, official)) return
      const clean = cleanText([sponsor])
      context.report({
        message: known ? 'other' : 'unknown',
        data: { name, official },
        at: clean.rangeOf(0, clean.text.length),
        expected: [official],
        fix: {
          title: `Write “${official}”`,
          edits: [{ ...clean.rangeOf(0, clean.text.length), text: official }],
          changes: ['sponsorNames'],
        },
      })
    },
  }),
})
export default rule
