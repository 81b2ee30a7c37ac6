/** `resolint diff`: documents compared clause by clause. */
import { diff, type DiffOptions } from '../../compare/diff.ts'
import { ignoring, isEqual } from '../../compare/ignore.ts'
import { ignorable, layers, selectable, type Ignorable, type Selectable } from '../../compare/names.ts'
import { selecting } from '../../compare/select.ts'
import { threeWay } from '../../compare/three.ts'
import type { Comparison } from '../../compare/comparison.ts'
import { compareFormats } from '../../formats/compare/index.ts'
import type { Compared } from '../../formats/compare/format.ts'
import { summaryOf } from '../../formats/compare/summary.ts'
import { version } from '../../lint/version.ts'
import type { Layer } from '../../tree/negotiation.ts'
import type { Arguments } from '../args.ts'
import { exit, type Run } from '../command.ts'
import { comparedDocuments, optionWords } from '../compared-documents.ts'
import { checkWordUse } from '../diff-options.ts'
import { operandsOf, type ParsedInput } from '../documents.ts'
import { lookOn } from '../terminal.ts'
import { oneOf, UsageError } from '../usage.ts'
import { wordFormat } from './options.ts'

const optionsOf = (args: Arguments): DiffOptions => {
  const layer = args.value('layer')
  return layer === undefined ? {} : { layer: oneOf(layer, layers, 'layer') as Layer }
}

/** The operands, as many as are needed. */
const operandsToCompare = (args: Arguments): readonly string[] => {
  const operands = operandsOf(args)
  if (operands.length === 0)
    throw new UsageError(
      'Name the documents to compare, the older one first, or - for standard input; --help tells more',
    )
  if (args.has('three') && operands.length !== 3)
    throw new UsageError(`--three needs three documents, BASE A B, not ${operands.length}`)
  if (operands.length < 2)
    throw new UsageError('Name two documents, the older one first: resolint diff OLD NEW (- for standard input)')
  return operands
}

export const run: Run = async (args, terminal) => {
  const format = oneOf(args.value('format') ?? 'text', [...Object.keys(compareFormats), wordFormat], 'format')
  checkWordUse(args)
  const ignored = optionWords(args, 'ignore', ignorable, 'kind of change') as Ignorable[]
  const only = optionWords(args, 'only', selectable, 'kind of row') as Selectable[]
  const options = optionsOf(args)
  const documents = await comparedDocuments(operandsToCompare(args), args, terminal)
  if (!documents) return exit.trouble
  if (format === wordFormat) {
    const [old, { document }] = documents as [ParsedInput, ParsedInput]
    return (await import('../diff-word.ts')).writeDifference(old, document, args, terminal)
  }
  const compare = (old: ParsedInput, fresh: ParsedInput): Comparison =>
    ignoring(diff(old.document, fresh.document, options), ignored)
  const shown = { ...lookOn(terminal), version }
  const [first, ...others] = documents as [ParsedInput, ...ParsedInput[]]
  if (args.has('three')) {
    const [a, b] = others as [ParsedInput, ParsedInput]
    const { threeFormats } = await import('../../formats/compare/three/index.ts')
    const three = threeWay(compare(first, a), compare(first, b))
    const [basePath, aPath, bPath] = [first.input.path, a.input.path, b.input.path]
    terminal.print(threeFormats[format]?.({ basePath, aPath, bPath, three }, shown) ?? '')
    return three.rows.length === 0 && isEqual(three.a) && isEqual(three.b) ? exit.clean : exit.findings
  }
  const whole = others.map((fresh, index) => compare(documents[index] as ParsedInput, fresh))
  const compared = whole.map((comparison, index): Compared => ({
    oldPath: (documents[index] as ParsedInput).input.path,
    newPath: (documents[index + 1] as ParsedInput).input.path,
    summary: summaryOf(comparison),
    comparison: only.length > 0 ? selecting(comparison, only) : comparison,
  }))
  const show = await compareFormats[format]?.()
  terminal.print(show?.(compared, shown) ?? '')
  return whole.every(isEqual) ? exit.clean : exit.findings
}
