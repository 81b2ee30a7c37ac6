import { findAll, parseRoman } from '../../../grammar/index.ts'
import { runningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const [articles, chapters] = [111, 19]

/** With nothing but further numbers between it and the Charter, which is no other organization’s. */
const reference =
  /\b(article|chapter)s? (\d+|[IVXLC]+)\b(?=(?:,? (?:and|of)?(?: ?(?:Article|Chapter|paragraph)s?)? ?[\dIVXLC()]*){0,4}? of the (?:United Nations )?Charter(?! of the (?!United Nations)))/gi

const named = 'Charter of the United Nations'
/** The Charter first: `the Charter of the United Nations, in particular Article 11 and Chapter VI thereof`. */
const afterCharter =
  /(?<=\bCharter of the United Nations,? (?:in particular|including|especially|notably) (?:its )?(?:(?:Articles?|Chapters?) [\dIVXLC]+(?:,? and |, ))?)\b(article|chapter)s? (\d+|[IVXLC]+)\b/gi

const rule: Rule = defineRule({
  id: 'charter-reference',
  category: 'citations',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'An Article or a Chapter of the Charter that is cited exists.',
  rationale:
    'The Charter has 111 Articles in XIX Chapters. References to the charters of other organizations ' +
    'are left alone.',
  sources: [
    { kind: 'knowledge', text: 'Charter of the United Nations: Articles 1 to 111, Chapters I to XIX.' },
    { kind: 'measured', text: '359 texts of 1946 to 2026: none beyond them.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    article: 'The Charter of the United Nations has 111 Articles; there is no Article {number}',
    chapter: 'The Charter of the United Nations has XIX Chapters; there is no Chapter {number}',
  },
  examples: [
    {
      title: 'Beyond the end',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* «Article 151» of the Charter of the United Nations and «Chapter XXII» of the Charter,',
        '*Guided* by the Charter of the United Nations, in particular Article 11 and «Chapter XX» thereof,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The Charter of the United Nations has 111 Articles; there is no Article 151',
        'The Charter of the United Nations has XIX Chapters; there is no Chapter XXII',
        'The Charter of the United Nations has XIX Chapters; there is no Chapter XX',
      ],
    },
    {
      title: 'What exists, and another charter',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Article 111 and Chapter XIX of the Charter of the United Nations, and article 130 of ' +
          'the Charter of the Organization of American States,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        if (!clean.text.includes('Charter')) continue
        const patterns = clean.text.includes(`${named}, `) ? [reference, afterCharter] : [reference]
        for (const { 0: found, 1: kind = '', 2: number = '', index } of patterns.flatMap((pattern) =>
          Array.from(findAll(clean.text, pattern, /(?:article|chapter)s? /i)),
        )) {
          const isArticle = kind.toLowerCase() === 'article'
          const value = isArticle ? Number(number) : parseRoman(number)
          if (value !== undefined && value <= (isArticle ? articles : chapters)) continue
          context.report({
            message: isArticle ? 'article' : 'chapter',
            data: { number },
            at: clean.rangeOf(index, index + found.length),
          })
        }
      }
    },
  }),
})
export default rule
