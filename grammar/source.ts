/**
 * What the parser reads: a text, and what the channel that it came through knows of its lines.
 */

/** How a text came to us. `text` is a typed draft or web text with blank lines between its paragraphs. */
export type Channel = 'text' | 'markdown' | 'pdftotext' | 'layout' | 'pymupdf' | 'ocr' | 'pdf' | 'docx' | 'markup'

/** What a reader knows of one line beyond its characters. Every field is optional: the grammar works without any. */
export interface LineHint {
  /** 1-based page (PDF). */
  readonly page?: number
  /** 1-based paragraph (Word). */
  readonly paragraph?: number
  /** Name of the paragraph style (Word). */
  readonly style?: string
  /** Which area of the page the line stands in. */
  readonly role?: 'header' | 'footer' | 'note' | 'body'
  /** Whether the line is known to begin a paragraph (`true`) or to go on with one (`false`). */
  readonly startsParagraph?: boolean
  /** Left edge in points, comparable over the lines of one page. */
  readonly indent?: number
  /** Centred or bold on its own: a title or a heading. */
  readonly heading?: boolean
  /**
   * Of a row of a table: where its cells begin and end, `[start, end)` in UTF-16 code units from the line's first character
   * that is not white space; an empty cell ends where it begins.
   */
  readonly cells?: readonly (readonly [start: number, end: number])[]
}

/** A text in the notation, with the hints of its lines. */
export interface Source {
  readonly text: string
  readonly channel: Channel
  /** One hint a line of `text`, in order; lines end with LF, CR or CRLF. */
  readonly lines?: readonly (LineHint | undefined)[]
  /** Where the text ends, in UTF-16 code units of `text`, in a letter that quotes it and goes on below; its own end where not given. */
  readonly end?: number
}
