/** The pages of the library's reference, which typedoc writes as Markdown. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from './page.ts'
import { cell, table } from './table.ts'

/** What is imported, by the file that typedoc writes for it: `api.parse.md` is of `resolint/parse`. */
const importOf = (file: string): string =>
  file === 'index-1.md' ? 'resolint' : `resolint/${file.replace(/^api\.|\.md$/g, '')}`

/**
 * Runs typedoc, which reads the declarations and their comments.
 *
 * @param root folder of the project
 */
export function referencePages(root: string): Page[] {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-reference-'))
  try {
    execFileSync(
      process.execPath,
      [
        '--import',
        './scripts/docs/typescript-6.mjs',
        'node_modules/typedoc/bin/typedoc',
        '--options',
        'scripts/docs/typedoc.json',
        '--out',
        folder,
      ],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    // The list that typedoc writes has its own names for the imports.
    const files = readdirSync(folder).filter((name) => name !== 'index.md')
    const pages = files
      .map((file) => ({ file, name: importOf(file), text: readFileSync(join(folder, file), 'utf8') }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    return [
      {
        source: 'docs/api/README.md',
        path: 'api/index.html',
        section: 'api',
        title: 'Library',
        markdown: `# Library\n\nWhat can be imported, with types. The [overview](../../README.md#as-a-library) shows each at work.\n\n${table(
          ['import', 'names'],
          pages.map(({ file, name, text }) => [`[\`${name}\`](${file})`, cell(namesOf(text))]),
        )}\n`,
      },
      ...pages.map(({ file, name, text }): Page => ({
        source: `docs/api/${file}`,
        path: `api/${name.replace('/', '-')}.html`,
        section: 'api',
        title: name,
        isListed: true,
        markdown: `# ${name}\n\n${text}`,
      })),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The functions and constants that a page describes; its types are many. */
const namesOf = (text: string): string => {
  const parts = new Map(text.split(/^## /m).map((part) => [part.slice(0, part.indexOf('\n')), part]))
  const shown = ['Functions', 'Variables', 'References'].map((heading) => parts.get(heading) ?? '').join('')
  return [...shown.matchAll(/^### (\w+)/gm)].map(([, name]) => `\`${name}\``).join(', ')
}
