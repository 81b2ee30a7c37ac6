/** What stands around the body of every page for people. */
import { escapeHtml, voidTag } from './markup.ts'

/** Nothing is loaded and no script runs, whatever a document contains. */
const noScript = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`

/** A page that is one file. */
export interface HtmlPage {
  readonly title: string
  readonly style: string
  /** HTML. */
  readonly body: string
  /** What may be loaded and run: nothing, unless a page has a script of its own. */
  readonly policy?: string
}

/** Writes a page; `title` is text, `style` and `body` stand as they are. */
export const htmlPage = ({ title, style, body, policy = noScript }: HtmlPage): string => `<!DOCTYPE html>
<html lang="en">
<head>
${voidTag('meta', { charset: 'utf-8' })}
${voidTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })}
${voidTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' })}
${voidTag('meta', { name: 'color-scheme', content: 'light dark' })}
${voidTag('meta', { name: 'generator', content: 'resolint' })}
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`

/** What the page was made by, at its foot. */
export const makerFooter = (version: string): string =>
  `<footer class="made">${escapeHtml(`resolint ${version}`.trim())}</footer>`
