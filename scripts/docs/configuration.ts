/** The configuration as tables that people read, made from the schema that editors read. */
import { configSchema, schemaUrl } from '../../src/lint/config-schema.ts'
import { presets, rules } from '../../src/index.ts'
import type { Page } from './page.ts'
import { cell, table } from './table.ts'

interface Schema {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly default?: unknown
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
}

const written = (value: unknown): string => `\`${cell(JSON.stringify(value))}\``

const listOf = (words: string): string => `a list of: ${words}`

/** What a schema lets one write, in words. */
const takes = (schema: Schema): string => {
  if (schema.$ref !== undefined) return schema.$ref.replace(/^.*\/(.*)$/, '[$1](#$1)')
  if (schema.const !== undefined) return written(schema.const)
  if (schema.enum) return schema.enum.map(written).join(', ')
  if (schema.anyOf) {
    const [first, ...others] = schema.anyOf.map(takes)
    return others.length === 1 && others[0] === listOf(first ?? '')
      ? `${first}, or a list of these`
      : [first, ...others].join(' or ')
  }
  if (schema.type === 'array') return listOf(takes(schema.items ?? {}))
  if (schema.type === 'string') return schema.description === undefined ? 'a text' : `a text (${schema.description})`
  if (schema.type === 'integer') return `a number from ${schema.minimum} on`
  if (schema.type === 'boolean') return '`true` or `false`'
  return schema.properties ? Object.keys(schema.properties).map(written).join(', ') : `a ${schema.type}`
}

const keys = (
  properties: Readonly<Record<string, Schema>> = {},
  definitions: Readonly<Record<string, Schema>> = {},
): string =>
  table(
    ['key', 'takes', 'what it is for'],
    Object.entries(properties).map(([key, schema]) => [
      `\`${key}\``,
      takes(schema),
      cell(schema.description ?? definitions[key]?.description ?? ''),
    ]),
  )

/** A rule that has options takes a level, or a level and an object of them. */
const optionsOf = (setting: Schema | undefined): Readonly<Record<string, Schema>> => {
  const items = setting?.anyOf?.[1]?.items as readonly Schema[] | undefined
  return items?.[1]?.properties ?? {}
}

const optionTable = (settings: Readonly<Record<string, Schema>>): string =>
  table(
    ['rule', 'option', 'default', 'what it says'],
    rules.flatMap(({ id, category }) =>
      Object.entries(optionsOf(settings[id])).map(([option, { default: value, description = '' }]) => [
        `[${id}](../src/rules/${category}/${id}.md)`,
        `\`${option}\``,
        written(value),
        cell(description),
      ]),
    ),
  )

/** The page of all that a configuration may say. */
export const configurationPage = (): Page => {
  const { definitions, ...schema } = configSchema({ rules, presets }) as unknown as Schema & {
    readonly definitions: Readonly<Record<string, Schema>>
  }
  const { profile, level, rules: known } = definitions
  return {
    source: 'docs/configuration.md',
    path: 'topics/schema.html',
    section: 'topics',
    title: 'Configuration, key by key',
    isListed: true,
    markdown: `# Configuration, key by key

This is the JSON Schema of \`.resolintrc.json\`, as tables. [Configuration](../src/cli/topics/config.md) tells what the
keys are for, with an example. Editors check a file while it is written where it begins with its address:

\`\`\`json
{ "$schema": "${schemaUrl}" }
\`\`\`

## Keys

${keys(schema.properties, { $schema: { description: 'Where this schema can be read, for editors' }, ...definitions })}

In \`overrides\` each object has these:

${keys(schema.properties?.['overrides']?.items?.properties, definitions)}

## level

${takes(level ?? {})}

## profile

${profile?.description ?? ''}.

${keys(profile?.properties)}

## rules

${known?.description ?? ''}. The names are those of the [list of rules](../src/rules/README.md). These rules have options:

${optionTable(known?.properties ?? {})}
`,
  }
}
