/** Reading a marked file again: with our changes rejected it is what it was, with them accepted it is what it is to be. */
import { applyEdits } from '../lint/edits.ts'
import type { Edit } from '../lint/change.ts'
import { readDocx, readPrepared } from '../read/docx/index.ts'
import { child, type XmlElement } from '../read/rich/xml.ts'
import { WordError } from './error.ts'
import type { WordFile } from './file.ts'
import type { Marked } from './mark.ts'

/** An element as it is without some changes, by their numbers. */
const withoutChanges = (element: XmlElement, changes: ReadonlySet<string>): XmlElement => ({
  ...element,
  children: element.children.flatMap((each) => {
    if (typeof each === 'string') return [each]
    // A paragraph that is put in as a whole.
    const end = child(child(child(each, 'w:pPr'), 'w:rPr'), 'w:ins')
    if (end && changes.has(end.attributes['id'] ?? '')) return []
    const isOurs = changes.has(each.attributes['id'] ?? '')
    if (isOurs && each.name === 'w:ins') return []
    if (isOurs && each.name === 'w:del') return withoutChanges(each, changes).children
    const before = each.name === 'w:rPr' ? child(each, 'w:rPrChange') : undefined
    if (before && changes.has(before.attributes['id'] ?? '')) return child(before, 'w:rPr') ?? []
    return [withoutChanges(each, changes)]
  }),
})

/** The first line in which two texts differ, 1-based; nothing where they are the same. */
const firstDifference = (a: string, b: string): number | undefined => {
  if (a === b) return undefined
  const [left, right] = [a.split('\n'), b.split('\n')]
  const line = left.findIndex((each, index) => each !== right[index])
  return (line < 0 ? left.length : line) + 1
}

/** What a marked file is not as it should be. */
export interface Fault {
  readonly says: string
  /** 1-based line of the text. */
  readonly line: number
}

/** Says that nothing is written for a fault: where and what. */
export const failure = ({ says, line }: Fault): WordError =>
  new WordError(`nothing is written: read again, ${says} (line ${line} of its text); please report it`)

type Check = readonly [says: string, wanted: () => string, is: () => string]

const firstFault = (checks: readonly Check[]): Fault | undefined => {
  for (const [says, wanted, is] of checks) {
    const line = firstDifference(wanted(), is())
    if (line !== undefined) return { says, line }
  }
  return undefined
}

/** What is wrong with a marked file once its changes are rejected; nothing where it is what it was. */
export const faultOfRejected = (file: WordFile, { bytes, changes }: Marked): Fault | undefined => {
  const { options } = file
  const ours = (part: XmlElement): XmlElement => withoutChanges(part, changes)
  return firstFault([
    [
      'with its changes rejected it would not be the text that it was',
      () => file.text,
      () => readPrepared(bytes, { ...options, changes: 'accept' }, ours).text,
    ],
    [
      'with all changes rejected it would not be the text that it was before any',
      () => file.rejected,
      () => readDocx(bytes, { ...options, changes: 'reject' }).text,
    ],
  ])
}

/** What is wrong with a marked file; nothing where it is as it should be. */
export const faultOf = (file: WordFile, edits: readonly Edit[], marked: Marked): Fault | undefined =>
  firstFault([
    [
      'with its changes accepted it would not be the text that is wanted',
      () => applyEdits(file.text, edits),
      () => readDocx(marked.bytes, { ...file.options, changes: 'accept' }).text,
    ],
  ]) ?? faultOfRejected(file, marked)
