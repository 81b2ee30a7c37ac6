/** `resolint explain suppression`: the page about silencing single findings. */
import { page } from './page.ts'

/** Renders the page as Markdown. */
export const suppressionPage = (): string =>
  page(`# Suppression

A finding that is to stay (a text as it was adopted, a quotation that is wrong on purpose) is silenced where it stands. To
switch a rule off everywhere, see \`resolint explain config\`.

## Comments

A comment on a line of its own is never text of the document, wherever it stands:

\`\`\`text
<!-- resolint-disable-next-line per-cent -- as the report has it -->
Noting that 5 % of the population is affected,
\`\`\`

| Comment | Silences |
|---|---|
| \`resolint-disable-next-line RULE\` | the next line that is neither blank nor a comment |
| \`resolint-disable RULE\` | all that follows, up to \`resolint-enable RULE\` |
| \`resolint-disable-file RULE\` | the whole file, from wherever it stands |

Several rules are set apart by commas; without any, all rules are meant. What follows \` -- \` is a reason, for people.

## A file beside the text

For texts that must stay as they are, and for files that are no plain text: \`draft.pdf.resolint.json\` silences findings of
\`draft.pdf\`.

\`\`\`json
{
  "disable": [
    { "rule": "per-cent", "in": "PP 8", "words": "5 %", "reason": "as the report has it" },
    { "rule": "sponsor-order" }
  ]
}
\`\`\`

\`in\` is the place as findings have it, \`words\` are words of the text that touch the finding; without them the rule is
silenced everywhere in the file.

## A baseline

For many texts that are as they are: \`resolint --write-baseline drafts/\` writes what is found now to
\`.resolint-baseline.json\`, and from then on, in that folder, only new findings are reported. A finding is known again by its
rule and its words, not by line or number. \`--baseline FILE\` names another file, \`--no-baseline\` reports everything.

## What silences nothing

Comments and entries that hide nothing are reported by the rule \`unused-suppression\`; \`--fix\` takes the comments out.
`)
