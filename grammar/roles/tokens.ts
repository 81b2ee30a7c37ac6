/**
 * Roles to tokens: every line is one, and synthetic ones are put between them where a part begins or ends, where a page break
 * stands between two blocks or cuts one, and where text resumes after a list.
 */
import type { IToken, TokenType } from 'chevrotain'
import type { Classified, FirstItem, TextFacts } from './classified.ts'
import type { Line } from '../lines/line.ts'
import { CutBegin, lineRoles, ListHeadingBegin, PageBreakBegin, parts, ResumedBegin, type Part } from './role.ts'

/** The line that a token stands for. Only for tokens of lines. */
export const lineOf = ({ payload }: IToken): Classified => payload as Classified

/** The line of text that a synthetic token stands before; undefined at the end of the text. */
export const lineBelow = ({ payload }: IToken): Classified | undefined => payload as Classified | undefined

/** @param lines all lines of a document with their roles, in order */
export function tokensOf(lines: readonly Classified[]): IToken[] {
  const stream = new Stream()
  let matter: Classified[] = []
  for (const line of lines) {
    if (line.text === undefined) matter.push(line)
    else {
      stream.add(line, line.text, matter)
      if (matter.length > 0) matter = []
    }
  }
  stream.finish(matter)
  return stream.tokens
}

/** A line in two: what stands before an offset, without the white space, and what begins there. */
function cutAt(line: Line, from: number): readonly [Line, Line] {
  const before = line.text.slice(0, from - line.start).trimEnd()
  return [
    { ...line, end: line.start + before.length, text: before },
    { ...line, start: from, text: line.text.slice(from - line.start) },
  ]
}

class Stream {
  readonly tokens: IToken[] = []
  /** Parts that are open, outermost first; items are the last of them. */
  readonly #open: Part[] = []
  #resolution = 0

  /** Adds a line of text, and the page matter between it and the line of text above. */
  add(line: Classified, text: TextFacts, matter: readonly Classified[]): void {
    const { role } = line
    if (role === 'title' && text.fields) {
      this.#addNumber(line, matter)
      this.#addBlock(line, text, [])
    } else if (role === 'item') {
      this.#closeItems((text.level ?? 1) - 1)
      this.#begin('item', line)
      this.#put(CutBegin, line, matter)
    } else if (role === 'listHeading') {
      this.#closeItems(text.level ?? 0)
      this.#push(ListHeadingBegin, line)
      this.#put(CutBegin, line, matter)
    } else if (role === 'more' || role === 'displaced') {
      if (text.resumes) {
        this.#closeItems(text.level ?? 0)
        this.#push(ResumedBegin, line)
      }
      this.#put(CutBegin, line, matter)
    } else this.#addBlock(line, text, matter)
    if (text.item) this.#addNumbered(line, text, text.item)
    else if (role === 'title' && text.label !== undefined) this.#addLabelled(line, text)
    else this.#push(lineRoles[role], line)
  }

  /** `A Wells in the service of all` is two tokens: the label of a resolution, and its title. */
  #addLabelled({ line, ...rest }: Classified, { path, label, from = line.start }: TextFacts): void {
    const [above, below] = cutAt(line, from)
    this.#push(lineRoles.resolutionLabel, { ...rest, line: above, role: 'resolutionLabel', text: { path, label } })
    this.#push(lineRoles.title, { ...rest, line: below, text: { path } })
  }

  /** `2. (a) Decides …` is two tokens: the paragraph has nothing but its number, the rest is its first item. */
  #addNumbered({ line, ...rest }: Classified, { path, from = line.start, ...facts }: TextFacts, item: FirstItem): void {
    const [above, below] = cutAt(line, from)
    this.#push(lineRoles.operative, { ...rest, line: above, text: { ...facts, path, from } })
    const first: Classified = { ...rest, line: below, role: 'item', text: { path, level: 1, ...item } }
    this.#begin('item', first)
    this.#push(lineRoles.item, first)
  }

  /** What stands after the last line of text belongs to an annex that is open, else to the document. */
  finish(matter: readonly Classified[]): void {
    this.#closeTo(this.#open[0] === 'annex' ? ['annex'] : [], undefined)
    this.#put(PageBreakBegin, undefined, matter)
    this.#closeTo([], undefined)
  }

  /** `80/59.` on the first line of a title is the masthead's, and the line two tokens. */
  #addNumber(line: Classified, matter: readonly Classified[]): void {
    if (matter.length > 0) this.#closeTo([], line)
    this.#put(PageBreakBegin, line, matter)
    this.#closeTo(['masthead'], line)
    this.#openTo(['masthead'], line)
    this.#push(lineRoles.masthead, line)
  }

  /** A page break stands above a resolution, a section, an annex; other parts begin above it. */
  #addBlock(line: Classified, { path }: TextFacts, matter: readonly Classified[]): void {
    const { resolution = 0 } = line
    const isLabel = line.role === 'section' || line.role === 'annex'
    const isNew = resolution !== this.#resolution
    const around = isLabel ? path.slice(0, -1) : path
    this.#closeTo(isNew ? [] : around, line)
    if (!isNew) this.#openTo(around, line)
    this.#put(PageBreakBegin, line, matter)
    this.#openTo(path, line)
    this.#resolution = resolution
  }

  /** Page matter after the token that begins it. */
  #put(begin: TokenType, below: Classified | undefined, matter: readonly Classified[]): void {
    if (matter.length === 0) return
    this.#push(begin, below)
    for (const line of matter) this.#push(lineRoles[line.role], line)
  }

  #begin(part: Part, line: Classified | undefined): void {
    this.#open.push(part)
    this.#push(parts[part].begin, line)
  }

  #openTo(path: readonly Part[], line: Classified): void {
    for (const part of path.slice(this.#open.length)) this.#begin(part, line)
  }

  #closeTo(path: readonly Part[], line: Classified | undefined): void {
    const differs = this.#open.findIndex((part, i) => part !== path[i])
    if (differs >= 0) this.#close(differs, line)
  }

  #closeItems(level: number): void {
    const first = this.#open.indexOf('item')
    if (first >= 0) this.#close(first + level, undefined)
  }

  /** Closes the innermost parts until `count` are open. */
  #close(count: number, line: Classified | undefined): void {
    while (this.#open.length > count) this.#push(parts[this.#open.pop() as Part].end, line)
  }

  #push(tokenType: TokenType, payload: Classified | undefined): void {
    this.tokens.push({
      image: tokenType.name,
      startOffset: payload?.line.start ?? 0,
      tokenType,
      tokenTypeIdx: tokenType.tokenTypeIdx as number,
      payload,
    })
  }
}
