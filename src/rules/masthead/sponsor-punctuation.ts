import { states } from '../../../grammar/english.ts'
import { regex, UPPER } from '../../../grammar/index.ts'
import type { Proposal, Sponsor } from '../../../grammar/ast.ts'
import { defineRule, type Edit, type Rule } from '../../lint/rule.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'
import { draft } from '../shared/draft.ts'

/** What stands between two sponsors: punctuation, marks, `and`. */
const between = (before: Sponsor, after: Sponsor): Range => ({ start: endOf(before), end: startOf(after) })

/** The comma and the `and` of a separator, as offsets in it. */
const serial = /,(?=\s*(?:\^?\{?\*+\}?)?\s*and\s)/
const lone = /^([^,]*),(\s*)$/
/** What is wrong between two names, and what stands there in its place. */
const faults = [
  { message: 'doubled', pattern: /^\s*,(?:\s*,)+/, text: ',', title: 'Take the second comma out' },
  { message: 'spaced', pattern: /^\s+,(?!\s*,)/, text: ',', title: 'Take the space out' },
  { message: 'missing', pattern: /^(?=\s+$)/, text: ',', title: 'Write the comma' },
  { message: 'twice', pattern: /^\s+and\s+$/, text: ', ', title: 'Write a comma' },
  { message: 'semicolon', pattern: /^\s*;/, text: ',', title: 'Write a comma' },
] as const
/** `Uzbekistan* draft resolution`, `Uzbekistan – draft resolution`: marks, perhaps a dash, and then the action. */
const withoutColon = /^((?:\^?\{?\*+\}?)?)(\s+[–—])?\s+(?:revised\s+)?draft\s/i

/** A conference or a group may have “and” in its name. */
const areStates = (...sponsors: readonly Sponsor[]): boolean =>
  sponsors.every(({ name }) => states.officialName(name) !== undefined)

/** `Hungary, Ireland: Italy, Japan`. */
const goesOn = regex('u')`^[:;]\*?\s+[${UPPER}][^\n:]{0,40},\s+[${UPPER}]`

const rule: Rule = defineRule({
  id: 'sponsor-punctuation',
  category: 'masthead',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'Sponsors are set apart by commas, the last one by “and” without a comma, and a colon stands after them.',
  rationale:
    'Names with “and” in them (`Antigua and Barbuda`) are read as one. Drafts of the Human Rights ' +
    'Council before 2016 had no “and”; there a list without is left alone.',
  sources: [
    { kind: 'measured', text: '188 lists of session 80: all end with “and” and no comma before it.' },
    { kind: 'observed', text: 'A/HRC/22/L.1: no “and”.' },
  ],
  profiles: { organs: ['GA', 'ECOSOC', 'SC', 'HRC'], languages: ['en'] },
  options: {},
  messages: {
    serial: 'No comma stands before “and {name}”',
    and: '“and” stands before the last sponsor',
    doubled: 'One comma stands between “{name}” and “{next}”',
    spaced: 'No space stands before the comma after “{name}”',
    missing: 'A comma stands between “{name}” and “{next}”',
    twice: '“and” stands before the last sponsor only, not before “{next}”',
    semicolon: 'Sponsors are set apart by commas, not by semicolons',
    colon: 'A colon stands after the sponsors: “{name}: draft resolution”',
  },
  examples: [
    {
      title: 'A comma before “and”',
      text: draft({ proposal: 'Belarus, China«,» and India: draft resolution' }),
      problems: ['No comma stands before “and India”'],
      fixed: draft({ proposal: 'Belarus, China and India: draft resolution' }),
    },
    {
      title: 'No “and”',
      text: draft({ proposal: 'Belarus, China«, »India: draft resolution' }),
      problems: ['“and” stands before the last sponsor'],
      fixed: draft({ proposal: 'Belarus, China and India: draft resolution' }),
    },
    {
      title: 'Commas doubled, forgotten and apart',
      text: draft({ proposal: 'Belarus«,,» Chile«» Fiji« ,» India and Peru: draft resolution' }),
      problems: [
        'One comma stands between “Belarus” and “Chile”',
        'A comma stands between “Chile” and “Fiji”',
        'No space stands before the comma after “Fiji”',
      ],
      fixed: draft({ proposal: 'Belarus, Chile, Fiji, India and Peru: draft resolution' }),
    },
    {
      title: '“and” twice',
      text: draft({ proposal: 'Antigua and Barbuda, Belarus« and »Chile and India: draft resolution' }),
      problems: ['“and” stands before the last sponsor only, not before “Chile”'],
      fixed: draft({ proposal: 'Antigua and Barbuda, Belarus, Chile and India: draft resolution' }),
    },
    {
      title: 'Names with “and” in them',
      text: draft({
        proposal: 'Antigua and Barbuda, Bosnia and Herzegovina and Trinidad and Tobago: draft resolution',
      }),
      problems: [],
    },
  ],
  create: (context) => {
    const check = (proposal: Proposal): void => {
      const sponsors = proposal.children.filter((child) => child.type === 'sponsor')
      const last = sponsors.at(-1)
      const before = sponsors.at(-2)
      if (!last) return
      const behind = { start: endOf(last), end: endOf(last) }
      const [found, marks = '', dash = ''] =
        withoutColon.exec(context.slice({ start: behind.start, end: endOf(proposal) })) ?? []
      const dashAt = behind.end + marks.length
      if (found !== undefined)
        context.report({
          message: 'colon',
          data: { name: last.name },
          at: behind,
          expected: [':'],
          fix: {
            title: 'Write the colon',
            edits: [
              { ...behind, text: ':' },
              ...(dash === '' ? [] : [{ start: dashAt, end: dashAt + dash.length, text: '' }]),
            ],
          },
        })
      // Names that go on after the colon are sponsors that were not read.
      if (!before || goesOn.test(context.slice({ start: behind.start, end: endOf(proposal) }))) return
      for (const [index, sponsor] of sponsors.slice(0, -1).entries()) {
        const next = sponsors[index + 1]
        if (!next) continue
        const gap = context.slice(between(sponsor, next))
        for (const { message, pattern, text, title } of faults) {
          const found = pattern.exec(gap)
          if (!found || (message === 'twice' && (next === last || !areStates(sponsor, next)))) continue
          const at = { start: endOf(sponsor), end: endOf(sponsor) + found[0].length }
          const data = { name: sponsor.name, next: next.name }
          context.report({ message, data, at, expected: [text], fix: { title, edits: [{ ...at, text }] } })
        }
      }
      const range = between(before, last)
      const separator = context.slice(range)
      const comma = serial.exec(separator)
      if (comma) {
        const at = { start: range.start + comma.index, end: range.start + comma.index + 1 }
        const edits: Edit[] = [{ ...at, text: '' }]
        context.report({
          message: 'serial',
          data: { name: last.name },
          at,
          fix: { title: 'Take the comma out', edits },
        })
      } else if (lone.test(separator) && context.profile.organ !== 'HRC')
        context.report({
          message: 'and',
          at: range,
          expected: [' and '],
          fix: { title: 'Write “and”', edits: [{ ...range, text: separator.replace(lone, '$1 and ') }] },
        })
    }
    return { proposal: check }
  },
})
export default rule
