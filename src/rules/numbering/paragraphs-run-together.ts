import { PARTICIPLES, matchOpener } from '../../../grammar/english.ts'
import { isProtected } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** A number after the mark that ends a paragraph. */
const numberWithin = /[;.,:] (\d{1,3})\. (?=([A-Za-z]))/g
/** A participle with a capital whose object shows it to be no name. */
const participleWithin = /, ([A-Z][a-z]+ing)(?= (?:also |further )?(?:that|the|its|with|of|all|in)\b)/g
/** A word with a capital after one that ends nothing, and small letters after it. */
const capitalWithin = /[a-z\d)] (?=[A-Z][a-z]+ [a-z])/g
/** What a phrase governs: in a name, as `Crimes` / `Committed in the Country`, other words stand after it. */
const governed =
  /^ (?:that|the|its|of|with|to|all|this|these|those|their|at|by|an?|also|further|General|Human|Security|paragraph|resolutions?|[a-z-]+ly)\b/
const lineEnd = /[\n\u2028\u2029]/

const rule: Rule = defineRule({
  id: 'paragraphs-run-together',
  category: 'numbering',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'Every paragraph begins on a line of its own.',
  rationale:
    'Where a line break is lost, two paragraphs become one, and the second is neither numbered nor ' +
    'found. A number after a semicolon that is the next in order shows it, and so does a verb with a ' +
    'capital that opens paragraphs, after the mark that ends one. A number before a small letter ' +
    'stands before words that have lost their verb.',
  sources: [
    { kind: 'knowledge', text: 'Each paragraph of the operative part is cited by its number.' },
    { kind: 'measured', text: '359 texts of 1946 to 2026: none in texts that were not read from print.' },
  ],
  profiles: { stages: ['draft', 'adopted'], languages: ['en'] },
  options: {},
  messages: {
    numbered: 'Paragraph {number} begins within paragraph {last}',
    unended: 'A paragraph seems to begin here: “{words}”; the end of the one before is missing',
    bare: 'A paragraph seems to begin here: “{words}”',
    cut: 'Paragraph {number} begins in a small letter: its opening verb seems to be lost',
  },
  examples: [
    {
      title: 'On one line',
      text: paragraphs(
        '*The General Assembly,*',
        'Recalling its resolution 77/338 of 1 September 2023, «Noting» also that the work goes on,',
        '1. Welcomes the report; «2.» Requests the Board to continue;',
        '3. Encourages all States; «4.» the need for action is urgent;',
        '5. Decides to remain seized of the matter.',
      ),
      problems: [
        'A paragraph seems to begin here: “Noting”',
        'Paragraph 2 begins within paragraph 1',
        'Paragraph 4 begins in a small letter: its opening verb seems to be lost',
      ],
    },
    {
      title: 'Numbers in a sentence, names',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report, Acting President of the Assembly, and the points 1. to 3. therein, ' +
          'Calling Card being one,',
        '1. *Welcomes* paragraph 4 of the text; and the others; 17 of them are new;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    return {
      operativeParagraph: (paragraph) => {
        const clean = context.clean(paragraph)
        for (const { 0: found, 1: digits = '', 2: first = '', index } of clean.text.matchAll(numberWithin)) {
          const number = Number(digits)
          const rest = clean.text.slice(index + found.length)
          // An earlier number is a place that is referred to, unless a verb that opens paragraphs follows.
          const isLater = paragraph.number === undefined || number > paragraph.number
          if (!isLater && matchOpener(rest, 'operative')?.certainty !== 'known') continue
          const start = index + found.indexOf(digits)
          const at = clean.rangeOf(start, start + digits.length + 1)
          if (isProtected(paragraph, at.start)) continue
          if (/[a-z]/.test(first)) {
            context.report({ message: 'cut', data: { number }, at })
            continue
          }
          context.report({
            message: 'numbered',
            data: { number, last: paragraph.number ?? 'before' },
            at,
          })
        }
      },
      preambularParagraph: (paragraph) => {
        const clean = context.clean(paragraph)
        for (const { 1: word = '', index } of clean.text.matchAll(participleWithin)) {
          if (!PARTICIPLES.has(word.toLowerCase())) continue
          const start = index + 2
          const at = clean.rangeOf(start, start + word.length)
          if (isProtected(paragraph, at.start)) continue
          context.report({ message: 'bare', data: { words: word }, at })
        }
        if (!lineEnd.test(context.slice(paragraph))) return
        for (const { index } of clean.text.matchAll(capitalWithin)) {
          const start = index + 2
          const gap = context.text.slice(clean.offsetAt(index), clean.offsetAt(start))
          if (!lineEnd.test(gap) || isProtected(paragraph, clean.offsetAt(start))) continue
          const match = matchOpener(clean.text.slice(start), 'preambular')
          if (match?.certainty !== 'known' || !governed.test(clean.text.slice(start + match.end))) continue
          const at = clean.rangeOf(start, start + match.end)
          context.report({ message: 'unended', data: { words: match.phrase }, at })
        }
      },
    }
  },
})
export default rule
