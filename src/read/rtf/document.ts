/** Reads the tokens of an RTF file into its stories. */
import type { ChangeMode } from '../docx/changes.ts'
import type { Change, NoteReference } from '../rich/spans.ts'
import { codePageOf, decoded, signs } from './characters.ts'
import { changeBy, initial, type State } from './state.ts'
import { Story } from './story.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A note, its story, and its label, which is known when the whole text was read. */
interface Note extends NoteReference {
  readonly story: Story
  own: boolean
  number: number
  isEnd: boolean
}

/** What a group is for. `text` stands where it is, `silent` is no text, `twice` holds a text in two forms. */
type Purpose = 'text' | 'silent' | 'twice' | 'fonts' | 'styles' | 'style'

interface Group {
  readonly purpose: Purpose
  readonly story: Story
  readonly note: Note | undefined
  state: State
  /** Whether the group's first word is still to come, and whether `\*` stands before it. */
  fresh: boolean
  optional: boolean
}

const silent: ReadonlySet<string> = new Set(
  `colortbl info pict fldinst objdata objclass objname themedata colorschememapping datastore latentstyles listtable
  listoverridetable rsidtbl generator filetbl revtbl xmlnstbl mmathPr ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid
  atnauthor atrfstart atrfend bkmkstart bkmkend xe tc txe rxe nonshppict sp pgdsctbl userprops docvar wgrffmtfilter datafield
  do falt panose background passwordhash formfield ffdeftext ffname template`.split(/\s+/),
)

/** Destinations that are marked as optional and hold text all the same. */
const optionalText: ReadonlySet<string> = new Set(['shpinst', 'shptxt', 'footnote'])

/** Reads one file. */
export class RtfDocument {
  readonly body: Story = new Story()
  readonly headers: Map<string, Story> = new Map()
  readonly notes: Note[] = []
  /** Whether the first page has a header of its own. */
  titled = false
  readonly #mode: ChangeMode
  readonly #groups: Group[] = []
  readonly #fonts = new Map<number, number>()
  readonly #styles = new Map<number, string>()
  #codePage = 1252
  #bytes: number[] = []
  /** Characters still to be passed over after a `\u`. */
  #skipped = 0
  #styleName = ''
  #style = 0

  constructor(mode: ChangeMode) {
    this.#mode = mode
  }

  /** Reads the file; its characters are bytes. Throws a RangeError for one that is cut off. */
  read(text: string): void {
    for (const token of tokensOf(text)) this.#take(token)
    if (this.#groups.length > 0) throw new RangeError('cut off')
    this.body.close(initial)
    for (const story of this.headers.values()) story.close(initial)
    this.#number()
  }

  get #group(): Group | undefined {
    return this.#groups.at(-1)
  }

  #take(token: Token): void {
    if (token.is === 'byte') {
      if (this.#skipped > 0) this.#skipped--
      else this.#bytes.push(token.byte)
      if (this.#group) this.#group.fresh = false
      return
    }
    // What stands for one character of `\u` may be a word as well.
    if (token.is === 'word' && this.#skipped > 0 && signs[token.word] !== undefined) return void this.#skipped--
    this.#flush()
    this.#skipped = 0
    if (token.is === 'open') this.#open()
    else if (token.is === 'close') this.#close()
    else if (token.is === 'word' && this.#group) this.#word(this.#group, token.word, token.value)
  }

  #open(): void {
    const above = this.#group
    this.#groups.push({
      purpose: above?.purpose === 'styles' ? 'style' : (above?.purpose ?? 'text'),
      story: above?.story ?? this.body,
      note: above?.note,
      state: above?.state ?? initial,
      fresh: true,
      optional: false,
    })
  }

