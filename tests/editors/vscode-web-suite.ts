/** What is done inside Visual Studio Code, in its own extension host, with the extension as people have it. Bundled by the test. */
import * as vscode from 'vscode'

declare const REPORT: string
declare const SEED: string

/** What was seen, for the test to look at. */
export interface Seen {
  language: string
  diagnostics: { code: string; message: string; line: number; character: number }[]
  symbols: string[]
  hover: string
  noteOfMark: string
  fixed: string
  formatted: string
  renamed: string
  tree: string
  commands: string[]
  silenced: number
}

/** Looks until there is something; an answer that never comes is told instead of waited for. */
const until = async <Value>(
  what: string,
  look: () => Value | undefined | Promise<Value | undefined>,
): Promise<Value> => {
  for (let turn = 0; turn < 600; turn++) {
    const value = await look()
    if (value !== undefined) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`never: ${what}`)
}

const edited = async (uri: vscode.Uri, edit: vscode.WorkspaceEdit): Promise<string> => {
  await vscode.workspace.applyEdit(edit)
  return (await vscode.workspace.openTextDocument(uri)).getText()
}

const look = async (): Promise<Seen> => {
  // Opened as a plain text: what it is, the extension sees.
  const { uri } = await vscode.workspace.openTextDocument({ content: SEED, language: 'plaintext' })
  await vscode.window.showTextDocument(uri)
  const document = await until('the language is seen', () =>
    vscode.workspace.textDocuments.find(
      ({ languageId, uri: own }) => languageId === 'un-resolution' && own.toString() === uri.toString(),
    ),
  )
  const found = await until('findings', () => {
    const all = vscode.languages.getDiagnostics(uri)
    return all.length > 0 ? all : undefined
  })
  const diagnostics = found.map(({ code, message, range }) => ({
    code: typeof code === 'object' ? String(code.value) : String(code),
    message,
    line: range.start.line,
    character: range.start.character,
  }))
  const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
    symbols.flatMap(({ name, children }) => [name, ...names(children)])
  const symbols = names(
    await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri),
  )
  const mark = document.positionAt(SEED.indexOf('⁴'))
  const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, mark)
  const [note] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    uri,
    mark,
  )
  const at = note && ('targetUri' in note ? note.targetRange : (note as vscode.Location).range)
  const noteOfMark = at ? document.lineAt(at.start.line).text : ''
  const rename = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    uri,
    mark,
    '16',
  )
  const renamed = await edited(uri, rename)
  await vscode.commands.executeCommand('undo')
  await until('the text is as it was', () => (document.getText() === SEED ? true : undefined))
  const all = new vscode.Range(0, 0, document.lineCount, 0)
  const [fixAll] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    all,
    'source.fixAll.resolint',
    // Edits are made when they are asked for: so many actions are.
    1,
  )
  const fixed = fixAll?.edit ? await edited(uri, fixAll.edit) : ''
  await vscode.commands.executeCommand('editor.action.formatDocument')
  const formatted = document.getText()
  await vscode.commands.executeCommand('resolint.showTree')
  const tree = await until('the tree is shown', () =>
    vscode.window.visibleTextEditors
      .find(({ document: shown }) => shown.getText().includes('Operative part'))
      ?.document.getText(),
  )
  const commands = (await vscode.commands.getCommands(true)).filter((name) => name.startsWith('resolint.'))
  await vscode.workspace.getConfiguration('resolint').update('enable', false, vscode.ConfigurationTarget.Global)
  const silenced = await until('no findings', () => (vscode.languages.getDiagnostics(uri).length === 0 ? 0 : undefined))
  return {
    language: document.languageId,
    diagnostics,
    symbols,
    hover: (hover?.contents ?? []).map((part) => (typeof part === 'string' ? part : part.value)).join('\n'),
    noteOfMark,
    fixed,
    formatted,
    renamed,
    tree,
    commands,
    silenced,
  }
}

/** Called by the extension host. */
export const run = async (): Promise<void> => {
  const report = (value: object): Promise<Response> => fetch(REPORT, { method: 'POST', body: JSON.stringify(value) })
  try {
    await report(await look())
  } catch (error) {
    await report({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
