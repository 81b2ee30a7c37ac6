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

/**
 * The actions for a range.
 *
 * @param only the kinds that are asked for; all where it is absent
 */
export const codeActions = (view: View, range: LspRange, client: Client, only?: readonly Kind[]): CodeAction[] => {
  const at = { start: view.positions.offsetAt(range.start), end: view.positions.offsetAt(range.end) }
  const isWanted = (kind: Kind): boolean =>
    !only || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`))
  const quick = isWanted(CodeActionKind.QuickFix)
  if (!view.isText)
    return quick
      ? findingsAt(view, { start: 0, end: view.text.length }).flatMap((finding) => silence(view, finding, client))
      : []
  const silenced = new Set<string>()
  const silences = (quick ? findingsAt(view, at) : []).flatMap((finding) => {
    const isNew = !silenced.has(finding.ruleId)
    silenced.add(finding.ruleId)
    return isNew ? silence(view, finding, client) : []
  })
  return [
    ...(quick ? quickFixes(view, at, client) : []),
    ...(isWanted(fixAllKind) ? fixAll(view, client, only !== undefined) : []),
    ...(isWanted(CodeActionKind.RefactorRewrite)
      ? [
          ...moveActions(view, at.start, client),
          ...demoteActions(view, at, client),
          ...renumberActions(view, at, client),
        ]
      : []),
    ...(isWanted(CodeActionKind.RefactorExtract) ? footnoteActions(view, at.start, client) : []),
    ...silences,
  ]
}
