/** Options of `lint` as the library takes them. */
import { toLevel } from '../lint/config.ts'
import type { LintOptions } from '../lint/lint.ts'
import type { Level } from '../lint/rule.ts'
import type { Profile } from '../lint/profile.ts'
import type { Channel } from '../../grammar/source.ts'
import { toCount, type Arguments } from './args.ts'
import { oneOf, UsageError } from './usage.ts'

const channels: readonly string[] = [
  'text',
  'markdown',
  'pdftotext',
  'layout',
  'pymupdf',
  'ocr',
  'pdf',
  'docx',
] satisfies Channel[]

/** The values that a profile may have. */
const profileValues: Readonly<Record<string, readonly string[]>> = {
  organ: ['GA', 'SC', 'HRC', 'ECOSOC', 'other'],
  stage: ['draft', 'adopted', 'negotiation'],
  language: ['en'],
  channel: channels,
}

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
    oneOf(key, [...Object.keys(profileValues), 'year'], 'part of a profile')
    profile[key] = key === 'year' ? toCount(value, '--profile year') : oneOf(value, profileValues[key] ?? [], key)
  }
  return profile
}

/** The options of a run; rules are checked by the linter, which knows them. */
export const readLintOptions = (args: Arguments): LintOptions => {
  const rules: Record<string, Level> = {}
  for (const setting of args.list('rule')) {
    const [id, level] = splitSetting(setting, '--rule')
    rules[id] = toLevel(level, id)
  }
  const preset = oneOf(args.value('preset') ?? 'recommended', ['recommended', 'all', 'none'], 'preset')
  const profile = readProfile(args.list('profile'))
  return {
    preset: preset as NonNullable<LintOptions['preset']>,
    rules,
    profile,
    ...(profile.channel ? { channel: profile.channel } : {}),
  }
}
