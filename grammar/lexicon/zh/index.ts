/** Chinese. Facts and counts: 90 resolutions of sessions 75 to 80, and the openers of 1,026. Neither case nor spaces tell words. */
import { createLabels } from '../labels.ts'
import type { Language } from '../language.ts'
import { englishTags, noNegotiation, noScans } from '../unmarked.ts'
import { createAnnexes } from './annexes.ts'
import { createChineseCitations } from './citations.ts'
import { createClosings } from './closings.ts'
import { dates, createChineseMonths } from './dates.ts'
import { figures } from './figures.ts'
import { createMasthead } from './masthead.ts'
import { notes } from './notes.ts'
import { createChineseOpeners } from './openers.ts'
import { createChineseOrdinals } from './ordinals.ts'
import { createChineseOrgans } from './organs.ts'
import { pages } from './pages.ts'
import { createProposals } from './proposals.ts'
import { createChineseStates } from './states.ts'

/** Makes all that the grammar knows of Chinese; `languages.ts` asks for it once in a process. */
export function createLanguage(): Language {
  const months = createChineseMonths()
  const ordinals = createChineseOrdinals()
  return {
    code: 'zh',
    cased: false,
    beginsSmall: false,
    wordSpace: '',
    numberEnds: '.)',
    sections: { labels: '[一二三四五六七八九十]{1,3}', begins: '一二三四五六七八九十' },
    stops: { ',': '\uff0c', ';': '\uff1b', '.': '\u3002' },
    joiners: '\u3001|和|以及|及',
    quotationMarks: { '“': '”', '‘': '’', '\u300a': '\u300b', '\u3008': '\u3009', '\u300c': '\u300d' },
    apostropheAfter: '',
    tags: englishTags,
    organs: createChineseOrgans(),
    openers: createChineseOpeners(),
    months,
    ordinals,
    masthead: createMasthead(months, ordinals),
    proposals: createProposals(),
    closings: createClosings(),
    pages,
    notes,
    annexes: createAnnexes(),
    labels: createLabels('abcdefghijklmnopqrstuvwxyz', /(?:和|或|以及|及)[^\p{L}]*$/u),
    dates,
    citations: createChineseCitations(),
    figures,
    scans: noScans('联合国'),
    negotiation: noNegotiation,
    states: createChineseStates(),
  }
}
