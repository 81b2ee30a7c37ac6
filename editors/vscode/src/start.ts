/** What the extension does wherever it runs, once there is a client of the server. */
import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { language } from './language.ts'
import { recognize } from './recognize.ts'
import { registerPages } from './pages.ts'

/** For which documents the server is asked, and what it is told of. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language }],
  synchronize: { configurationSection: 'resolint' },
}

/** Starts the client and everything around it; all of it ends with the extension. */
export const start = async (context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> => {
  recognize(context)
  registerPages(context, client)
  context.subscriptions.push(
    vscode.commands.registerCommand('resolint.restart', async () => {
      await client.stop()
      await client.start()
    }),
    { dispose: () => void client.dispose() },
  )
  await client.start()
}
