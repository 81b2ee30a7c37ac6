/** The extension on the desktop: the server is a process. */
import { join } from 'node:path'
import type * as vscode from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { clientOptions, start } from './start.ts'

export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
  const module = join(context.extensionPath, 'server/resolint.cjs')
  const server = { module, args: ['lsp'], transport: TransportKind.stdio }
  await start(context, new LanguageClient('resolint', 'resolint', server, clientOptions))
}
