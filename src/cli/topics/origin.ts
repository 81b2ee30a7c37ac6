/** `resolint explain origin`: the page about agreed language, with a picture that is made when it is shown. */
import { parse } from '../../../grammar/parse.ts'
import { text } from '../../formats/origin/text.ts'
import { originsOf } from '../../origin/origins.ts'
import { recordOf } from '../../origin/record.ts'
import { TextIndex } from '../../origin/text-index.ts'
import { writeIndex } from '../../origin/write-index.ts'
import { lastYear, thisYear } from './diff-example.ts'
import { page } from './page.ts'

/** Last year's text as a resolution of two years. */
const resolutions = [
  ['A/RES/79/288', '3 June 2025'],
  ['A/RES/78/301', '12 June 2024'],
] as const

const picture = (): string => {
  const records = resolutions.map(([symbol, date]) =>
    recordOf(parse(`${symbol}\n\n${date}\n\n${lastYear}`), {
      path: `${symbol}.txt`,
      size: 0,
      modified: 0,
      digest: symbol,
    }),
  )
  const index = new TextIndex(writeIndex(records, ''))
  const rows = originsOf(parse(thisYear), index)
  return text({ path: 'draft.txt', documents: records.length, rows }, { color: false, columns: 80 })
    .trimEnd()
    .replaceAll('\n\n', '\n')
}

/** Renders the page as Markdown. */
export const originPage = (): string =>
  page(`# Agreed language

Delegates ask of every paragraph of a draft whether it is agreed language, and from where. \`resolint origin\` looks each of them up
among earlier documents of any kind that is read: a folder of Word and PDF files, the United Nations' own XML, web pages.

\`\`\`text
$ resolint origin draft.txt --in resolutions/
${picture()}
\`\`\`

## What is said of a paragraph

| | |
|---|---|
| agreed language of | an earlier paragraph says the same, word for word; punctuation does not count |
| agreed language of …, updated | but for numbers, dates, sessions, *also* and *further*, capitals and spelling |
| adapted from | more than half of their words, the rare before the common, or all of one in the other |
| new | no earlier paragraph is near, or what is near only recalls other resolutions |

The latest earlier document comes first, others that say the same as *also*. A document is no origin of itself, nor are its revisions
and later documents: dates tell, and where one is missing, sessions. A document that names neither may be earlier. Sub-paragraphs are
looked up by themselves, and their chapeau as well; paragraphs of three words and less are left out.

## An index

Reading thousands of documents takes a while; an index is made of them once:

\`\`\`sh
resolint index resolutions/ --output un.index    # again: only what has changed is read anew
resolint origin draft.docx --in un.index
resolint origin draft.docx --in un.index --in our-drafts/
\`\`\`

It is one file, written whole or not at all, and holds the words of all paragraphs. A file that is damaged, or that another version wrote
in another form, is refused; \`resolint index\` then makes it anew. The 1,316 resolutions of five sessions make 25 MB; a paragraph is
looked up among them in about half a millisecond.

## Formats

\`--format html\` writes a page that reads as the draft does, with the source of each paragraph where the pointer or the keyboard is; it
loads nothing, needs no script, and on paper the sources stand below. \`--format json\` is for programs, \`--format csv\` for
spreadsheets: a row a paragraph.

Exit code: 0, or 2 for wrong use or a file that could not be read.
`)
