/** `--print-config`: what holds for a file, as JSON. */
import { relative } from 'node:path'
import * as own from '../../api/rules.ts'
import type { RuleSetting } from '../../lint/config.ts'
import { findPreset, levelOf, optionsOf, settingOver } from '../../lint/config.ts'
import { basePreset } from '../../lint/layers.ts'
import type { Rule } from '../../lint/rule.ts'
import type { FileSettings } from '../settings.ts'

/** A setting in full: the severity that a finding will have, the options with their defaults. */
const inFull = (rule: Rule, setting: RuleSetting): unknown => {
  const level = levelOf(setting)
  const word = level === 'on' ? rule.severity : level
  const options = optionsOf(rule, typeof setting === 'string' ? {} : setting[1])
  return level === 'off' || Object.keys(options).length === 0 ? word : [word, options]
}

/** @param folder what paths are shown from */
export const printConfig = (
  { options: { preset, rules: set = {}, profile, locale }, config, plugged }: FileSettings,
  ignored: boolean,
  folder: string,
): string => {
  const { rules, presets } = plugged?.vocabulary ?? own
  const { setting } = findPreset(preset ?? basePreset, presets)
  const settings = rules.map((rule): [string, unknown] => {
    const above = set[rule.id]
    return [rule.id, inFull(rule, above === undefined ? setting(rule) : settingOver(setting(rule), above))]
  })
  const shown = {
    config: config === undefined ? null : relative(folder, config),
    ignored,
    profile: profile ?? {},
    ...(locale === undefined ? {} : { locale }),
    rules: Object.fromEntries(settings),
  }
  return `${JSON.stringify(shown, undefined, 2)}\n`
}
