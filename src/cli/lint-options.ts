/** Options of the command line that speak of rules and documents. */
import { checkLocale, toLevel } from '../lint/config.ts'
import type { Layer } from '../lint/layers.ts'
import type { Level } from '../lint/rule.ts'
import type { Profile } from '../lint/profile.ts'
import { channels, profileValues } from '../lint/profile-values.ts'
import type { Channel } from '../../grammar/source.ts'
import { toCount, type Arguments } from './args.ts'
import { oneOf, UsageError } from './usage.ts'

/** Checks the name of a channel. */
export const toChannel = (word: string): Channel => oneOf(word, channels, 'channel') as Channel

const splitSetting = (setting: string, option: string): [key: string, value: string] => {
  const index = setting.indexOf('=')
  if (index > 0) return [setting.slice(0, index).trim(), setting.slice(index + 1).trim()]
  throw new UsageError(`${option} needs NAME=VALUE, not "${setting}"`)
}

const readProfile = (settings: readonly string[]): Partial<Profile> => {
  const profile: Record<string, string | number> = {}
  for (const setting of settings.flatMap((list) => list.split(','))) {
    const [key, value] = splitSetting(setting, '--profile')
    const words = profileValues[oneOf(key, Object.keys(profileValues), 'profile field') as keyof Profile]
    profile[key] = words === 'year' ? toCount(value, '--profile year') : oneOf(value, words, key)
  }
  return profile
}

/** What the command line says of rules; the linter, which knows them, checks their names. */
export const readCommandLayer = (args: Arguments): Layer => {
  const rules: Record<string, Level> = {}
  for (const setting of args.list('rule')) {
    const [id, level] = splitSetting(setting, '--rule')
    rules[id] = toLevel(level, id)
  }
  const preset = args.value('preset')
  const locale = args.value('locale')
  return {
    ...(preset === undefined ? {} : { preset }),
    rules,
    profile: readProfile(args.list('profile')),
    ...(locale === undefined ? {} : { locale: checkLocale(locale) }),
  }
}
