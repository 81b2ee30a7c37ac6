/** What a shell needs to know to complete a command line, made from the table of commands. */
import type { OptionSpec } from '../args.ts'
import { usualCommand, type Commands } from '../command.ts'

/** What may stand in a place: one of some words, or a path. */
export type Candidates = readonly string[] | 'file' | 'folder'

export interface CompletedOption {
  readonly name: string
  /** The letter that stands for it. */
  readonly short: string | undefined
  readonly help: string
  /** `optional` takes `--name=value` or none at all. */
  readonly takes: 'nothing' | 'value' | 'optional'
  readonly values: Candidates
}

export interface CompletedCommand {
  readonly name: string
  readonly summary: string
  readonly isUsual: boolean
  readonly options: readonly CompletedOption[]
  readonly operands: Candidates
}

const help: CompletedOption = {
  name: 'help',
  short: undefined,
  help: 'Tell more of this',
  takes: 'nothing',
  values: [],
}

/**
 * @param commands the table of commands
 * @param ruleNames names of rules, and of the topics that are explained with them
 */
export const completionModel = (commands: Commands, ruleNames: readonly string[]): readonly CompletedCommand[] => {
  const names = Object.keys(commands)
  const candidates = ({ words = [] }: Pick<OptionSpec, 'words'>): Candidates => {
    if (words === 'rule') return ruleNames
    return words === 'command' ? names : words
  }
  const takes = ({ kind }: OptionSpec): CompletedOption['takes'] =>
    kind === 'flag' ? 'nothing' : kind === 'choice' ? 'optional' : 'value'
  return Object.entries(commands).map(([name, command]) => ({
    name,
    summary: command.summary,
    isUsual: name === usualCommand,
    options: [
      ...Object.entries(command.options).map(([option, spec]) => ({
        name: option,
        short: spec.short,
        help: spec.help,
        takes: takes(spec),
        values: candidates(spec),
      })),
      help,
    ],
    operands: candidates(command),
  }))
}
