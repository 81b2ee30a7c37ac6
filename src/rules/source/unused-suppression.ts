import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type FixProposal, type Rule } from '../../lint/rule.ts'
import type { Suppression } from '../../lint/suppress/suppress.ts'
import { spoken } from '../../tree/places.ts'

/** `PP 8, “per cent”`: where a suppression of a side file is meant to hold. */
const sidePlace = ({ side }: Suppression): string =>
  [side?.in === undefined ? '' : ` in ${spoken(side.in)}`, side?.words === undefined ? '' : ` at “${side.words}”`].join(
    '',
  )

const fixOf = ({ repair, near }: Suppression): { fix?: FixProposal } =>
  repair
    ? {
        fix: {
          title: near === undefined ? 'Take it out' : `Write “${near}”`,
          edits: [repair],
          kind: near === undefined ? 'safe' : 'suggested',
        },
      }
    : {}

const rule: Rule = defineRule({
  id: 'unused-suppression',
  category: 'source',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'What silences a rule hides a finding of that rule.',
  rationale:
    'A suppression that hides nothing was left over, stands in the wrong place or misspells its rule, ' +
    'and would hide the next finding unseen. Those of rules that did not run are left alone.',
  sources: [{ kind: 'knowledge', text: 'A statement about this file, not a convention of drafting.' }],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    idle: 'This suppression of {rule} hides nothing',
    idleAll: 'This suppression hides nothing',
    idleBeside: 'The suppression of {rule}{place} {stands} hides nothing',
    rule: 'There is no rule “{rule}” to suppress{stands}',
    ruleNear: 'There is no rule “{rule}” to suppress{stands}; did you mean “{near}”?',
    word: 'There is no “{word}”; did you mean “{near}”?',
    wordAlone: 'There is no “{word}”',
  },
  examples: [
    {
      title: 'A suppression that was left over',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        lines('«<!-- resolint-disable-next-line -- quoted from the report -->»', '1. *Welcomes* the report;'),
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['This suppression hides nothing'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A rule that does not exist',
      text: paragraphs(
        lines('«<!-- resolint-disable-file unused-supression -->»', '*The General Assembly,*'),
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['There is no rule “unused-supression” to suppress; did you mean “unused-suppression”?'],
      fixed: paragraphs(
        lines('<!-- resolint-disable-file unused-suppression -->', '*The General Assembly,*'),
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Other comments are nobody’s business',
      text: paragraphs(
        lines('<!-- second reading, 3 March -->', '*The General Assembly,*'),
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: ({ report }) => ({
    suppressions: (suppressions) => {
      for (const suppression of suppressions) {
        const { at, rule: id = '', word = '', near, outcome, side } = suppression
        const where = { at, place: 'document' }
        if (outcome === 'unknown-word') {
          report({ ...where, message: near === undefined ? 'wordAlone' : 'word', data: { word, near: near ?? '' } })
        } else if (outcome === 'unknown-rule') {
          const message = near === undefined ? 'rule' : 'ruleNear'
          report({
            ...where,
            message,
            data: { rule: id, near: near ?? '', stands: side?.stands ? ` (${side.stands})` : '' },
            ...fixOf(suppression),
          })
        } else if (outcome === 'idle' && id !== 'unused-suppression') {
          const message = side ? 'idleBeside' : id === '' ? 'idleAll' : 'idle'
          report({
            ...where,
            message,
            data: {
              rule: id,
              place: sidePlace(suppression),
              stands: side?.stands ? `in ${side.stands}` : 'beside this file',
            },
            ...fixOf(suppression),
          })
        }
      }
    },
  }),
})
export default rule
