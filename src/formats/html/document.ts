/** One file of the report: the document as a reader sees it, with its findings in place. */
import type { AnyNode } from '../../../grammar/ast.ts'
import { asRead } from '../../../grammar/foreign/relocate.ts'
import { startOf, endOf } from '../../tree/range.ts'
import { pathOf } from '../describe.ts'
import type { Formattable } from '../format.ts'
import { oneLine } from '../words.ts'
import { BlockWriter } from './blocks.ts'
import { FindingWriter } from './findings.ts'
import { highlightsOf } from './highlights.ts'
import type { Kinds } from './kinds.ts'
import { LeafWriter } from './leaf-writer.ts'
import { placeFindings } from './leaves.ts'
import { escapeHtml, tag } from './markup.ts'
import { linkNotes } from './notes.ts'
import { PhraseWriter } from './phrase.ts'

/** A file with its place in the report. */
export interface ReportFile {
  result: Formattable
  /** Number of the file, 1-based. */
  number: number
  /** Number of its first finding, 1-based. */
  first: number
}

/** How the own characters of a block are shown: `- 1\\.` is the number 1 of a paragraph. */
const markerText = (block: AnyNode, source: string): string => {
  if (block.type === 'operativeParagraph' && block.label === undefined)
    return block.number === undefined ? '' : `${block.number}.`
  // What an annex or a heading is labelled is part of its words.
  const inWords = block.type === 'annex' || block.type === 'heading'
  if ('label' in block && block.label !== undefined && !inWords) return block.label
  const [first] = 'children' in block ? block.children : []
  return source.slice(startOf(block), first ? startOf(first) : endOf(block)).replaceAll(/^[\s#*_]+|[\s*_]+$/g, '')
}

/** `A/79/L.124, draft resolution` */
const aboutDocument = ({ symbol, kind }: Formattable): string =>
  [symbol, kind === 'unknown' ? undefined : kind.replaceAll('-', ' ')].filter(Boolean).join(', ')

/** What is shown of a file: the text as it was read, with the findings where they stand in that. */
const shown = ({ document, text, findings }: Formattable): Pick<Formattable, 'document' | 'text' | 'findings'> => {
  const read = asRead(document, text)
  if (!read) return { document, text, findings }
  const moved = findings.map((finding) => ({
    ...finding,
    offset: read.forward(finding.offset),
    endOffset: read.forward(finding.endOffset),
  }))
  return { document: read.document, text: read.text, findings: moved }
}

/** The document with its heading. */
export const documentArticle = ({ result, number, first }: ReportFile, kinds: Kinds): string => {
  const { profile } = result
  const { document, text, findings } = shown(result)
  const finder = new FindingWriter(result, kinds, first)
  const notes = linkNotes(document, number)
  const leaves = placeFindings(document, text, findings)
  const writer = new LeafWriter({
    source: text,
    highlights: highlightsOf(findings, kinds.kindOf),
    marker: finder.marker,
  })
  const phrases = new PhraseWriter({ document, leaves, writer, notes })
  const blocks = new BlockWriter({ phrases, markerOf: (block) => markerText(block, text), remarks: finder.remarks })
  const body = blocks.all(document.children)
  // In an empty document findings have nothing to stand at.
  const homeless = leaves.size === 0 ? findings.map((_finding, index) => index) : []
  const markers = homeless.map((index) => finder.marker(index)).join('')
  const about = aboutDocument(result)
  return tag(
    'article',
    { id: `file-${number}`, 'aria-labelledby': `file-${number}-name` },
    [
      tag('h2', { id: `file-${number}-name` }, tag('bdi', {}, escapeHtml(oneLine(pathOf(result))))),
      about === '' ? '' : tag('p', { class: 'about' }, escapeHtml(about)),
      markers === '' ? '' : tag('p', {}, markers) + finder.remarks(homeless),
      tag('div', { class: 'paper', lang: profile.language }, `\n${body}\n${blocks.notes(notes.notes)}\n`),
    ].join('\n'),
  )
}

/** The findings of a file as a list. */
export const findingList = ({ result, number, first }: ReportFile, kinds: Kinds): string => {
  const finder = new FindingWriter(result, kinds, first)
  const name = tag('h3', {}, tag('a', { href: `#file-${number}` }, tag('bdi', {}, escapeHtml(oneLine(pathOf(result))))))
  const entries = result.findings.map((_finding, index) => finder.entry(index))
  const body =
    entries.length === 0 ? tag('p', { class: 'none' }, 'No findings') : tag('ol', {}, `\n${entries.join('\n')}\n`)
  return name + body
}
