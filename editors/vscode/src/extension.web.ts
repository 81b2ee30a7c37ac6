/** The extension in a browser: the server is a worker, which gets the list of words from here. */
import * as vscode from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { clientOptions, start } from './start.ts'

/** What of a worker is used here. */
interface WorkerLike {
  postMessage: (message: unknown) => void
}

export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
  const file = (name: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, 'server', name)
  const { Worker } = globalThis as unknown as { Worker: new (address: string) => WorkerLike }
  const worker = new Worker(file('server.web.js').toString(true))
  worker.postMessage({ resolintWords: await vscode.workspace.fs.readFile(file('words.bin')) })
  await start(context, new LanguageClient('resolint', 'resolint', worker, clientOptions))
}
