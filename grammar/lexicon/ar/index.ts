/**
 * Arabic, in logical order. Facts and counts: 90 resolutions of sessions 75 to 80, and the openers of 1,026. What prints vowels, shapes of
 * letters and the other figures is read as the plain signs before (`foreign/`).
 */
import { createLabels } from '../labels.ts'
import type { Language } from '../language.ts'
import { englishTags, noNegotiation, noScans } from '../unmarked.ts'
import { annexes } from './annexes.ts'
import { createArabicCitations } from './citations.ts'
import { closings } from './closings.ts'
import { createArabicMonths, dates } from './dates.ts'
import { figures } from './figures.ts'
import { createMasthead } from './masthead.ts'
import { notes } from './notes.ts'
import { createArabicOpeners } from './openers.ts'
import { createArabicOrdinals } from './ordinals.ts'
import { createArabicOrgans } from './organs.ts'
import { pages } from './pages.ts'
import { proposals } from './proposals.ts'
import { createArabicStates } from './states.ts'

/** All that the grammar knows of Arabic. */
export function createLanguage(): Language {
  const months = createArabicMonths()
  const ordinals = createArabicOrdinals()
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
    masthead: createMasthead(months, ordinals),
    proposals,
    closings,
    pages,
    notes,
    annexes,
    labels: createLabels('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ', /(?:^|\s)(?:و|أو)[^\p{L}]*$/u, ['ا']),
    dates,
    citations: createArabicCitations(),
    figures,
    scans: noScans('الأمم المتحدة'),
    negotiation: noNegotiation,
    states: createArabicStates(),
  }
}
