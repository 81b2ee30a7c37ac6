/** One file of the report: the document as a reader sees it, with its findings in place. */
import { asRead } from '../../../grammar/index.ts'
import type { AnyNode } from '../../../grammar/ast.ts'
import { startOf, endOf } from '../../tree/range.ts'
import type { Formattable } from '../format.ts'
import { placesOf, spoken } from '../../tree/places.ts'
import { BlockWriter } from './blocks.ts'
import { FindingWriter } from './findings.ts'
import { highlightsOf } from './highlights.ts'
import type { Kinds } from './kinds.ts'
import { LeafWriter } from './leaf-writer.ts'
import { placeFindings } from './leaves.ts'
import { escapeHtml, tag } from './markup.ts'
import { aboutDocument, nameOf, profileWords } from './names.ts'
import { linkNotes } from './notes.ts'
import { PhraseWriter } from './phrase.ts'

/** A file with its place in the report. */
export interface ReportFile {
  result: Formattable
  /** Number of the file, 1-based. */
  number: number
  /** Number of its first finding, 1-based. */
  first: number
  /** How a path is shown. */
  shown: (path: string) => string
  /** Whether other files are in the report: then one without findings is folded up. */
  several: boolean
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

/** What is shown of a file: the text as it was read, with the findings where they stand in that. */
const asShown = ({ document, text, findings }: Formattable): Pick<Formattable, 'document' | 'text' | 'findings'> => {
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
export const documentArticle = ({ result, number, first, shown, several }: ReportFile, kinds: Kinds): string => {
  const { profile } = result
  const { document, text, findings } = asShown(result)
  const finder = new FindingWriter(result, kinds, first)
  const notes = linkNotes(document, number)
  const leaves = placeFindings(document, text, findings)
  const writer = new LeafWriter({
    source: text,
    highlights: highlightsOf(findings, kinds.kindOf),
    marker: finder.marker,
  })
  const phrases = new PhraseWriter({ document, leaves, writer, notes })
  const places = placesOf(document)
  const blocks = new BlockWriter({
    phrases,
    markerOf: (block) => markerText(block, text),
    placeOf: (block) => spoken(places.of(block)),
    remarks: finder.remarks,
  })
  const body = blocks.all(document.children)
  // In an empty document findings have nothing to stand at.
  const homeless = leaves.size === 0 ? findings.map((_finding, index) => index) : []
  const markers = homeless.map((index) => finder.marker(index)).join('')
  const about = [aboutDocument(result, shown), profileWords(result)].filter(Boolean).join('; ')
  const name = tag('h2', { id: `file-${number}-name` }, tag('bdi', {}, escapeHtml(nameOf(result, shown))))
  const folded = several && findings.length === 0
  return tag(
    'article',
    { 'aria-labelledby': `file-${number}-name` },
    tag(
      'details',
      folded ? {} : { open: '' },
      [
        tag('summary', {}, name + (folded ? tag('span', { class: 'about' }, ' no findings') : '')),
        tag('p', { class: 'about', id: `file-${number}` }, escapeHtml(about)),
        markers === '' ? '' : tag('p', {}, markers) + finder.remarks(homeless),
        tag('div', { class: 'paper', lang: profile.language }, `\n${body}\n${blocks.notes(notes.notes)}\n`),
      ].join('\n'),
    ),
  )
}

const linkTo = ({ result, number, shown }: ReportFile): string =>
  tag('a', { href: `#file-${number}` }, tag('bdi', {}, escapeHtml(nameOf(result, shown))))

/** The findings of a file as a list. */
export const findingList = (file: ReportFile, kinds: Kinds): string => {
  const finder = new FindingWriter(file.result, kinds, file.first)
  return tag(
    'details',
    { class: 'file', open: '' },
    tag('summary', {}, tag('h3', {}, linkTo(file))) + tag('ol', {}, `\n${finder.entries()}\n`),
  )
}

/** The files in which nothing was found, in one line. */
export const cleanList = (files: readonly ReportFile[]): string =>
  files.length === 0 ? '' : tag('p', { class: 'none' }, `No findings in ${files.map(linkTo).join(', ')}`)
