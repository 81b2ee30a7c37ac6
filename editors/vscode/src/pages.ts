/** Pages about a document: the report, the document as a page, its tree, and its comparison with another. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { language } from './language.ts'

const scheme = 'resolint'

/** The document that a page is of, in the address of the page. */
const addressOf = (page: string, uri: vscode.Uri, ending: string): vscode.Uri =>
  vscode.Uri.from({ scheme, path: `${uri.path}.${page}${ending}`, query: JSON.stringify([page, uri.toString()]) })

/** Registers the commands, and what gives the texts that they show. */
export const registerPages = (context: vscode.ExtensionContext, client: BaseLanguageClient): void => {
  const ask = async (page: string, uri: string): Promise<string> =>
    (await client.sendRequest<string | null>('resolint/page', { textDocument: { uri }, page })) ?? ''

  const texts: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async ({ query }) => {
      const [page, uri] = JSON.parse(query) as [string, string]
      return ask(page, uri)
    },
  }

  /** Shows a page beside the document. It is one file that needs nothing, and its script is its own. */
  const showHtml = (page: string, title: string) => async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document
    if (!document) return
    const name = document.uri.path.split('/').at(-1) ?? ''
    const panel = vscode.window.createWebviewPanel(`resolint.${page}`, `${title}: ${name}`, vscode.ViewColumn.Beside, {
      enableScripts: true,
    })
    panel.webview.html = await ask(page, document.uri.toString())
  }

  const showTree = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document
    if (!document) return
    const shown = await vscode.workspace.openTextDocument(addressOf('tree', document.uri, '.txt'))
    await vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside, preview: true })
  }

  /** Both texts in the canonical notation, so that only what they say is compared. */
  const compare = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document
    const [chosen] =
      (document && (await vscode.window.showOpenDialog({ openLabel: 'Compare', canSelectMany: false }))) ?? []
    if (!document || !chosen) return
    const other = await vscode.workspace.openTextDocument(chosen)
    await vscode.languages.setTextDocumentLanguage(other, language)
    const [left, right] = [addressOf('canonical', chosen, '.txt'), addressOf('canonical', document.uri, '.txt')]
    const title = [chosen, document.uri].map(({ path }) => path.split('/').at(-1)).join(' ↔ ')
    await vscode.commands.executeCommand('vscode.diff', left, right, title)
  }

  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(scheme, texts),
    vscode.commands.registerCommand('resolint.showReport', showHtml('report', 'Report')),
    vscode.commands.registerCommand('resolint.showPreview', showHtml('preview', 'Page')),
    vscode.commands.registerCommand('resolint.showTree', showTree),
    vscode.commands.registerCommand('resolint.compare', compare),
  )
}
