/** An invented language, as a further one is added: one folder of this kind, and one line in `languages.ts`. */
import { createIssuers } from '../../../../grammar/lexicon/issuers.ts'
import { createLabels } from '../../../../grammar/lexicon/labels.ts'
import type { Language } from '../../../../grammar/lexicon/language.ts'
import { figureForms } from '../../../../grammar/lexicon/figure-words.ts'
import { createMonths } from '../../../../grammar/lexicon/month-names.ts'
import { createOrdinals } from '../../../../grammar/lexicon/ordinal-words.ts'
import { createOrgans } from '../../../../grammar/lexicon/organ-names.ts'
import { createStates } from '../../../../grammar/lexicon/states.ts'
import { englishTags, noNegotiation, noScans } from '../../../../grammar/lexicon/unmarked.ts'
import { createToyMasthead, createToyProposals } from './masthead.ts'
import { createToyOpeners } from './openers.ts'

const never = /(?!)/
const units = 'zero unesma duesma triesma quaresma kinesma sisesma sepesma okesma nonesma'.split(' ')

/** All that the grammar knows of the invented language. */
export function createLanguage(): Language {
  const months = createMonths(
    'januo feburo marto aprilo mayo junio julio agosto septo oktobro novo decemo'.split(' '),
    {},
  )
  const ordinals = createOrdinals((value) => [`okadek ${units[value - 80] ?? ''}`], /^(\d{1,3})ma$/)
  const month = `(?:${months.names.join('|')})`
  return {
    code: 'xt',
    cased: true,
    beginsSmall: false,
    wordSpace: ' ',
    joiners: 'ed',
    numberEnds: '.)',
    quotationMarks: { '»': '«' },
    apostropheAfter: '',
    tags: englishTags,
    organs: createOrgans({
      organs: { 'La Granda Zimbo': 'General Assembly', 'La Sura Koro': 'Security Council' },
      article: 'La ',
      body: String.raw`La (?:Konfero|Komitato)(?: \p{L}+)*`,
      paragraph: String.raw`[A-Z][a-z]+ante\b`,
      begins: 'L',
      bare: true,
    }),
    openers: createToyOpeners(),
    months,
    ordinals,
    masthead: createToyMasthead(months, ordinals),
    proposals: createToyProposals(),
    closings: {
      meeting: /^\d+ma plena kunsido$/,
      date: new RegExp(String.raw`^\d{1,2} da ${month} \d{4}$`),
      adopted: never,
      vote: never,
      ballot: never,
      likely: (text) => text.includes('kunsido'),
    },
    pages: { number: 'Pagino', isRecycling: () => false, volumeHead: never, notesHead: /^Noti$/, folio: /^(\d{1,3})$/ },
    notes: { marks: 'before', opening: 'Videz|Rezolvo \\d' },
    annexes: {
      words: 'Adjuntajo',
      begins: 'A',
      titled: never,
      named: never,
      announced: never,
      announcedNeeds: never,
      speaks: never,
      partHead: never,
    },
    labels: createLabels('abcdefghijklmnopqrstuvwxyz', /\sed$/),
    dates: {
      month,
      day: String.raw`(\d{1,2})`,
      between: String.raw`\s+(?:da\s+)?`,
      year: String.raw`((?:19|20)\d\d)`,
      link: String.raw`\s+til\s+`,
      likely: /\s(?:19|20)\d\d/,
    },
    citations: {
      numbers: 'after',
      likely: /ezolv|ecid/,
      noun: /(?<!\p{L})([Rr]ezolvo|[Dd]ecido)(j)?(?!\p{L})/gu,
      instrumentOf: (noun) => (noun.toLowerCase() === 'decido' ? 'decision' : 'resolution'),
      gap: /,?\s+ed\s+|,\s+/y,
      ofDate: /\s+da\s+/y,
      sharedDate: never,
      sameDate: never,
      later: /(?:,|\s+ed)\s+(?=\d{1,4}\/)/g,
      closingDate: /(?!)/g,
      introduction: /(?!)/g,
      breaksOff: /;/,
      letters: { joiner: 'ed', before: 'da|ed' },
      ...createIssuers({
        after: { 'dil Sura Koro': 'Security Council' },
        numero: 'n-ro ',
        own: 'sua',
        repeats: 'precipue',
      }),
    },
    figures: figureForms(never, never, never),
    scans: noScans('Unita Landi'),
    negotiation: noNegotiation,
    states: createStates({
      members: ['Frukto', 'Monto', 'Zolando'],
      observers: [],
      others: [],
      former: [],
      parallel: {},
      aliases: {},
    }),
  }
}
