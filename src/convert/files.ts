/** The kinds of files that a document can be written as, by their endings. A new one is a file and a line here. */
import type { Document } from '../../grammar/ast.ts'

/**
 * Writes a document as a file.
 * @param source the text that the document was parsed from
 */
export type WriteFile = (document: Document, source: string) => string | Uint8Array | Promise<Uint8Array>

const akn = async (): Promise<WriteFile> => {
  const { toAkn } = await import('./akn/index.ts')
  return (document, source) => toAkn(document, source)
}

export const files: Readonly<Record<string, () => Promise<WriteFile>>> = {
  '.md': async () => (await import('./page/markdown.ts')).toMarkdown,
  '.html': async () => (await import('./page/html.ts')).toHtml,
  '.txt': async () => (await import('./canonical/index.ts')).toCanonical,
  '.akn': akn,
  '.xml': akn,
}
