/** Which options of `resolint diff` go together with a Word file. */
import type { Arguments } from './args.ts'
import { operandsOf } from './documents.ts'
import { UsageError } from './usage.ts'
import { checkChanges, wantsWord } from './word-options.ts'

/** What would make another text of the accepted or of the rejected file, each with what to do. */
const apart: Readonly<Record<string, string>> = {
  three: 'Two documents make tracked changes: leave --three out, or name another format',
  ignore: 'With all changes accepted the file says what the newer document says: leave --ignore out',
  only: 'With all changes accepted the file says what the newer document says: leave --only out',
  layer: 'Tracked changes are made of texts as they are written: leave --layer out',
}

/** Says what cannot be meant before any file is read. Throws a UsageError. */
export const checkWordUse = (args: Arguments): void => {
  if (!wantsWord(args)) {
    for (const option of ['author', 'date'])
      if (args.has(option)) throw new UsageError(`--${option} is of changes in Word files: use it with --format docx`)
    return
  }
  if (!args.has('output'))
    throw new UsageError('--format docx writes a Word file: say where, as in --output marked.docx')
  for (const [option, says] of Object.entries(apart)) if (args.has(option)) throw new UsageError(says)
  if (operandsOf(args).length > 2) throw new UsageError('--format docx takes two documents, the older one first')
  checkChanges(args)
}
