/** Spanish. Facts and counts: 90 resolutions of sessions 75 to 80, the openers of 1,030, and texts of 1993 in the parallel corpus. */
import { createLabels } from '../labels.ts'
import type { Language } from '../language.ts'
import { englishTags, noNegotiation, noScans } from '../unmarked.ts'
import { annexes } from './annexes.ts'
import { createCitations } from './citations.ts'
import { createClosings } from './closings.ts'
import { createDates, createSpanishMonths } from './dates.ts'
import { createFigures } from './figures.ts'
import { createMasthead } from './masthead.ts'
import { notes } from './notes.ts'
import { createSpanishOpeners } from './openers.ts'
import { createSpanishOrdinals } from './ordinals.ts'
import { createSpanishOrgans } from './organs.ts'
import { pages } from './pages.ts'
import { createProposals } from './proposals.ts'
import { createSpanishStates } from './states.ts'

/** Makes all that the grammar knows of Spanish; `languages.ts` asks for it once in a process. */
export function createLanguage(): Language {
  const months = createSpanishMonths()
  const ordinals = createSpanishOrdinals()
  return {
    code: 'es',
    cased: true,
    beginsSmall: false,
    wordSpace: ' ',
    numberEnds: '.)',
    joiners: 'y|e',
    quotationMarks: { '“': '”', '‘': '’', '«': '»', '„': '”' },
    apostropheAfter: '',
    tags: englishTags,
    organs: createSpanishOrgans(),
    openers: createSpanishOpeners(),
    months,
    ordinals,
    masthead: createMasthead(months, ordinals),
    proposals: createProposals(),
    closings: createClosings(months),
    pages,
    notes,
    annexes,
    labels: createLabels('abcdefghijklmnopqrstuvwxyz', /(?:^|\s)[yeou]\W*$/, ['abcdefghijklmnñopqrstuvwxyz']),
    dates: createDates(months),
    citations: createCitations(),
    figures: createFigures(months),
    scans: noScans('Naciones Unidas'),
    negotiation: noNegotiation,
    states: createSpanishStates(),
  }
}
