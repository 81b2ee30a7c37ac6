/**
 * The clean documents in which defects are made: invented ones of our own, and, where the corpus stands beside the
 * project, real ones, those that are there as PDF files in the canonical notation with their italics and marks.
 */
import { readFileSync } from 'node:fs'
import { footnotesOf, lint, parse } from '../../src/index.ts'
import { toCanonical } from '../../src/convert/canonical/index.ts'
import { detectProfile } from '../../src/lint/profile.ts'
import { groupedEntries, readings, type Reading } from '../precision/documents.ts'
import type { CleanDocument } from './kind.ts'

/** Every kind of text that is in use: drafts of the plenary, of Main Committees and of the three Councils, and adopted ones. */
const invented = [
  'A_80_L.906',
  'A_80_L.911',
  'A_80_L.914',
  'A_C.2_80_L.901',
  'A_C.2_80_L.905',
  'A_C.5_80_L.909',
  'A_RES_80_902',
  'A_RES_80_910',
  'A_HRC_60_L.903',
  'A_HRC_RES_60_907',
  'E_2025_L.908',
  'S_2025_904',
  'S_RES_2906_2025',
]

/** The job number that a page was printed with; a text that is being drafted has none. */
const jobNumber = /\n\d\d-\d{5}\s*$/

/** What a kind of defect needs to know of a text. */
export const cleanDocument = (name: string, text: string): CleanDocument => {
  const tree = parse(text)
  return { name, text, tree, notes: footnotesOf(tree), profile: detectProfile(tree) }
}

/** Our own clean documents. */
export const ownDocuments = (): CleanDocument[] =>
  invented.map((name) =>
    cleanDocument(name, readFileSync(new URL(`../../fixtures/documents/${name}/clean.txt`, import.meta.url), 'utf8')),
  )

/** Everything of one group and channel, so that a sample holds every kind of text. */
const spread = (all: readonly Reading[], most: number): Reading[] => {
  const step = Math.max(1, all.length / most)
  return Array.from({ length: Math.min(most, all.length) }, (_, index) => all[Math.floor(index * step)]).filter(
    (reading) => reading !== undefined,
  )
}

/** A text that was understood and in which no mistake is known. */
const isSound = ({ tree, text }: CleanDocument): boolean => tree.kind !== 'unknown' && lint(text).counts.error === 0

/**
 * Real documents: at most `most` PDF files and as many clean texts; none where the corpus is absent. Texts of scanned
 * volumes are left out, and those that have a mistake.
 */
export const corpusDocuments = async (most: number): Promise<CleanDocument[]> => {
  const entries = groupedEntries().filter(
    ({ group, known_error: known }) => group !== 'before 1994, scanned volumes' && known !== true,
  )
  const printedEntries = entries.filter(({ channels, scored }) => channels['pdf'] !== undefined && scored)
  const step = Math.max(1, printedEntries.length / most)
  const chosen = printedEntries.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
  const printed = await readings(chosen, ['pdf'])
  const typed = await readings(
    entries.filter(({ channels }) => channels['clean'] !== undefined),
    ['clean'],
  )
  return [
    ...printed.map(({ symbol, document, text }) =>
      cleanDocument(symbol, toCanonical(document, text).replace(jobNumber, '\n')),
    ),
    ...spread(typed, most).map(({ symbol, text }) => cleanDocument(symbol, text)),
  ].filter(isSound)
}
