/** What the server offers. */
import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver'
import type { Client } from './client.ts'
import { actionKinds } from './features/actions/index.ts'
import { legend } from './features/tokens.ts'

export const capabilities = (client: Client): ServerCapabilities => ({
  positionEncoding: client.encoding,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  ...(client.pulls
    ? { diagnosticProvider: { identifier: 'resolint', interFileDependencies: false, workspaceDiagnostics: false } }
    : {}),
  codeActionProvider: { codeActionKinds: actionKinds, resolveProvider: client.resolvesActions },
  documentSymbolProvider: { label: 'resolint' },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  completionProvider: { triggerCharacters: [' ', '*'] },
  documentLinkProvider: {},
  inlayHintProvider: true,
  semanticTokensProvider: { legend, full: true, range: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
})
