/** Markdown to HTML: headings that can be linked to as on GitHub, links between sources turned into links between pages. */
import { posix } from 'node:path'
import GithubSlugger from 'github-slugger'
import MarkdownIt from 'markdown-it'
import type { Page } from './page.ts'

/** A heading of a rendered page, and the plain words below it. */
export interface Section {
  readonly id: string
  readonly level: number
  readonly heading: string
  readonly text: string
}

/** A rendered page. */
export interface Rendered {
  readonly html: string
  readonly sections: readonly Section[]
  /** Links to what is no page. */
  readonly broken: readonly string[]
}

type Token = ReturnType<MarkdownIt['parse']>[number]

const markdown = new MarkdownIt({ html: true, linkify: false })
markdown.renderer.rules['table_open'] = () =>
  '<div class="wide" tabindex="0" role="group" aria-label="Table">\n<table>\n'
markdown.renderer.rules['table_close'] = () => '</table>\n</div>\n'
// The tags in our pages are comments, with which tests find their part, and the anchors of the reference; anything else is
// meant as it stands.
const asText = (tokens: Token[], index: number): string => {
  const { content = '' } = tokens[index] ?? {}
  if (/^<!--[^]*-->\s*$/.test(content)) return ''
  return /^<(?:a id="[\w-]+"|\/a)>$/.test(content) ? content : markdown.utils.escapeHtml(content)
}
markdown.renderer.rules['html_block'] = asText
markdown.renderer.rules['html_inline'] = asText

const wordsOf = (token: Token | undefined): string =>
  (token?.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : type === 'html_inline' ? '' : content))
    .join('')

/** Gives each heading its id; ids on a page are told apart as GitHub does. */
const sectionsOf = (tokens: readonly Token[]): Section[] => {
  const slugger = new GithubSlugger()
  const sections: { id: string; level: number; heading: string; text: string }[] = []
  for (const [index, token] of tokens.entries())
    if (token.type === 'heading_open') {
      const heading = wordsOf(tokens[index + 1])
      const id = slugger.slug(heading)
      token.attrSet('id', id)
      sections.push({ id, level: Number(token.tag.slice(1)), heading, text: '' })
    } else if (token.type === 'inline' && tokens[index - 1]?.type !== 'heading_open') {
      const last = sections.at(-1)
      if (last) last.text += `${wordsOf(token)} `
    }
  return sections
}

/** What the links of the sources lead to. */
export interface Targets {
  /** Where the pages stand that are made of sources, by source. */
  readonly pages: ReadonlyMap<string, string>
  /** Whether the project has a file; one that is no page is named without a link. */
  readonly hasFile: (path: string) => boolean
}

/** Turns links between sources into links between pages, and tells which lead nowhere. */
const relink = (inline: Token, page: Page, { pages, hasFile }: Targets): string[] => {
  const broken: string[] = []
  let isNamed = false
  inline.children = (inline.children ?? []).filter((token) => {
    if (token.type === 'link_close') return !isNamed || (isNamed = false)
    const href = token.type === 'link_open' ? token.attrGet('href') : null
    if (href === null || /^(?:[a-z]+:|#)/.test(href)) return true
    const [file = '', hash] = href.split('#')
    const source = posix.join(posix.dirname(page.source), file).replace(/\/$/, '')
    const target = pages.get(source)
    if (target !== undefined)
      token.attrSet(
        'href',
        `${posix.relative(posix.dirname(page.path), target)}${hash === undefined ? '' : `#${hash}`}`,
      )
    else if (hasFile(source)) isNamed = true
    else broken.push(`${page.source}: ${href}`)
    return !isNamed
  })
  return broken
}

/** Renders a page. */
export function render(page: Page, targets: Targets): Rendered {
  const tokens = markdown.parse(page.markdown, {})
  const sections = sectionsOf(tokens)
  const broken = tokens.flatMap((token) => (token.type === 'inline' ? relink(token, page, targets) : []))
  for (const token of tokens) if (token.type === 'fence' || token.type === 'code_block') token.attrSet('tabindex', '0')
  return { html: markdown.renderer.render(tokens, markdown.options, {}), sections, broken }
}
