/** The JSON Schema of configuration files, made from the rules: editors complete and check with it. */
import { levelWords } from './config.ts'
import type { Vocabulary } from './config-file.ts'
import { locales } from './locales/index.ts'
import { firstYear, profileValues } from './profile-values.ts'
import type { OptionSpec, Rule } from './rule.ts'
import { version } from './version.ts'

/** Where the schema can be read: the file `src/config.schema.json` of the package, in this version. */
export const schemaUrl: string = `https://unpkg.com/resolint@${version}/src/config.schema.json`

type Schema = Readonly<Record<string, unknown>>

const optionSchema = ({ default: value, description }: OptionSpec): Schema => ({
  description,
  default: value,
  ...(typeof value === 'object' ? { type: 'array', items: { type: 'string' } } : { type: typeof value }),
})

const closed = (properties: Schema, more: Schema = {}): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...more,
})

const mapValues = <From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))

const level: Schema = { $ref: '#/definitions/level' }

const setting = (options: Schema): Schema => ({
  anyOf: [level, { type: 'array', items: [level, closed(options)], minItems: 1, maxItems: 2 }],
})

const ruleSchema = ({ summary, options }: Rule): Schema =>
  Object.keys(options).length === 0
    ? { description: summary, allOf: [{ $ref: '#/definitions/rule' }] }
    : { description: summary, ...setting(mapValues(options, optionSchema)) }

const globs = (description: string): Schema => ({
  description,
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
})

const profileSchema: Schema = closed(
  mapValues(profileValues, (words) => (words === 'year' ? { type: 'integer', minimum: firstYear } : { enum: words })),
  { description: 'What to take for granted of documents instead of detecting it' },
)

/** The JSON Schema (draft 7) of a configuration file that may speak of these rules and presets. */
export const configSchema = ({ rules, presets }: Vocabulary): Schema => {
  const preset: Schema = {
    anyOf: Object.entries(presets).map(([name, { summary }]) => ({ const: name, description: summary })),
  }
  const file: Schema = {
    type: 'string',
    pattern: String.raw`^(?:\.{1,2}[\\/]|[\\/]|[A-Za-z]:)|\.json$`,
    description: 'Path of another configuration file',
  }
  const extending = (item: Schema): Schema => ({
    description: 'What these settings stand on: the later before the earlier',
    anyOf: [item, { type: 'array', items: item }],
  })
  const settings: Schema = { rules: { $ref: '#/definitions/rules' }, profile: { $ref: '#/definitions/profile' } }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaUrl,
    title: 'Configuration of resolint',
    ...closed({
      $schema: { type: 'string' },
      plugins: globs('Modules with rules of your own, by path; loaded only with --allow-plugins'),
      extends: extending({ anyOf: [preset, file] }),
      ...settings,
      locale: { enum: locales, description: 'The language of messages' },
      overrides: {
        description: 'Settings for some of the files; the later before the earlier',
        type: 'array',
        items: closed(
          { files: globs('Globs, from the folder of this file'), extends: extending(preset), ...settings },
          { required: ['files'] },
        ),
      },
      ignore: globs('Files that are left alone: patterns as in .resolintignore'),
    }),
    // Plugins bring rules of their own; without them there are no others.
    anyOf: [
      { required: ['plugins'] },
      {
        properties: {
          rules: { $ref: '#/definitions/known' },
          overrides: { items: { properties: { rules: { $ref: '#/definitions/known' } } } },
        },
      },
    ],
    definitions: {
      level: { enum: [...levelWords, 'info'] },
      rule: setting({}),
      profile: profileSchema,
      rules: {
        description: 'A level, or [level, options], by rule',
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: { $ref: '#/definitions/rule' },
      },
      known: { propertyNames: { enum: rules.map(({ id }) => id) } },
    },
  }
}
