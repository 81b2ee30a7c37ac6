/** What the search of the site knows: every heading with the words below it. */
import type { Section } from './markdown.ts'
import type { Page } from './page.ts'

/** Address, title of the page, heading, words. */
export type SearchEntry = readonly [address: string, title: string, heading: string, text: string]

/** So much of a section's text is searched; what it is about, its beginning says. Characters. */
const longest = 600

/** @param found the sections of the page */
export const searchEntries = ({ path, title }: Page, found: readonly Section[]): SearchEntry[] =>
  found.map(({ id, level, heading, text }) => [
    level === 1 ? path : `${path}#${id}`,
    title,
    level === 1 ? '' : heading,
    text.trim().slice(0, longest),
  ])
