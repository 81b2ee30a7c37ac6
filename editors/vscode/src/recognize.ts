/** Texts that are resolutions, whatever their files are called: `.txt` and `.md` say nothing of what is in them. */
import * as vscode from 'vscode'
import { isResolution } from './is-resolution.ts'
import { language } from './language.ts'

const others: readonly string[] = ['plaintext', 'markdown']

const look = async (document: vscode.TextDocument): Promise<void> => {
  const wanted = vscode.workspace.getConfiguration('resolint', document).get<boolean>('detect', true)
  if (wanted && others.includes(document.languageId) && isResolution(document.getText()))
    await vscode.languages.setTextDocumentLanguage(document, language)
}

/** Looks at the documents that are open and at each that is opened. */
export const recognize = (context: vscode.ExtensionContext): void => {
  for (const document of vscode.workspace.textDocuments) void look(document)
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument((document) => void look(document)))
}
