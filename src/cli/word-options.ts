/** What the options say of Word files that are written. */
import type { Stamp } from '../word/revisions.ts'
import type { Arguments } from './args.ts'
import { wordFormat } from './commands/options.ts'
import { operandsOf } from './documents.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** Whether findings are wanted in a Word file. */
export const wantsWord = (args: Arguments): boolean => args.value('format') === wordFormat

/** What goes with no Word file, each with what to do. */
const apart: Readonly<Record<string, string>> = {
  diff: 'Use --diff to see the changes, or --format docx to have them in a Word file',
  'print-profile': 'Use --print-profile or --format docx, not both',
  'print-config': 'Use --print-config or --format docx, not both',
  'write-baseline': 'Use --write-baseline or --format docx, not both',
}

/** Says what cannot be meant before any file is read. Throws a UsageError. */
export const checkWordUse = (args: Arguments, terminal: Terminal): void => {
  if (!wantsWord(args)) {
    for (const option of ['author', 'date'])
      if (args.has(option) && !args.has('fix'))
        throw new UsageError(`--${option} is of changes in Word files: use it with --fix or --format docx`)
  } else {
    if (!args.has('output'))
      throw new UsageError('--format docx writes a Word file: say where, as in --output reviewed.docx')
    if (operandsOf(args).length > 1)
      throw new UsageError('--format docx writes one Word file of one document: name that document alone')
    for (const [option, says] of Object.entries(apart)) if (args.has(option)) throw new UsageError(says)
    checkChanges(args)
  }
  if (wantsWord(args) || args.has('author') || args.has('date')) stampOf(args, terminal)
}

/** Says that changes which are not accepted are in the way of others. Throws a UsageError. */
export const checkChanges = (args: Arguments): void => {
  if ((args.value('changes') ?? 'accept') !== 'accept')
    throw new UsageError('Comments and changes stand in the text with its changes accepted: leave --changes out')
}

/** Says that operands stand for more than one document. Throws a UsageError. */
export const checkOneDocument = (args: Arguments, documents: number): void => {
  if (wantsWord(args) && documents > 1)
    throw new UsageError(
      `--format docx writes one Word file of one document, and ${args.operands[0]} stands for ${documents}: name one`,
    )
}

/** A day, or a day and a time, as Word writes it: `2026-11-28T00:00:00Z`. */
const toDate = (value: string, given: string): string => {
  const isIso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value)
  const date = new Date(/T.*\d$/.test(value) && !/[+-]\d{2}:\d{2}$/.test(value) ? `${value}Z` : value)
  if (!isIso || Number.isNaN(date.getTime()))
    throw new UsageError(`${given} needs a date such as 2026-11-28 or 2026-11-28T18:00:00Z, not "${value}"`)
  return wordDate(date)
}

const wordDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`

/**
 * Author and date of changes and comments: `--author` and `--date`, else `resolint` and the time, which SOURCE_DATE_EPOCH fixes
 * (reproducible-builds.org). Throws a UsageError for a date that is none.
 */
export const stampOf = (args: Arguments, { environment }: Terminal): Stamp => {
  const author = args.value('author') ?? 'resolint'
  if (author.trim() === '') throw new UsageError('--author needs a name')
  const given = args.value('date')
  const epoch = environment['SOURCE_DATE_EPOCH']
  if (given !== undefined) return { author, date: toDate(given, '--date') }
  if (epoch === undefined || epoch === '') return { author, date: wordDate(new Date()) }
  const date = new Date(Number(epoch) * 1000)
  if (Number.isNaN(date.getTime())) throw new UsageError(`SOURCE_DATE_EPOCH needs seconds, not "${epoch}"`)
  return { author, date: wordDate(date) }
}
