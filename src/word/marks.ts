/** What is to become of the characters of a file, run by run, and the runs that come of it. */
import { child, elements, characters, type XmlElement } from '../read/rich/xml.ts'
import type { Origin } from '../read/rich/origin.ts'
import { escapeText } from './escape.ts'
import type { WordFile } from './file.ts'
import type { Look } from './looks.ts'
import { changedProperties, likeProperties } from './properties.ts'
import type { Revisions } from './revisions.ts'
import type { Splices } from './splices.ts'
import { nameIn } from './tags.ts'

/** In which order that stands which is put in at one place: words belong to the comment that ends after them. */
const ranks = { insertion: 0, end: 1, start: 2 } as const

type Anchor = { readonly rank: number; readonly xml: string; readonly outside: boolean }

/** How characters go: struck out, or to another place. */
type Going = 'deleted' | 'movedFrom'

/** What is to be done to the characters of one child of a run. */
interface ChildMarks {
  readonly going: Map<number, Going>
  readonly looks: Map<number, Partial<Look>>
  /** By the index of the character that they stand before; that after the last one counts too. */
  readonly anchors: Map<number, Anchor[]>
}

/** How a stretch of a run is written. */
interface State {
  readonly going: Going | undefined
  readonly look: Partial<Look>
}

const untouched: State = { going: undefined, look: {} }

const isAlike = (a: State, b: State): boolean =>
  a.going === b.going && a.look.italic === b.look.italic && a.look.bold === b.look.bold

const isText = ({ name }: XmlElement): boolean => name === 'w:t' || name === 'w:delText'

/** Marks characters, and rewrites the runs that hold them. */
export class Marks {
  readonly #file: WordFile
  readonly #revisions: Revisions
  readonly #runs = new Map<XmlElement, Map<XmlElement, ChildMarks>>()

  constructor(file: WordFile, revisions: Revisions) {
    this.#file = file
    this.#revisions = revisions
  }

