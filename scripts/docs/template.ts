/** The frame of every page: a head, the sections with the pages of this one, the text, and what is on the page. */
import { posix } from 'node:path'
import { escapeHtml } from '../../src/formats/html/markup.ts'
import { version } from '../../src/lint/version.ts'
import type { Section } from './markdown.ts'
import { sections, type Page, type SectionName } from './page.ts'

/** Headings of so many levels are named beside the text. */
const deepest = 3
/** A page with fewer headings is seen whole. */
const fewest = 4

const contents = (found: readonly Section[]): string => {
  const listed = found.filter(({ level }) => level > 1 && level <= deepest)
  if (listed.length < fewest) return ''
  const items = listed.map(
    ({ id, level, heading }) =>
      `<li class="level-${level}"><a href="#${escapeHtml(id)}">${escapeHtml(heading)}</a></li>`,
  )
  return `<nav class="contents" aria-label="On this page"><details open><summary>On this page</summary>
<ol>${items.join('\n')}</ol></details></nav>`
}

/** What a page is put into. */
export interface Frame {
  readonly page: Page
  readonly html: string
  readonly sections: readonly Section[]
  /** All pages of the site. */
  readonly pages: readonly Page[]
  /** Whether the site has a playground. */
  readonly hasPlayground: boolean
}

/** @returns the page as HTML, whose addresses are relative to it, so that it works wherever the site is put */
export function framed({ page, html, sections: found, pages, hasPlayground }: Frame): string {
  const to = (path: string): string => posix.relative(posix.dirname(page.path), path)
  const link = (path: string, title: string): string =>
    `<a href="${escapeHtml(to(path))}"${path === page.path ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a>`
  const own = pages.filter(({ section, isListed }) => section === page.section && section !== undefined && isListed)
  const group = ([name, { title, home }]: [string, (typeof sections)[SectionName]]): string =>
    `<li>${link(home, title)}${
      name === page.section && own.length > 0
        ? `<ul>${own.map(({ path, title: words }) => `<li>${link(path, words)}</li>`).join('\n')}</ul>`
        : ''
    }</li>`
  const playground = hasPlayground ? `<li>${link('playground.html', 'Playground')}</li>\n` : ''
  return `<!doctype html>
<html lang="en" data-root="${to('.') || '.'}/">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.path === 'index.html' ? 'resolint' : `${escapeHtml(page.title)} · resolint`}</title>
<link rel="stylesheet" href="${to('site.css')}">
<script src="${to('site.js')}" defer></script>
</head>
<body>
<a class="skip" href="#site-text">Skip to the text</a>
<header>
<a class="home" href="${to('index.html')}">resolint <small>${version}</small></a>
<form role="search" hidden>
<label for="site-search">Search</label>
<input id="site-search" type="search" autocomplete="off" aria-controls="site-results" aria-describedby="site-found" placeholder="a rule, an option, a word">
<p id="site-found" role="status"></p>
<ol id="site-results" hidden></ol>
</form>
</header>
<nav class="sections" aria-label="Sections"><details open><summary>Menu</summary>
<ul>
${playground}${Object.entries(sections).map(group).join('\n')}
</ul></details></nav>
<main id="site-text" tabindex="-1">
${html}
</main>
${contents(found)}
</body>
</html>
`
}
