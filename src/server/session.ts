/** The documents that are open, and what is known of each: one view at a time, of its newest version. */
import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { withChanges, type Encoding } from './positions.ts'
import type { Host } from './host.ts'
import type { ClientSettings } from './settings.ts'
import { View } from './view.ts'

interface Open {
  document: TextDocument
  /** The view of this version, or its making; a new version has another. */
  view?: Promise<View | undefined>
  settings?: Promise<ClientSettings>
}

export class Session {
  private readonly open = new Map<string, Open>()
  private readonly host: Host
  private readonly settingsOf: (uri: string) => Promise<ClientSettings>
  encoding: Encoding = 'utf-16'

  /** @param settingsOf asks the client for its settings for a document */
  constructor(host: Host, settingsOf: (uri: string) => Promise<ClientSettings>) {
    this.host = host
    this.settingsOf = settingsOf
  }

  /** URIs of the documents that are open. */
  uris(): string[] {
    return [...this.open.keys()]
  }

  version(uri: string): number | undefined {
    return this.open.get(uri)?.document.version
  }

  add({ uri, languageId, version, text }: TextDocumentItem): void {
    this.open.set(uri, { document: TextDocument.create(uri, languageId, version, text) })
  }

  /** Takes changes up; those of a document that is not open are nobody's. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const open = this.open.get(uri)
    if (!open) return
    open.document = withChanges(open.document, changes, version, this.encoding)
    delete open.view
  }

  remove(uri: string): void {
    this.open.delete(uri)
  }

  /** Forgets everything but the texts: settings or files beside them have changed. */
  reconsider(): void {
    this.host.forget()
    for (const open of this.open.values()) {
      delete open.view
      delete open.settings
    }
  }

  /**
   * The view of a document as it is now; undefined for one that is not open or is left alone.
   *
   * @throws what the host says of settings and files, in words for people
   */
  async view(uri: string): Promise<View | undefined> {
    const open = this.open.get(uri)
    return open && (open.view ??= this.make(open))
  }

  private async make(open: Open): Promise<View | undefined> {
    const { document } = open
    const { uri } = document
    const client = await (open.settings ??= this.settingsOf(uri))
    const judging = client.enable ? await this.host.judging(uri, client) : undefined
    if (!judging) return undefined
    const side = await this.host.sideFile(uri)
    return new View({
      document,
      encoding: this.encoding,
      options: { ...judging.options, suppressions: side?.suppressions ?? [] },
      linter: judging.linter,
      client,
      side,
      baseline: this.host.baseline(uri),
      source: await this.host.read(uri, document.getText()),
    })
  }
}