  #close(): void {
    const group = this.#groups.pop()
    const above = this.#group
    if (group === undefined) return
    if (group.purpose === 'style' && above?.purpose === 'styles') {
      this.#styles.set(this.#style, this.#styleName.replace(/;.*$/s, '').trim())
      this.#styleName = ''
      this.#style = 0
    }
    if (group.story !== (above?.story ?? this.body)) group.story.close(group.state)
  }

  #word(group: Group, word: string, value: number | undefined): void {
    if (word === '*') {
      group.optional = true
      return
    }
    if (group.fresh && this.#begins(group, word)) return
    const { purpose, story } = group
    if (purpose === 'fonts') return this.#font(group, word, value)
    if (purpose === 'style') {
      if (word === 's') this.#style = value ?? 0
      return
    }
    if (purpose !== 'text') return
    if (word === 'ansicpg') this.#codePage = value ?? 1252
    else if (word === 'mac') this.#codePage = 10_000
    else if (word === 'titlepg') this.titled = true
    else if (word === 'u') this.#unicode(group, value ?? 0)
    else if (word === 'chftn' && group.note) group.note.own = false
    else if (word === 'ftnalt' && group.note) group.note.isEnd = true
    else if (['par', 'sect', 'page', 'nestcell', 'nestrow', '\n', '\r'].includes(word)) this.#end(group)
    else if (word === 'line' || word === 'lbr') story.break()
    else if (word === 'trowd') story.row()
    else if (word === 'cell') story.cell(group.state)
    else if (word === 'row') story.endRow()
    else {
      const sign = signs[word]
      if (sign !== undefined) this.#add(group, sign)
      const change = changeBy(word, value)
      if (change) group.state = { ...group.state, ...change }
    }
  }

  /** What a group is for is said by its first word. */
  #begins(group: Group, word: string): boolean {
    group.fresh = false
    const at = this.#groups.length - 1
    const become = (change: Partial<Group>): true => {
      this.#groups[at] = { ...group, ...change }
      return true
    }
    // Of a text in two forms the one in Unicode counts.
    if (group.purpose === 'twice' && word === 'ud') return become({ purpose: 'text' })
    if (group.purpose !== 'text') return false
    if (word === 'upr') return become({ purpose: 'twice' })
    if (word === 'fonttbl') return become({ purpose: 'fonts' })
    if (word === 'stylesheet') return become({ purpose: 'styles' })
    if (/^(?:header|footer)[lrf]?$/.test(word)) {
      const story = new Story()
      this.headers.set(word, story)
      return become({ story, state: initial })
    }
    if (word === 'footnote') {
      // A mark that the author chose stands raised before the note, which then has no number of its own.
      const custom = group.story.takeMark()
      const note: Note = { story: new Story(), own: true, custom, number: 0, isEnd: false }
      this.notes.push(note)
      group.story.refer(note)
      return become({ note, story: note.story, state: initial })
    }
    if (word === 'shptxt') {
      group.story.end(group.state, undefined)
      return become({ state: initial })
    }
    const isUnknown = group.optional && !optionalText.has(word)
    if (silent.has(word) || isUnknown) return become({ purpose: 'silent' })
    return false
  }

  #font(group: Group, word: string, value: number | undefined): void {
    if (word === 'f') group.state = { ...group.state, font: value ?? 0 }
    else if (word === 'fcharset') {
      const page = codePageOf(value ?? 0)
      if (page !== undefined) this.#fonts.set(group.state.font, page)
    }
  }

  #unicode(group: Group, value: number): void {
    this.#add(group, String.fromCharCode(value & 0xffff))
    this.#skipped = group.state.fallback
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = this.#bytes
    this.#bytes = []
    const group = this.#group
    if (!group) return
    const page = this.#fonts.get(group.state.font) ?? this.#codePage
    if (group.purpose === 'style') this.#styleName += decoded(bytes, page)
    else if (group.purpose === 'text') this.#add(group, decoded(bytes, page === 1252 ? this.#codePage : page))
  }

  #add({ story, state }: Group, text: string): void {
    if (state.hidden || (state.deleted && this.#mode === 'accept') || (state.inserted && this.#mode === 'reject'))
      return
    const change: Change | undefined =
      this.#mode !== 'mark' ? undefined : state.deleted ? 'deleted' : state.inserted ? 'inserted' : undefined
    story.add(text.replaceAll('\u00ad', ''), state, change)
  }

  #end({ story, state }: Group): void {
    story.end(state, this.#styles.get(state.style))
  }

  /** Footnotes in order, then endnotes: there is one row of labels. */
  #number(): void {
    let next = 1
    this.notes.sort((a, b) => Number(a.isEnd) - Number(b.isEnd))
    for (const note of this.notes) if (!note.own) note.number = next++
  }
}
