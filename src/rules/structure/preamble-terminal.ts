import { terminalOf } from '../../lint/facts/terminal.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** The stop of an abbreviation may stand before the comma. */
const abbreviated = /^\.?,$/

const rule: Rule = defineRule({
  id: 'preamble-terminal',
  category: 'structure',
  severity: 'error',
  recommended: true,
  fix: 'safe',
  summary: 'Every preambular paragraph ends with a comma.',
  rationale:
    'A resolution is one sentence; the preamble is the series of participial phrases before its verbs. Marks of footnotes after the comma do not count, and of a paragraph with sub-paragraphs the last one carries the comma. Where the punctuation is missing altogether words may be missing too, so that fix is only suggested.',
  sources: [
    { kind: 'akn4un', text: 'Part 3: preambular paragraphs end with a comma.' },
    { kind: 'observed', text: 'A/79/L.124 and its adopted text A/RES/79/332, 31 paragraphs.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    wrong: 'A preambular paragraph ends with a comma, not with “{mark}”',
    missing: 'A preambular paragraph ends with a comma; this one ends “{words}”',
  },
  examples: [
    {
      title: 'A semicolon',
      text: '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023«;»\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: ['A preambular paragraph ends with a comma, not with “;”'],
      fixed:
        '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      title: 'A mark of a footnote after the comma',
      text: '*The General Assembly,*\n\n*Recalling* the 2030 Agenda for Sustainable Development,¹\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n\n¹ Resolution 70/1.\n',
      problems: [],
    },
    {
      title: 'No punctuation',
      text: '*The General Assembly,*\n\n*Recalling* the purposes and principles of the Charter«»\n\n*Noting* the report of the Secretary-General,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: ['A preambular paragraph ends with a comma; this one ends “purposes and principles of the Charter”'],
      fixed:
        '*The General Assembly,*\n\n*Recalling* the purposes and principles of the Charter,\n\n*Noting* the report of the Secretary-General,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
  ],
  create: (context) => ({
    preambularParagraph: (paragraph) => {
      const terminal = terminalOf(paragraph, context)
      if (!terminal || abbreviated.test(terminal.mark)) return
      context.report({
        message: terminal.mark === '' ? 'missing' : 'wrong',
        data: { mark: terminal.mark, words: terminal.words },
        at: terminal.range,
        expected: [','],
        fix: {
          title: 'End with a comma',
          edits: [{ ...terminal.range, text: ',' }],
          changes: ['text'],
          kind: terminal.mark === '' ? 'suggested' : 'safe',
        },
      })
    },
  }),
})
export default rule
