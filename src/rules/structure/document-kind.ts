import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** What a text is, by words in its first lines; the first that fits is said. Made when it is asked for: that is seldom. */
const likenesses = (): readonly (readonly [pattern: RegExp, what: string])[] => [
  [
    /^\s*(?:Draft )?[Dd]ecision (?:[A-Z]{1,4}[-/])?\d{1,4}\/\d{1,4}|\b[A-Z][A-Z/.]*\/(?:\d+\/)?DEC\/\S|^\s*(?:Draft )?[Dd]ecisions? (?:adopted|of) (?:by )?the /m,
    'a decision, which is not read',
  ],
  [/^\s*(?:<!doctype|<html|<\?xml|<\w+[\s>])/i, 'a page with markup (HTML or XML); give its text'],
  [/^\s*[{[]\s*["{[]/, 'data (JSON); give the text itself'],
  [
    /\bThe (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council),? (?:\[|[A-Z][a-z]+(?:ing|ed|ful|ous|ware|vinced)\b)/,
    'a resolution whose paragraphs run on; the organ line and every paragraph begin on a line of their own',
  ],
  [
    /\b(?:delete|replace|insert|add|in lieu of)\b[^\n]{0,80}\bparagraph|\bparagraph\b[^\n]{0,80}\b(?:delete|replace|insert|should read)\b|^amendments? to\b/im,
    'an amendment',
  ],
  [/\b(?:summary|verbatim) records?\b|^\s*The meeting was called to order/im, 'the record of a meeting'],
  [/\bletters? dated \d|\bidentical letters\b|\bnote verbale\b/i, 'a letter'],
  [/\bReport of the\b|^\s*Summary\s*$/im, 'a report'],
  [/\bNote by the\b/, 'a note'],
  [/\bdecides?,? (?:that|to)\b|\bdecided\b|\bDraft decision\b/, 'a decision in running prose'],
  [/^\s*Article\s+(?:1|I)\b/m, 'a treaty or a statute'],
]

/** Words that tell what a document is stand on its first page. */
const firstPage = 4000

const rule: Rule = defineRule({
  id: 'document-kind',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The document is a resolution, a decision, an amendment or a statement.',
  rationale:
    'Where neither an organ line nor clauses can be found the other rules have little to say, and ' +
    'silence would look like praise. What is said instead is a guess by the words of the first page.',
  sources: [{ kind: 'knowledge', text: 'A statement about the parser, not a convention of drafting.' }],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    empty: 'The file is empty: give it the text of a resolution',
    like: 'No resolution was found in this document; it looks like {what}',
    unlike: 'No resolution was found in this document: no organ line (such as “The General Assembly,”) and no clauses',
  },
  examples: [
    {
      title: 'A report',
      text: paragraphs(
        '«Report of the Secretary-General on cooperation»',
        'The present report was prepared in response to a request of the Assembly. It describes the steps taken.',
      ),
      problems: ['No resolution was found in this document; it looks like a report'],
    },
    {
      title: 'A resolution in one piece, as web pages have it',
      text: paragraphs(
        '«2391. Fisheries. The General Assembly, Recalling its resolution 77/338 of 1 September 2023, ' +
          'Noting the report of the Secretary-General,»',
      ),
      problems: [
        'No resolution was found in this document; it looks like a resolution whose paragraphs run on; the organ line and every paragraph begin on a line of their own',
      ],
    },
    {
      title: 'A decision',
      text: paragraphs(
        '«Decision 79/501»',
        'At its 2nd plenary meeting, on 10 September 2024, the Assembly appointed nine members of the committee.',
      ),
      problems: ['No resolution was found in this document; it looks like a decision, which is not read'],
    },
    {
      title: 'A shopping list',
      text: paragraphs('«Apples»', 'Pears'),
      problems: [
        'No resolution was found in this document: no organ line (such as “The General Assembly,”) and no clauses',
      ],
    },
    {
      title: 'A resolution',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      if (document.kind !== 'unknown' || document.children.some((child) => child.type === 'resolution')) return
      const page = context.text.slice(0, firstPage)
      const what = likenesses().find(([pattern]) => pattern.test(page))?.[1]
      const start = page.search(/\S/)
      const line = start < 0 ? '' : (/^[^\n\r]*/.exec(page.slice(start))?.[0] ?? '').trimEnd()
      context.report({
        message: start < 0 ? 'empty' : what ? 'like' : 'unlike',
        data: { what: what ?? '' },
        at: { start: Math.max(0, start), end: Math.max(0, start) + line.length },
        place: 'document',
      })
    },
  }),
})
export default rule
