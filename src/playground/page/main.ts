/** The page: what is done with the text, and what is shown of it. */
import { count } from '../../formats/words.ts'
import type { Finding } from '../../lint/finding.ts'
import { fromLink } from '../link.ts'
import type { Draft, Ending, Judgement, Settings } from '../protocol.ts'
import { Comparison } from './compare.ts'
import { byId, say, setBusy } from './dom.ts'
import { Editor } from './editor.ts'
import { handOut, readDropped, takeChosen, takeFiles } from './files.ts'
import { listFindings } from './findings.ts'
import { Judge } from './judge.ts'
import { lateExtension } from './load-late.ts'
import { followLinks } from './links.ts'
import { readSettings, setSettings } from './settings.ts'
import { shareLink } from './share.ts'
import { Tabs } from './tabs.ts'
import { tell } from './tell.ts'
import { Views } from './views.ts'
import { full } from './workers.ts'

/** What a text without a file is called. */
const untitled = 'draft.txt'

/** Says what went wrong; it is for people. */
const complain = (error: unknown): void => say(error instanceof Error ? error.message : String(error))

class Page {
  private draft: Draft = { name: untitled, text: '' }
  private settings: Settings = readSettings()
  /** The Word file that the text was read from, and its text. */
  private word: { readonly bytes: Uint8Array; readonly text: string } | undefined
  /** What was found in the text as it is. */
  private judgement: Judgement | undefined
  private isExtended = false
  private readonly editor: Editor
  private readonly judge: Judge
  private readonly views: Views
  private readonly tabs: Tabs
  private readonly comparison: Comparison

  constructor() {
    const nonce = document.querySelector<HTMLStyleElement>('style')?.nonce ?? ''
    this.editor = new Editor(byId('editor'), nonce, { changed: () => this.changed(), fix: (one) => this.fix(one) })
    this.views = new Views({
      goTo: (offset) => this.editor.select(offset),
      goToLine: (line) => this.editor.selectLine(line),
    })
    this.judge = new Judge({
      draft: () => this.draft,
      settings: () => this.settings,
      judged: (judgement, draft, isWhole) => this.judged(judgement, draft, isWhole),
      failed: complain,
    })
    this.comparison = new Comparison(() => this.draft, complain)
    this.tabs = new Tabs(byId('tabs'), (panel) => void this.show(panel))
    followLinks(document.body, this.tabs)
    this.listen()
    setBusy(byId('findings'), true)
  }

  /** Takes another text. */
  take(draft: Draft, word?: Uint8Array): void {
    this.draft = draft
    this.word = word && { bytes: word, text: draft.text }
    this.editor.replace(draft.text)
    byId('name').textContent = draft.name
    this.changed()
  }

  /** Takes what a link holds. @returns whether there was anything in it */
  async takeLink(hash: string): Promise<boolean> {
    const shared = await fromLink(hash)
    if (!shared) {
      if (/^#v\d/.test(hash)) say('This link is damaged or was made by another version: nothing could be read from it')
      return false
    }
    setSettings(shared.settings)
    this.settings = readSettings()
    if (shared.other) this.comparison.take(shared.other)
    this.take(shared.draft)
    say('The text comes from the link')
    return true
  }

  private changed(): void {
    const { text } = this.editor
    if (text !== this.draft.text) this.draft = { ...this.draft, text }
    this.judgement = undefined
    setBusy(byId('findings'), true)
    this.judge.ask()
  }

  private judged(judgement: Judgement, draft: Draft, isWhole: boolean): void {
    this.judgement = judgement
    const { findings, failures } = judgement
    this.editor.show(findings)
    listFindings(byId('list'), judgement, draft.text, {
      go: ({ offset, endOffset }) => this.editor.select(offset, endOffset),
      fix: (finding) => this.fix(finding),
    })
    tell(judgement, draft)
    if (failures.length > 0) say(`Findings may be missing, for these rules failed: ${failures.join(', ')}`)
    if (isWhole) setBusy(byId('findings'), false)
    void this.extend().catch(complain)
    void this.show(this.tabs.current)
  }

  /** Gives the editor what it did not need before something was found; once. */
  private async extend(): Promise<void> {
    if (this.isExtended) return
    this.isExtended = true
    const late = await lateExtension()
    this.editor.extend(
      late(async (offset) => {
        const { draft, settings } = this
        return (await full()).complete(draft, settings, offset)
      }),
    )
  }

  private show(panel: string): Promise<void> {
    return this.views.show(panel, this.draft, this.settings).catch(complain)
  }

  private fix({ fix }: Finding): void {
    if (!fix) return
    // The offsets of a finding are those of the text in which it was found.
    if (!this.judgement) return say('The text has just changed; try again in a moment')
    this.editor.apply(fix.edits)
    say(`Done: ${fix.title}`)
  }

  private async fixAll(): Promise<void> {
    const { draft } = this
    const { edits, fixed } = await (await full()).fix(draft, this.settings)
    if (draft !== this.draft) return say('The text has changed meanwhile; nothing was fixed')
    this.editor.apply(edits)
    say(`${count(fixed, 'finding')} fixed; Undo takes it back`)
  }

  private async open(file: File): Promise<void> {
    say(`Reading ${file.name} …`)
    const { draft, warning, isWord, bytes } = await readDropped(file)
    this.take(draft, isWord ? bytes : undefined)
    say(warning ?? `${file.name} was read; it stays on this computer`)
  }

  private async write(ending: Ending): Promise<void> {
    const word = this.word?.text === this.draft.text ? this.word.bytes : undefined
    const bytes = await (await full()).write(ending, this.draft, this.settings, word)
    handOut(bytes, this.draft.name, ending)
    say(`${ending} written`)
  }

  private share(): Promise<void> {
    const { draft, settings } = this
    const { other } = this.comparison
    return shareLink({ draft, settings, ...(other ? { other } : {}) })
  }

  private listen(): void {
    const act = (id: string, work: () => Promise<void> | void): void =>
      byId(id).addEventListener('click', () => void Promise.resolve(work()).catch(complain))
    const open = (file: File): void => void this.open(file).catch(complain)
    takeChosen('open', 'file', open)
    takeFiles(document.body, open)
    const other = (take: () => void) => (): void => {
      take()
      say('The text before comes back with Undo (Ctrl+Z)')
    }
    act(
      'new',
      other(() => this.take({ name: untitled, text: '' })),
    )
    act(
      'example',
      other(() => this.takeExample()),
    )
    act('fix-all', () => this.fixAll())
    act('share', () => this.share())
    for (const item of document.querySelectorAll<HTMLButtonElement>('[data-ending]'))
      item.addEventListener('click', () => {
        item.closest('details')?.removeAttribute('open')
        void this.write(item.dataset['ending'] as Ending).catch(complain)
      })
    byId('settings').addEventListener('input', () => {
      this.settings = readSettings()
      this.changed()
    })
    addEventListener('hashchange', () => void this.takeLink(location.hash))
  }

  /** Shows a small draft with some mistakes. */
  takeExample(): void {
    this.take({ name: 'example.txt', text: (byId('example-text').textContent ?? '').trimStart() })
  }
}

const page = new Page()
void page.takeLink(location.hash).then((isTaken) => {
  if (!isTaken) page.takeExample()
})
