/** French. Facts and counts: 2,268 resolutions and the openers of 1,013, compared with their English texts. */
import { createLabels } from '../labels.ts'
import type { Language } from '../language.ts'
import { englishTags, noNegotiation, noScans } from '../unmarked.ts'
import { annexes } from './annexes.ts'
import { createCitations } from './citations.ts'
import { createClosings } from './closings.ts'
import { createDates, createFrenchMonths } from './dates.ts'
import { createFigures } from './figures.ts'
import { createMasthead } from './masthead.ts'
import { notes } from './notes.ts'
import { createFrenchOpeners } from './openers.ts'
import { createFrenchOrdinals } from './ordinals.ts'
import { createFrenchOrgans } from './organs.ts'
import { pages } from './pages.ts'
import { createProposals } from './proposals.ts'
import { createFrenchStates } from './states.ts'

/** Makes all that the grammar knows of French; `languages.ts` asks for it once in a process. */
export function createLanguage(): Language {
  const months = createFrenchMonths()
  const ordinals = createFrenchOrdinals()
  return {
    code: 'fr',
    cased: true,
    beginsSmall: false,
    wordSpace: ' ',
    numberEnds: '.)',
    joiners: 'et',
    quotationMarks: { '«': '»', '“': '”', '‘': '’', '„': '”' },
    apostropheAfter: '',
    tags: englishTags,
    organs: createFrenchOrgans(),
    openers: createFrenchOpeners(),
    months,
    ordinals,
    masthead: createMasthead(months, ordinals),
    proposals: createProposals(),
    closings: createClosings(months),
    pages,
    notes,
    annexes,
    labels: createLabels('abcdefghijklmnopqrstuvwxyz', /(?:^|\s)(?:et|ou)\W*$/),
    dates: createDates(months),
    citations: createCitations(),
    figures: createFigures(months),
    scans: noScans('Nations Unies'),
    negotiation: noNegotiation,
    states: createFrenchStates(),
  }
}
