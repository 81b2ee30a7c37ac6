/**
 * Web pages and what office programs save as such: HTML to a text in the notation.
 *
 * The text has what is to be read: italics however they are set, lists with their numbers, tables, notes under their marks. What
 * leads about the site, scripts and forms are left out; where the page says which part of it is the main one, that alone is read.
 */
import type { Source } from '../../../grammar/source.ts'
import type { ChangeMode } from '../docx/changes.ts'
import { ReadError } from '../error.ts'
import { importPackage } from '../import-package.ts'
import { markOf } from '../rich/spans.ts'
import { Writer } from '../rich/write.ts'
import { BodyReader, type Page } from './body.ts'
import { StyleSheets } from './css.ts'
import { attribute, elementsOf, textOf, type Element, type Node } from './dom.ts'
import { notesOf } from './notes.ts'

/** The part that the page calls the main one, if it is one part and holds most of the words. */
function mainOf(page: Node): Node {
  const isMain = (element: Element): boolean => element.tagName === 'main' || attribute(element, 'role') === 'main'
  const elements = elementsOf(page)
  const candidates = [elements.filter(isMain), elements.filter(({ tagName }) => tagName === 'article')]
  const main = candidates.find(({ length }) => length === 1)?.[0]
  const body = elements.find(({ tagName }) => tagName === 'body') ?? page
  return main && textOf(main).length * 2 > textOf(body).length ? main : body
}

/**
 * Reads a page.
 * @param html the whole page or a part of one
 * @param changes what to do with `<ins>` and `<del>`; `accept` unless told
 * @throws ReadError when nothing is to be read in it
 */
export async function readHtml(html: string, changes: ChangeMode = 'accept'): Promise<Source> {
  const { parse } = await importPackage<typeof import('parse5')>('parse5')
  const document = parse(html)
  const page: Page = { styles: new StyleSheets(document), notes: notesOf(document), changes }
  const reader = new BodyReader(page)
  reader.readAll(mainOf(document))
  const writer = new Writer()
  for (const block of reader.blocks) writer.block(block, 'body')
  for (const note of new Set(page.notes.containers.values())) {
    const noteReader = new BodyReader(page)
    noteReader.readAll(note.container)
    writer.note(markOf(note.reference), noteReader.blocks)
  }
  const { text, lines } = writer.result()
  if (text === '')
    throw new ReadError(
      'This web page has no text in it: its words may be loaded by scripts. Open it in a browser and save or print it from there.',
    )
  return { text, lines, channel: 'markup' }
}
