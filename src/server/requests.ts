/** Which feature answers which request. */
import {
  CodeActionTriggerKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver'
import type { Client } from './client.ts'
import { workspaceEdit } from './client.ts'
import { codeActions } from './features/actions/index.ts'
import { fixAllEdits, type FixAllData } from './features/actions/fixes.ts'
import { completion } from './features/completion/index.ts'
import { foldingRanges } from './features/folding.ts'
import { formatting, onTypeFormatting, rangeFormatting } from './features/format.ts'
import { inlayHints } from './features/hints.ts'
import { hover } from './features/hover/index.ts'
import { documentLinks } from './features/links.ts'
import { definition, highlights, references } from './features/navigation.ts'
import { page, type PageParams } from './features/pages.ts'
import { prepareRename, rename } from './features/rename.ts'
import { RenameError } from './features/rename-error.ts'
import { selectionRange } from './features/selection.ts'
import { documentSymbols, flatSymbols, workspaceSymbols } from './features/symbols.ts'
import { semanticTokens } from './features/tokens.ts'
import type { Session } from './session.ts'
import type { View } from './view.ts'

/** What requests are answered with. */
export interface Answering {
  readonly session: Session
  readonly client: () => Client
}

interface Of {
  readonly textDocument: { readonly uri: string }
}

const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')

/** Wires the requests about documents. */
export const answerRequests = (connection: Connection, { session, client }: Answering): void => {
  /** The view of a document; undefined also where its settings cannot be followed, which its diagnostics say. */
  const viewOf = async (uri: string): Promise<View | undefined> => session.view(uri).catch(() => undefined)

  /** Answers from the view of a document whose places are the client's; whoever no longer waits is told so. */
  const about =
    <Params extends Of, Answer>(answer: (view: View, params: Params) => Answer, none: Answer) =>
    async (params: Params, token: CancellationToken): Promise<Answer | ResponseError<void>> => {
      const view = await viewOf(params.textDocument.uri)
      if (token.isCancellationRequested) return cancelled()
      return view?.isText ? answer(view, params) : none
    }

  connection.onDocumentSymbol(about((view) => (client().trees ? documentSymbols(view) : flatSymbols(view)), []))
  connection.onFoldingRanges(about((view) => foldingRanges(view), []))
  connection.onSelectionRanges(
    about((view, { positions }) => positions.map((position) => selectionRange(view, position)), []),
  )
  connection.onHover(about((view, { position }) => hover(view, position, client().markdown) ?? null, null))
  connection.onDefinition(about((view, { position }) => definition(view, position), []))
  connection.onReferences(
    about((view, { position, context }) => references(view, position, context.includeDeclaration), []),
  )
  connection.onDocumentHighlight(about((view, { position }) => highlights(view, position), []))
  connection.onDocumentFormatting(about((view) => formatting(view), []))
  connection.onDocumentRangeFormatting(about((view, { range }) => rangeFormatting(view, range), []))
  connection.onDocumentOnTypeFormatting(about((view, { position }) => onTypeFormatting(view, position), []))
  connection.onCompletion(about((view, { position }) => completion(view, position), []))
  connection.onDocumentLinks(about((view) => documentLinks(view), []))
  connection.languages.inlayHint.on(about((view, { range }) => inlayHints(view, range), []))
  connection.languages.semanticTokens.on(about((view) => semanticTokens(view), { data: [] }))
  connection.languages.semanticTokens.onRange(about((view, { range }) => semanticTokens(view, range), { data: [] }))
  connection.onPrepareRename(about((view, { position }) => prepareRename(view, position) ?? null, null))
  connection.onRenameRequest(
    about((view, { position, newName }) => {
      try {
        return workspaceEdit(view, rename(view, position, newName), client())
      } catch (error) {
        if (!(error instanceof RenameError)) throw error
        throw new ResponseError(LSPErrorCodes.RequestFailed, error.message)
      }
    }, null),
  )
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const view = await viewOf(textDocument.uri)
    if (token.isCancellationRequested) return cancelled()
    const isAutomatic = context.triggerKind === CodeActionTriggerKind.Automatic
    return view ? codeActions(view, range, client(), { only: context.only, isAutomatic }) : []
  })
  connection.onCodeActionResolve(async (action) => {
    const data = action.data as FixAllData | undefined
    const view = data && (await viewOf(data.uri))
    return view ? { ...action, edit: workspaceEdit(view, fixAllEdits(view), client()) } : action
  })
  connection.onRequest('resolint/page', async ({ textDocument, page: name }: PageParams) => {
    const view = await viewOf(textDocument.uri)
    return (view && (await page(view, name))) ?? null
  })
  connection.onWorkspaceSymbol(async ({ query }) => {
    const views = await Promise.all(session.uris().map(viewOf))
    return workspaceSymbols(
      views.filter((view): view is View => view?.isText === true),
      query,
    )
  })
}
