import { LETTER, LOWER, regex } from '../../../grammar/index.ts'
import { MONTHS } from '../../../grammar/english.ts'
import type { CleanText } from '../../tree/clean.ts'
import { isExtracted, type RunningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { fragmentsIn } from '../../lint/facts/torn.ts'
import { unknownWords } from '../../lint/facts/unknown-words.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { wordGraph } from '../../lint/spelling/words.ts'

const wordBefore = regex('u')`[${LETTER}]+$`
const wordAfter = regex('u')`^[${LOWER}]+`

const months = MONTHS.join('|')
const gluedDate = regex('gu')`\b\d{1,2}(?=(?:${months})\b)|\b[${LOWER}]{2,}(?=\d{1,2} (?:${months})\b)`
const digitBeside = /[a-z]\d|\d[A-Z]/

/** A hyphen and a space within a word; `short- and long-term` has a conjunction there. */
const hyphened = regex(
  'gu',
)`(?<![${LETTER}-])(?!(?:self|re|co|non|pre|post|anti|inter|multi|sub|de|ex|semi|cross|mid|counter)-)([${LETTER}]{2,})- (?!(?:and|or|to|nor|but)\b)([${LOWER}]{2,})(?![${LETTER}-])`

const rule: Rule = defineRule({
  id: 'broken-word',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Spaces stand between words, and not within them.',
  rationale:
    'Copying from a PDF file leaves `includi ng`, `imple- mentation`, `ofthe` and `14May`. A piece that is no word, and ' +
    'that makes a word with its neighbour, is taken for one; two common words in one are two. In the ' +
    'text layer of a PDF file itself such spaces are artefacts, and only a note is made of them.',
  sources: [
    {
      kind: 'observed',
      text:
        'Text layers of A/80/L.10 (`w omen`), A/80/L.16 (`P alestinian`), A/C.2/80/L.22 (`developme nt`); ' +
        'in print S/RES/2677 (2023): `than15 October`.',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['glued-opener'],
  options: {},
  messages: {
    broken: '“{words}” is one word: “{expected}”',
    glued: 'A space is missing after “{words}”',
    run: '“{words}” is two words: “{expected}”',
  },
  examples: [
    {
      title: 'Pieces of words, and dates without their spaces',
      text: paragraphs(
        'The General Assembly,',
        'Recalling all relevant resolutions, including its resolution 77/338 of 1 September 2023,',
        'Noting all views, «includi ng» those «ofthe» Secretary-General,',
        '1. Welcomes the report of «14»May 2025;',
        '2. Decides to convene a meeting no later «than»15 October 2025.',
      ),
      problems: [
        '“includi ng” is one word: “including”',
        '“ofthe” is two words: “of the”',
        'A space is missing after “14”',
        'A space is missing after “than”',
      ],
      fixed: paragraphs(
        'The General Assembly,',
        'Recalling all relevant resolutions, including its resolution 77/338 of 1 September 2023,',
        'Noting all views, including those of the Secretary-General,',
        '1. Welcomes the report of 14 May 2025;',
        '2. Decides to convene a meeting no later than 15 October 2025.',
      ),
    },
    {
      title: 'Short words beside each other',
      text: paragraphs(
        'The General Assembly,',
        'Recalling into whose hands it put the matter for ever, and that all are in to win,',
        'Noting that a longer time is needed along the way for a long time,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const { channel } = context.profile
    const typed = channel === 'text' || channel === 'markdown' || channel === 'docx' || channel === 'markup'
    const severity = typed ? {} : ({ severity: 'info' } as const)
    const rejoined = new Set<number>()

    const reportBroken = (clean: CleanText, from: number, to: number): void => {
      const words = clean.text.slice(from, to)
      const gap = from + words.indexOf(' ')
      const expected = words.replace(' ', '')
      const at = clean.rangeOf(from, to)
      rejoined.add(at.start)
      context.report({
        message: 'broken',
        data: { words, expected },
        at,
        ...severity,
        expected: [expected],
        fix: { title: `Write “${expected}”`, edits: rewrite(clean, gap, gap + 1, ''), changes: ['text'] },
      })
    }
    const checkFragment = (clean: CleanText, [start, end]: [number, number]): void => {
      const known = (from: number, to: number): boolean => {
        const word = clean.text.slice(from, to).replace(' ', '').toLowerCase()
        // `resolution 46/36 L and`: a letter alone may be a name.
        return context.words().has(word) || (end - start > 1 && wordGraph()?.rank(word) === 2)
      }
      const before = clean.text.slice(0, start - 1).search(wordBefore)
      const after = end + 1 + (wordAfter.exec(clean.text.slice(end + 1, end + 40))?.[0].length ?? 0)
      if (clean.text[end] === ' ' && after > end + 1 && known(start, after)) reportBroken(clean, start, after)
      else if (start > 1 && before >= 0 && known(before, end)) reportBroken(clean, before, end)
    }
    /** `imple- mentation`: the hyphen of a line’s end that came along into the line. */
    const checkHyphens = (clean: CleanText): void => {
      if (!clean.text.includes('- ')) return
      for (const { 0: words, 1: head = '', 2: tail = '', index } of clean.text.matchAll(hyphened)) {
        const expected = head + tail
        if (wordGraph()?.rank(expected.toLowerCase()) !== 2 && !context.words().has(expected.toLowerCase())) continue
        const at = clean.rangeOf(index, index + words.length)
        context.report({
          message: 'broken',
          data: { words, expected },
          at,
          ...severity,
          expected: [expected],
          fix: {
            title: `Write “${expected}”`,
            edits: rewrite(clean, index + head.length, index + words.length - tail.length, ''),
            changes: ['text'],
          },
        })
      }
    }
    const check = (block: RunningText): void => {
      const words = context.fact(documentWords)
      const row = words.of(block)
      const { clean } = row
      for (const fragment of fragmentsIn(row, words.vocabulary)) checkFragment(clean, fragment)
      checkHyphens(clean)
      if (!typed || !digitBeside.test(clean.text)) return
      for (const { 0: words, index } of clean.text.matchAll(gluedDate)) {
        const at = clean.rangeOf(index, index + words.length)
        context.report({
          message: 'glued',
          data: { words },
          at,
          fix: { title: 'Add a space', edits: [{ start: at.end, end: at.end, text: ' ' }], changes: ['text'] },
        })
      }
    }
    return {
      preambularParagraph: check,
      operativeParagraph: check,
      subparagraph: check,
      'document:exit': () => {
        for (const { kind, clean, start, end, found, instead } of context.fact(unknownWords)) {
          const at = clean.rangeOf(start, end)
          // A text layer drops the hyphens of compounds (conventions 0.1, `hyphen loss`).
          if (kind === 'misspelt' || (kind === 'compound' && context.fact(isExtracted)) || rejoined.has(at.start))
            continue
          if (kind === 'torn') reportBroken(clean, start, end)
          else {
            const [expected = ''] = instead
            context.report({
              message: 'run',
              data: { words: found, expected },
              at,
              ...(context.fact(isExtracted) ? { severity: 'info' } : {}),
              expected: instead,
              fix: {
                title: `Write “${expected}”`,
                edits: rewrite(clean, start, end, expected),
                changes: ['text', 'masthead'],
              },
            })
          }
        }
      },
    }
  },
})
export default rule
