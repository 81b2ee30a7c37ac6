/** `resolint explain data`: the page about tables, and programs that read them. */
import { page } from './page.ts'

/** Renders the page as Markdown. */
export const dataPage = (): string =>
  page(`# Data

\`resolint parse\` writes what documents say as tables, for statistics and databases:

| Table | A row for each |
|---|---|
| \`clauses\` | preambular and operative paragraph, and each of their sub-paragraphs |
| \`citations\` | resolution or decision that is cited |
| \`footnotes\` | footnote, with the places of its marks |
| \`sponsors\` | sponsor that a draft names |

\`\`\`sh
resolint parse -f csv --table clauses texts/ > clauses.csv
resolint parse -f csv --table citations texts/ > citations.csv
resolint parse -f ndjson --table clauses texts/ > clauses.ndjson
\`\`\`

Files are read one after the other and rows written as they come, so thousands of documents need no more memory than one. CSV
is that of RFC 4180, in UTF-8; NDJSON is one JSON object a line, with every column in each and \`null\` for what a document does
not say. \`resolint parse --schema -f csv --table clauses\` prints what the columns are, as JSON Schema. Lists (\`notes\`,
\`citations\`) are arrays, in CSV one text with \`; \` between its parts. \`session\` and \`cited_number\` are texts (\`79\`, \`S-30\`,
\`377 A\`), dates are ISO 8601, and \`start_utf16\` and \`end_utf16\` count UTF-16 code units from 0. For a spreadsheet add
\`--excel\`: the file begins with a mark of its encoding, and an apostrophe stands before what would be taken for a formula.

The answers below are of three documents: two drafts and an adopted text.

## SQLite: how do operative paragraphs begin?

\`\`\`sql
.import --csv clauses.csv clauses
.mode box
select opener, count(*) as paragraphs from clauses
  where part = 'operative' and opener <> ''
  group by opener order by paragraphs desc, opener limit 5;
\`\`\`

\`\`\`text
┌──────────────┬────────────┐
│    opener    │ paragraphs │
├──────────────┼────────────┤
│ Decides      │ 5          │
│ Invites      │ 4          │
│ Requests     │ 4          │
│ Also decides │ 2          │
│ Also invites │ 2          │
└──────────────┴────────────┘
\`\`\`

## Python: which resolutions are cited most often?

\`\`\`python
import csv
from collections import Counter

with open("citations.csv", encoding="utf-8", newline="") as file:
    cited = Counter(row["cited_symbol"] for row in csv.DictReader(file) if row["cited_symbol"])

for symbol, times in cited.most_common(3):
    print(times, symbol)
\`\`\`

\`\`\`text
2 A/RES/217(III)
1 A/RES/2625(XXV)
1 A/RES/3201(S-VI)
\`\`\`

## DuckDB: how long are paragraphs?

DuckDB reads NDJSON as it is, knows its types, and writes Parquet:

\`\`\`sql
.mode csv
select symbol, part, count(*) as clauses, round(avg(length(text)))::int as characters
  from 'clauses.ndjson' where level = 0
  group by symbol, part order by symbol, part desc;
copy (from 'clauses.ndjson') to 'clauses.parquet';
\`\`\`

\`\`\`text
symbol,part,clauses,characters
A/80/L.906,preamble,13,121
A/80/L.906,operative,11,161
A/C.2/80/L.901,preamble,15,157
A/C.2/80/L.901,operative,12,160
A/RES/80/902,preamble,12,128
A/RES/80/902,operative,13,136
\`\`\`

## R: how old is what is cited?

Columns that look like numbers are texts, and are to be read so:

\`\`\`r
citations <- read.csv("citations.csv", encoding = "UTF-8", colClasses = "character")
decade <- sub(".-..-..$", "0s", citations$cited_date[citations$cited_date != ""])
print(table(decade))
\`\`\`

\`\`\`text
decade
1940s 1960s 1970s 2000s 2010s 2020s
    1     1     2     3     4     8
\`\`\`

## Texts from a program

\`resolint parse --stdin-ndjson\` reads lines \`{"id":"1","text":"The General Assembly, …"}\` from standard input and prints for each
what \`--format\` says, in the same order: \`ndjson\` (the default, a tree a line), \`outline\`, or a table, in which \`path\` is the id.
A line that is no such object gets a row with its number and what is wrong, \`{"line":2,"error":"not JSON: …"}\`; the others are done.

It holds one text at a time, so that it stands in a pipe of any length, and what deals lines out to processes puts it on all cores:
[GNU parallel](https://www.gnu.org/software/parallel/), Spark's \`pipe\`, Beam. With \`--keep-order\` the output is that
of one process; only in errors, \`line\` counts the lines that a process was given.

\`\`\`sh
parallel --pipe --keep-order --block 4M resolint parse --stdin-ndjson -f outline < texts.ndjson > outlines.ndjson
\`\`\`

## Akoma Ntoso

\`resolint parse -f akn draft.docx\` writes the XML in which the United Nations publishes its resolutions (AKN4UN): clauses with
eIds by their numbers, notes in place, references and dates as links, several resolutions under one number as a collection.
Names are those of the published files; \`--akn-style guidelines\` takes those of the guidelines. It is valid against the OASIS
schema, and read again it gives the same outline. Page numbers and running heads are left out.
`)
