/** The table of clauses: a row for each preambular or operative paragraph, and for each sub-paragraph. */
import type { Position } from '../../../grammar/ast.ts'
import type { OutlineClause, OutlineResolution, OutlineSubparagraph } from '../../tree/outline.ts'
import { symbolOf } from '../cited.ts'
import { documentColumns, offsetColumns, tableOf, type Table, type Tabulated } from './table.ts'

interface ClauseItem {
  readonly document: Tabulated
  readonly resolution: OutlineResolution
  readonly part: 'preamble' | 'operative'
  readonly clause: OutlineClause
  /** The clause itself, or a sub-paragraph of it. */
  readonly item: OutlineClause | OutlineSubparagraph
  readonly parent?: string
  /** 0 for a clause. */
  readonly level: number
  readonly position: Position
  readonly notes: readonly string[]
  readonly citations: readonly string[]
}

/** Values by the place that they belong to. */
const byPlace = <Entry extends { readonly in: string }>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => string,
): Map<string, string[]> => {
  const places = new Map<string, string[]>()
  for (const entry of entries) {
    const values = places.get(entry.in)
    if (values) values.push(valueOf(entry))
    else places.set(entry.in, [valueOf(entry)])
  }
  return places
}

const itemsOf = (document: Tabulated): ClauseItem[] => {
  const { outline } = document
  const notes = byPlace(outline.references, ({ label }) => label)
  const citations = byPlace(
    outline.citations,
    (citation) => symbolOf(citation, citation.organ ?? outline.organ) ?? citation.reference,
  )
  const items: ClauseItem[] = []
  type Known = Pick<ClauseItem, 'resolution' | 'part' | 'clause'>
  const add = (item: ClauseItem['item'], known: Known, level: number, parent?: string): void => {
    items.push({
      ...known,
      document,
      item,
      level,
      position: item.position,
      notes: notes.get(item.id) ?? [],
      citations: citations.get(item.id) ?? [],
      ...(parent === undefined ? {} : { parent }),
    })
    for (const inner of item.subparagraphs) add(inner, known, level + 1, item.id)
  }
  for (const resolution of outline.resolutions) {
    for (const part of ['preamble', 'operative'] as const)
      for (const clause of resolution[part]) add(clause, { resolution, part, clause }, 0)
  }
  return items
}

export const clauses: Table = tableOf<ClauseItem>(
  'One row for each preambular and operative paragraph and each of their sub-paragraphs, in the order of the text',
  [
    ...documentColumns,
    {
      name: 'title',
      type: 'string',
      says: 'Title of the resolution, or of the document',
      of: ({ resolution, document }) => resolution.title ?? document.outline.title,
    },
    {
      name: 'resolution',
      type: 'string',
      says: 'Letter or number of the resolution in a document of several: A',
      of: ({ resolution }) => resolution.label,
    },
    { name: 'part', type: 'string', always: true, says: 'preamble or operative', of: ({ part }) => part },
    {
      name: 'id',
      type: 'string',
      always: true,
      says: 'Name of the place, the only one of its name in the document: PP8, OP4(a), II.OP3',
      of: ({ item }) => item.id,
    },
    {
      name: 'number',
      type: 'integer',
      says: 'Number of an operative paragraph',
      of: ({ clause, level }) => (level === 0 ? clause.number : undefined),
    },
    {
      name: 'label',
      type: 'string',
      says: 'Label of a sub-paragraph as it is printed, (a), or of a paragraph that has more than a number, OP5 alt',
      of: ({ item }) => item.label,
    },
    { name: 'parent', type: 'string', says: 'The id of what holds a sub-paragraph', of: ({ parent }) => parent },
    { name: 'section', type: 'string', says: 'Label of the section: II, II.A', of: ({ clause }) => clause.section },
    {
      name: 'level',
      type: 'integer',
      always: true,
      says: '0 for a paragraph, 1 for a sub-paragraph, 2 for one of a sub-paragraph',
      of: ({ level }) => level,
    },
    {
      name: 'opener',
      type: 'string',
      says: 'Opening phrase of a paragraph: Recalling also',
      of: ({ clause, level }) => (level === 0 ? clause.opener : undefined),
    },
    {
      name: 'text',
      type: 'string',
      always: true,
      says: 'Its words without those of its sub-paragraphs, without marks of notes, on one line',
      of: ({ item }) => item.text,
    },
    {
      name: 'notes',
      type: 'list',
      always: true,
      says: 'Labels of the notes that it refers to',
      of: ({ notes }) => notes,
    },
    {
      name: 'citations',
      type: 'list',
      always: true,
      says: 'Symbols of the resolutions that it cites; a number as it is printed where it does not give the symbol',
      of: ({ citations }) => citations,
    },
    {
      name: 'page',
      type: 'integer',
      says: 'Page on which the paragraph begins, from 1',
      of: ({ clause }) => clause.page,
    },
    ...offsetColumns,
  ],
  itemsOf,
)
