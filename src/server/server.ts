/** The server: wires a connection to the documents, to what judges them and to what answers requests about them. */
import {
  DidChangeWatchedFilesNotification,
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
  type Connection,
  type Diagnostic,
  type InitializeParams,
} from 'vscode-languageserver'
import { failureMessage } from '../lint/failure.ts'
import { version } from '../lint/version.ts'
import { capabilities } from './capabilities.ts'
import { readClient, type Client } from './client.ts'
import { diagnostics, reportOf, trouble } from './features/diagnostics.ts'
import type { Host } from './host.ts'
import { answerRequests } from './requests.ts'
import { Schedule, type Clock } from './schedule.ts'
import { Session } from './session.ts'
import { readClientSettings, type ClientSettings } from './settings.ts'

const section = 'resolint'

/** Files that change how documents are judged. */
const watched =
  '**/{.resolintrc.json,resolint.config.json,package.json,.resolintignore,.resolint-baseline.json,*.resolint.json}'

/** Something that a client may refuse, or be gone for. */
const quietly = (sent: Promise<unknown>): void => {
  sent.catch(() => undefined)
}

/** What of a running server its makers look at. */
export interface Server {
  readonly session: Session
  readonly schedule: Schedule
}

/** Serves a connection until it ends. */
export const serve = (connection: Connection, host: Host, clock: Clock): Server => {
  let client: Client = readClient({})
  /** Settings that came with the beginning or with a change; what the client gives when asked goes before them. */
  let given: unknown
  const said = new Set<string>()

  /** Says something once. */
  const say = (message: string): void => {
    if (said.has(message)) return
    said.add(message)
    quietly(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }))
  }

  const settingsOf = async (uri: string): Promise<ClientSettings> => {
    const asked: unknown = client.configuration
      ? await connection.workspace.getConfiguration({ scopeUri: uri, section }).catch(() => undefined)
      : undefined
    const settings = readClientSettings(asked ?? given)
    for (const problem of settings.problems) say(problem)
    return settings
  }
  const session = new Session(host, settingsOf)

  /** What is to be said of a document; what is wrong with its settings is said in their place. */
  const judged = async (uri: string): Promise<Diagnostic[]> => {
    try {
      const view = await session.view(uri)
      if (!view) return []
      for (const failure of view.result.failures) connection.console.error(`${uri}: ${failureMessage(failure)}`)
      return diagnostics(view)
    } catch (error) {
      return [trouble(error instanceof Error ? error.message : String(error))]
    }
  }

  const publish = async (uri: string): Promise<void> => {
    const judgedVersion = session.version(uri)
    const found = await judged(uri)
    // A document that was closed meanwhile has had its diagnostics taken away.
    if (judgedVersion === undefined || session.version(uri) === undefined) return
    quietly(connection.sendDiagnostics({ uri, version: judgedVersion, diagnostics: found }))
  }
  const schedule = new Schedule(publish, clock)

  const ask = (uri: string): void => {
    if (!client.pulls) schedule.ask(uri)
  }

  const reconsider = (): void => {
    session.reconsider()
    for (const uri of session.uris()) ask(uri)
    if (client.pulls && client.refreshes.diagnostics) quietly(connection.languages.diagnostics.refresh())
    if (client.refreshes.hints) quietly(connection.languages.inlayHint.refresh())
  }

  connection.onInitialize(
    ({ capabilities: offered, initializationOptions, workspaceFolders, rootUri }: InitializeParams) => {
      client = readClient(offered)
      session.encoding = client.encoding
      given = initializationOptions
      host.folders(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]))
      return { capabilities: capabilities(client), serverInfo: { name: 'resolint', version } }
    },
  )
  connection.onInitialized(() => {
    if (client.folders)
      connection.workspace.onDidChangeWorkspaceFolders(() => {
        quietly(
          connection.workspace.getWorkspaceFolders().then((folders) => {
            host.folders((folders ?? []).map(({ uri }) => uri))
            reconsider()
          }),
        )
      })
    if (client.tellsSettings) quietly(connection.client.register(DidChangeConfigurationNotification.type, { section }))
    if (client.watches)
      quietly(
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: watched }] }),
      )
  })
  connection.onDidOpenTextDocument(({ textDocument }) => {
    session.add(textDocument)
    ask(textDocument.uri)
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version: next }, contentChanges }) => {
    session.change(uri, next, contentChanges)
    ask(uri)
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    session.remove(uri)
    schedule.drop(uri)
    if (!client.pulls) quietly(connection.sendDiagnostics({ uri, diagnostics: [] }))
  })
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    const own = (settings as Readonly<Record<string, unknown>> | null | undefined)?.[section]
    given = own ?? given
    reconsider()
  })
  connection.onDidChangeWatchedFiles(reconsider)
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) =>
    reportOf(await judged(uri), previousResultId),
  )
  answerRequests(connection, { session, client: () => client })
  connection.listen()
  return { session, schedule }
}
