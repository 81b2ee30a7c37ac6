/** What a reader is: bytes of one kind of file to what the parser reads. */
import type { Source } from '../../grammar/source.ts'
import type { ChangeMode } from './docx/changes.ts'

/** A file that was read. */
export interface ReadFile {
  /** A bare text where the channel is to be told from the text itself. */
  source: string | Source
  /** The bytes of a changed text; absent where the source is not the file itself, which cannot be fixed in place then. */
  write?: (text: string) => Uint8Array
  /** Whether it is a Word file, in which changes can be tracked. */
  isWord?: true
  /** What its reader of the text is to be told: that the file may be damaged. */
  warning?: string
}

/** How to read a file, where there is a choice. */
export interface ReadOptions {
  /** What to do with tracked changes; `accept` unless told. */
  changes?: ChangeMode
  /** The most bytes that the text of a Word or OpenDocument file may unpack to; 16 MB unless told. */
  maxUnpacked?: number
  /** The most pages that a PDF file may have; 2,000 unless told. */
  maxPages?: number
  /** What reads PDF files instead, as in a thread that can be stopped. */
  readPdf?: Reader
}

/** Throws a ReadError for a file that it cannot read. */
export type Reader = (bytes: Uint8Array, path: string, options: ReadOptions) => ReadFile | Promise<ReadFile>
