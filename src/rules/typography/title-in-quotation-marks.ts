import { isExtracted, isProtected, runningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Up to the next mark of punctuation. */
const bare = /\b(?:en)?titled ([A-Z][^“”"‘’;:,.()\u2013]{2,120})(?=[;,.]|$)/g

/** `item entitled`, `resolution 76/264 of 15 December 2021, entitled`: titles that are never those of books. */
const neverBook = /\b(?:item|(?:resolution|decision) \S{3,12}(?: of \d{1,2} [A-Z][a-z]+ \d{4})?,) $/

const rule: Rule = defineRule({
  id: 'title-in-quotation-marks',
  category: 'typography',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'The title after “entitled” stands in quotation marks.',
  rationale:
    'Titles of items, reports and meetings are quoted; titles of books are in italics. A title in ' +
    'neither runs into the sentence.',
  sources: [
    { kind: 'manual', text: 'Quotations: titles.', url: 'https://www.un.org/dgacm/en/node/4440' },
    {
      kind: 'measured',
      text:
        '359 texts of 1946 to 2026: 473 titles after “entitled” are in quotation marks; 21 of publications are not ' +
        '(print has them in italics), nor is one other (A/C.3/80/L.10, draft).',
    },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: { bare: 'The title after “entitled” stands in quotation marks' },
  examples: [
    {
      title: 'A title without its marks',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Decides* to include the item entitled «Cooperation for all»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The title after “entitled” stands in quotation marks'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Decides* to include the item entitled “Cooperation for all”;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Quoted, in italics, and other senses',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report entitled “Peace” and the book entitled *War*, and that States are ' +
          'entitled to Freedom,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const printed = context.fact(isExtracted)
    return {
      document: () => {
        for (const block of context.fact(runningText)) {
          const clean = context.clean(block)
          if (!clean.text.includes('titled ')) continue
          for (const { 0: found, 1: title = '', index } of clean.text.matchAll(bare)) {
            const start = index + found.length - title.length
            const at = clean.rangeOf(start, index + found.length)
            // A page that was printed may have lost its italics, which titles of agenda items never have.
            if ((printed && !neverBook.test(clean.text.slice(0, index))) || isProtected(block, at.start)) continue
            context.report({
              message: 'bare',
              at,
              fix: {
                title: 'Put it in quotation marks',
                edits: [
                  { start: at.start, end: at.start, text: '“' },
                  { start: at.end, end: at.end, text: '”' },
                ],
                changes: ['text'],
              },
            })
          }
        }
      },
    }
  },
})
export default rule
