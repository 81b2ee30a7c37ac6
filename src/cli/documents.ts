/** Working through the files that a command is given. */
import { resolve } from 'node:path'
import { parse } from '../../grammar/parse.ts'
import type { Document } from '../../grammar/ast.ts'
import type { Channel } from '../../grammar/source.ts'
import type { ChangeMode } from '../read/docx/changes.ts'
import type { ReadFile } from '../read/reader.ts'
import type { Arguments } from './args.ts'
import { findInputs, readingError, type Input, type InputOptions, type Missing } from './files.ts'
import { toChannel } from './lint-options.ts'
import { withHint } from './operand-hint.ts'
import { complain, type Terminal } from './terminal.ts'
import { oneOf, UsageError } from './usage.ts'

/** A file that was read and parsed. */
export interface ParsedInput {
  input: Input
  /** What the file holds. */
  bytes: Uint8Array
  file: ReadFile
  /** The text that the positions of the document speak of. */
  text: string
  document: Document
}

export const changeModes: readonly string[] = ['accept', 'reject', 'mark'] satisfies ChangeMode[]

/** What the words of the command line stand for: `--stdin` is `-`, and a name for it is enough to say so. */
export const operandsOf = (args: Arguments): readonly string[] => {
  const isNamed = args.operands.length === 0 && args.has('stdin-filename')
  return args.has('stdin') || isNamed ? [...args.operands, '-'] : args.operands
}

/** The limits that options set, each a positive number. */
const limitOf = (args: Arguments, option: string): number | undefined => {
  const value = args.value(option)
  if (value === undefined) return undefined
  const number = Number(value)
  if (number > 0 && number < Infinity) return number
  throw new UsageError(`--${option} needs a number above 0, not "${value}"`)
}

const megabyte = 1_000_000

/** How inputs are to be found and read, as the options say. */
export const inputOptions = (args: Arguments): InputOptions => {
  const changes = args.value('changes')
  const [size, unpacked] = [limitOf(args, 'max-size'), limitOf(args, 'max-unpacked')]
  const [maxPages, maxTime] = [limitOf(args, 'max-pages'), limitOf(args, 'max-time')]
  return {
    ...(size === undefined ? {} : { maxSize: size * megabyte }),
    ...(unpacked === undefined ? {} : { maxUnpacked: unpacked * megabyte }),
    ...(maxPages === undefined ? {} : { maxPages }),
    ...(maxTime === undefined ? {} : { maxTime }),
    inputName: args.value('stdin-filename'),
    ...(changes === undefined ? {} : { changes: oneOf(changes, changeModes, 'way to read changes') as ChangeMode }),
  }
}

/** The channel that options set. */
export const channelOption = (args: Arguments): { channel?: Channel } => {
  const channel = args.value('channel')
  return channel === undefined ? {} : { channel: toChannel(channel) }
}

/** The text of a file that was read. */
export const sourceText = ({ source }: ReadFile): string => (typeof source === 'string' ? source : source.text)

/** What is read is not written over: a report would take the place of the document. */
export const keepFromOutput = (
  inputs: readonly (Input | Missing)[],
  args: Arguments,
  { folder }: Terminal,
): readonly (Input | Missing)[] => {
  const output = args.value('output')
  const location = output === undefined ? undefined : resolve(folder, output)
  if (location !== undefined && inputs.some((input) => 'location' in input && input.location === location))
    throw new UsageError(`--output ${output} is one of the files to be read; name another`)
  return inputs
}

/** The inputs of a command that parses; `verb` says what it does with them. */
export const parsedInputs = async (args: Arguments, terminal: Terminal, verb: string): Promise<(Input | Missing)[]> => {
  const operands = operandsOf(args)
  if (operands.length === 0)
    throw new UsageError(`Name files, folders or globs to ${verb}, or - for standard input; --help tells more`)
  const inputs = await findInputs(operands, terminal, inputOptions(args))
  return keepFromOutput(inputs, args, terminal).map((input) => ('read' in input ? input : withHint(input)))
}

/**
 * Does something with an input. What stands for no file, and what `use` throws, is said in one line.
 * @returns whether all went well
 */
export const withInput = async (
  input: Input | Missing,
  terminal: Terminal,
  use: (input: Input) => Promise<void>,
): Promise<boolean> => {
  const say = (reason: string): void => complain(terminal, `${input.path}: ${reason}`)
  if (!('read' in input)) {
    say(input.reason)
    return input.isIgnored === true
  }
  try {
    await use(input)
    return true
  } catch (error) {
    say(readingError(error))
    return false
  }
}

/** Reads a file; what its reader warns of is said. */
export const readInput = async (input: Input, bytes: Uint8Array, terminal: Terminal): Promise<ReadFile> => {
  const file = await input.read(bytes)
  if (file.warning !== undefined) complain(terminal, `${input.path}: ${file.warning}`)
  return file
}

/**
 * Parses inputs one after the other. What cannot be read, or what `use` throws, is said in one line and the others are done.
 * @returns whether all went well
 */
export const eachDocument = async (
  inputs: readonly (Input | Missing)[],
  args: Arguments,
  terminal: Terminal,
  use: (parsed: ParsedInput, index: number) => void,
): Promise<boolean> => {
  const options = channelOption(args)
  let ok = true
  for (const [index, each] of inputs.entries()) {
    const went = await withInput(each, terminal, async (input) => {
      const bytes = await input.bytes()
      const file = await readInput(input, bytes, terminal)
      use({ input, bytes, file, text: sourceText(file), document: parse(file.source, options) }, index)
    })
    ok &&= went
  }
  return ok
}

/**
 * The document of a command that takes one; undefined where it could not be read, which has been said.
 * @param several what is said where operands stand for more
 */
export const oneDocument = async (
  args: Arguments,
  terminal: Terminal,
  verb: string,
  several: string,
): Promise<ParsedInput | undefined> => {
  const inputs = await parsedInputs(args, terminal, verb)
  if (inputs.filter((input) => 'read' in input).length > 1) throw new UsageError(several)
  const read: ParsedInput[] = []
  const ok = await eachDocument(inputs, args, terminal, (parsed) => void read.push(parsed))
  return ok ? read[0] : undefined
}
