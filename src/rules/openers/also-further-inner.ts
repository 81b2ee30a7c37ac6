import type { OpenerPart } from '../../../grammar/index.ts'
import { LETTER, regex } from '../../../grammar/index.ts'
import { isProtected } from '../../lint/facts/blocks.ts'
import { openingGroups, type Opening } from '../../lint/facts/openings.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const oneWord = regex('u')`^[${LETTER}]+$`

/** The verb of a phrase as it stands within a sentence: `Also calls upon` -> `calls`. */
const verbOf = ({ phrase, adverb }: Opening): string =>
  phrase
    .toLowerCase()
    .split(' ')
    .find((word) => word !== adverb) ?? ''

/** The same verb again with its adverb on the wrong side. */
const misplaced = (verb: string, part: OpenerPart): RegExp =>
  part === 'operative'
    ? new RegExp(
        `(?<=, (?:and )?)(${verb}) (also(?= [A-Za-z])|further(?= (?:the|that|its|upon|of|all|with|to|them)\\b))`,
        'g',
      )
    : new RegExp(`(?<=, (?:and )?)(also|further) (${verb})\\b`, 'g')

const rule: Rule = defineRule({
  id: 'also-further-inner',
  category: 'openers',
  severity: 'info',
  recommended: false,
  fix: 'suggested',
  summary: 'A verb that is repeated within a paragraph has “also” and “further” where opening phrases have it.',
  rationale:
    '`Reaffirming …, and reaffirming also …`, but `Requests …, and also requests …`. Whether there is ' +
    'an adverb at all is for the drafter: in half of the paragraphs there is none.',
  sources: [
    {
      kind: 'measured',
      text:
        '169 texts of 2013 to 2026 of the General Assembly, the Human Rights Council and the Economic and ' +
        'Social Council: operative 92 before the verb, 2 after it; preamble 63 after, 6 before.',
    },
    { kind: 'observed', text: 'A/RES/62/137; S/RES/2728 (2024): `and also demands …, and further demands`.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], stages: ['draft', 'adopted'], languages: ['en'], since: 2008 },
  options: {},
  messages: { order: '“{found}” within the paragraph: “{expected}” is expected' },
  examples: [
    {
      title: 'The two orders exchanged',
      text: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming* the Charter, and «also reaffirming» the Covenants,',
        '1. *Notes* the report, and «notes also» the annex;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“also reaffirming” within the paragraph: “reaffirming also” is expected',
        '“notes also” within the paragraph: “also notes” is expected',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming* the Charter, and reaffirming also the Covenants,',
        '1. *Notes* the report, and also notes the annex;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'As it should be, and another verb',
      text: paragraphs(
        '*The General Assembly,*',
        '*Reaffirming* the Charter, reaffirming also the Covenants, and also noting the report,',
        '1. *Notes* the report, and also notes the annex, which notes also the delay;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { openings, kind } of context.fact(openingGroups)) {
        for (const opening of openings) {
          const verb = opening && verbOf(opening)
          if (!verb || !oneWord.test(verb)) continue
          const clean = context.clean(opening.clause)
          if (!clean.text.includes('also ') && !clean.text.includes('further ')) continue
          for (const { 0: found, 1: first = '', 2: second = '', index } of clean.text.matchAll(misplaced(verb, kind))) {
            const at = clean.rangeOf(index, index + found.length)
            const expected = `${second} ${first}`
            if (isProtected(opening.clause, at.start)) continue
            context.report({
              message: 'order',
              data: { found, expected },
              at,
              expected: [expected],
              fix: {
                title: `Write “${expected}”`,
                edits: rewrite(clean, index, index + found.length, expected),
                changes: ['text'],
              },
            })
          }
        }
      }
    },
  }),
})
export default rule
