/** Reads configuration files with what they extend. */
import { basename, dirname, relative, resolve } from 'node:path'
import { readConfigFile, isFileName, type Vocabulary } from '../../lint/config-file.ts'
import { ConfigError } from '../../lint/config.ts'
import type { Layer } from '../../lint/layers.ts'
import { readingError } from '../files.ts'
import { readChecked } from '../json-file.ts'
import { readSetting } from '../read-bytes.ts'
import { packageKey } from './find.ts'
import { plainPatterns, type MatchPatterns } from './patterns.ts'
import { importPlugin, joinVocabularies } from './plugins.ts'

/** A layer that may hold for some files only. */
export interface ScopedLayer extends Layer {
  readonly matches?: (location: string) => boolean
}

/** A configuration file with all that it extends. */
export interface Configuration {
  readonly path: string
  readonly layers: readonly ScopedLayer[]
  /** The rules and presets that it may speak of: those of its plugins too. */
  readonly vocabulary: Vocabulary
  /** Whether a file, by where it is, is to be left alone. */
  readonly ignores: (location: string) => boolean
}

/** What a loader works with. */
export interface LoaderOptions {
  /** What every configuration may speak of. */
  readonly vocabulary: Vocabulary
  readonly folder: string
  readonly matchPatterns: MatchPatterns
  /** Whether plugins are loaded; otherwise a configuration that names some is refused. */
  readonly allowsPlugins: boolean
}

/** The text of a configuration file. */
interface ConfigText {
  readonly text: string
  /** What the file is called in messages. */
  readonly shown: string
  /** The keys under which the configuration stands. */
  readonly inside: readonly string[]
}

/** Loads configurations for runs in a folder: paths in messages are relative to it. */
export class ConfigLoader {
  private readonly vocabulary: Vocabulary
  private readonly folder: string
  private readonly matchPatterns: MatchPatterns
  private readonly allowsPlugins: boolean
  private readonly plugins = new Map<string, Promise<Vocabulary>>()

  constructor({ vocabulary, folder, matchPatterns, allowsPlugins }: LoaderOptions) {
    this.vocabulary = vocabulary
    this.matchPatterns = matchPatterns
    this.folder = folder
    this.allowsPlugins = allowsPlugins
  }

  /** Throws a ConfigError that says file, place and key of everything that cannot be followed. */
  async load(path: string, trail: readonly string[] = []): Promise<Configuration> {
    const source = this.read(path, trail)
    const folder = dirname(path)
    const next = [...trail, path]
    // What a file may say depends on the plugins that it names, and that the files name which it extends.
    const named = this.named(source)
    const files = new Map<string, Configuration>()
    for (const name of named.files) files.set(name, await this.load(resolve(folder, name), next))
    const plugins = await Promise.all(
      named.plugins.map(async (name) => this.plugin(resolve(folder, name), name, source)),
    )
    const vocabulary = this.join([...[...files.values()].map((base) => base.vocabulary), ...plugins], source)
    const config = readChecked(source.text, source.shown, source.inside, (value) => {
      const { config: result, problems } = readConfigFile(value, vocabulary)
      return { result, problems }
    })
    const bases = config.extends.map((name) => files.get(name) ?? name)
    const ignores = [
      this.match(config.ignore, path),
      ...bases.flatMap((base) => (typeof base === 'string' ? [] : base.ignores)),
    ]
    const layers: ScopedLayer[] = bases.flatMap((base) => (typeof base === 'string' ? [{ preset: base }] : base.layers))
    const { rules: set, profile: given, locale } = config
    layers.push({ rules: set, profile: given, ...(locale === undefined ? {} : { locale }) })
    for (const { files, extends: presets, rules, profile } of config.overrides) {
      const matches = this.match(files, path)
      for (const preset of presets) layers.push({ preset, matches })
      layers.push({ rules, profile, matches })
    }
    return {
      path,
      layers,
      vocabulary,
      ignores: (location) => ignores.some((test) => test(location)),
    }
  }

  /** A test for the patterns of a configuration file. */
  private match(patterns: readonly string[], path: string): (location: string) => boolean {
    try {
      return this.matchPatterns(plainPatterns(patterns), dirname(path))
    } catch (error) {
      throw new ConfigError(`${relative(this.folder, path) || path}: ${readingError(error)}`)
    }
  }

  /** The files that a configuration extends, and its plugins; whatever else it says is checked when these are known. */
  private named({ text, shown, inside }: ConfigText): { files: readonly string[]; plugins: readonly string[] } {
    return readChecked(text, shown, inside, (value) => {
      const plugins = namesIn(value, 'plugins')
      const refused = plugins.length > 0 && !this.allowsPlugins
      const message = 'Plugins run code, and are loaded only with --allow-plugins: say so if you trust them'
      return {
        result: { files: namesIn(value, 'extends').filter(isFileName), plugins },
        problems: refused ? [{ path: ['plugins'], message }] : [],
      }
    })
  }

  private async plugin(path: string, name: string, { shown }: ConfigText): Promise<Vocabulary> {
    let plugin = this.plugins.get(path)
    if (!plugin) this.plugins.set(path, (plugin = importPlugin(path)))
    return plugin.catch((error: unknown) => {
      throw error instanceof ConfigError ? new ConfigError(`${shown}: plugin ${name}: ${error.message}`) : error
    })
  }

  private join(more: readonly Vocabulary[], { shown }: ConfigText): Vocabulary {
    if (more.length === 0) return this.vocabulary
    try {
      return joinVocabularies([this.vocabulary, ...more])
    } catch (error) {
      throw error instanceof ConfigError ? new ConfigError(`${shown}: plugins: ${error.message}`) : error
    }
  }

  private read(path: string, trail: readonly string[]): ConfigText {
    const shown = relative(this.folder, path) || path
    const from = trail.length > 0 ? ` (extended by ${relative(this.folder, trail.at(-1) ?? '')})` : ''
    if (/\.(?:ya?ml|toml|[cm]?[jt]s)$/.test(path))
      throw new ConfigError(
        `${shown}: a configuration is JSON, with comments if you like; resolint init writes one${from}`,
      )
    if (trail.includes(path)) throw new ConfigError(`${shown}: this file extends itself${from}`)
    let text: string
    try {
      text = readSetting(path)
    } catch (error) {
      throw new ConfigError(`${shown}: ${readingError(error)}${from}`)
    }
    const inside = basename(path) === 'package.json' ? [packageKey] : []
    return { text, shown, inside }
  }
}

/** The strings under a key of what may be anything. */
const namesIn = (value: unknown, key: string): readonly string[] => {
  const found =
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined
  return (Array.isArray(found) ? found : [found]).filter((name): name is string => typeof name === 'string')
}
