/** What copying and reading back do to a text. */
import { startOf } from '../../../src/tree/range.ts'
import type { Kind } from '../kind.ts'
import { insert, operative, reword } from '../places.ts'

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
    kind: 'the number of a printed page',
    rule: 'page-furniture',
    sites: (document) =>
      operative(document)
        .slice(1)
        .map((clause) => insert(startOf(clause), '2/5 25-19001\n\n')),
  },
]
