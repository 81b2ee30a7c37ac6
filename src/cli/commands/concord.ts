/** `resolint concord`: texts of one resolution in several languages, compared clause by clause. */
import { languageOf, readLanguages } from '../../../grammar/index.ts'
import { concordFormats, concordKinds } from '../../concord/names.ts'
import type { ConcordFormatName } from '../../formats/concord/index.ts'
import { list } from '../../formats/words.ts'
import { version } from '../../lint/version.ts'
import { languageName, unreadLanguage } from '../../tree/language.ts'
import type { Arguments } from '../args.ts'
import { exit, type Run } from '../command.ts'
import { comparedDocuments, optionWords } from '../compared-documents.ts'
import { concordIn, findingsOf, showConcord, withoutKinds } from '../concord-bundle.ts'
import { operandsOf, type ParsedInput } from '../documents.ts'
import { complain, lookOn } from '../terminal.ts'
import { oneOf, UsageError } from '../usage.ts'

const operandsToCompare = (args: Arguments): readonly string[] => {
  const operands = operandsOf(args)
  if (operands.length < 2)
    throw new UsageError(
      'Name the texts of one resolution, each in its language: resolint concord EN FR (- for standard input)',
    )
  return operands
}

/** What is said of a text whose language is not read. */
const unread = ({ input: { path }, document: { textLanguage } }: ParsedInput): string[] => {
  const name = unreadLanguage(textLanguage)
  if (name === undefined) return []
  return [
    `${path}: The text is in ${name} (${textLanguage}), which is not read; languages that are: ${list(readLanguages.map(languageName))}`,
  ]
}

export const run: Run = async (args, terminal) => {
  const format = oneOf(args.value('format') ?? 'text', concordFormats, 'format') as ConcordFormatName
  const ignored = new Set(optionWords(args, 'ignore', concordKinds, 'kind of difference'))
  const texts = await comparedDocuments(operandsToCompare(args), args, terminal)
  if (!texts) return exit.trouble
  const refused = texts.flatMap(unread)
  for (const words of refused) complain(terminal, words)
  if (refused.length > 0) return exit.trouble
  const concordance = withoutKinds(
    concordIn(
      texts.map(({ document }) => document),
      languageOf,
    ),
    ignored,
  )
  const sources = texts.map(({ input: { path }, text }) => ({ path, source: text }))
  terminal.print(showConcord(format, { sources, concordance }, { ...lookOn(terminal), version }))
  return findingsOf(concordance).length === 0 ? exit.clean : exit.findings
}
