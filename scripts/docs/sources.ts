/** The pages whose Markdown stands in the project. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { topics } from '../../src/cli/topics/index.ts'
import { rules } from '../../src/index.ts'
import { titleOf, type Page, type SectionName } from './page.ts'

/** The guides in the order in which they are listed. */
const guides = ['delegates', 'editors', 'researchers', 'model-un', 'ci', 'rule']

/** @param root folder of the project */
export function sourcePages(root: string): Page[] {
  const page = (source: string, path: string, section: SectionName, more: Partial<Page> = {}): Page => {
    const markdown = readFileSync(join(root, source), 'utf8')
    return { source, path, section, title: titleOf(markdown), markdown, ...more }
  }
  const editors = readdirSync(join(root, 'editors'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => page(`editors/${name}/README.md`, `editors/${name}.html`, 'editors', { isListed: true }))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
  return [
    page('docs/README.md', 'guides/index.html', 'guides'),
    ...guides.map((name) => page(`docs/${name}.md`, `guides/${name}.html`, 'guides', { isListed: true })),
    page('src/rules/README.md', 'rules/index.html', 'rules'),
    page('src/rules/documents.md', 'rules/documents.html', 'rules', { isListed: true }),
    ...rules.map(({ id, category }) => page(`src/rules/${category}/${id}.md`, `rules/${id}.html`, 'rules')),
    ...Object.keys(topics).map((name) =>
      page(`src/cli/topics/${name}.md`, `topics/${name}.html`, 'topics', { isListed: true }),
    ),
    page('editors/README.md', 'editors/index.html', 'editors'),
    ...editors,
    page('grammar/README.md', 'grammar/index.html', 'grammar', { title: 'The syntax tree and its grammar' }),
    page('README.md', 'project/index.html', 'project', { title: 'Overview' }),
    page('CHANGELOG.md', 'project/changelog.html', 'project', { isListed: true }),
    page('CONTRIBUTING.md', 'project/contributing.html', 'project', { isListed: true }),
    page('SECURITY.md', 'project/security.html', 'project', { isListed: true }),
  ]
}
