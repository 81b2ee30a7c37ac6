/**
 * Makes the documentation site: static pages that work from a folder as from a server. Generators with a client of their own
 * (VitePress, Starlight) load modules and their search index by requests, which browsers refuse a page that was opened as a file.
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { commands } from '../../src/cli/commands/index.ts'
import { topics } from '../../src/cli/topics/index.ts'
import { commandPages } from './commands.ts'
import { configurationPage } from './configuration.ts'
import { homePage } from './home.ts'
import { render } from './markdown.ts'
import { titleOf, type Page } from './page.ts'
import { railroadDiagrams } from './railroad.ts'
import { referencePages } from './reference.ts'
import { searchEntries } from './search.ts'
import { sourcePages } from './sources.ts'
import { framed } from './template.ts'

const topicsPage = (): Page => ({
  source: 'docs/topics/README.md',
  path: 'topics/index.html',
  section: 'topics',
  title: 'Topics',
  markdown: `# Topics\n\nThe same pages as \`resolint explain TOPIC\` prints.\n\n${Object.entries(topics)
    .map(([name, text]) => `- [${titleOf(text())}](../../src/cli/topics/${name}.md)`)
    .join('\n')}\n- [Configuration, key by key](../configuration.md)\n`,
})

const diagramsPage = (): Page => ({
  source: 'docs/railroad.md',
  path: 'grammar/railroad.html',
  section: 'grammar',
  title: 'Railroad diagrams',
  isListed: true,
  markdown: `# Railroad diagrams\n\nThe productions of the [block grammar](../grammar/README.md#the-block-grammar), outermost first. Names that begin with a capital are tokens: lines with their roles, and the beginnings and ends of parts.\n`,
  figures: railroadDiagrams().map(({ name, svg }) => ({ heading: name, html: svg })),
})

/** What the site may hold beside its pages. */
export interface SiteOptions {
  /** The playground, a page of its own. */
  readonly playground?: string | undefined
}

/**
 * Writes the site.
 *
 * @param root folder of the project
 * @param target folder that the site is put into; what is there goes
 * @throws Error that lists the links to what is no page
 */
export async function buildSite(root: string, target: string, { playground }: SiteOptions = {}): Promise<void> {
  const pages: Page[] = [
    homePage(playground !== undefined),
    ...sourcePages(root),
    ...commandPages(commands),
    topicsPage(),
    configurationPage(),
    diagramsPage(),
    ...referencePages(root),
  ]
  const sources = new Map(pages.map(({ source, path }) => [source, path]))
  for (const { source, path } of pages) if (source.endsWith('/README.md')) sources.set(dirname(source), path)
  if (playground !== undefined) sources.set('docs/playground.html', 'playground.html')
  const targets = { pages: sources, hasFile: (path: string) => existsSync(join(root, path)) }
  rmSync(target, { recursive: true, force: true })
  const broken: string[] = []
  const entries = pages.flatMap((page) => {
    const rendered = render(page, targets)
    broken.push(...rendered.broken)
    const found = [...rendered.sections]
    const drawn = (page.figures ?? []).map(({ heading, html }) => {
      const id = heading.toLowerCase()
      found.push({ id, level: 2, heading, text: '' })
      return `<h2 id="${id}">${heading}</h2>\n<div class="wide" tabindex="0" role="group" aria-label="${heading}">${html}</div>\n`
    })
    const file = join(target, page.path)
    mkdirSync(dirname(file), { recursive: true })
    const html = rendered.html + drawn.join('')
    writeFileSync(file, framed({ page, html, sections: found, pages, hasPlayground: playground !== undefined }))
    return searchEntries(page, found)
  })
  if (broken.length > 0) throw new Error(`Links to what is no page:\n${broken.join('\n')}`)
  // A script, which a page that was opened as a file may load, as it may not load data.
  writeFileSync(join(target, 'search-data.js'), `globalThis.resolintPages = ${JSON.stringify(entries)}\n`)
  if (playground !== undefined) writeFileSync(join(target, 'playground.html'), playground)
  const assets = join(root, 'scripts/docs/assets')
  cpSync(join(assets, 'site.css'), join(target, 'site.css'))
  await build({
    entryPoints: [join(assets, 'site.js')],
    outfile: join(target, 'site.js'),
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    logLevel: 'warning',
  })
}
