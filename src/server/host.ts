/** What the server asks of the place where it runs: a computer with files, or a browser that has none. */
import type { Source } from '../../grammar/source.ts'
import type { Baseline } from '../lint/baseline.ts'
import type { Linter, LintOptions } from '../lint/lint.ts'
import type { SideSuppression } from '../lint/suppress/side.ts'
import type { ClientSettings } from './settings.ts'

/** How a document is judged. */
export interface Judging {
  readonly options: LintOptions
  readonly linter: Linter
}

/** A file that a code action may write to. */
export interface Companion {
  readonly uri: string
  /** What it holds; absent where there is no such file yet. */
  readonly text?: string
}

/** The file beside a document that silences findings in it. */
export interface SideFile extends Companion {
  readonly suppressions: readonly SideSuppression[]
}

/** A baseline, and what a document is called in it. */
export interface BaselineOf extends Companion {
  readonly name: string
  /** What is known of all documents. */
  readonly known: Baseline
}

/** The world around the documents. All methods but `forget` throw errors whose message is for people. */
export interface Host {
  /** How a document is judged; undefined for one that is to be left alone. */
  judging: (uri: string, client: ClientSettings) => Promise<Judging | undefined>
  /** The file for suppressions beside a document; undefined where documents have no place. */
  sideFile: (uri: string) => Promise<SideFile | undefined>
  /** The baseline that holds for a document; undefined where documents have no place. */
  baseline: (uri: string) => BaselineOf | undefined
  /** The text of a file that is not itself the text; undefined for a text. */
  read: (uri: string, text: string) => Promise<string | Source | undefined>
  /** Folders that are open, as URIs. */
  folders: (uris: readonly string[]) => void
  /** Forgets what was read of configurations: some file has changed. */
  forget: () => void
}
