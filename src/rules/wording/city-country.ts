import { states } from '../../../grammar/english.ts'
import { LETTER, regex, UPPER } from '../../../grammar/index.ts'
import { isProtected, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { CAPITALS, SEATS } from '../shared/capitals.ts'

/** A place, and the country if it is named. */
const place = regex(
  'gu',
)` (?:in|at) ((?:The )?[${UPPER}][${LETTER}’-]+(?: [${UPPER}][${LETTER}’-]+)?)(?=, | on | from | in \d|;|\.|,$)(?:, (?=[${UPPER}]|the ))?`
/** The second comma of a country between commas, where what follows the city then needs none. */
const closingComma = /,(?= (?:on|from|in|at|by|during|under) (?!which\b|whom\b))/uy
/** What takes place there. */
const event = /\b(?:held|adopted|signed|done|hosted|convened|concluded|launched|meeting|met)$/

const rule: Rule = defineRule({
  id: 'city-country',
  category: 'wording',
  severity: 'info',
  recommended: false,
  fix: 'suggested',
  summary: 'A city is followed by its country, unless it is the capital.',
  rationale:
    'Seats of the United Nations need no country, and names of declarations (`the Samarkand ' +
    'Declaration`) have none. Adopted texts often have it otherwise (`Astana, Kazakhstan` in ' +
    'A/RES/79/332), and capitals are known from a table, so that the rule is only for those who ask for it.',
  sources: [
    {
      kind: 'manual',
      text: 'Country names: the country after a city that is not its capital.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/country_names/country.htm',
    },
    {
      kind: 'knowledge',
      text: 'The table of capitals, and that New York, Geneva, Vienna, Nairobi and The Hague are exempt.',
    },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    missing: '“{city}” is not a capital: its country must follow',
    superfluous: '“{city}” is the capital; “{country}” is superfluous',
  },
  examples: [
    {
      title: 'No country, and one too many',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the summit held in «Samarkand» on 16 September 2022 and the summit held in Astana«, ' +
          'Kazakhstan», on 4 July 2024,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Samarkand” is not a capital: its country must follow',
        '“Astana” is the capital; “Kazakhstan” is superfluous',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the summit held in Samarkand on 16 September 2022 and the summit held in Astana on 4 July 2024,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A comma that is needed without the country too',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the summit held in Astana«, Kazakhstan», at which the strategy was adopted, and the ' +
          'summit held in Tashkent«, Uzbekistan», in which all took part,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Astana” is the capital; “Kazakhstan” is superfluous',
        '“Tashkent” is the capital; “Uzbekistan” is superfluous',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the summit held in Astana, at which the strategy was adopted, and the summit held in ' +
          'Tashkent, in which all took part,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'As it should be',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meetings held in Samarkand, Uzbekistan, on 16 September 2022, in Astana on 4 ' +
          'July 2024 and the conference held in New York from 1 to 4 June 2024,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const block of context.fact(runningText)) {
        if (block.type === 'footnoteDefinition') continue
        const clean = context.clean(block)
        for (const match of clean.text.matchAll(place)) {
          const [found, city = ''] = match
          const after = match.index + found.length
          if (!event.test(clean.text.slice(Math.max(0, match.index - 12), match.index))) continue
          const start = match.index + found.indexOf(city, 4)
          const end = start + city.length
          const at = clean.rangeOf(start, end)
          if (SEATS.has(city) || states.match(city, 0)?.end === city.length || isProtected(block, at.start)) continue
          const country = after > end ? states.match(clean.text, after) : undefined
          const own = CAPITALS[city]
          if (own === undefined && after === end) context.report({ message: 'missing', data: { city }, at })
          else if (own !== undefined && country && country.name.startsWith(own)) {
            closingComma.lastIndex = country.end
            const last = closingComma.test(clean.text) ? country.end + 1 : country.end
            context.report({
              message: 'superfluous',
              data: { city, country: country.name },
              at: clean.rangeOf(end, country.end),
              fix: {
                title: 'Leave the country out',
                edits: rewrite(clean, end, last, ''),
                changes: ['text'],
              },
            })
          }
        }
      }
    },
  }),
})
export default rule
