/** What copying and reading back do to a text. */
import { startOf } from '../../../src/tree/range.ts'
import type { CleanDocument, Kind } from '../kind.ts'
import { insert, operative, replace, reword, words } from '../places.ts'

/** The foot of a page, with the job number of the document; where it has none, with one of its year. */
const footer = ({ text, tree }: CleanDocument): string =>
  `2/5 ${/^\d\d-\d{5}\b/m.exec(text)?.[0] ?? `${(tree.date ?? '2025').slice(2, 4)}-19001`}`

export const extraction: readonly Kind[] = [
  {
    kind: 'a space within a word',
    rule: 'broken-word',
    // Only a word that stands whole elsewhere is known for one.
    sites: (document) =>
      ['development', 'including', 'strengthening']
        .filter((word) => document.text.split(new RegExp(`\\b${word}\\b`)).length > 2)
        .flatMap((word) =>
          reword(new RegExp(`(?<= )${word}(?= )`, 'g'), `${word.slice(0, -2)} ${word.slice(-2)}`)(document),
        ),
  },
  {
    kind: 'a word broken at the end of a line',
    rule: 'line-end-hyphen',
    // A word that stands whole nowhere else may have the hyphen of its own.
    sites: (document) =>
      ['development', 'organizations', 'cooperation']
        .filter((word) => document.text.split(word).length > 2)
        .flatMap((word) =>
          reword(new RegExp(`(?<= )${word}(?= )`, 'g'), `${word.slice(0, 5)}-\n${word.slice(5)}`)(document),
        ),
  },
  {
    kind: 'a letter that a conversion has lost',
    rule: 'lost-character',
    sites: (document) =>
      ['development', 'organizations', 'cooperation'].flatMap((word) =>
        reword(new RegExp(`(?<= )${word}(?= )`, 'g'), `${word.slice(0, 4)}\uFFFD${word.slice(5)}`)(document),
      ),
  },
  {
    kind: 'the number of a printed page',
    rule: 'page-furniture',
    sites: (document) =>
      operative(document)
        .slice(1)
        .map((clause) => insert(startOf(clause), `${footer(document)}\n\n`)),
  },
  {
    kind: 'a paragraph cut by the foot of a page',
    rule: 'split-paragraph',
    sites: (document) =>
      words(document, /(?<=[a-z]{3}) (?=[a-z]{3})/g, ['preambularParagraph']).map(({ start, end }) =>
        replace({ start, end }, `\n\n${footer(document)}\n\n`),
      ),
  },
  {
    kind: 'a paragraph cut by an empty line',
    rule: 'torn-paragraph',
    sites: (document) =>
      words(document, /(?<=[^\n]{30}[a-z]{3}) (?=[a-z]{3})/g, ['preambularParagraph']).map(({ start, end }) =>
        replace({ start, end }, '\n\n'),
      ),
  },
  {
    kind: 'a comment that silences nothing',
    rule: 'unused-suppression',
    // Whether it silences something is known only where that rule runs as well.
    restores: false,
    sites: (document) =>
      operative(document).map((clause) => insert(startOf(clause), '<!-- resolint-disable-next-line date-format -->\n')),
  },
  {
    kind: 'a comment that names no rule',
    rule: 'unused-suppression',
    sites: (document) =>
      operative(document).map((clause) => insert(startOf(clause), '<!-- resolint-disable-next-line date-fromat -->\n')),
  },
]
