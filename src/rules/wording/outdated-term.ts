import { phraseFinder } from '../../lint/facts/phrases.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { leniently } from '../shared/instead.ts'
import { reportSlips, type WordSlip } from '../shared/word-slips.ts'

const findTerms = phraseFinder<WordSlip>([
  {
    first: 'disabled handicapped',
    second: 'persons people',
    pattern: /\b(?:disabled|handicapped) (?:persons|people)\b/y,
    from: /^.*$/,
    to: 'persons with disabilities',
  },
  {
    first: 'the',
    second: 'disabled handicapped',
    pattern: /\bthe (?:disabled|handicapped)(?=[,;.]| (?:and|or|in|of|to)\b)/y,
    from: /^.*$/,
    to: 'persons with disabilities',
  },
  {
    first: 'elderly',
    second: 'persons people',
    pattern: /\belderly (?:persons|people)\b/y,
    from: /^elderly/,
    to: 'older',
  },
  {
    first: 'third Third',
    second: 'world World',
    pattern: /\b[Tt]hird[- ][Ww]orld (?:countries|nations|States)\b/y,
    from: /^.*$/,
    to: 'developing countries',
  },
  {
    first: 'underdeveloped backward',
    second: 'countries nations',
    pattern: /\b(?:underdeveloped|backward) (?:countries|nations)\b/y,
    from: /^.*$/,
    to: 'developing countries',
  },
  {
    first: 'spokesman spokesmen policemen policeman manpower',
    pattern: /\b(?:spokesman|spokesmen|policemen|policeman|manpower)\b/y,
    from: /^.*$/,
    to: (found) =>
      ({
        spokesman: 'spokesperson',
        spokesmen: 'spokespersons',
        policeman: 'police officer',
        policemen: 'police officers',
      })[found] ?? 'workforce',
  },
  {
    first: 'a lots tons',
    second: 'lot of',
    pattern: /\b(?:a lot|lots|tons) of (?=[a-z]+s\b)/y,
    from: /^.*$/,
    to: 'many ',
  },
])

/** Terms that issued resolutions have now and then. What treaties and old resolutions say of mankind stands. */
const findOlderTerms = phraseFinder<WordSlip>([
  {
    first: 'mankind',
    pattern:
      /(?<!\b(?:all|conscience of|heritage of|solidarity of|future for|benefit of|interests? of|province of|history of|crimes against) )mankind\b/y,
    from: /^man/,
    to: 'human',
  },
  {
    first: 'chairman chairmen',
    pattern: /\bchairm[ae]n\b/y,
    from: /man$|men$/,
    to: (ending) => (ending === 'men' ? 's' : ''),
  },
  {
    first: 'Chairman Chairmen',
    pattern:
      /\bChairm[ae]n (?=of the (?:(?:[A-Z][a-z]+|Ad Hoc|and) ){0,4}(?:Committee|Working Group|Council|Assembly|Commission|Conference|Board)\b)/y,
    from: /m[ae]n $/,
    to: (ending) => (ending === 'men ' ? 's ' : ' '),
  },
])

const rule: Rule = defineRule({
  id: 'outdated-term',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'People and groups of States are named as the United Nations names them today.',
  rationale:
    '“Persons with disabilities” since the Convention of 2006, “older persons” since the Principles of 1991, “developing ' +
    'countries”. “The elderly” is still printed and left alone, as are “all mankind” and the like, which treaties say, “Chairman” in ' +
    'titles of others, “man-made”, quotations and names of instruments. Other uses of “mankind” and “chairman” are remarked on.',
  sources: [
    {
      kind: 'observed',
      text: 'A/RES/61/106: Convention on the Rights of Persons with Disabilities; A/RES/46/91: older persons.',
    },
    {
      kind: 'measured',
      text: '1,652 resolutions and drafts of 1946 to 2026: none since 1994 but one “elderly people” of the Security Council (S/RES/2332).',
    },
  ],
  profiles: { languages: ['en'], since: 2007 },
  options: {},
  messages: { term: '“{found}” is now “{instead}”' },
  examples: [
    {
      title: 'Terms of another time',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the rights of «disabled persons», of «elderly people» and of «third world countries»,',
        '1. *Welcomes* the statement of the «spokesman», made on «a lot of occasions»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“disabled persons” is now “persons with disabilities”',
        '“elderly people” is now “older people”',
        '“third world countries” is now “developing countries”',
        '“spokesman” is now “spokesperson”',
        '“a lot of occasions” is now “many occasions”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the rights of persons with disabilities, of older people and of developing countries,',
        '1. *Welcomes* the statement of the spokesperson, made on many occasions;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Terms that resolutions have now and then, as a remark',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the hopes of «mankind» and the statement of the «Chairman of» the Second Committee,',
        '1. *Welcomes* the views of the «chairmen», of the Chairman’s friends and of the Chairman of the firm;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“mankind” is now “humankind”', '“Chairman of” is now “Chair of”', '“chairmen” is now “chairs”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the hopes of humankind and the statement of the Chair of the Second Committee,',
        '1. *Welcomes* the views of the chairs, of the Chairman’s friends and of the Chairman of the firm;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Left alone',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Declaration on the Rights of Disabled Persons, the common heritage of mankind, man-made disasters and the needs of the elderly,',
        '1. *Welcomes* the theme “Disabled people speak” and the disabled mines;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      reportSlips(context, findTerms, { message: 'term', ...leniently(context) })
      reportSlips(context, findOlderTerms, { message: 'term', severity: 'info' })
    },
  }),
})
export default rule
