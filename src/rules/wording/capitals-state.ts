import { isQuoted } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

/** `upon member States to`: not those of another body, which are `its member States`, `the member States of the Union`. */
const smallMembers =
  /(?<=\b(?:upon|[Rr]equests|[Ii]nvites|[Uu]rges|[Ee]ncourages|by|to|all|interested|other) )member States(?= (?:to|that|which|have|are|and relevant|and other|in a position)\b|[;.])/g

const rule: Rule = defineRule({
  id: 'capitals-state',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'A State has a capital: Member States, States parties, developing States, Heads of State and Government.',
  rationale:
    'Only words are compared that leave no doubt: `all states` may be states of emergency. Whether ' +
    '`parties` and `members` have a capital is not decidable by rule (`States Parties` 449, `States ' +
    'parties` 95 in recent texts; `member States` of another organization is right) and is left ' +
    'alone. The Security Council prints `member states` too; its texts are held to the form that they ' +
    'have themselves.',
  sources: [
    {
      kind: 'manual',
      text: 'Capitalization in English (the principle).',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/capitalization',
    },
    {
      kind: 'measured',
      text:
        '170 texts of 2013 to 2026 of the General Assembly, the Human Rights Council and the Economic and ' +
        'Social Council: 1,280 with a capital, none without.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'SC'], languages: ['en'], since: 1976 },
  options: {},
  messages: { wording: '“{found}” is written “{instead}”: a State has a capital' },
  examples: [
    {
      title: 'Small letters',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting of «heads of state»,',
        '1. *Requests* all «member states» to support small island «developing states»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“heads of state” is written “Heads of State”: a State has a capital',
        '“member states” is written “Member States”: a State has a capital',
        '“developing states” is written “developing States”: a State has a capital',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting of Heads of State,',
        '1. *Requests* all Member States to support small island developing States;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'What is not decidable, and states of other kinds',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the obligations of States Parties, of States parties and of member States of the ' +
          'Union in states of emergency,',
        '1. *Stresses* that the Agreement states the contrary;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'The states of a federation; members of another organization',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the federal member states of Somalia,',
        '1. *Encourages* each federal member state and the member States of the African Union to help;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const { document: checkAll } = checkWordings(context, 'capitals-state')
    return {
      document: (document, parents) => {
        checkAll?.(document, parents)
        // Only beside `Member States` of the same text: it speaks of those of the Organization.
        if (!context.text.includes('Member States') || context.profile.organ === 'SC') return
        for (const { block, clean } of context.fact(documentWords).having('member')) {
          for (const { 0: found, index } of clean.text.matchAll(smallMembers)) {
            const at = clean.rangeOf(index, index + found.length)
            if (isQuoted(block, at.start)) continue
            context.report({
              message: 'wording',
              data: { found, instead: 'Member States' },
              at,
              severity: 'info',
              expected: ['Member States'],
              fix: {
                title: 'Write “Member States”',
                edits: rewrite(clean, index, index + 1, 'M'),
                changes: ['text'],
                kind: 'suggested',
              },
            })
          }
        }
      },
    }
  },
})
export default rule
