/** Which settings hold for a file: those of the command line over those of its configuration. */
import { dirname, relative, resolve } from 'node:path'
import type { Vocabulary } from '../lint/config-file.ts'
import type { LintOptions, Linter } from '../lint/lint.ts'
import { settle, withChannel, type Layer } from '../lint/layers.ts'
import type { Arguments } from './args.ts'
import { configNames, createFinders } from './config/find.ts'
import type { Configuration, ConfigLoader } from './config/load.ts'
import { readingError } from './files.ts'
import { readCommandLayer } from './lint-options.ts'
import { readSetting } from './read-bytes.ts'
import { complain, type Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** What holds for one file. */
export interface FileSettings {
  readonly options: LintOptions
  /** The configuration file, if there is one. */
  readonly config?: string
  /** Rules and presets, and a linter for them, where the configuration has plugins. */
  readonly plugged?: { readonly vocabulary: Vocabulary; readonly linter: Linter }
}

/** The code that reads configurations is loaded when there is one. */
export class Settings {
  private readonly command: Layer
  private readonly named: string | undefined
  private readonly reads: boolean
  private readonly heedsIgnore: boolean
  private readonly folder: string
  private readonly allowsPlugins: boolean
  private readonly plugged = new Map<Vocabulary, NonNullable<FileSettings['plugged']>>()
  private readonly finders: ReturnType<typeof createFinders>
  private readonly loaded = new Map<string, Configuration>()
  private readonly ignored = new Map<string, (location: string) => boolean>()
  private readonly settled = new Map<string, LintOptions>()
  private loader: ConfigLoader | undefined

  /** @param command what goes before every configuration; what the arguments say unless told */
  constructor(args: Arguments, terminal: Terminal, command: Layer = readCommandLayer(args)) {
    const { folder } = terminal
    this.folder = folder
    this.finders = createFinders((path) =>
      complain(
        terminal,
        `${relative(folder, path)} is not read: a configuration is JSON, with comments if you like, and called ${configNames[0]}; resolint init writes one`,
      ),
    )
    this.command = command
    const named = args.value('config')
    this.named = named === undefined ? undefined : resolve(folder, named)
    this.allowsPlugins = args.has('allow-plugins')
    this.reads = !args.has('no-config')
    this.heedsIgnore = !args.has('no-ignore')
  }

  /** @param location where the file is, or would be for standard input */
  async for(location: string): Promise<FileSettings> {
    const path = this.configOf(location)
    if (path === undefined) return { options: withChannel(this.command) }
    const { layers, vocabulary } = await this.configuration(path)
    const holding = layers.map(({ matches }) => matches?.(location) ?? true)
    const key = JSON.stringify([path, holding])
    let options = this.settled.get(key)
    if (!options) {
      const chosen = layers.filter((_layer, index) => holding[index])
      const preset = this.command.preset
      // A set named on the command line stands for those of the configuration, whose own settings stay.
      const below =
        preset === undefined ? chosen : [{ preset }, ...chosen.filter((layer) => layer.preset === undefined)]
      const { preset: _named, ...above } = this.command
      options = withChannel(settle([...below, above], vocabulary))
      this.settled.set(key, options)
    }
    const plugged = await this.pluggedFor(vocabulary)
    return { options, config: path, ...(plugged ? { plugged } : {}) }
  }

  private async pluggedFor(vocabulary: Vocabulary): Promise<FileSettings['plugged']> {
    if (vocabulary === (await ownVocabulary())) return undefined
    let plugged = this.plugged.get(vocabulary)
    if (!plugged) {
      const { createLinter } = await import('../index.ts')
      this.plugged.set(vocabulary, (plugged = { vocabulary, linter: createLinter(vocabulary) }))
    }
    return plugged
  }

  /** Whether a file is to be left alone. */
  async ignores(location: string): Promise<boolean> {
    if (!this.heedsIgnore) return false
    const path = this.configOf(location)
    if (path !== undefined && (await this.configuration(path)).ignores(location)) return true
    const list = this.finders.ignore(dirname(location))
    if (list === undefined) return false
    let test = this.ignored.get(list)
    if (!test) {
      test = await this.readIgnoreFile(list)
      this.ignored.set(list, test)
    }
    return test(location)
  }

  private async readIgnoreFile(path: string): Promise<(location: string) => boolean> {
    const { loadPatterns, readPatternLines } = await import('./config/patterns.ts')
    const matchPatterns = await loadPatterns()
    try {
      return matchPatterns(readPatternLines(readSetting(path)), dirname(path))
    } catch (error) {
      throw new UsageError(`${relative(this.folder, path)}: ${readingError(error)}`)
    }
  }

  /** The configurations that were read. */
  files(): readonly string[] {
    return [...this.loaded.keys()]
  }

  private configOf(location: string): string | undefined {
    return this.reads ? (this.named ?? this.finders.config(dirname(location))) : undefined
  }

  private async configuration(path: string): Promise<Configuration> {
    let configuration = this.loaded.get(path)
    if (!configuration) {
      if (!this.loader) {
        const [{ ConfigLoader: Loader }, { loadPatterns }] = await Promise.all([
          import('./config/load.ts'),
          import('./config/patterns.ts'),
        ])
        this.loader = new Loader({
          vocabulary: await ownVocabulary(),
          folder: this.folder,
          matchPatterns: await loadPatterns(),
          allowsPlugins: this.allowsPlugins,
        })
      }
      configuration = await this.loader.load(path)
      this.loaded.set(path, configuration)
    }
    return configuration
  }
}

let own: Vocabulary | undefined

/** The rules and presets of resolint. */
const ownVocabulary = async (): Promise<Vocabulary> => {
  const { rules, presets } = await import('../index.ts')
  return (own ??= { rules, presets })
}
