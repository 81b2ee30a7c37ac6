/** What a page of the site is made of. */

/** The sections of the site, in the order in which they are read, and the pages that stand for them. */
export const sections = {
  guides: { title: 'Guides', home: 'guides/index.html' },
  rules: { title: 'Rules', home: 'rules/index.html' },
  commands: { title: 'Commands', home: 'commands/index.html' },
  topics: { title: 'Topics', home: 'topics/index.html' },
  editors: { title: 'Editors and CI', home: 'editors/index.html' },
  grammar: { title: 'Grammar', home: 'grammar/index.html' },
  api: { title: 'Library', home: 'api/index.html' },
  project: { title: 'Project', home: 'project/index.html' },
} as const

/** The name of a section. */
export type SectionName = keyof typeof sections

/** A page before it is rendered. */
export interface Page {
  /** Where its Markdown stands in the project, or would stand: what its links are relative to. */
  readonly source: string
  /** Where it stands on the site. */
  readonly path: string
  readonly section?: SectionName
  readonly title: string
  readonly markdown: string
  /** Whether the pages of its section name it at their side. */
  readonly isListed?: boolean
  /** HTML that follows the Markdown, each part under a heading of its own. */
  readonly figures?: readonly { readonly heading: string; readonly html: string }[]
}

/** The words of the first heading of a text of Markdown. */
export const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll('`', '') ?? ''
