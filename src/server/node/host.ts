/** The server on a computer: configurations, side files and baselines are those of the command line. */
import { extname, relative } from 'node:path'
import { readArguments } from '../../cli/args.ts'
import { lintOptions } from '../../cli/commands/options.ts'
import { pdfReader } from '../../cli/pdf-thread.ts'
import { largestDocument, readRegular } from '../../cli/read-bytes.ts'
import { Settings } from '../../cli/settings.ts'
import { sideSuppressions, sideText } from '../../cli/side-file.ts'
import type { Terminal } from '../../cli/terminal.ts'
import type { Source } from '../../../grammar/source.ts'
import { fix, lint, type Linter } from '../../index.ts'
import { mayBeRead, readFile } from '../../read/index.ts'
import type { BaselineOf, Host, Judging, SideFile } from '../host.ts'
import type { ClientSettings } from '../settings.ts'
import { Baselines } from './baseline.ts'
import { Folders, pathOf } from './places.ts'

/** What may be told to the server where it is started. */
export interface NodeHostOptions {
  /** Whether configurations may name plugins, which run code. */
  readonly allowsPlugins: boolean
  /** Takes down what is said aside. */
  readonly log: (message: string) => void
}

const ownLinter: Linter = { lint, fix }

/** Endings of text files, and of files that clients show as they are: these are what the client says they are. */
const texts: ReadonlySet<string> = new Set(['', '.txt', '.text', '.md'])
/** Endings of files that are no characters: what a client shows of them is none of their text. */
const packed: ReadonlySet<string> = new Set(['.pdf', '.docx', '.odt', '.ott'])

export class NodeHost implements Host {
  private readonly options: NodeHostOptions
  private readonly places = new Folders()
  private readonly baselines = new Baselines()
  /** By folder and by what the client sets. */
  private settings = new Map<string, Settings>()

  constructor(options: NodeHostOptions) {
    this.options = options
  }

  folders(uris: readonly string[]): void {
    this.places.set(uris)
  }

  forget(): void {
    this.settings = new Map()
  }

  async judging(uri: string, { layer, config }: ClientSettings): Promise<Judging | undefined> {
    const location = pathOf(uri) ?? this.places.placeFor(uri)
    const folder = this.places.of(location)
    const key = JSON.stringify([folder, config, layer])
    let settings = this.settings.get(key)
    if (!settings) {
      const words = [
        ...(config === undefined ? [] : ['--config', config]),
        ...(this.options.allowsPlugins ? ['--allow-plugins'] : []),
      ]
      settings = new Settings(readArguments(words, lintOptions), this.terminal(folder), layer)
      this.settings.set(key, settings)
    }
    if (await settings.ignores(location)) return undefined
    const { options, plugged } = await settings.for(location)
    return { options: { ...options, path: relative(folder, location) }, linter: plugged?.linter ?? ownLinter }
  }

  async sideFile(uri: string): Promise<SideFile | undefined> {
    const location = pathOf(uri)
    if (location === undefined) return undefined
    const folder = this.places.of(location)
    const text = sideText(location, folder)
    const file = { uri: `${uri}.resolint.json` }
    if (text === undefined) return { ...file, suppressions: [] }
    return { ...file, text, suppressions: await sideSuppressions(text, location, folder) }
  }

  baseline(uri: string): BaselineOf | undefined {
    const location = pathOf(uri)
    return location === undefined ? undefined : this.baselines.of(this.places.of(location), location)
  }

  async read(uri: string, text: string): Promise<string | Source | undefined> {
    const location = pathOf(uri)
    const ending = extname(location ?? '').toLowerCase()
    if (location === undefined || texts.has(ending) || !mayBeRead(location)) return undefined
    const bytes = packed.has(ending) ? readRegular(location, largestDocument) : new TextEncoder().encode(text)
    const readPdf = pdfReader()
    const { source, write } = await readFile(bytes, location, readPdf ? { readPdf } : {})
    return write ? undefined : source
  }

  /** What the settings of the command line see of the world. */
  private terminal(folder: string): Terminal {
    return {
      print: () => {},
      printAside: this.options.log,
      readInput: () => Promise.resolve(new Uint8Array()),
      inputChunks: () => ReadableStream.from<Uint8Array>([]),
      isInteractive: false,
      environment: process.env,
      folder,
    }
  }
}
