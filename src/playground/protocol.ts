/** What the page and its workers say to each other: calls with one answer each. */
import type { Source } from '../../grammar/source.ts'
import type { Counts, Finding } from '../lint/finding.ts'
import type { Profile } from '../lint/profile.ts'
import type { Edit } from '../lint/change.ts'

/** What a text is judged by: a preset, and what of the profile is not left to the text to tell. */
export interface Settings {
  readonly preset: string
  readonly profile: Partial<Profile>
}

/** A text with what is known of it. */
export interface Draft {
  /** What it is called: the name of its file. */
  readonly name: string
  /** Lines end with a line feed, as the editor has them. */
  readonly text: string
  /** What its file held, with what the reader knows of the lines. Absent where the channel is to be told from the text itself. */
  readonly origin?: Source
}

/** What was found in a text. */
export interface Judgement {
  /** In the order of the text; lines and columns 1-based, offsets UTF-16 code units of the text that was sent. */
  readonly findings: readonly Finding[]
  /** How the place of each finding is said: `PP 9`. */
  readonly places: readonly string[]
  readonly counts: Counts
  /** What the document was taken for: `draft resolution; General Assembly, draft, 2024, read as text`. */
  readonly about: string
  /** Rules that failed, where findings of theirs may be missing. */
  readonly failures: readonly string[]
}

/** All safe fixes of a text, as replacements in it; how many findings they settle. */
export interface Fixes {
  readonly edits: readonly Edit[]
  readonly fixed: number
}

/** An entry of the outline. */
export interface Entry {
  /** `OP 4 Requests` */
  readonly name: string
  /** Its first words. */
  readonly words: string
  /** Where it begins: UTF-16 code units of the text. */
  readonly offset: number
  readonly entries: readonly Entry[]
}

/** What the worker does that knows the rules and reads English, without a list of words. */
export interface Judging {
  judge: (draft: Draft, settings: Settings) => Judgement
  fix: (draft: Draft, settings: Settings) => Fixes
}

/** The kinds of files that the page writes, by their endings. */
export type Ending = '.docx' | '.xml' | '.csv' | '.md' | '.html'

/** What can be read of a file. */
export interface Opened {
  readonly draft: Draft
  /** What its reader is to be told: that the file may be damaged. */
  readonly warning?: string
  readonly isWord: boolean
}

/** What may be written at a place. */
export interface Offered {
  /** As it is shown: `Also requests`. */
  readonly label: string
  /** How often, or where else, it is written: `goes on from OP 3`. */
  readonly detail?: string
  /** What it takes the place of: UTF-16 code units of the text. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What the worker does that knows everything but PDF files. */
export interface Showing extends Judging {
  /** Takes the list of words that the spelling rules look words up in: the bytes of `words.bin`. */
  words: (bytes: Uint8Array) => void
  open: (bytes: Uint8Array, name: string) => Promise<Opened>
  /** @param offset UTF-16 code units of the text. @returns the likeliest first */
  complete: (draft: Draft, settings: Settings, offset: number) => readonly Offered[]
  /** The document as a reader sees it, and the style of its kinds of findings. */
  document: (draft: Draft, settings: Settings) => { html: string; style: string }
  outline: (draft: Draft, settings: Settings) => readonly Entry[]
  tree: (draft: Draft, settings: Settings) => string
  lines: (draft: Draft, settings: Settings) => string
  /** HTML of the comparison of an older text with a newer one. */
  compare: (old: Draft, fresh: Draft) => string
  /** @param word the Word file that the text was read from, where it has not changed since: comments are set into it */
  write: (ending: Ending, draft: Draft, settings: Settings, word?: Uint8Array) => Promise<Uint8Array>
}

/** What the worker does that reads PDF files. */
export interface PdfReading {
  open: Showing['open']
}

/** A call. */
export interface Call {
  readonly id: number
  readonly name: string
  readonly args: readonly unknown[]
}

/** The answer to the call of an id. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | {
      readonly id: number
      readonly error: string
      /** Whether the worker that reads every text would have an answer. */
      readonly isUnread: boolean
    }
