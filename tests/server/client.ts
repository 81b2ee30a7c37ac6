/** A client of the built server, over standard input and output: as much as editors do. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'

const root = new URL('../../', import.meta.url).pathname
const program = join(root, 'dist/resolint.cjs')

/** Whether there is a server to speak to. */
export const isBuilt: boolean = existsSync(join(root, 'dist/server.cjs'))

/** What most editors say that they can do. */
export const usualCapabilities: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
    publishDiagnostics: { relatedInformation: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    workspaceFolders: true,
  },
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly folders?: readonly string[]
  readonly args?: readonly string[]
  /** What Node itself is told. */
  readonly node?: readonly string[]
  /** What the client answers when it is asked for settings. */
  readonly configuration?: () => unknown
}

export class Client {
  readonly connection: MessageConnection
  readonly process: ChildProcessWithoutNullStreams
  /** The texts as this client has them. */
  readonly texts: Map<string, TextDocument> = new Map()
  /** What was published last, by document. */
  readonly published: Map<string, PublishDiagnosticsParams> = new Map()
  readonly shown: string[] = []
  initialized!: InitializeResult
  private waiting: (() => void)[] = []

  private constructor(node: readonly string[], args: readonly string[]) {
    this.process = spawn(process.execPath, [...node, program, 'lsp', ...args])
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    )
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params)
      for (const wake of this.waiting.splice(0)) wake()
    })
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message)
    })
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.onRequest('workspace/inlayHint/refresh', () => null)
    this.connection.onRequest('workspace/diagnostic/refresh', () => null)
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    const {
      capabilities = usualCapabilities,
      initializationOptions,
      folders,
      args = ['--stdio'],
      node = [],
      configuration,
    } = options
    const client = new Client(node, args)
    if (configuration)
      client.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
        items.map(configuration),
      )
    client.connection.listen()
    client.initialized = await client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
    })
    client.notify('initialized', {})
    return client
  }

  async request<Result>(method: string, params: object): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params)
  }

  notify(method: string, params: object): void {
    void this.connection.sendNotification(method, params)
  }

  open(uri: string, text: string, languageId = 'plaintext'): void {
    this.texts.set(uri, TextDocument.create(uri, languageId, 1, text))
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  }

  /** Changes a text by edits, one after the other. */
  change(uri: string, contentChanges: readonly (TextEdit | { newText: string })[]): void {
    const before = this.text(uri)
    const changes = contentChanges.map(({ newText, ...rest }) => ({ text: newText, ...rest }))
    const after = TextDocument.update(before, changes, before.version + 1)
    this.texts.set(uri, after)
    this.notify('textDocument/didChange', { textDocument: { uri, version: after.version }, contentChanges: changes })
  }

  close(uri: string): void {
    this.texts.delete(uri)
    this.notify('textDocument/didClose', { textDocument: { uri } })
  }

  text(uri: string): TextDocument {
    const document = this.texts.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  /** Waits until something is published that is as expected. */
  async until(isThere: () => boolean): Promise<void> {
    while (!isThere()) await new Promise<void>((resolve) => this.waiting.push(resolve))
  }

  /** The diagnostics of the text as it is. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const { version } = this.text(uri)
    await this.until(() => this.published.get(uri)?.version === version)
    return this.published.get(uri)?.diagnostics ?? []
  }

  /** Asks about a place of a text. */
  async at<Result>(method: string, uri: string, position: Position, more: object = {}): Promise<Result> {
    return this.request(`textDocument/${method}`, { textDocument: { uri }, position, ...more })
  }

  /** Where words stand in a text; the middle of `before|after` where a stroke says so. */
  place(uri: string, words: string): Position {
    const document = this.text(uri)
    const bar = words.indexOf('|')
    const at = document.getText().indexOf(words.replace('|', ''))
    if (at < 0) throw new Error(`“${words}” does not stand in ${uri}`)
    return document.positionAt(at + Math.max(bar, 0))
  }

  /** The words of a range. */
  words(uri: string, range: { start: Position; end: Position }): string {
    return this.text(uri).getText(range)
  }

  /** The text after an edit of the workspace. */
  edited(uri: string, edit: WorkspaceEdit | null | undefined): string {
    const edits = edit?.changes
      ? (edit.changes[uri] ?? [])
      : (edit?.documentChanges ?? []).flatMap((change) =>
          'edits' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
        )
    return TextDocument.applyEdits(this.texts.get(uri) ?? TextDocument.create(uri, '', 0, ''), edits)
  }

  /** Ends as editors do; what comes back is the exit code. */
  async end(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.on('exit', resolve))
    await this.request('shutdown', {})
    this.notify('exit', {})
    const code = await ended
    this.connection.dispose()
    return code
  }
}
