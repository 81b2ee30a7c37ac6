/** Fixes of findings, each verified by reading the text with it again. */
import { CodeActionKind, type CodeAction, type TextEdit } from 'vscode-languageserver'
import { applyEdits } from '../../../lint/edits.ts'
import type { Finding, Fix } from '../../../lint/finding.ts'
import { sameOutline } from '../../../lint/verify.ts'
import { toOutline } from '../../../tree/outline.ts'
import type { Range } from '../../../tree/range.ts'
import { workspaceEdit, type Client } from '../../client.ts'
import { meet } from '../../nodes.ts'
import type { View } from '../../view.ts'
import { toDiagnostic } from '../diagnostics.ts'

/** More than these nobody reads in a menu, and each fix is tried before it is offered. */
const mostFindings = 40

/** The findings that a range touches. */
export const findingsAt = (view: View, range: Range): Finding[] =>
  view.findings.filter(({ offset, endOffset }) => meet({ start: offset, end: endOffset }, range)).slice(0, mostFindings)

/** Whether a fix changes what it means to change, and nothing else. */
const holds = ({ edits, changes }: Fix, view: View): boolean => {
  const after = toOutline(view.parse(applyEdits(view.text, edits)))
  return sameOutline(view.outline, after, edits, new Set(changes))
}

/** The fixes of findings. */
export const quickFixes = (view: View, findings: readonly Finding[], client: Client): CodeAction[] =>
  findings.flatMap((finding): CodeAction[] => {
    const { fix } = finding
    if (!fix || !holds(fix, view)) return []
    return [
      {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(finding, view)],
        ...(fix.kind === 'safe' ? { isPreferred: true } : {}),
        edit: workspaceEdit(view, view.edits(fix.edits), client),
      },
    ]
  })

/** The kind of the action that makes all safe fixes, for clients that run it when a file is saved. */
export const fixAllKind: string = `${CodeActionKind.SourceFixAll}.resolint`

/** Everything that `resolint --fix` would change. */
export const fixAllEdits = (view: View): TextEdit[] => {
  const { linter, options } = view.parts
  return view.edits(linter.fix(view.text, { ...options, kinds: ['safe'] }).edits)
}

/** What the action is asked for again with, where the client asks when it is chosen. */
export interface FixAllData {
  readonly uri: string
}

/** The action that makes all safe fixes; nothing where there is none to make. */
export const fixAll = (view: View, client: Client, isAsked: boolean): CodeAction[] => {
  if (!view.findings.some(({ fix }) => fix?.kind === 'safe')) return []
  const action = { title: 'Make all safe fixes', kind: fixAllKind }
  if (client.resolvesActions) return [{ ...action, data: { uri: view.uri } satisfies FixAllData }]
  // Without that the fixes are made only for who asks for them: a light bulb that follows the cursor does not.
  return isAsked ? [{ ...action, edit: workspaceEdit(view, fixAllEdits(view), client) }] : []
}
