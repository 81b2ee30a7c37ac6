/** `resolint explain concord`: the page about texts in several languages, with a picture that is made when it is shown. */
import { languageOf, readLanguages } from '../../../grammar/index.ts'
import { parse } from '../../../grammar/parse.ts'
import { concordKinds } from '../../concord/names.ts'
import { concordIn, showConcord } from '../concord-bundle.ts'
import { english, french } from './concord-example.ts'
import { list } from '../../formats/words.ts'
import { languageName } from '../../tree/language.ts'
import { page } from './page.ts'

const picture = (): string => {
  const sources = [
    { path: 'lights.en.txt', source: english },
    { path: 'lights.fr.txt', source: french },
  ]
  const concordance = concordIn(
    sources.map(({ source }) => parse(source)),
    languageOf,
  )
  return showConcord('text', { sources, concordance }, { color: false, columns: 80 }).trimEnd().replaceAll('\n\n', '\n')
}

const kinds: Readonly<Record<(typeof concordKinds)[number], string>> = {
  missing: 'a paragraph, sub-paragraph, heading or note that one text has and another has not',
  label: 'numbers of paragraphs and labels; a shift is told once, and none that something missing explains',
  number: 'numbers: `1,500` is `1 500`, `seventy-ninth` is `79º`, `10-Year` is `décennal`, `5.30 p.m.` is `17 h 30`',
  date: 'dates, also of a resolution that is cited; days of a range one by one',
  resolution: 'numbers of resolutions and decisions, each letter of a series by itself',
  symbol: 'document symbols',
  mark: 'the mark of a note that stands in another paragraph, or nowhere',
  italics: 'an opening phrase in italics in one text, and in none in another, where both have italics at all',
  opener: 'opening phrases that seldom or never stand for each other in issued resolutions',
  quotation: 'a title that one text quotes alike at two places, and another text in two ways',
  masthead: 'symbol, organ, date and session; numbers and dates of the agenda item, the adoption, the closing',
  sponsors: 'States, whatever their names are in each language',
}

/** Renders the page as Markdown. */
export const concordPage = (): string =>
  page(`# Comparing languages

The texts of a resolution are equally authentic in all official languages. \`resolint concord EN FR ES …\` holds them against each other as
a concordance editor does: clause by clause, and by what is the same in every language. Files may be of any kind that is read; the
language of each is detected.

\`\`\`text
$ resolint concord lights.en.txt lights.fr.txt
${picture()}
\`\`\`

Clauses are aligned in their order, by their facts, length, opening phrase, number and sub-paragraphs. What is told stands at
its place in the first text that has it. Of three texts and more, those that agree are named together: *2030 in en and ru, 2035 in fr*.

## What is looked at

| kind | |
|---|---|
${concordKinds.map((kind) => `| \`${kind}\` | ${kinds[kind]} |`).join('\n')}

\`--ignore opener,italics\` leaves kinds out. The languages that are read are
${list(readLanguages.map(languageName))}; a text in another one is refused. Chinese and Arabic are read in
their own forms: \`2200 ألف (د-21)\` is \`2200 A (XXI)\`, \`000 240\` is 240,000, \`15.7万\` is 157,000, and \`下午5时30分\` is
\`5.30 p.m.\`. Which Chinese opening phrase stands for which English one is not known, and not judged.

Which opening phrase stands for which was counted in about 1,030 resolutions of sessions 75 to 80; rare ones
are not judged. Texts that have no italics at all, as from a plain text file, are not held to have lost them. Other words with the same
figures are not seen: nothing is translated.

## Formats

\`--format html\` writes one page with the texts in columns and what differs marked in each; it loads nothing and needs no script.
\`--format json\` is for programs: rows with a cell for each text, findings with their places in the sources. \`--format sarif\` is what code
scanning services read: each difference at its place in the first text, related to its places in the others.

Exit code: 0 where nothing differs, 1 where something does, 2 for wrong use, a file that could not be read or a language that is not
read.

## As a library

\`\`\`ts
import { concord, describeFinding, findingsOf } from 'resolint/concord'
import { parse } from 'resolint/parse'
const concordance = concord([parse(english), parse(french)])
for (const finding of findingsOf(concordance)) console.log(finding.id, describeFinding(finding, concordance.texts))
\`\`\`
`)
