import { paragraphs } from '../../lint/example.ts'
import { upperFirst } from '../../lint/first-letter.ts'
import { defineRule, type Edit, type Rule } from '../../lint/rule.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { footnotesOf } from '../../tree/footnotes.ts'

type Form = 'symbol' | 'stop' | 'ibid' | 'capital' | 'latin' | 'document'

/** Forms that footnotes of resolutions do not have, at the beginning of the note unless a pattern says otherwise. */
const forms: readonly { form: Form; pattern: RegExp; instead?: (found: string) => string }[] = [
  {
    form: 'symbol',
    pattern: /^A\/RES\/(?=(?:E?S-)?\d+\/\d+(?: [A-Z])?\b|\d+(?: [A-Z])? \([IVX]+\))/,
    instead: () => 'Resolution ',
  },
  { form: 'document', pattern: /^U\.?N\.? [Dd]oc(?:ument|\.)? (?=[A-Z]+\/)/, instead: () => '' },
  { form: 'ibid', pattern: /^[Ii]bid\b(?!\.)|^ibid\./, instead: () => 'Ibid.' },
  {
    form: 'capital',
    pattern: /^(?:resolutions?|decisions?|see|official)\b/,
    instead: upperFirst,
  },
  {
    form: 'stop',
    pattern: /\bvol\.? \d+, (?:No(?= \d)|no\.(?= \d)|N[º°](?= ?\d))|\bvol (?=\d+, No)|\bVol\. (?=\d+, No)/,
    instead: (found) =>
      found
        .replace(/\bvol /, 'vol. ')
        .replace(/^Vol/, 'vol')
        .replace(/N[oº°]$|no\.$/, 'No.'),
  },
  { form: 'latin', pattern: /\b(?:[Oo]p\. ?cit|[Ll]oc\. ?cit|[Ii]dem)\b\.?/ },
]

const rule: Rule = defineRule({
  id: 'footnote-form',
  category: 'footnotes',
  severity: 'info',
  recommended: true,
  fix: 'suggested',
  summary: 'A footnote names its source in one of the forms that resolutions use.',
  rationale:
    '`Resolution 70/1.`, `A/79/123.`, `See A/79/807-S/2025/132.`, `Ibid., annex II.`, `United ' +
    'Nations, Treaty Series, vol. 1833, No. 31363.`, or a sentence. Sentences may say anything, so ' +
    'that only forms are reported that the others replace.',
  sources: [
    { kind: 'observed', text: 'A/79/L.124: `Resolution 70/1.`, `Ibid., vol. 729, No. 10485.`' },
    {
      kind: 'measured',
      text: 'None of 1,354 footnotes of drafts of session 80 and texts of sessions 78 to 80 has such a form.',
    },
    { kind: 'knowledge', text: 'That `op. cit.` and `idem` are not used.' },
  ],
  profiles: { since: 1996, languages: ['en'] },
  options: {},
  messages: {
    symbol: 'A footnote cites a resolution by its number: “Resolution …”, not “{found}…”',
    document: 'A symbol stands alone, without “{found}”',
    ibid: '“{found}” is written “Ibid.”',
    stop: '“{found}” is written “{instead}”',
    capital: 'A footnote begins with a capital letter: “{instead}”',
    latin: '“{found}” is not used: repeat the source, or write “Ibid.” for the note before',
  },
  examples: [
    {
      title: 'Other forms',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Agenda,¹ the report,² its annex,³ its addendum,⁴ its summary⁵ and its corrigendum,⁶',
        '1. *Welcomes* the report on the Treaty;⁷',
        '2. *Decides* to remain seized of the matter.',
        '¹ «A/RES/»70/1.',
        '² «UN Doc. »A/79/123.',
        '³ «Ibid», annex.',
        '⁴ «see» A/79/123/Add.1.',
        '⁵ A/79/124, «op. cit.», p. 4.',
        '⁶ «resolution» 69/313.',
        '⁷ United Nations, *Treaty Series*, «vol. 1833, No» 31363.',
      ),
      problems: [
        'A footnote cites a resolution by its number: “Resolution …”, not “A/RES/…”',
        'A symbol stands alone, without “UN Doc.”',
        '“Ibid” is written “Ibid.”',
        'A footnote begins with a capital letter: “See”',
        '“op. cit.” is not used: repeat the source, or write “Ibid.” for the note before',
        'A footnote begins with a capital letter: “Resolution”',
        '“vol. 1833, No” is written “vol. 1833, No.”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Agenda,¹ the report,² its annex,³ its addendum,⁴ its summary⁵ and its corrigendum,⁶',
        '1. *Welcomes* the report on the Treaty;⁷',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '² A/79/123.',
        '³ Ibid., annex.',
        '⁴ See A/79/123/Add.1.',
        '⁵ A/79/124, op. cit., p. 4.',
        '⁶ Resolution 69/313.',
        '⁷ United Nations, *Treaty Series*, vol. 1833, No. 31363.',
      ),
    },
    {
      title: 'The forms in use',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Agenda,¹ the report,² the Treaty³ and the memorandum,⁴',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
        '² See A/79/807-S/2025/132.',
        '³ United Nations, *Treaty Series*, vol. 729, No. 10485.',
        '⁴ The memorandum was signed in Samarkand on 16 September 2022.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      for (const { label, node } of footnotesOf(document).notes) {
        if (!/^\d+$/.test(label) || node.continued) continue
        const clean = context.clean(node)
        for (const { form, pattern, instead } of forms) {
          const match = pattern.exec(clean.text)
          if (!match) continue
          const [found] = match
          const [start, end] = [match.index, match.index + found.length]
          const text = instead?.(found)
          const edits: Edit[] = text === undefined ? [] : rewrite(clean, start, end, text)
          context.report({
            message: form,
            data: { found: found.trim(), ...(text === undefined ? {} : { instead: text }) },
            at: clean.rangeOf(start, end),
            ...(text === undefined
              ? {}
              : {
                  fix: {
                    title: text === '' ? `Remove “${found.trim()}”` : `Write “${text.trim()}”`,
                    edits,
                    changes: ['text', 'citations'],
                  },
                }),
          })
        }
      }
    },
  }),
})
export default rule
