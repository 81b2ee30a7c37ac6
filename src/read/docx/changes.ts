/**
 * Tracked changes: which of them are read, and how the marked ones are written.
 */
import type { Change } from '../rich/spans.ts'
import { child, type XmlElement } from '../rich/xml.ts'

/**
 * `accept`: the text as it will be when every change is accepted. `reject`: as it was before any. `mark`: both, insertions
 * as `{+new+}` and deletions as `{-old-}`.
 */
export type ChangeMode = 'accept' | 'reject' | 'mark'

/** Elements that hold a change; what was moved is deleted in one place and inserted in the other. */
const changes: Readonly<Record<string, Change>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
}

/** The change that an element stands for, if it stands for one. */
export const changeOf = (element: XmlElement): Change | undefined => changes[element.name]

/** Whether text of that change is read at all. */
export const isRead = (change: Change | undefined, mode: ChangeMode): boolean =>
  change === undefined || mode === 'mark' || (change === 'inserted') === (mode === 'accept')

/** The change that properties (of a paragraph mark, a table row, a cell) carry. */
export function changeIn(properties: XmlElement | undefined): Change | undefined {
  for (const each of properties?.children ?? []) {
    if (typeof each === 'string') continue
    if (each.name === 'w:cellIns') return 'inserted'
    if (each.name === 'w:cellDel') return 'deleted'
    const change = changeOf(each)
    if (change) return change
  }
  return undefined
}

/** `w:rPr` or `w:pPr` of an element; when changes are rejected, as it was before its formatting was changed. */
export function propertiesOf(
  element: XmlElement | undefined,
  name: 'w:rPr' | 'w:pPr',
  mode: ChangeMode,
): XmlElement | undefined {
  const now = child(element, name)
  const before = mode === 'reject' ? child(now, `${name}Change`) : undefined
  return before ? child(before, name) : now
}
