/** The settings of the extension for Visual Studio Code, made from the schema of configuration files. */
import { levelWords } from '../../src/lint/config.ts'
import { configSchema } from '../../src/lint/config-schema.ts'
import { locales } from '../../src/lint/locales/index.ts'
import type { Rule } from '../../src/lint/rule.ts'
import type { Vocabulary } from '../../src/lint/config-file.ts'

type Schema = Readonly<Record<string, unknown>>

/** A level, or a level with options: which options, the configuration file's schema knows. */
const ruleSchema = ({ summary }: Rule): Schema => ({
  description: summary,
  anyOf: [{ enum: levelWords }, { type: 'array', minItems: 1, maxItems: 2 }],
})

/** What `contributes.configuration` of the manifest says. */
export const extensionSettings = ({ rules, presets }: Vocabulary): Schema => {
  const { profile } = configSchema({ rules, presets })['definitions'] as { profile: Schema }
  const flag = (value: boolean, description: string): Schema => ({ type: 'boolean', default: value, description })
  return {
    title: 'resolint',
    properties: {
      'resolint.enable': flag(true, 'Report findings.'),
      'resolint.detect': flag(true, 'Take plain text and Markdown that begin like a resolution for one.'),
      'resolint.preset': {
        type: 'string',
        default: '',
        enum: ['', ...Object.keys(presets)],
        enumDescriptions: ['What the configuration file says', ...Object.values(presets).map(({ summary }) => summary)],
        description: 'Set of rules, before that of a configuration file.',
      },
      'resolint.rules': {
        description: 'A level, or [level, options], by rule.',
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: false,
        default: {},
      },
      'resolint.profile': { ...profile, default: {} },
      'resolint.locale': {
        type: 'string',
        default: '',
        enum: ['', ...locales],
        description: 'Language of messages, before that of a configuration file.',
      },
      'resolint.config': {
        type: 'string',
        default: '',
        description: 'Path of a configuration file for all documents, in place of those beside them.',
      },
      'resolint.inlayHints.paragraphs': flag(
        false,
        'Show the numbers of preambular paragraphs, which are not written.',
      ),
      'resolint.inlayHints.dates': flag(false, 'Show dates in figures.'),
    },
  }
}
