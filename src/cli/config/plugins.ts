/**
 * Plugins of a configuration: modules of the user with rules of their own. They run code, which nothing else in a configuration
 * does, so that they are loaded only where `--allow-plugins` says so.
 */
import { pathToFileURL } from 'node:url'
import { ConfigError } from '../../lint/config.ts'
import type { Vocabulary } from '../../lint/config-file.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { importPackage } from '../../read/import-package.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A rule with all its fields; a plain object may leave out what `defineRule` fills in. */
const toRule = (value: unknown, position: number): Rule => {
  if (!isObject(value) || typeof value['id'] !== 'string' || !isObject(value['messages']))
    throw new ConfigError(`rule ${position} has no id, or no messages`)
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(value['id']))
    throw new ConfigError(`"${value['id']}" is not a name for a rule: small letters, with hyphens between the words`)
  if (typeof value['create'] !== 'function') throw new ConfigError(`${value['id']} has no function "create"`)
  return defineRule(value as unknown as Rule)
}

/** Reads what a module exports: a list of rules, or `{ rules, presets }`, as its default. */
const toVocabulary = (module: unknown): Vocabulary => {
  const exported = isObject(module) ? module['default'] : undefined
  const { rules, presets = {} } = Array.isArray(exported) ? { rules: exported } : isObject(exported) ? exported : {}
  if (!Array.isArray(rules) || !isObject(presets))
    throw new ConfigError('a plugin exports a list of rules, or { rules, presets }, as its default')
  return {
    rules: rules.map((rule, index) => toRule(rule, index + 1)),
    presets: presets as Vocabulary['presets'],
  }
}

/** Imports a plugin. Throws a ConfigError that says what is wrong with it. */
export const importPlugin = async (path: string): Promise<Vocabulary> => {
  try {
    return toVocabulary(await importPackage<unknown>(pathToFileURL(path).href))
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError(error instanceof Error ? error.message : String(error))
  }
}

/** Several vocabularies as one. Throws a ConfigError where two rules have one name. */
export const joinVocabularies = (vocabularies: readonly Vocabulary[]): Vocabulary => {
  const rules = new Map<string, Rule>()
  for (const rule of vocabularies.flatMap((each) => each.rules)) {
    if ((rules.get(rule.id) ?? rule) !== rule) throw new ConfigError(`There is a rule "${rule.id}" already`)
    rules.set(rule.id, rule)
  }
  return {
    rules: [...rules.values()],
    presets: Object.assign({}, ...vocabularies.map(({ presets }) => presets)) as Vocabulary['presets'],
  }
}
