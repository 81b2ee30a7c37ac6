/** What a client can do, as it says when it begins. */
import type { ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { chooseEncoding, type Encoding } from './positions.ts'
import type { View } from './view.ts'

export interface Client {
  readonly encoding: Encoding
  /** It asks for diagnostics itself. */
  readonly pulls: boolean
  /** It can be told to ask for diagnostics, and for hints and colours, again. */
  readonly refreshes: { readonly diagnostics: boolean; readonly hints: boolean }
  /** It gives settings for a document when it is asked. */
  readonly configuration: boolean
  /** It tells when settings change, where it is asked to. */
  readonly tellsSettings: boolean
  /** It opens and closes folders. */
  readonly folders: boolean
  /** It reports files that change, where it is asked to. */
  readonly watches: boolean
  readonly markdown: boolean
  /** It shows outlines as trees. */
  readonly trees: boolean
  /** It asks for the edit of an action when the action is chosen. */
  readonly resolvesActions: boolean
  readonly versionedEdits: boolean
  readonly createsFiles: boolean
}

export const readClient = ({ general, textDocument, workspace }: ClientCapabilities): Client => ({
  encoding: chooseEncoding(general?.positionEncodings),
  pulls: textDocument?.diagnostic !== undefined,
  refreshes: {
    diagnostics: workspace?.diagnostics?.refreshSupport === true,
    hints: workspace?.inlayHint?.refreshSupport === true,
  },
  configuration: workspace?.configuration === true,
  tellsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  folders: workspace?.workspaceFolders === true,
  watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
  trees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  resolvesActions: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
  versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
  createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
})

/** Edits of an open document, of the version that they were made for where the client minds versions. */
export const workspaceEdit = ({ uri, version }: View, edits: TextEdit[], client: Client): WorkspaceEdit =>
  client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } }
