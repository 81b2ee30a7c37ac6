/** The documents that a command compares: one for each operand, in their order. */
import type { Arguments } from './args.ts'
import { eachDocument, inputOptions, keepFromOutput, type ParsedInput } from './documents.ts'
import { findInputs, type Input, type Missing } from './files.ts'
import { withHint } from './operand-hint.ts'
import type { Terminal } from './terminal.ts'
import { oneOf, UsageError } from './usage.ts'

/** Words of an option that takes several, apart by commas or in options of their own. */
export const optionWords = (args: Arguments, option: string, known: readonly string[], what: string): string[] =>
  args
    .list(option)
    .flatMap((value) => value.split(','))
    .map((word) => oneOf(word.trim(), known, what))

/** What each operand stands for, which is one file: the same may be named twice. */
const inputsOf = async (
  operands: readonly string[],
  args: Arguments,
  terminal: Terminal,
): Promise<readonly (Input | Missing)[]> => {
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

/** The documents of some operands; undefined where one could not be read, which has been said. */
export const comparedDocuments = async (
  operands: readonly string[],
  args: Arguments,
  terminal: Terminal,
): Promise<readonly ParsedInput[] | undefined> => {
  const documents: ParsedInput[] = []
  const inputs = await inputsOf(operands, args, terminal)
  const ok = await eachDocument(inputs, args, terminal, (parsed) => void documents.push(parsed))
  return ok && documents.length > 1 ? documents : undefined
}
