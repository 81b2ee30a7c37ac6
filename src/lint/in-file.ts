/** From findings in the text as it was read to findings in the file as it was given. */
import { lastAt, type AsRead } from '../../grammar/index.ts'
import type { Document } from '../../grammar/ast.ts'
import { createLocator } from '../../grammar/positions.ts'
import { placesOf } from '../tree/places.ts'
import { everyNode } from '../tree/visit.ts'
import type { Edit } from './change.ts'
import type { Finding, Fix } from './finding.ts'
import type { Rewritten } from './rule.ts'

/**
 * Puts findings where the file has the words that they are about. A fix that would change what the file writes otherwise is
 * left out: its text is right for what was read only.
 */
export const inFile = (findings: readonly Finding[], read: AsRead, document: Document, file: string): Finding[] => {
  const { point } = createLocator(file)
  const { back } = read
  const name = namesInFile(read, document)
  return findings.map((finding) => {
    const isPoint = finding.offset === finding.endOffset
    const to = point(back.end(finding.endOffset))
    const from = isPoint ? to : point(back.start(finding.offset))
    const { fix, ...rest } = finding
    const moved = fix && moveFix(fix, read)
    return {
      ...rest,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      offset: from.offset ?? 0,
      endOffset: to.offset ?? 0,
      in: name(finding.in),
      ...(moved ? { fix: moved } : {}),
    }
  })
}

/** What a file writes otherwise than it was read, by where that stands in what was read. */
export const rewrittenIn = ({ edits }: AsRead, file: string): Rewritten[] =>
  edits.map(({ kind, start, end, at, text }) => ({
    kind,
    written: file.slice(start, end),
    range: { start: at, end: at + text.length },
  }))

/** Items whose labels were read otherwise have their own names in the file. */
const namesInFile = (read: AsRead, document: Document): ((name: string) => string) => {
  const places = [placesOf(read.document), placesOf(document)] as const
  const [ours, theirs] = [everyNode(read.document, 'subparagraph'), everyNode(document, 'subparagraph')]
  const names = new Map<string, string>()
  for (const [index, node] of ours.entries()) {
    const same = theirs[index]
    if (same) names.set(places[0].of(node), places[1].of(same))
  }
  return (name) => names.get(name) ?? name
}

/** Whether a stretch of the text holds, or lies within, something that the file writes otherwise. */
const isRewritten = ({ edits }: AsRead, start: number, end: number): boolean => {
  const edit = edits[lastAt(edits, end - 1)]
  return edit !== undefined && (edit.at + edit.text.length > start || (edit.at > start && edit.at < end))
}

/** Where something is put in: after the word before it, or else before what follows. */
const insertionAt = ({ text, back }: AsRead, at: number): number =>
  /\s/.test(text[at - 1] ?? ' ') ? back.start(at) : back.end(at)

/** The edit by which the file has something where nothing was read: a fix that puts nothing there takes it out. */
const leftOut = ({ edits }: AsRead, { start, end, text }: Edit): Edit | undefined => {
  const edit = start === end && text === '' ? edits[lastAt(edits, start)] : undefined
  return edit && edit.at === start && edit.text === '' ? { start: edit.start, end: edit.end, text } : undefined
}

const moveFix = (fix: Fix, read: AsRead): Fix | undefined => {
  const taken = fix.edits.map((edit) => leftOut(read, edit))
  if (taken.every((edit) => edit !== undefined)) return { ...fix, edits: taken }
  if (fix.edits.some(({ start, end }) => isRewritten(read, start, Math.max(end, start + 1)))) return undefined
  return {
    ...fix,
    edits: fix.edits.map(({ start, end, text }) => {
      if (start < end) return { start: read.back.start(start), end: read.back.end(end), text }
      const at = insertionAt(read, start)
      return { start: at, end: at, text }
    }),
  }
}
