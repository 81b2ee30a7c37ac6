/** The values that the parts of a profile may have, for whoever sets them. */
import { readLanguages } from '../../grammar/index.ts'
import type { Channel } from '../../grammar/source.ts'
import { bodies } from './bodies.ts'
import type { Profile, ProfileOrgan, Stage } from './profile.ts'

const organs: readonly string[] = ['GA', 'SC', 'HRC', 'ECOSOC', 'other'] satisfies ProfileOrgan[]
const stages: readonly string[] = ['draft', 'adopted', 'negotiation'] satisfies Stage[]

/** How a text may have come to us. */
export const channels: readonly string[] = [
  'text',
  'markdown',
  'pdftotext',
  'layout',
  'pymupdf',
  'ocr',
  'pdf',
  'docx',
  'markup',
] satisfies Channel[]

/** The words of each profile field, or `year` for a number. */
export const profileValues: Readonly<Record<keyof Profile, readonly string[] | 'year'>> = {
  organ: organs,
  body: Object.keys(bodies),
  stage: stages,
  year: 'year',
  language: readLanguages,
  channel: channels,
}

/** The first resolutions of the League of Nations. */
export const firstYear = 1920

/** Whether a value can be the year of a document: a whole number from `firstYear` on. */
export const isYear = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= firstYear
