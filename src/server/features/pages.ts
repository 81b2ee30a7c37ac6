/** Whole pages about a document, for clients that show some: the report, the document as a page, its tree, its canonical text. */
import { toCanonical } from '../../convert/canonical/index.ts'
import { countFindings } from '../../lint/finding.ts'
import { version } from '../../lint/version.ts'
import { rules } from '../../rules/index.ts'
import type { View } from '../view.ts'

/** The request `resolint/page`, which is not of the protocol. */
export interface PageParams {
  readonly textDocument: { readonly uri: string }
  readonly page: string
}

const html = async (view: View, findings: View['findings']): Promise<string> => {
  const { html: format } = await import('../../formats/html/index.ts')
  const { path, symbol, kind, profile } = view.result
  const shown = {
    ...(path === undefined ? {} : { path }),
    ...(symbol === undefined ? {} : { symbol }),
    kind,
    profile,
    text: view.text,
    document: view.tree,
    findings,
    counts: countFindings(findings),
  }
  return format([shown], { color: false, rules, version })
}

const pages: Readonly<Record<string, (view: View) => string | Promise<string>>> = {
  report: async (view) => html(view, view.findings),
  preview: async (view) => html(view, []),
  canonical: (view) => toCanonical(view.tree, view.text),
  tree: async (view) => {
    const { source, options } = view.parts
    const { tree: convert } = await import('../../convert/tree.ts')
    const { path = '' } = options
    return convert(
      { path, document: view.tree, text: view.text, source: source ?? view.text },
      { color: false, several: false, isFirst: true, warn: () => {} },
    )
  },
}

/** A page by its name: `report`, `preview`, `canonical`, `tree`; undefined where there is none of that name. */
export const page = async (view: View, name: string): Promise<string | undefined> =>
  Object.hasOwn(pages, name) ? pages[name]?.(view) : undefined
