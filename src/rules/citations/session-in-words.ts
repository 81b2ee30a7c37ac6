import { ordinalWord } from '../../../grammar/english.ts'
import { findAll } from '../../../grammar/index.ts'
import { isProtected, runningText } from '../../lint/facts/blocks.ts'
import { nearest } from '../../lint/nearest.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Ordinals that have words: no session of an organ of the United Nations is later. */
const highest = 99

const tens: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** An ordinal of two words before a session: `seventy-fourth`, and `seventh-fourth`. */
const units: readonly string[] = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const inWords = /\b([a-z]{4,9})-([a-z]{4,8})(?= (?:regular |special |emergency |annual )?session)/g

/** A session of the organ itself, asked for or recalled; a body named after it has its own way of counting. */
const inFigures =
  /\b(?:at|of|during|for|in|to|until|before) (?:its|the) (\d{1,2})(st|nd|rd|th) (?:regular |annual )?session\b(?! of the (?!General Assembly|Assembly|Council))(?!,? (?:held|in [A-Z]))/g

const rule: Rule = defineRule({
  id: 'session-in-words',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Sessions of the Assembly are written out: “its eighty-first session”.',
  rationale:
    'The Assembly writes the ordinals of its own sessions in words. Other bodies number theirs in ' +
    'figures (`the 108th session of the International Labour Conference`) and are left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Numbers, dates and time: sessions in words.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time',
    },
    {
      kind: 'measured',
      text:
        '359 texts of 1946 to 2026: the Assembly’s own sessions are in words in all of them; three ' +
        'sessions in figures are those of the International Labour Conference.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: {
    figures: '“{found}” is written out: “{instead}”',
    misspelt: '“{found}” is no ordinal: “{instead}”?',
  },
  examples: [
    {
      title: 'In figures',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to report at its «81st» session, following its «seventh-fourth» session;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“81st” is written out: “eighty-first”', '“seventh-fourth” is no ordinal: “seventy-fourth”?'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to report at its eighty-first session, following its ' +
          'seventy-fourth session;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A session of others',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the 108th session of the International Labour Conference, held at its 21st session in Geneva,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const block of context.fact(runningText)) {
        if (block.type === 'footnoteDefinition') continue
        const clean = context.clean(block)
        if (!clean.text.includes('session')) continue
        for (const { 0: found, 1: first = '', 2: second = '', index } of clean.text.matchAll(inWords)) {
          const at = clean.rangeOf(index, index + found.length)
          if ((tens.includes(first) && units.includes(second)) || isProtected(block, at.start)) continue
          const ten = nearest(first, tens)
          const unit = nearest(second, units)
          if (ten === undefined || unit === undefined) continue
          const instead = `${ten}-${unit}`
          context.report({
            message: 'misspelt',
            data: { found, instead },
            at,
            expected: [instead],
            fix: {
              title: `Write “${instead}”`,
              edits: rewrite(clean, index, index + found.length, instead),
              changes: ['text'],
            },
          })
        }
        for (const { 0: found, 1: number = '', 2: ending = '', index } of findAll(
          clean.text,
          inFigures,
          /\d(?:st|nd|rd|th) /,
        )) {
          const start = index + found.indexOf(number + ending)
          const end = start + number.length + ending.length
          const at = clean.rangeOf(start, end)
          if (Number(number) > highest || isProtected(block, at.start)) continue
          const instead = ordinalWord(Number(number))
          context.report({
            message: 'figures',
            data: { found: number + ending, instead },
            at,
            expected: [instead],
            fix: { title: `Write “${instead}”`, edits: rewrite(clean, start, end, instead), changes: ['text'] },
          })
        }
      }
    },
  }),
})
export default rule
