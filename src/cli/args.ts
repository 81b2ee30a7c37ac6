/** Arguments of the command line. */
import { parseArgs } from 'node:util'
import { didYouMean, UsageError } from './usage.ts'

/** What a value or an operand may be: some words, or words of a kind. */
export type Words = readonly string[] | 'file' | 'folder' | 'rule' | 'command'

/** An option of a command. `flag` takes no value, `choice` may have one (`--fix`, `--fix=suggested`). */
export interface OptionSpec {
  kind: 'flag' | 'choice' | 'value' | 'list'
  /** The letter that stands for it after a single hyphen. */
  short?: string
  /** What stands for its value in the help: `NAME`. */
  value?: string
  /** What its value may be, for completion. */
  words?: Words
  /** The heading in the help that it stands under. */
  group?: string
  help: string
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What was given: flags are `true`, choices `true` or their word. */
export interface Arguments {
  /** As they were given. */
  words: readonly string[]
  operands: readonly string[]
  has: (name: string) => boolean
  value: (name: string) => string | undefined
  list: (name: string) => readonly string[]
}

/**
 * Reads arguments; throws a UsageError for what no option is, or lacks its value.
 *
 * @param elsewhere says where else there is an option of a name
 */
export const readArguments = (
  args: readonly string[],
  specs: OptionSpecs,
  elsewhere: (name: string) => string | undefined = () => undefined,
): Arguments => {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { kind, short }]) => [
        name,
        { type: kind === 'value' || kind === 'list' ? 'string' : 'boolean', ...(short ? { short } : {}) } as const,
      ]),
    ),
  })
  const operands: string[] = []
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    else if (token.kind === 'option') {
      const values = given.get(token.name) ?? []
      const spec = specs[token.name]
      if (!spec) throw new UsageError(`There is no option ${token.rawName}${hintFor(token.name, specs, elsewhere)}`)
      given.set(token.name, [...values, valueOf(token, spec)])
    }
  }
  return {
    words: args,
    operands,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1) || undefined,
    list: (name) => given.get(name) ?? [],
  }
}

/** What other programs have an option for. */
const otherWays: ReadonlyMap<string, string> = new Map([
  ['list-rules', 'resolint rules lists them'],
  ...['color', 'colour', 'no-color', 'no-colour'].map(
    (name) => [name, 'NO_COLOR=1 or FORCE_COLOR=1 in the environment settles it'] as const,
  ),
])

const hintFor = (name: string, specs: OptionSpecs, elsewhere: (name: string) => string | undefined): string => {
  const other = elsewhere(name)
  if (other !== undefined) return `; it belongs to ${other}`
  const way = otherWays.get(name)
  return way === undefined ? didYouMean(name, Object.keys(specs)).replace('"', '"--') : `; ${way}`
}

/** The value of an option, empty for one without. */
const valueOf = (token: { rawName: string; value?: string | undefined }, spec: OptionSpec): string => {
  if (spec.kind === 'flag' && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`)
  if ((spec.kind === 'value' || spec.kind === 'list') && !token.value)
    throw new UsageError(`${token.rawName} needs a value${spec.value ? ` (${spec.value})` : ''}`)
  return token.value ?? ''
}

/** A number that is not negative. */
export const toCount = (value: string, option: string): number => {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 0) return number
  throw new UsageError(`${option} needs a whole number, not "${value}"`)
}
