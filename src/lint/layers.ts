/** What configurations, presets and the command line say of rules, one upon the other. */
import { findPreset, settingOver, type RuleSetting, type RuleSettings } from './config.ts'
import type { Vocabulary } from './config-file.ts'
import type { LintOptions } from './lint.ts'
import type { Profile } from './profile.ts'

/** One step: a preset, which says of every rule whether it runs, or settings that override those below. */
export interface Layer {
  readonly preset?: string
  readonly rules?: RuleSettings
  readonly profile?: Partial<Profile>
  /** The language of messages. */
  readonly locale?: string
}

/** What applies where nothing names a preset. */
export const basePreset = 'recommended'

/**
 * The options of a run: every rule with its setting, also where that is `off`.
 *
 * @param layers from the lowest to the highest; the recommended preset comes below them where none names a preset
 * @throws ConfigError for a preset that does not exist
 */
export const settle = (
  layers: readonly Layer[],
  { rules, presets }: Vocabulary,
): Required<Pick<LintOptions, 'preset' | 'rules' | 'profile'>> & Pick<LintOptions, 'locale'> => {
  const settings = new Map<string, RuleSetting>()
  const profile: Partial<Profile> = {}
  const locale = layers.findLast((layer) => layer.locale !== undefined)?.locale
  const named = layers.some(({ preset }) => preset !== undefined)
  for (const layer of named ? layers : [{ preset: basePreset }, ...layers]) {
    if (layer.preset !== undefined) {
      const { setting } = findPreset(layer.preset, presets)
      for (const rule of rules) settings.set(rule.id, setting(rule))
    }
    for (const [id, setting] of Object.entries(layer.rules ?? {}))
      settings.set(id, settingOver(settings.get(id), setting))
    Object.assign(profile, layer.profile)
  }
  return {
    preset: 'none',
    rules: Object.fromEntries(settings),
    profile,
    ...(locale === undefined ? {} : { locale }),
  }
}

/** How the text came to us, where it is set, is known to the parser too. */
export const withChannel = (layer: Layer): LintOptions => ({
  ...layer,
  ...(layer.profile?.channel ? { channel: layer.profile.channel } : {}),
})
