/** Russian. Facts and counts: 90 resolutions of sessions 75 to 80, and the openers of 1,020. Clauses begin with a small letter. */
import { createLabels } from '../labels.ts'
import type { Language } from '../language.ts'
import { englishTags, noNegotiation, noScans } from '../unmarked.ts'
import { annexes } from './annexes.ts'
import { createCitations } from './citations.ts'
import { createClosings } from './closings.ts'
import { createDates, createRussianMonths } from './dates.ts'
import { createFigures } from './figures.ts'
import { createMasthead } from './masthead.ts'
import { notes } from './notes.ts'
import { createRussianOpeners } from './openers.ts'
import { createRussianOrdinals } from './ordinals.ts'
import { createRussianOrgans } from './organs.ts'
import { pages } from './pages.ts'
import { createProposals } from './proposals.ts'
import { createRussianStates } from './states.ts'

/** Makes all that the grammar knows of Russian; `languages.ts` asks for it once in a process. */
export function createLanguage(): Language {
  const months = createRussianMonths()
  const ordinals = createRussianOrdinals()
  return {
    code: 'ru',
    cased: true,
    beginsSmall: true,
    wordSpace: ' ',
    numberEnds: '.)',
    joiners: 'и',
    quotationMarks: { '«': '»', '„': '“', '“': '”' },
    apostropheAfter: '',
    tags: englishTags,
    organs: createRussianOrgans(),
    openers: createRussianOpeners(),
    months,
    ordinals,
    masthead: createMasthead(months, ordinals),
    proposals: createProposals(),
    closings: createClosings(months),
    pages,
    notes,
    annexes,
    // Printed items have Latin letters, typed ones often Cyrillic ones, or those that look the same.
    labels: createLabels('abcdefghijklmnopqrstuvwxyz', /(?:^|\s)(?:и|или)[^\p{L}]*$/u, [
      'абвгдежзиклмнопрстуфхцчшщэюя',
      'а с е         ор       ху ',
    ]),
    dates: createDates(months),
    citations: createCitations(),
    figures: createFigures(months),
    scans: noScans('Организация Объединенных Наций'),
    negotiation: noNegotiation,
    states: createRussianStates(),
  }
}
