/** The index of rules in `src/rules/README.md`. */
import type { Category, Rule } from '../../src/index.ts'

/** What each category is called. */
export const CATEGORY_TITLES: Readonly<Record<Exclude<Category, 'custom'>, string>> = {
  structure: 'Structure',
  numbering: 'Numbering',
  openers: 'Opening phrases',
  footnotes: 'Footnotes',
  citations: 'Citations, dates and sessions',
  symbols: 'Symbols',
  masthead: 'Masthead and sponsors',
  wording: 'Wording',
  typography: 'Typography',
  source: 'What happened to the text on its way',
}

const row = ({ id, category, severity, recommended, fix, summary }: Rule): string =>
  `| [${id}](${category}/${id}.md) | ${severity} | ${recommended ? 'yes' : ''} | ${fix === 'none' ? '' : fix} | ${summary.replaceAll('|', '\\|')} |`

/** A table for each category, in Markdown. */
export const ruleIndex = (rules: readonly Rule[]): string =>
  (Object.keys(CATEGORY_TITLES) as (keyof typeof CATEGORY_TITLES)[])
    .map((category) => {
      const own = rules.filter((rule) => rule.category === category)
      return [
        `### ${CATEGORY_TITLES[category]}`,
        '',
        '| rule | severity | recommended | fix | what must hold |',
        '|---|---|---|---|---|',
        ...own.map(row),
      ].join('\n')
    })
    .join('\n\n')
