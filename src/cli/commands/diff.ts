/** `resolint diff`: documents compared clause by clause. */
import type { Document } from '../../../grammar/ast.ts'
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
import { eachDocument, inputOptions, keepFromOutput, operandsOf, type ParsedInput } from '../documents.ts'
import { findInputs, type Input, type Missing } from '../files.ts'
import { withHint } from '../operand-hint.ts'
import { checkWordUse } from '../diff-options.ts'
import { wordFormat } from './options.ts'
import { wantsColor, type Terminal } from '../terminal.ts'
import { oneOf, UsageError } from '../usage.ts'

/** A document with the name of its file. */
interface Named {
  readonly path: string
  readonly document: Document
  readonly parsed: ParsedInput
}

/** Words of an option that takes several, apart by commas or in options of their own. */
const wordsOf = (args: Arguments, option: string, known: readonly string[], what: string): string[] =>
  args
    .list(option)
    .flatMap((value) => value.split(','))
    .map((word) => oneOf(word.trim(), known, what))

const optionsOf = (args: Arguments): DiffOptions => {
  const layer = args.value('layer')
  return layer === undefined ? {} : { layer: oneOf(layer, layers, 'layer') as Layer }
}

/** What each operand stands for, which is one file: the same may be named twice. */
const inputsOf = async (args: Arguments, terminal: Terminal): Promise<readonly (Input | Missing)[]> => {
  const operands = operandsOf(args)
  if (operands.length === 0)
    throw new UsageError(
      'Name the documents to compare, the older one first, or - for standard input; --help tells more',
    )
  if (args.has('three') && operands.length !== 3)
    throw new UsageError(`--three needs three documents, BASE A B, not ${operands.length}`)
  if (operands.length < 2)
    throw new UsageError('Name two documents, the older one first: resolint diff OLD NEW (- for standard input)')
  if (operands.filter((operand) => operand === '-').length > 1)
    throw new UsageError('Standard input holds one document; name the other file')
  const inputs: (Input | Missing)[] = []
  for (const operand of operands) {
    const [first, ...others] = await findInputs([operand], terminal, inputOptions(args))
    if (others.length > 0) throw new UsageError(`${operand} stands for ${others.length + 1} files; name one`)
    if (first) inputs.push('read' in first ? first : withHint(first))
  }
  return keepFromOutput(inputs, args, terminal)
}

/** The documents in the order given; undefined where one could not be read, which has been said. */
const documentsOf = async (args: Arguments, terminal: Terminal): Promise<readonly Named[] | undefined> => {
  const named: Named[] = []
  const ok = await eachDocument(await inputsOf(args, terminal), args, terminal, (parsed) => {
    named.push({ path: parsed.input.path, document: parsed.document, parsed })
  })
  return ok && named.length > 1 ? named : undefined
}

export const run: Run = async (args, terminal) => {
  const format = oneOf(args.value('format') ?? 'text', [...Object.keys(compareFormats), wordFormat], 'format')
  checkWordUse(args)
  const ignored = wordsOf(args, 'ignore', ignorable, 'kind of change') as Ignorable[]
  const only = wordsOf(args, 'only', selectable, 'kind of row') as Selectable[]
  const options = optionsOf(args)
  const documents = await documentsOf(args, terminal)
  if (!documents) return exit.trouble
  if (format === wordFormat) {
    const [{ parsed: old }, { document }] = documents as [Named, Named]
    return (await import('../diff-word.ts')).writeDifference(old, document, args, terminal)
  }
  const compare = (old: Named, fresh: Named): Comparison =>
    ignoring(diff(old.document, fresh.document, options), ignored)
  const shown = {
    color: wantsColor(terminal),
    version,
    ...(terminal.columns === undefined ? {} : { columns: terminal.columns }),
  }
  const [first, ...others] = documents as [Named, ...Named[]]
  if (args.has('three')) {
    const [a, b] = others as [Named, Named]
    const { threeFormats } = await import('../../formats/compare/three/index.ts')
    const three = threeWay(compare(first, a), compare(first, b))
    terminal.print(threeFormats[format]?.({ basePath: first.path, aPath: a.path, bPath: b.path, three }, shown) ?? '')
    return three.rows.length === 0 && isEqual(three.a) && isEqual(three.b) ? exit.clean : exit.findings
  }
  const whole = others.map((fresh, index) => compare(documents[index] as Named, fresh))
  const compared = whole.map((comparison, index): Compared => ({
    oldPath: (documents[index] as Named).path,
    newPath: (documents[index + 1] as Named).path,
    summary: summaryOf(comparison),
    comparison: only.length > 0 ? selecting(comparison, only) : comparison,
  }))
  const show = await compareFormats[format]?.()
  terminal.print(show?.(compared, shown) ?? '')
  return whole.every(isEqual) ? exit.clean : exit.findings
}
