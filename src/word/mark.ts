/**
 * Comments and tracked changes put into a Word file. Nothing else of it changes: parts that are not touched are copied byte for
 * byte, runs are cut with their properties, what others changed or said stays.
 */
import type { Edit } from '../lint/change.ts'
import type { Origin } from '../read/rich/origin.ts'
import { child, type XmlElement } from '../read/rich/xml.ts'
import { Anchors } from './anchors.ts'
import { Comments, type Remark } from './comments.ts'
import { WordError } from './error.ts'
import type { WordFile } from './file.ts'
import { Marks } from './marks.ts'
import { planOf, type Plan } from './plan.ts'
import { Revisions, type Stamp } from './revisions.ts'
import { Splices } from './splices.ts'
import { repack } from './zip.ts'

/** What is put into a file. */
export interface Marking {
  readonly remarks: readonly Remark[]
  /** Replacements in the text of the file, in order; each as `canTrack` allows. */
  readonly edits: readonly Edit[]
  readonly stamp: Stamp
}

/** A file with marks in it. */
export interface Marked {
  readonly bytes: Uint8Array
  /** Numbers of the tracked changes. */
  readonly changes: ReadonlySet<string>
}

const planFor = (file: WordFile, edits: readonly Edit[]): Plan | undefined =>
  planOf({ text: file.text, origins: file.traced.origins }, edits)

/** Whether a run was set otherwise by somebody, which is not decided yet. */
const isFormatChanged = (run: XmlElement): boolean => child(child(run, 'w:rPr'), 'w:rPrChange') !== undefined

/**
 * Whether replacements in the text of a file, which do not overlap and stand in order, can stand in it as tracked changes that a
 * person can reject.
 */
export const canTrack = (file: WordFile, edits: readonly Edit[]): boolean => {
  const plan = planFor(file, edits)
  if (!plan) return false
  const runOf = (offset: number): XmlElement | undefined => {
    const origin = file.origin(offset)
    const run = origin && file.host(origin).run
    return run && file.isBound(run) ? run : undefined
  }
  const touched = [...plan.deleted, ...plan.insertions.flatMap(({ beside, like }) => [beside, like])]
  const isFree = (offset: number): boolean => {
    const run = runOf(offset)
    return run !== undefined && !isFormatChanged(run)
  }
  return touched.every((offset) => runOf(offset) !== undefined) && [...plan.looks.keys()].every(isFree)
}

/** Numbers that stand in the attributes of a file. */
export const idsIn = (file: WordFile): string[] =>
  [...file.traced.places.texts.values()].flatMap((text) =>
    [...text.matchAll(/\s[\w.-]+:id=["'](\d+)["']/g)].map(([, id = '']) => id),
  )

/**
 * Writes a file with comments and tracked changes; those comments that an earlier run wrote go.
 * @throws WordError that says what is in the way
 */
export const markWord = (file: WordFile, { remarks, edits, stamp }: Marking): Marked => {
  const { places, parts } = file.traced
  const splices = new Splices(places)
  const revisions = new Revisions(file.prefix, idsIn(file), stamp)
  const marks = new Marks(file, revisions)
  const comments = new Comments(file, splices, stamp)
  comments.clear()
  track(file, marks, edits)
  const anchors = new Anchors(file, marks, splices)
  // Those of changes stay when the file is marked again, and so come first.
  const ordered = remarks.toSorted((a, b) => Number(b.isChange ?? false) - Number(a.isChange ?? false))
  for (const remark of ordered) {
    const anchored = anchors.find(remark)
    const id = comments.add({ ...remark, says: [...anchored.says, ...remark.says] })
    if (id !== undefined) anchors.put(anchored, id)
  }
  marks.write(splices)
  const created = comments.write()
  return { bytes: repack(file.bytes, new Map([...splices.result(parts), ...created])), changes: revisions.made }
}

/** Marks replacements in the text as changes; throws a WordError where they cannot be tracked. */
export const track = (file: WordFile, marks: Marks, edits: readonly Edit[]): void => {
  const plan = planFor(file, edits)
  if (!plan) throw new WordError('a change in it cannot be tracked')
  const at = (offset: number): readonly [XmlElement, Origin] => {
    const origin = file.origin(offset)
    const run = origin && file.host(origin).run
    if (!origin || !run) throw new WordError('a change in it cannot be tracked')
    return [run, origin]
  }
  for (const offset of plan.deleted) marks.delete(...at(offset))
  for (const [offset, look] of plan.looks) marks.set(...at(offset), look)
  for (const { beside, side, like, text, look } of plan.insertions)
    marks.insert(...at(beside), side, { text, like: at(like)[0], look })
}
