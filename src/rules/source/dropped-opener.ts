import { matchOpener } from '../../../grammar/english.ts'
import type { PreambularParagraph } from '../../../grammar/ast.ts'
import { isProtected, nodesAt } from '../../lint/facts/blocks.ts'
import { strayBeginnings } from '../../lint/facts/beginnings.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { ORPHAN_WORDS, ORPHANS_APART } from '../shared/orphan-words.ts'
import { upperFirst } from '../../lint/first-letter.ts'
import { startOf } from '../../tree/range.ts'

/** The comma of a paragraph, with the mark of a note. */
const comma = String.raw`,[ \t]*(?:[⁰¹²³⁴-⁹\d]{1,3}[ \t]*)?`
/** A line that ends with such a comma: what both of the following have. */
const endsAtComma = /,[^A-Za-z\n]*\n/
/** After a comma and a blank line: words that only follow an opening phrase. */
const orphan = new RegExp(`${comma}\\r?\\n[ \\t]*\\r?\\n\\s*(?=${ORPHANS_APART})`, 'g')
/** The same at the end of a single line. */
const orphanLine = new RegExp(`${comma}\\r?\\n[ \\t]*(?=(?:${ORPHAN_WORDS})\\s)`, 'g')
/** A line that ends a paragraph is shorter than this share of the next one; lines of a paragraph are full. */
const shortLine = 0.6
/** Shorter lines are those of a list, of a table, of a page set in columns. */
const fullLine = 60
/** `and recalling …`: what joins it to the paragraph before. */
const joined = /^and,?\s+(?:also\s+)?/i
const firstWords = /^(?:\S+\s+){0,3}\S+/

const rule: Rule = defineRule({
  id: 'dropped-opener',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'A paragraph begins with its opening phrase.',
  rationale:
    'Some extractors leave out what is in italics, so that a paragraph begins in lower case with what ' +
    'the phrase governs. What continues a paragraph over a page break is recognized and left alone.',
  sources: [
    {
      kind: 'observed',
      text: 'A copy of A/RES/49/28 on the web: `of the fundamental importance …`, `also the holding …`.',
    },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    dropped: 'The opening phrase before “{words}” seems to be lost',
    small: 'A paragraph opens with a capital letter: “{phrase}”',
    joined: 'No “and” joins a preambular paragraph to the one before: it opens with “{phrase}”',
    verb: 'The opening verb before “{words}” seems to be lost',
  },
  examples: [
    {
      title: 'The italics are lost with their words',
      text: paragraphs(
        'The General Assembly,',
        '«of the fundamental importance» of the Convention,',
        'Noting the report of the Secretary-General,',
        '«also the holding of» the meeting,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: [
        'The opening phrase before “of the fundamental importance” seems to be lost',
        'The opening phrase before “also the holding of” seems to be lost',
      ],
    },
    {
      title: 'A small letter',
      text: paragraphs(
        'The General Assembly,',
        'Noting the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. «decides» to remain seized of the matter.',
      ),
      problems: ['A paragraph opens with a capital letter: “Decides”'],
      fixed: paragraphs(
        'The General Assembly,',
        'Noting the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
    },
    {
      title: 'A small letter in italics',
      text: paragraphs(
        '*The General Assembly,*',
        '*«noting»* the report of the Secretary-General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A paragraph opens with a capital letter: “Noting”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* the report of the Secretary-General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Joined to the paragraph before',
      text: paragraphs(
        'The General Assembly,',
        'Recalling its resolution 77/338 of 1 September 2023,',
        '«and noting» the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['No “and” joins a preambular paragraph to the one before: it opens with “Noting”'],
    },
    {
      title: 'A number without its verb',
      text: paragraphs(
        'The General Assembly,',
        'Noting the report of the Secretary-General,',
        '1. «the Secretary-General to provide» support;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['The opening verb before “the Secretary-General to provide” seems to be lost'],
    },
    {
      title: 'A paragraph that goes on after a line break',
      text: paragraphs(
        'The General Assembly,',
        lines('Noting the report of the Secretary-General,', 'of the Board and of the Commission,'),
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const report = (start: number): void => {
      const source = context.text.slice(start, start + 80).replaceAll(/\s/g, ' ')
      const and = joined.exec(source)?.[0].length ?? 0
      const match = and > 0 ? matchOpener(upperFirst(source.slice(and)), 'preambular') : undefined
      const words = match ? source.slice(0, and + match.end) : (firstWords.exec(source)?.[0] ?? '')
      context.report({
        message: match ? 'joined' : 'dropped',
        data: { words: words.replaceAll(/ +/g, ' '), phrase: match?.phrase ?? '' },
        at: { start, end: start + words.length },
      })
    }
    /** In lines of print, a paragraph that has lost its opening phrase stands after a line that is not full. */
    const isShort = (lengths: readonly number[], line: number): boolean => {
      const [width = 0, next = 0] = lengths.slice(line)
      return next >= fullLine && width < next * shortLine
    }
    const reportOrphans = (paragraph: PreambularParagraph): void => {
      const source = context.slice(paragraph)
      if (!endsAtComma.test(source)) return
      const start = startOf(paragraph)
      const isAuthored = (offset: number): boolean =>
        !isProtected(paragraph, offset) && !nodesAt(paragraph, offset).some(({ type }) => type === 'pageBreak')
      const inLines = [...source.matchAll(orphanLine)]
      const lengths = inLines.length === 0 ? [] : source.split('\n').map((line) => line.trim().length)
      const found = [
        ...source.matchAll(orphan),
        ...inLines.filter(({ index }) => isShort(lengths, source.slice(0, index).split('\n').length - 1)),
      ]
      for (const { 0: words, index } of found) if (isAuthored(start + index)) report(start + index + words.length)
    }
    return {
      document: () => {
        for (const { form, kind, clause } of context.fact(strayBeginnings)) {
          if (form !== 'cut') continue
          const opening = context.clean(clause)
          const first = opening.text.charAt(0)
          const and = joined.exec(opening.text)?.[0].length ?? 0
          const match = matchOpener(upperFirst(opening.text.slice(and)), kind)
          if (match?.certainty === 'known' && and > 0) {
            context.report({
              message: 'joined',
              data: { phrase: match.phrase },
              at: opening.rangeOf(0, and + match.end),
              fix: {
                title: `Begin with “${match.phrase}”`,
                edits: rewrite(opening, 0, and + 1, opening.text.charAt(and).toUpperCase()),
                changes: ['text'],
                kind: 'suggested',
              },
            })
            continue
          }
          if (match?.certainty === 'known') {
            context.report({
              message: 'small',
              data: { phrase: match.phrase },
              at: opening.rangeOf(0, match.end),
              expected: [match.phrase],
              fix: {
                title: 'Write a capital letter',
                edits: rewrite(opening, 0, 1, first.toUpperCase()),
                changes: ['text'],
              },
            })
            continue
          }
          if (kind === 'preambular') report(startOf(clause))
          else if (clause.type === 'operativeParagraph' && clause.number !== undefined && !clause.inferred) {
            const { text } = context.clean(clause)
            const words = firstWords.exec(text)?.[0] ?? ''
            context.report({ message: 'verb', data: { words }, at: context.clean(clause).rangeOf(0, words.length) })
          }
        }
      },
      preambularParagraph: reportOrphans,
    }
  },
})
export default rule
