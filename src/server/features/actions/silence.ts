/** Silencing a finding: in the line, in the file, in the file beside it, in the baseline. */
import { CodeActionKind, type CodeAction, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { knownFindings, writeBaseline } from '../../../lint/baseline.ts'
import type { Finding } from '../../../lint/finding.ts'
import { parseJson } from '../../../lint/jsonc.ts'
import { readSideFile } from '../../../lint/suppress/side-file.ts'
import { spoken } from '../../../tree/places.ts'
import { workspaceEdit, type Client } from '../../client.ts'
import type { Companion } from '../../host.ts'
import type { View } from '../../view.ts'

const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'

/** A comment on a line of its own, above a line. */
const comment = (view: View, at: number, words: string): TextEdit =>
  view.edit({ start: at, end: at, text: `<!-- ${words} -->${lineEndOf(view.text)}` })

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1

/** Above everything but what other programs read there. */
const fileStart = ({ tree, text }: View): number => {
  const front = tree.foreign?.find(({ kind }) => kind === 'front-matter')?.position.end.offset ?? 0
  const start = front > 0 ? /^[ \t]*(?:\r\n?|\n)?/.exec(text.slice(front)) : undefined
  return front + (start?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0))
}

/** Words of the text by which an entry knows its finding again. */
const longestWords = 60

const entryOf = ({ ruleId, in: place, offset, endOffset }: Finding, text: string): string => {
  const words = text.slice(offset, endOffset).replaceAll(/\s+/g, ' ').trim()
  const isShort = words !== '' && words.length <= longestWords
  return JSON.stringify({ rule: ruleId, in: spoken(place), ...(isShort ? { words } : {}) })
}

/** The text of a side file with one more entry; undefined where it cannot be read, for then it must stay as it is. */
export const withEntry = (text: string | undefined, entry: string): string | undefined => {
  if (text === undefined || text.trim() === '') return `{\n  "disable": [\n    ${entry}\n  ]\n}\n`
  try {
    const { value, place } = parseJson(text)
    const before = readSideFile(value)
    if (before.problems.length > 0) return undefined
    const isEmpty = before.suppressions.length === 0
    const { line, column } = place(isEmpty ? ['disable'] : ['disable', 0])
    const found = TextDocument.create('', '', 0, text).offsetAt({ line: line - 1, character: column - 1 })
    const at = isEmpty ? text.indexOf('[', found) + 1 : found
    const added = `${text.slice(0, at)}${entry}${isEmpty ? '' : ',\n    '}${text.slice(at)}`
    const after = readSideFile(parseJson(added).value)
    return after.suppressions.length === before.suppressions.length + 1 ? added : undefined
  } catch {
    return undefined
  }
}

/** The text of a baseline that knows one finding more. */
const withKnown = (view: View, finding: Finding): string | undefined => {
  const { baseline } = view.parts
  if (!baseline) return undefined
  const { name, known } = baseline
  const added = knownFindings({ document: view.tree, text: view.text, findings: [finding] })
  return writeBaseline(new Map([...known, [name, [...(known.get(name) ?? []), ...added]]]))
}

/** The edit that gives a file beside the document another text, or makes it; undefined where the client cannot. */
const companionEdit = (file: Companion, text: string, client: Client): WorkspaceEdit | undefined => {
  const { uri, text: before } = file
  const document = TextDocument.create(uri, 'json', 0, before ?? '')
  const range = { start: document.positionAt(0), end: document.positionAt(document.getText().length) }
  const edits = [{ range, newText: text }]
  if (before !== undefined && !client.versionedEdits) return { changes: { [uri]: edits } }
  if (before === undefined && !(client.versionedEdits && client.createsFiles)) return undefined
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } }
  return {
    documentChanges: [...(before === undefined ? [create] : []), { textDocument: { uri, version: null }, edits }],
  }
}

/** The ways in which a finding can be silenced. */
export const silence = (view: View, finding: Finding, client: Client): CodeAction[] => {
  const { ruleId } = finding
  const action = (title: string, edit: WorkspaceEdit | undefined): CodeAction[] =>
    edit ? [{ title, kind: CodeActionKind.QuickFix, edit }] : []
  const inText = (at: number, words: string): WorkspaceEdit | undefined =>
    view.isText ? workspaceEdit(view, [comment(view, at, words)], client) : undefined
  const { side, baseline } = view.parts
  const entry = side && withEntry(side.text, entryOf(finding, view.text))
  const known = withKnown(view, finding)
  const here = lineStart(view.text, finding.offset)
  return [
    ...action(`Silence ${ruleId} here`, inText(here, `resolint-disable-next-line ${ruleId}`)),
    ...action(`Silence ${ruleId} in this file`, inText(fileStart(view), `resolint-disable-file ${ruleId}`)),
    ...action(
      `Silence ${ruleId} here, in the file beside this one`,
      side && entry !== undefined ? companionEdit(side, entry, client) : undefined,
    ),
    ...action(
      `Add this finding of ${ruleId} to the baseline`,
      baseline && known !== undefined ? companionEdit(baseline, known, client) : undefined,
    ),
  ]
}
