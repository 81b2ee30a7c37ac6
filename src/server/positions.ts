/** Positions of the protocol, whose columns count UTF-16 code units or, where the client asks for it, bytes of UTF-8. */
import type { Position, Range as LspRange, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Range } from '../tree/range.ts'

/** How columns are counted. */
export type Encoding = 'utf-8' | 'utf-16'

/** The first of the encodings that a client can take and that is known here. */
export const chooseEncoding = (offered: readonly string[] = []): Encoding =>
  offered.find((each): each is Encoding => each === 'utf-8' || each === 'utf-16') ?? 'utf-16'

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** From offsets of a text (UTF-16) to positions, and back. */
export class Positions {
  private readonly document: TextDocument
  private readonly encoding: Encoding

  constructor(document: TextDocument, encoding: Encoding) {
    this.document = document
    this.encoding = encoding
  }

  /** A position outside the text is the nearest inside it. */
  offsetAt(position: Position): number {
    if (this.encoding === 'utf-16') return this.document.offsetAt(position)
    const start = this.document.offsetAt({ line: position.line, character: 0 })
    const end = this.document.offsetAt({ line: position.line, character: Infinity })
    let offset = start
    let bytes = 0
    for (const character of this.document.getText().slice(start, end)) {
      if (bytes >= position.character) break
      bytes += bytesOf(character)
      offset += character.length
    }
    return offset
  }

  positionAt(offset: number): Position {
    const position = this.document.positionAt(offset)
    if (this.encoding === 'utf-16') return position
    const start = this.document.offsetAt({ line: position.line, character: 0 })
    let character = 0
    for (const each of this.document.getText().slice(start, start + position.character)) character += bytesOf(each)
    return { line: position.line, character }
  }

  range({ start, end }: Range): LspRange {
    return { start: this.positionAt(start), end: this.positionAt(end) }
  }
}

/** The text after changes, each of which speaks of the text that the one before it left. */
export const withChanges = (
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  encoding: Encoding,
): TextDocument =>
  changes.reduce((changed, change) => {
    if (!('range' in change)) return TextDocument.update(changed, [{ text: change.text }], version)
    const positions = new Positions(changed, encoding)
    const range = {
      start: changed.positionAt(positions.offsetAt(change.range.start)),
      end: changed.positionAt(positions.offsetAt(change.range.end)),
    }
    return TextDocument.update(changed, [{ range, text: change.text }], version)
  }, document)
