/** A text in other ways of looking at it. */
import { parse } from '../../../grammar/parse.ts'
import { diff } from '../../compare/diff.ts'
import { lines as toLines } from '../../convert/lines.ts'
import { tree as toTree } from '../../convert/tree.ts'
import type { Converted, ConvertOptions } from '../../convert/convert.ts'
import { comparisonArticle } from '../../formats/compare/html.ts'
import { summaryOf } from '../../formats/compare/summary.ts'
import { documentArticle } from '../../formats/html/document.ts'
import { filterStyle, kindsOf } from '../../formats/html/kinds.ts'
import { shorten } from '../../formats/words.ts'
import { toOutline, type OutlineClause, type OutlineSubparagraph } from '../../tree/outline.ts'
import { spoken } from '../../tree/places.ts'
import type { Draft, Entry, Settings, Showing } from '../protocol.ts'
import { lintDraft, sourceOf } from './judge.ts'

/** Words of a paragraph that the outline shows. */
const longest = 80

/** A text as it is parsed when it is linted. */
export const parsed = (draft: Draft, { profile: { channel, language } }: Settings): Converted => {
  const source = sourceOf(draft)
  const document = parse(source, { ...(channel ? { channel } : {}), ...(language === undefined ? {} : { language }) })
  return { path: draft.name, document, text: draft.text, source }
}

export const document: Showing['document'] = (draft, settings) => {
  const result = lintDraft(draft, settings)
  const kinds = kindsOf([result])
  const file = { result, number: 1, first: 1, shown: String, several: false }
  return { html: documentArticle(file, kinds), style: filterStyle(kinds) }
}

const subparagraph = ({ label, text, position, subparagraphs }: OutlineSubparagraph): Entry => ({
  name: label,
  words: shorten(text, longest),
  offset: position.start.offset ?? 0,
  entries: subparagraphs.map(subparagraph),
})

const clause = ({ id, opener = '', text, position, subparagraphs }: OutlineClause): Entry => ({
  name: `${spoken(id)} ${opener}`.trim(),
  words: shorten(text.startsWith(opener) ? text.slice(opener.length).trim() : text, longest),
  offset: position.start.offset ?? 0,
  entries: subparagraphs.map(subparagraph),
})

/** Entries beneath a heading; none where there are none. */
const group = (name: string, entries: readonly Entry[]): Entry[] =>
  entries[0] ? [{ name, words: '', offset: entries[0].offset, entries }] : []

export const outline: Showing['outline'] = (draft, settings) => {
  const { resolutions, footnotes, annexes } = toOutline(parsed(draft, settings).document)
  const parts = resolutions.flatMap(({ label, title, preamble, operative }) => {
    const entries = group('Preamble', preamble.map(clause)).concat(group('Operative part', operative.map(clause)))
    return label === undefined ? entries : group(`Resolution ${label} ${title ?? ''}`.trim(), entries)
  })
  const appended = annexes.map(({ label, title = '', position }) => ({
    name: label ?? 'Annex',
    words: title,
    offset: position.start.offset ?? 0,
    entries: [],
  }))
  const notes = footnotes.map(({ label, text, position }) => ({
    name: `Footnote ${label}`,
    words: shorten(text, longest),
    offset: position.start.offset ?? 0,
    entries: [],
  }))
  return [...parts, ...appended, ...group('Footnotes', notes)]
}

/** Text for a page: no colours. */
export const plain: ConvertOptions = { color: false, columns: 100, several: false, isFirst: true, warn: () => {} }

export const tree: Showing['tree'] = (draft, settings) => toTree(parsed(draft, settings), plain)

export const lines: Showing['lines'] = (draft, settings) => toLines(parsed(draft, settings), plain)

export const compare: Showing['compare'] = (old, fresh) => {
  const comparison = diff(parse(sourceOf(old)), parse(sourceOf(fresh)))
  return comparisonArticle({ oldPath: old.name, newPath: fresh.name, summary: summaryOf(comparison), comparison }, 1)
}
