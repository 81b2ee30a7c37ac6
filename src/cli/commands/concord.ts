/** `resolint concord`: texts of one resolution in several languages, compared clause by clause. */
import { languageOf, readLanguages } from '../../../grammar/index.ts'
import { concordFormats, concordKinds } from '../../concord/names.ts'
import type { ConcordFormatName } from '../../formats/concord/index.ts'
import { list } from '../../formats/words.ts'
import { version } from '../../lint/version.ts'
import type { Arguments } from '../args.ts'
import { exit, type Run } from '../command.ts'
import { comparedDocuments, optionWords, type Named } from '../compared-documents.ts'
import { concordIn, findingsOf, showConcord, withoutKinds } from '../concord-bundle.ts'
import { operandsOf } from '../documents.ts'
import { complain, wantsColor } from '../terminal.ts'
import { oneOf, UsageError } from '../usage.ts'

const operandsToCompare = (args: Arguments): readonly string[] => {
  const operands = operandsOf(args)
  if (operands.length < 2)
    throw new UsageError(
      'Name the texts of one resolution, each in its language: resolint concord EN FR (- for standard input)',
    )
  return operands
}

const names = new Intl.DisplayNames('en', { type: 'language' })

const languageName = (code: string): string => names.of(code) ?? code

/** What is said of a text whose language is not read. */
const unread = ({ path, document }: Named): string[] => {
  const code = document.textLanguage ?? 'en'
  if (readLanguages.includes(code)) return []
  return [
    `${path}: The text is in ${languageName(code)} (${code}), which is not read; languages that are: ${list(readLanguages.map(languageName))}`,
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
  const sources = texts.map(({ path, text }) => ({ path, source: text }))
  const shown = {
    color: wantsColor(terminal),
    version,
    ...(terminal.columns === undefined ? {} : { columns: terminal.columns }),
  }
  terminal.print(showConcord(format, { sources, concordance }, shown))
  return findingsOf(concordance).length === 0 ? exit.clean : exit.findings
}
