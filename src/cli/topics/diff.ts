/** `resolint explain diff`: the page about comparing documents, with pictures that are made when it is shown. */
import { parse } from '../../../grammar/parse.ts'
import { diff } from '../../compare/diff.ts'
import { ignorable, selectable } from '../../compare/names.ts'
import type { Compared, CompareFormat } from '../../formats/compare/format.ts'
import { markdown } from '../../formats/compare/markdown.ts'
import { summaryOf } from '../../formats/compare/summary.ts'
import { text } from '../../formats/compare/text.ts'
import { lastYear, thisYear } from './diff-example.ts'
import { page } from './page.ts'

const compared = (): Compared => {
  const comparison = diff(parse(lastYear), parse(thisYear))
  return { oldPath: 'last-year.txt', newPath: 'draft.txt', summary: summaryOf(comparison), comparison }
}

const picture = (format: CompareFormat, columns: number): string =>
  format([compared()], { color: false, columns }).trimEnd().replaceAll('\n\n', '\n')

const names = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ')

/** Renders the page as Markdown. */
export const diffPage = (): string =>
  page(`# Comparing documents

Most resolutions are last year's with changes. \`resolint diff OLD NEW\` says which, paragraph by paragraph, whatever kinds of files
the two are: a PDF file against a Word file, a web page against a draft. The first sentence can be said aloud.

\`\`\`text
$ resolint diff last-year.txt draft.txt
${picture(text, 80)}
\`\`\`

Paragraphs are recognized by what they say, never by their number: a new number is no change. Words that are rare in the two texts
count for more than those that every paragraph has; numbers, dates, sessions, *also* and *further* do not count; where the words do
not tell, the neighbours do. What an extraction does to a text (spaces, hyphens at the end of a line, the shape of quotation marks)
is no change either.

From 120 columns on, both texts stand side by side:

\`\`\`text
${picture(text, 120).split('\n').slice(3, 15).join('\n')}
…
\`\`\`

## What is said of a paragraph

| | |
|---|---|
| unchanged | the same words, wherever it stands in the numbering |
| technical update | only numbers of resolutions, dates, sessions, as time passes |
| editorial change | only *also* and *further*, punctuation, capitals and spelling |
| reworded | anything else: an opening phrase, other words, sub-paragraphs that came or went |
| moved up, moved down | it stands before or after paragraphs that it used to follow or precede |
| promoted, demoted | a sub-paragraph became a paragraph, a preambular one operative; or the other way round |
| split off, merged | it is made of words of a paragraph that goes on elsewhere; its words stand in another one |
| new, deleted | |

## Options

\`--ignore technical,masthead\` counts as the same what nobody wants to see: ${names(ignorable)}. \`--only reworded,new\` shows some
paragraphs alone: ${names(selectable)}. \`--layer\` says how a text under negotiation is read: \`lifted\`, as if all brackets were
lifted and without the notes of delegations; \`settled\`, only what stands in no bracket; \`written\`, as it stands.

Several documents are compared in a chain: \`resolint diff L.1 L.1_Rev.1 adopted\` prints two comparisons. \`resolint diff --three BASE
A B\` says who changed what of a text that two people worked on, and which paragraphs both changed in different ways.

\`--format html\` writes one page with both texts side by side and a map of what moved; it loads nothing, needs no script, can be
printed. \`--format markdown\` is for forges and chats, \`--format json\` for programs: rows with the names of both places, their positions,
and edits that carry their places in both texts.

\`\`\`markdown
${picture(markdown, 80).split('\n').slice(-5, -1).join('\n')}
\`\`\`

## Tracked changes

A draft that is based on an earlier text is handed in as a Word file with its changes marked against the issued one:

\`\`\`sh
resolint diff --format docx --output marked.docx --author "Mission of Atlantis" issued.docx draft.docx
\`\`\`

Where the older document is a Word file, the changes are put into it and nothing else of it changes; else a Word file is made of it in
the styles of the United Nations. What stays where it is has its words changed; what says the same elsewhere is moved; what moved and
changed, or bears a note, is struck out where it stood and put in where it stands now; notes come and go with their marks. With all
changes accepted the file says what the newer document says, with all rejected it is what it was: both are read back before the file is
written, and where that does not hold nothing is written and the reason told. Facts of the masthead that are no line of the file stay, and are named.

Exit code: 0 where both say the same, 1 where they differ, 2 for wrong use or a file that could not be read.

## As a library

\`\`\`ts
import { diff, summaryOf } from 'resolint/compare'
import { parse } from 'resolint/parse'
const comparison = diff(parse(oldText), parse(newText))
console.log(summaryOf(comparison))
for (const { old, new: fresh, edits } of comparison.clauses)
  for (const edit of edits) console.log(old?.id, fresh?.id, edit.kind, edit.old.text, edit.new.text)
\`\`\`
`)
