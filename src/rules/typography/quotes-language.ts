import type { Quotation } from '../../../grammar/ast.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'

/** The marks of a quotation that stands in no other. */
interface Marks {
  readonly open: string
  readonly close: string
  /** What stands between the marks and the words. */
  readonly space: string
  /** How a quotation begins that may have other marks. */
  readonly foreign?: RegExp
}

const marksOf: Readonly<Record<string, Marks>> = {
  fr: { open: '«', close: '»', space: '\u00a0' },
  es: { open: '“', close: '”', space: '' },
  // English names keep theirs: `программа “SaferGuard”`.
  ru: { open: '«', close: '»', space: '', foreign: /^[A-Za-z]/ },
}

/** The closing mark of each opening one that is exchanged. */
const closings: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' }

const rule: Rule = defineRule({
  id: 'quotes-language',
  category: 'typography',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'A quotation has the marks of its language: « … » in French, «…» in Russian, “…” in Spanish.',
  rationale:
    'Told only in a text that has the marks of the language elsewhere: one that was typed with others throughout is left alone. So ' +
    'are quotations within quotations, which have other marks, and English names in Russian texts.',
  sources: [
    {
      kind: 'measured',
      text:
        'French, 2,268 resolutions: 7,211 of 7,554 quotations between « and ». 90 resolutions each of 2020 to 2025: 246 in ' +
        'French and 474 in Russian, others only within these and about English names; 255 “…” in Spanish and no others.',
    },
  ],
  profiles: { languages: Object.keys(marksOf) },
  options: {},
  messages: { other: 'Quotations stand between {open} and {close}' },
  examples: [
    {
      title: 'English marks in a French text',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* le document final intitulé ««\u00a0L’avenir que nous voulons\u00a0»»,',
        '1. *Prend note* du rapport intitulé «“Questions relatives aux océans”» ;',
        '2. *Décide* de rester saisie de la question.',
      ),
      problems: ['Quotations stand between « and »'],
      fixed: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* le document final intitulé «\u00a0L’avenir que nous voulons\u00a0»,',
        '1. *Prend note* du rapport intitulé «\u00a0Questions relatives aux océans\u00a0» ;',
        '2. *Décide* de rester saisie de la question.',
      ),
    },
    {
      title: 'Straight marks in a Spanish text',
      text: paragraphs(
        '*La Asamblea General*,',
        '*Recordando* el documento titulado “El futuro que queremos”,',
        '1. *Toma nota* del informe titulado «"Los océanos"»;',
        '2. *Decide* seguir ocupándose de la cuestión.',
      ),
      problems: ['Quotations stand between “ and ”'],
      fixed: paragraphs(
        '*La Asamblea General*,',
        '*Recordando* el documento titulado “El futuro que queremos”,',
        '1. *Toma nota* del informe titulado “Los océanos”;',
        '2. *Decide* seguir ocupándose de la cuestión.',
      ),
    },
    {
      title: 'A text that was typed with others throughout',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* le document final intitulé "L’avenir que nous voulons",',
        '1. *Décide* de rester saisie de la question.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const marks = marksOf[context.profile.language]
    if (!marks) return {}
    const { open, close, space, foreign } = marks
    const others: Quotation[] = []
    let isUsed = false
    return {
      quotation: (quotation, parents) => {
        if (quotation.mark === open) isUsed = true
        else if (!parents.some(({ type }) => type === 'quotation')) others.push(quotation)
      },
      'document:exit': () => {
        if (!isUsed) return
        for (const quotation of others) {
          const start = startOf(quotation)
          const end = endOf(quotation)
          const closing = closings[quotation.mark]
          const words = context.text.slice(start + 1, end - 1)
          if (closing === undefined || context.text[end - 1] !== closing || foreign?.test(words)) continue
          context.report({
            message: 'other',
            data: { open, close },
            at: quotation,
            expected: [`${open}${space}${words.trim()}${space}${close}`],
            fix: {
              title: `Write ${open} and ${close}`,
              edits: [
                { start, end: start + 1 + (/^\s*/.exec(words)?.[0].length ?? 0), text: open + space },
                { start: end - 1 - (/\s*$/.exec(words)?.[0].length ?? 0), end, text: space + close },
              ],
              changes: ['text'],
            },
          })
        }
      },
    }
  },
})
export default rule
