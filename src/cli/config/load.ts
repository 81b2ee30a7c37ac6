/** Reads configuration files with what they extend. */
import { basename, dirname, relative, resolve } from 'node:path'
import { readConfigFile, isFileName, type ConfigFile, type Vocabulary } from '../../lint/config-file.ts'
import { ConfigError } from '../../lint/config.ts'
import type { Layer } from '../../lint/layers.ts'
import { readingError } from '../files.ts'
import { readChecked } from '../json-file.ts'
import { readSetting } from '../read-bytes.ts'
import { packageKey } from './find.ts'
import { plainPatterns, type MatchPatterns } from './patterns.ts'

/** A layer that may hold for some files only. */
export interface ScopedLayer extends Layer {
  readonly matches?: (location: string) => boolean
}

/** A configuration file with all that it extends. */
export interface Configuration {
  readonly path: string
  readonly layers: readonly ScopedLayer[]
  /** Whether a file, by where it is, is to be left alone. */
  readonly ignores: (location: string) => boolean
}

/** Loads configurations for runs in a folder: paths in messages are relative to it. */
export class ConfigLoader {
  private readonly vocabulary: Vocabulary
  private readonly folder: string
  private readonly matchPatterns: MatchPatterns

  constructor(vocabulary: Vocabulary, folder: string, matchPatterns: MatchPatterns) {
    this.vocabulary = vocabulary
    this.matchPatterns = matchPatterns
    this.folder = folder
  }

  /** Throws a ConfigError that says file, place and key of everything that cannot be followed. */
  load(path: string, trail: readonly string[] = []): Configuration {
    const config = this.read(path, trail)
    const folder = dirname(path)
    const next = [...trail, path]
    const bases = config.extends.map((name) => (isFileName(name) ? this.load(resolve(folder, name), next) : name))
    const ignores = [
      this.match(config.ignore, path),
      ...bases.flatMap((base) => (typeof base === 'string' ? [] : base.ignores)),
    ]
    const layers: ScopedLayer[] = bases.flatMap((base) => (typeof base === 'string' ? [{ preset: base }] : base.layers))
    layers.push({ rules: config.rules, profile: config.profile })
    for (const { files, extends: presets, rules, profile } of config.overrides) {
      const matches = this.match(files, path)
      for (const preset of presets) layers.push({ preset, matches })
      layers.push({ rules, profile, matches })
    }
    return {
      path,
      layers,
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

  private read(path: string, trail: readonly string[]): ConfigFile {
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
    return readChecked(text, shown, inside, (value) => {
      const { config, problems } = readConfigFile(value, this.vocabulary)
      return { result: config, problems }
    })
  }
}