  #of(run: XmlElement, element: XmlElement): ChildMarks {
    const children = this.#runs.get(run) ?? new Map<XmlElement, ChildMarks>()
    this.#runs.set(run, children)
    const marks = children.get(element) ?? { going: new Map(), looks: new Map(), anchors: new Map() }
    children.set(element, marks)
    return marks
  }

  #anchor(run: XmlElement, element: XmlElement, at: number, anchor: Anchor): void {
    const { anchors } = this.#of(run, element)
    anchors.set(at, [...(anchors.get(at) ?? []), anchor])
  }

  /** Strikes a character out, or moves it away. */
  delete(run: XmlElement, { element, at }: Origin, going: Going = 'deleted'): void {
    this.#of(run, element).going.set(at, going)
  }

  /** Sets a character otherwise. */
  set(run: XmlElement, { element, at }: Origin, look: Partial<Look>): void {
    this.#of(run, element).looks.set(at, look)
  }

  /** Puts words in beside a character, set as in the run `like` but for what `look` says. */
  insert(
    run: XmlElement,
    { element, at }: Origin,
    side: 'before' | 'after',
    words: { readonly text: string; readonly like: XmlElement; readonly look: Partial<Look> },
  ): void {
    this.put(run, { element, at }, side, this.#revisions.inserted(this.run(words)))
  }

  /** A run like another one, but for what `look` says. */
  run({
    text,
    like,
    look,
  }: {
    readonly text: string
    readonly like: XmlElement
    readonly look: Partial<Look>
  }): string {
    const startTag = this.#file.startTag(like)
    return `${startTag}${likeProperties(this.#file, like, look)}${this.#words(text)}</${nameIn(startTag)}>`
  }

  /** Puts a change that is written already in beside a character. */
  put(run: XmlElement, { element, at }: Origin, side: 'before' | 'after', xml: string): void {
    this.#anchor(run, element, side === 'before' ? at : at + 1, { rank: ranks.insertion, xml, outside: true })
  }

  /** Puts the beginning or the end of a comment before or after a character. */
  comment(run: XmlElement, { element, at }: Origin, kind: 'start' | 'end', xml: string): void {
    this.#anchor(run, element, kind === 'start' ? at : at + 1, { rank: ranks[kind], xml, outside: false })
  }

  /** Writes all that was marked. */
  write(splices: Splices): void {
    for (const [run, marks] of this.#runs) {
      const { part, start, end } = this.#file.place(run)
      splices.replace(part, start, end, this.#rewritten(run, marks))
    }
  }

  #words(text: string, name = 't'): string {
    const { prefix } = this.#file
    return `<${prefix}${name} xml:space="preserve">${escapeText(text)}</${prefix}${name}>`
  }

  #rewritten(run: XmlElement, all: ReadonlyMap<XmlElement, ChildMarks>): string {
    const startTag = this.#file.startTag(run)
    const properties = child(run, 'w:rPr')
    let xml = ''
    let pieces = 0
    let content = ''
    let words = ''
    let state = untouched
    const settle = (): void => {
      if (words !== '') content += this.#words(words, state.going === 'deleted' ? 'delText' : 't')
      words = ''
    }
    const flush = (): void => {
      settle()
      if (content === '') return
      const set = changedProperties(this.#file, properties, state.look, this.#revisions)
      const inside = `${startTag}${pieces++ > 0 ? this.#anew(set, properties) : set}${content}</${nameIn(startTag)}>`
      xml += state.going ? this.#revisions[state.going](inside) : inside
      content = ''
    }
    const enter = (next: State): void => {
      if (!isAlike(state, next)) flush()
      state = next
    }
    const put = (anchors: readonly Anchor[] = []): void => {
      if (anchors.length === 0) return
      flush()
      for (const anchor of anchors.toSorted((a, b) => a.rank - b.rank))
        xml += anchor.outside ? this.#outside(run, anchor.xml) : anchor.xml
    }
    for (const element of elements(run)) {
      if (element === properties) continue
      const marks = all.get(element)
      if (!marks) {
        enter(untouched)
        settle()
        content += this.#file.whole(element)
        continue
      }
      const text = isText(element) ? shown(element) : undefined
      const length = text?.end ?? 1
      for (let at = text?.start ?? 0; at < length; at++) {
        put(marks.anchors.get(at))
        // A soft hyphen within words that go has no place of its own in the text.
        const isHyphen = text?.characters[at] === '\u00ad'
        enter({ going: marks.going.get(isHyphen ? at - 1 : at), look: marks.looks.get(at) ?? {} })
        if (text) words += text.characters[at]
        else content += this.#file.whole(element)
      }
      put(marks.anchors.get(length))
      settle()
    }
    flush()
    return xml
  }

  /** Somebody's change of the look of a run bears a number of its own in each further piece of the run. */
  #anew(set: string, properties: XmlElement | undefined): string {
    const change = child(properties, 'w:rPrChange')
    if (!change) return set
    const startTag = this.#file.startTag(change)
    return set.replace(startTag, () => this.#revisions.again(startTag))
  }

  /** What is put in by us is no part of what somebody else put in: theirs ends before it and goes on after it. */
  #outside(run: XmlElement, xml: string): string {
    const { parent } = this.#file.place(run)
    if (parent?.name !== 'w:ins' && parent?.name !== 'w:moveTo') return xml
    const startTag = this.#file.startTag(parent)
    return `</${nameIn(startTag)}>${xml}${this.#revisions.again(startTag)}`
  }
}

/** The characters of an element and the stretch of them that is shown: without `xml:space` the white space around is not. */
const shown = (element: XmlElement): { characters: string; start: number; end: number } => {
  const text = characters(element)
  if (element.attributes['space'] === 'preserve') return { characters: text, start: 0, end: text.length }
  const bare = text.replaceAll('\u00ad', '\u200b')
  return { characters: text, start: bare.length - bare.trimStart().length, end: bare.trimEnd().length }
}
