/**
 * Arabic, in logical order. Facts and counts: 90 resolutions of sessions 75 to 80, and the openers of 1,026. What prints vowels, shapes of
 * letters and the other figures is read as the plain signs before (`foreign/`).
 */
import { createLabels } from '../labels.ts'
import type { Language } from '../language.ts'
import { englishTags, noNegotiation, noScans } from '../unmarked.ts'
import { annexes } from './annexes.ts'
import { createArabicCitations } from './citations.ts'
import { createClosings } from './closings.ts'
import { createArabicMonths, createDates } from './dates.ts'
import { createFigures } from './figures.ts'
import { createMasthead } from './masthead.ts'
import { createLigatures } from './ligatures.ts'
import { notes } from './notes.ts'
import { createArabicOpeners } from './openers.ts'
import { createArabicOrdinals } from './ordinals.ts'
import { createArabicOrgans } from './organs.ts'
import { pages } from './pages.ts'
import { createProposals } from './proposals.ts'
import { createArabicStates } from './states.ts'

/** Makes all that the grammar knows of Arabic; `languages.ts` asks for it once in a process. */
export function createLanguage(): Language {
  const months = createArabicMonths()
  const ordinals = createArabicOrdinals()
  const dates = createDates()
  return {
    code: 'ar',
    cased: false,
    beginsSmall: false,
    wordSpace: ' ',
    numberEnds: '.)\\-\u2013',
    sections: {
      labels: '(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)\u064b?',
      begins: 'أثرخست\u0639',
    },
    stops: { ',': '\u060c', ';': '\u061b', '.': '.' },
    joiners: 'و',
    // Printed the other way round than in Latin texts: the sign that closes there opens here.
    quotationMarks: { '\u201d': '\u201c', '\u2019': '\u2018', '«': '»' },
    apostropheAfter: '',
    tags: englishTags,
    organs: createArabicOrgans(),
    openers: createArabicOpeners(),
    months,
    ordinals,
    masthead: createMasthead(months, ordinals, dates),
    proposals: createProposals(),
    closings: createClosings(dates),
    pages,
    notes,
    annexes,
    labels: createLabels('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ', /(?:^|\s)(?:و|أو)[^\p{L}]*$/u, ['ا']),
    dates,
    citations: createArabicCitations(),
    figures: createFigures(dates),
    scans: noScans('الأمم المتحدة'),
    negotiation: noNegotiation,
    states: createArabicStates(),
    ligatures: createLigatures(),
  }
}
