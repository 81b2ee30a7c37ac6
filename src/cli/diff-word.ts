/** What differs between two documents as tracked changes in a Word file. */
import type { Document } from '../../grammar/ast.ts'
import { diff } from '../compare/diff.ts'
import { isEqual } from '../compare/ignore.ts'
import { list } from '../formats/words.ts'
import { trackDocument, WordFile, writeWord } from '../word/index.ts'
import type { Arguments } from './args.ts'
import { exit } from './command.ts'
import { inputOptions, type ParsedInput } from './documents.ts'
import { complain, type Terminal } from './terminal.ts'
import { stampOf } from './word-options.ts'

/**
 * Prints a Word file in which all changes accepted give the newer document, all rejected the older one: the file of the older document
 * itself, or one that is made of it where that is none of Word's. Throws a WordError where that cannot be done.
 * @returns the exit code
 */
export const writeDifference = (old: ParsedInput, fresh: Document, args: Arguments, terminal: Terminal): number => {
  const { maxUnpacked } = inputOptions(args)
  const limit = maxUnpacked === undefined ? {} : { maxUnpacked }
  const stamp = stampOf(args, terminal)
  const bytes = old.file.isWord ? old.bytes : writeWord(old.document, { text: old.text })
  const { bytes: written, left } = trackDocument(new WordFile(bytes, limit), fresh, stamp)
  if (left.length > 0)
    complain(
      terminal,
      `${old.input.path}: of its masthead this stays as it was, for it is no text of the body: ${list(left)}`,
    )
  terminal.print(written)
  return isEqual(diff(old.document, fresh, { layer: 'written' })) ? exit.clean : exit.findings
}
