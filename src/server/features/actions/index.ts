/** What can be done at a place: fixes, ways to silence a finding, changes of the structure. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionKind as Kind,
  type Range as LspRange,
} from 'vscode-languageserver'
import type { Client } from '../../client.ts'
import type { View } from '../../view.ts'
import { demoteActions } from './demote.ts'
import { findingsAt, fixAll, fixAllKind, quickFixes } from './fixes.ts'
import { footnoteActions } from './footnote.ts'
import { moveActions } from './move.ts'
import { renumberActions } from './renumber.ts'
import { silence } from './silence.ts'

/** The kinds of actions that there are. */
export const actionKinds: Kind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
  fixAllKind,
]

/** What is asked of the actions for a range. */
export interface Asked {
  /** The kinds that are wanted; all where it is absent. */
  readonly only?: readonly Kind[] | undefined
  /** Whether the client asks by itself, as often as the cursor moves: changes of the structure are not worked out then. */
  readonly isAutomatic: boolean
}

/** The actions for a range. */
export const codeActions = (
  view: View,
  range: LspRange,
  client: Client,
  { only, isAutomatic }: Asked,
): CodeAction[] => {
  const at = { start: view.positions.offsetAt(range.start), end: view.positions.offsetAt(range.end) }
  const isWanted = (kind: Kind): boolean =>
    only ? only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`)) : true
  const isQuick = isWanted(CodeActionKind.QuickFix)
  // Of a file that is no text all findings stand at its beginning.
  const everywhere = { start: 0, end: view.text.length }
  const findings = isQuick ? findingsAt(view, view.isText ? at : everywhere) : []
  const byRule = [...new Map(findings.toReversed().map((finding) => [finding.ruleId, finding])).values()].toReversed()
  const silences = (view.isText ? byRule : findings).flatMap((finding) => silence(view, finding, client))
  if (!view.isText) return silences
  const isForStructure = (kind: Kind): boolean => isWanted(kind) && (only !== undefined || !isAutomatic)
  return [
    ...quickFixes(view, findings, client),
    ...(isWanted(fixAllKind) ? fixAll(view, client, only !== undefined) : []),
    ...(isForStructure(CodeActionKind.RefactorRewrite)
      ? [
          ...moveActions(view, at.start, client),
          ...demoteActions(view, at, client),
          ...renumberActions(view, at, client),
        ]
      : []),
    ...(isForStructure(CodeActionKind.RefactorExtract) ? footnoteActions(view, at.start, client) : []),
    ...silences,
  ]
}
