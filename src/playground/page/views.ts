/** The panels beside the list: the document, its outline, its tree, its lines. Each is made when it is looked at. */
import type { Draft, Entry, Settings } from '../protocol.ts'
import { button, make, setBusy } from './dom.ts'
import { full } from './workers.ts'

/** What a view does with the editor. */
export interface ViewHost {
  /** Goes to an offset of the text, in UTF-16 code units. */
  goTo: (offset: number) => void
  /** Goes to a line, 1-based. */
  goToLine: (line: number) => void
}

/** Fills a panel from a text. */
type View = (panel: HTMLElement, draft: Draft, settings: Settings, host: ViewHost) => Promise<void>

/** Styles of what was found, set without a style element: the page's policy knows only its own. */
const kinds = new CSSStyleSheet()

const documentView: View = async (panel, draft, settings) => {
  const { html, style } = await (await full()).document(draft, settings)
  kinds.replaceSync(style)
  if (!document.adoptedStyleSheets.includes(kinds)) document.adoptedStyleSheets.push(kinds)
  // Made by the report, which escapes every word of the text.
  panel.innerHTML = html
}

const listOf = (entries: readonly Entry[], host: ViewHost): HTMLElement =>
  make(
    'ol',
    { className: 'outline' },
    ...entries.map(({ name, words, offset, entries: inner }) => {
      const go = button('', () => host.goTo(offset), 'go')
      go.append(make('b', {}, name), ' ', make('bdi', {}, words))
      return make('li', {}, go, ...(inner.length > 0 ? [listOf(inner, host)] : []))
    }),
  )

const outlineView: View = async (panel, draft, settings, host) => {
  const entries = await (await full()).outline(draft, settings)
  panel.replaceChildren(
    entries.length > 0 ? listOf(entries, host) : make('p', {}, 'No resolution was found in the text.'),
  )
}

/** Rows of text; the number of a line leads to it. */
const rows = (panel: HTMLElement, text: string, { goToLine }: ViewHost): void => {
  const pre = make('pre')
  for (const row of text.split('\n')) {
    const [, before = '', line, rest = row] = /^( *)(\d+)(  .*)$/.exec(row) ?? []
    const shown = make('div', {}, before)
    if (line !== undefined) {
      const go = button(line, () => goToLine(Number(line)), 'line')
      go.setAttribute('aria-label', `Line ${line}`)
      shown.append(go)
    }
    shown.append(rest)
    pre.append(shown)
  }
  panel.replaceChildren(pre)
}

const treeView: View = async (panel, draft, settings, host) =>
  rows(panel, await (await full()).tree(draft, settings), host)

const linesView: View = async (panel, draft, settings, host) =>
  rows(panel, await (await full()).lines(draft, settings), host)

/** The views by the id of their panel. */
const views: Readonly<Record<string, View>> = {
  document: documentView,
  outline: outlineView,
  tree: treeView,
  lines: linesView,
}

/** Keeps the panel that is looked at true to the text. */
export class Views {
  private readonly host: ViewHost
  /** What a panel shows: a text is another value after every change, settings too. */
  private readonly shown = new Map<string, readonly [Draft, Settings]>()

  constructor(host: ViewHost) {
    this.host = host
  }

  /**
   * Fills a panel, unless it shows that text by those settings.
   * @throws an error in words for people
   */
  async show(id: string, draft: Draft, settings: Settings): Promise<void> {
    const view = views[id]
    const panel = document.getElementById(id)
    const [text, by] = this.shown.get(id) ?? []
    if (!view || !panel || (text === draft && by === settings)) return
    const state = [draft, settings] as const
    this.shown.set(id, state)
    const isLast = (): boolean => this.shown.get(id) === state
    setBusy(panel, true)
    try {
      const made = make('div')
      await view(made, draft, settings, this.host)
      if (isLast()) panel.replaceChildren(...made.childNodes)
    } catch (error) {
      if (isLast()) this.shown.delete(id)
      throw error
    } finally {
      if (isLast() || !this.shown.has(id)) setBusy(panel, false)
    }
  }
}
