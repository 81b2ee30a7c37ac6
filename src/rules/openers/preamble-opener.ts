import { beginningWords, strayBeginnings } from '../../lint/facts/beginnings.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const rule: Rule = defineRule({
  id: 'preamble-opener',
  category: 'openers',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'A preambular paragraph opens with a participle or an adjective.',
  rationale:
    'The preamble says in what knowledge and mood the organ acts: `Recalling`, `Having considered`, ' +
    '`Mindful of`, `Deeply concerned`. `Whereas` belongs to conventions and statutes, which are ' +
    'annexed and not looked at. An unknown verb is recognized by its form, and a participle may ' +
    'follow other words (`In this regard, recalling …`).',
  sources: [
    {
      kind: 'manual',
      text:
        'Resolutions II.C: present, past or perfect participles, participial phrases or adjectives open ' +
        'preambular paragraphs.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    { kind: 'akn4un', text: 'A/RES/66/106, annex: `Whereas` in an annexed convention.' },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['opener-preposition'],
  options: {},
  messages: {
    words:
      'A preambular paragraph opens with a participle or an adjective (“Recalling”, “Mindful of”), not with “{words}”',
    whereas:
      '“Whereas” belongs to conventions; a preambular paragraph opens with a participle, such as “Considering that”',
  },
  examples: [
    {
      title: 'A statement and a recital',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«The importance of the» report is beyond doubt,',
        '«Whereas» the meeting was postponed,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'A preambular paragraph opens with a participle or an adjective (“Recalling”, “Mindful of”), not with “The importance of the”',
        '“Whereas” belongs to conventions; a preambular paragraph opens with a participle, such as “Considering that”',
      ],
    },
    {
      title: 'Participles, adjectives, and words before them',
      text: paragraphs(
        '*The General Assembly,*',
        '*Mindful* of its resolution 77/338 of 1 September 2023,',
        '*Having considered* the report of the Secretary-General,',
        '*Deeply concerned* at the delay,',
        'In this regard, recalling the Charter of the United Nations,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { clause, kind, form, text } of context.fact(strayBeginnings)) {
        if (kind !== 'preambular' || form !== 'words') continue
        const words = beginningWords(text)
        context.report({ message: 'words', data: { words }, at: context.clean(clause).rangeOf(0, words.length) })
      }
    },
    opener: (opener) => {
      if (/^whereas\b/i.test(opener.phrase)) context.report({ message: 'whereas', at: opener })
    },
  }),
})
export default rule
