import { isExtracted, isPrinted, isProtected, runningText, type RunningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import type { CleanText } from '../../tree/clean.ts'
import { punctuationSlips, type PunctuationSlip } from '../shared/punctuation-forms.ts'

interface Found {
  readonly block: RunningText
  readonly clean: CleanText
  readonly start: number
  readonly text: string
}

const rule: Rule = defineRule({
  id: 'language-punctuation',
  category: 'typography',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Beyond English, marks of punctuation and the spaces about them are those of the language.',
  rationale:
    'Before `;`, `:` and inside « » French has a space, other languages none; Chinese has full-width marks and no spaces between its ' +
    'characters, Arabic its own comma, semicolon and question mark. No mark stands twice, and none is glued to the next word. Texts ' +
    'that are typed otherwise throughout are left alone, and so are quotations and titles. Where the text was read from print a ' +
    'space is only remarked on.',
  sources: [
    {
      kind: 'measured',
      text: 'French, 2,268 resolutions: a space before `;` 76,274 times of 88,804, before `:` 7,227 of 8,028, inside « » 7,211 of 7,554.',
    },
    { kind: 'knowledge', text: 'Typography of the five languages.' },
  ],
  profiles: { languages: punctuationSlips.languages },
  options: {},
  messages: {
    twice: '“{found}” is one mark too many',
    before: 'No space stands before “{mark}”',
    behind: 'A space is missing after “{mark}”',
    inside: 'No space stands here',
    other: '“{found}” is written “{instead}” in this language',
    french: 'A space belongs between “{mark}” and the words',
  },
  examples: [
    {
      title: 'In French',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* les rapports«,,» les notes« ,» les livres«,»et le document ««\u00a0Mers\u00a0»»,',
        '1. *Prie* les organes suivants«:»',
        'a) Le Comité : son bureau ; son secrétariat ;',
        'b) Le Secrétariat«;»',
        '2. *Décide* de s’en occuper à 10:30 : ce point reste ouvert.',
      ),
      problems: [
        '“,,” is one mark too many',
        'No space stands before “,”',
        'A space is missing after “,”',
        'A space belongs between “:” and the words',
        'A space belongs between “;” and the words',
      ],
      fixed: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* les rapports, les notes, les livres, et le document «\u00a0Mers\u00a0»,',
        '1. *Prie* les organes suivants\u00a0:',
        'a) Le Comité : son bureau ; son secrétariat ;',
        'b) Le Secrétariat\u00a0;',
        '2. *Décide* de s’en occuper à 10:30 : ce point reste ouvert.',
      ),
    },
    {
      title: 'In Spanish and in Russian, without them',
      text: paragraphs(
        '*La Asamblea General*,',
        '*Recordando* los informes« ,» el documento titulado “El futuro” y el titulado “« »La paz”,',
        '1. *Toma nota* del informe« ;»',
        '2. *Decide* reunirse a las 10:30 horas, el costo es de 1,5 millones.',
      ),
      problems: ['No space stands before “,”', 'No space stands here', 'No space stands before “;”'],
      fixed: paragraphs(
        '*La Asamblea General*,',
        '*Recordando* los informes, el documento titulado “El futuro” y el titulado “La paz”,',
        '1. *Toma nota* del informe;',
        '2. *Decide* reunirse a las 10:30 horas, el costo es de 1,5 millones.',
      ),
    },
    {
      title: 'In Chinese',
      text: paragraphs(
        '大会，',
        '回顾其决议«,»又回顾《<东京宣言>修正案》和«<»内罗毕宣言«>»«，，»并回顾其目标，',
        '1. 欢迎秘书长的« »报告«;»',
        '2. 决定继续审议 A/80/1 号文件(见附件)。',
      ),
      problems: [
        '“,” is written “，” in this language',
        '“<” is written “《” in this language',
        '“>” is written “》” in this language',
        '“，，” is one mark too many',
        'No space stands here',
        '“;” is written “；” in this language',
      ],
      fixed: paragraphs(
        '大会，',
        '回顾其决议，又回顾《<东京宣言>修正案》和《内罗毕宣言》，并回顾其目标，',
        '1. 欢迎秘书长的报告；',
        '2. 决定继续审议 A/80/1 号文件(见附件)。',
      ),
    },
    {
      title: 'In Arabic',
      text: paragraphs(
        '*إن الجمعية العامة*،',
        '*إذ تشير* إلى تقارير الأمين العام«,» والوثائق« ،» والرسائل،',
        '1 - *ترحب* بالتقرير«;»',
        '2 - *تقرر* أن تبقي المسألة قيد نظرها.',
      ),
      problems: [
        '“,” is written “،” in this language',
        'No space stands before “،”',
        '“;” is written “؛” in this language',
      ],
      fixed: paragraphs(
        '*إن الجمعية العامة*،',
        '*إذ تشير* إلى تقارير الأمين العام، والوثائق، والرسائل،',
        '1 - *ترحب* بالتقرير؛',
        '2 - *تقرر* أن تبقي المسألة قيد نظرها.',
      ),
    },
    {
      title: 'Times, decimals, and a text without the spaces throughout',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* les réunions tenues à 10:30 et le coût de 1,5 million; en 2024,',
        '1. *Décide* de rester saisie de la question.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const slips = punctuationSlips.of(context.profile.language)
    if (!slips) return {}
    const report = ({ block, clean, start, text }: Found, slip: PunctuationSlip): void => {
      const end = start + text.length
      const at = clean.rangeOf(start, end)
      // A note mark that stands there is no part of the words.
      const around = clean.rangeOf(Math.max(0, start - 1), end + 1)
      if (slip.kind === 'inside' && around.end - around.start > text.length + 2) return
      if (at.end - at.start < text.length || (!slip.marksQuotation && isProtected(block, at.start))) return
      const instead = typeof slip.to === 'string' ? slip.to : slip.to(text)
      context.report({
        message: slip.kind,
        data: { found: text, instead, mark: text.trim() },
        at,
        ...(context.fact(isExtracted) && /\s/.test(text + instead) ? { severity: 'info' } : {}),
        expected: [instead],
        fix: {
          title: instead === '' ? 'Take the space out' : `Write “${instead}”`,
          edits: rewrite(clean, start, end, instead),
          changes: ['text', 'citations'],
        },
      })
    }
    return {
      document: () => {
        const blocks = context.fact(runningText).map((block) => ({ block, clean: context.clean(block) }))
        for (const slip of slips) {
          // Programs that read a page part its words by where they stand, and put a space where a mark was raised.
          if (slip.kind === 'inside' && context.fact(isPrinted)) continue
          const found = blocks.flatMap(({ block, clean }): Found[] =>
            Array.from(clean.text.matchAll(slip.pattern), ({ 0: text, index }) => ({
              block,
              clean,
              start: index,
              text,
            })),
          )
          if (found.length === 0) continue
          const { usual } = slip
          if (usual) {
            const right = blocks.reduce((count, { clean }) => count + (clean.text.match(usual)?.length ?? 0), 0)
            if (right <= found.length) continue
          }
          for (const each of found) report(each, slip)
        }
      },
    }
  },
})
export default rule
