/** English. */
import type { Language } from '../language.ts'
import { createLabels } from '../labels.ts'
import { annexes } from './annexes.ts'
import { citations } from './citations.ts'
import { closings } from './closings.ts'
import { dates } from './dates.ts'
import { figures } from './figures.ts'
import { masthead } from './masthead.ts'
import { months } from './months.ts'
import { negotiation } from './negotiation.ts'
import { notes } from './notes.ts'
import { matchJointOpener, matchOpener } from './openers/match.ts'
import { parseOrdinal } from './ordinals.ts'
import { organs } from './organs.ts'
import { pages } from './pages.ts'
import { scans } from './scans.ts'
import { proposals } from './proposals.ts'
import { states } from './states.ts'

/** All that the grammar knows of English. It is made at once, as most texts need it. */
export const en: Language = {
  code: 'en',
  cased: true,
  beginsSmall: false,
  wordSpace: ' ',
  numberEnds: '.)',
  joiners: 'and',
  quotationMarks: { '“': '”', '‘': '’', '«': '»', '„': '”' },
  apostropheAfter: 's',
  tags: { preambular: 'P[Pp]', operative: 'O[Pp]', added: 'N(?:ew|EW)', begins: 'PON' },
  organs,
  openers: {
    match: matchOpener,
    matchJoint: matchJointOpener,
    clauseBegins: String.raw`[A-Z][a-z]+(?:ing|ed|s)\b`,
    preambularBegins: String.raw`(?:[A-Z][a-z]+(?:ing|ed|ful)|Aware|Conscious|Cognizant|Anxious|Desirous|Having|Deeply|Gravely|Strongly|Fully)\b`,
  },
  months,
  ordinals: { valueOf: parseOrdinal },
  masthead,
  proposals,
  closings,
  pages,
  notes,
  annexes,
  labels: createLabels('abcdefghijklmnopqrstuvwxyz', /\b(?:and|or)\W*$/),
  dates,
  citations,
  figures,
  scans,
  negotiation,
  states,
}
