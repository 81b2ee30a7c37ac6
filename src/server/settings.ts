/** What a client sets of its own, under `resolint`. */
import type { Layer } from '../lint/layers.ts'
import { readConfigFile } from '../lint/config-file.ts'
import { presets } from '../rules/presets.ts'
import { rules } from '../rules/index.ts'

/** Settings of a client for one document or folder. */
export interface ClientSettings {
  /** Whether anything is reported. */
  readonly enable: boolean
  /** Preset, rules, profile and language of messages: they go before every configuration file. */
  readonly layer: Layer
  /** A configuration file for all documents, by its path. */
  readonly config?: string
  /** Hints in the text: the numbers of preambular paragraphs, dates in figures. */
  readonly hints: { readonly paragraphs: boolean; readonly dates: boolean }
  /** What cannot be followed, in words for whoever wrote it. */
  readonly problems: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

/** Reads what a client sends; whatever it may be, it is read. */
export const readClientSettings = (value: unknown): ClientSettings => {
  const { enable, preset, rules: given, profile, locale, config, inlayHints } = fieldsOf(value)
  const { config: read, problems } = readConfigFile(
    {
      ...(typeof preset === 'string' && preset !== '' ? { extends: preset } : {}),
      ...(given === undefined || given === null ? {} : { rules: given }),
      ...(profile === undefined || profile === null ? {} : { profile }),
      ...(typeof locale === 'string' && locale !== '' ? { locale } : {}),
    },
    { rules, presets },
  )
  const [name] = read.extends
  const { paragraphs, dates } = fieldsOf(inlayHints)
  return {
    enable: enable !== false,
    layer: {
      ...(name === undefined ? {} : { preset: name }),
      rules: read.rules,
      profile: read.profile,
      ...(read.locale === undefined ? {} : { locale: read.locale }),
    },
    ...(typeof config === 'string' && config !== '' ? { config } : {}),
    hints: { paragraphs: paragraphs === true, dates: dates === true },
    problems: problems.map(({ path, message }) => `resolint.${path.join('.')}: ${message}`),
  }
}
