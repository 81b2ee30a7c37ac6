/** The page `src/rules/documents.md`: which documents the counts of the rules were taken over. */
import { corpusEntries, languageEntries } from './gold.ts'

interface Listed {
  readonly symbol: string
  readonly organ: string
  readonly kind: string
}

const organTitles: readonly (readonly [RegExp, string])[] = [
  [/^GA$|^GA plenary/, 'General Assembly'],
  [/^GA .*Committee/, 'Main Committees of the General Assembly'],
  [/^SC/, 'Security Council'],
  [/^HRC/, 'Human Rights Council'],
  [/^ECOSOC/, 'Economic and Social Council'],
  [/./, 'Other bodies'],
]
const titleOf = ({ organ }: Listed): string => organTitles.find(([organs]) => organs.test(organ))?.[1] ?? ''

const bySymbol = new Intl.Collator('en', { numeric: true })

/** One section for each organ: how many documents, and their symbols. */
const sections = (documents: readonly Listed[]): string[] =>
  organTitles.flatMap(([, title]) => {
    const symbols = documents.filter((each) => titleOf(each) === title).map(({ symbol }) => symbol)
    if (symbols.length === 0) return []
    return [`**${title}** (${symbols.length}): ${symbols.toSorted(bySymbol.compare).join(', ')}`]
  })

/** The page, from what the corpus says of itself. */
export const documentsPage = (): string => {
  const main = corpusEntries()
  const english = languageEntries().filter(({ language }) => language === 'en')
  return `${[
    '# The documents that were counted',
    'Pages of rules say “counted over the documents listed”. These are the documents. Where a count is of some of them, it ' +
      'names their organs or years. A published document is found under its symbol at `https://undocs.org/` followed by the symbol.',
    'Counts marked “of which no list was kept” are older: about 900 texts of all organs from 2009 to 2026, among them 296 of ' +
      'the General Assembly (sessions 78 to 80) with the italics of their PDF files. They cannot be repeated exactly.',
    `## ${main.length} documents of 1946 to 2026`,
    ...sections(main),
    `## ${english.length} English resolutions of which other languages exist`,
    ...sections(english),
  ].join('\n\n')}\n`
}
