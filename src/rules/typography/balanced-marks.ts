import type { AnyNode } from '../../../grammar/ast.ts'
import { isLetterAt, languageOf, SUPERSCRIPT } from '../../../grammar/index.ts'
import { runningText, type RunningText } from '../../lint/facts/blocks.ts'
import { clauseGroups } from '../../lint/facts/parts.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«', '》': '《' }
const opening = new Set(['“', '«'])
const marks = /[()[\]“”«»《》]/g
/** Where fewer are looked at. In Russian “ closes a quotation that „ opens, and English names stand between “ and ” too. */
const marksOf: Readonly<Record<string, RegExp>> = { en: /[()[\]“”]/g, ru: /[()[\]«»]/g }
const raised = `[${SUPERSCRIPT}]`
/**
 * An Arabic mark stands in brackets, `(5)`. Copies that raise its figure leave brackets after which may be its own or those of the
 * words beside it: `(خطة التنفيذ()⁵`, `¹⁰)،(¹¹`. What pairs with what in such a paragraph cannot be told.
 */
const strippedMark = new RegExp(String.raw`\(\)${raised}|${raised}\(\)|${raised}\)[^\p{L}\d]?\(${raised}`, 'u')
const quotationsOnly = /[[\]“”«»]/g
/** `a)` and `1)` number what follows. */
const label = /(?:^|\s)(?:\w|[ivx]{1,4}|\d{1,2})$/
/** A quotation that goes on over several paragraphs opens in each and closes in the last. */
const opensBlock = /^\W*$/
/** So does one that is announced, `the following:`, within a clause. */
const opensParagraph = /\n[^\S\n]*\r?\n\s*$/

type Fault = 'opening' | 'closing' | 'turned'

/** A mark that is wrong, and how. */
interface Lone {
  index: number
  mark: string
  fault: Fault
}

/** A closing quotation mark between a space and a word stands where an opening one belongs. */
const isTurned = (text: string, index: number): boolean =>
  text[index] === '”' && /\s/.test(text[index - 1] ?? '') && isLetterAt(text, index + 1)

/**
 * @param looked the marks that are looked at
 * @param square whether square brackets are among them
 * @param quotes whether quotation marks are: not where a language opens with the sign that closes elsewhere, as Arabic does
 */
const loneMarks = (text: string, looked: RegExp, square: boolean, quotes: boolean): Lone[] => {
  const open: Lone[] = []
  const lone: Lone[] = []
  for (const { 0: mark, index } of text.matchAll(looked)) {
    if (!square && (mark === '[' || mark === ']')) continue
    if (!quotes && (mark === '“' || mark === '”')) continue
    const opened = pairs[mark]
    if (isTurned(text, index)) {
      lone.push({ index, mark, fault: 'turned' })
      open.push({ index, mark: '“', fault: 'turned' })
    } else if (!opened) open.push({ index, mark, fault: 'opening' })
    else if (open.some((other) => other.mark === opened))
      lone.push(...open.splice(open.findLastIndex((other) => other.mark === opened)).slice(1))
    else if (!(mark === ')' && label.test(text.slice(Math.max(0, index - 5), index))))
      lone.push({ index, mark, fault: 'closing' })
  }
  const unclosed = open.filter(
    ({ mark, index, fault }) => fault !== 'turned' && (!opening.has(mark) || !opensBlock.test(text.slice(0, index))),
  )
  return [...lone, ...unclosed].toSorted((a, b) => a.index - b.index)
}

/** The square brackets of a text under negotiation that have no fellow: one may hold several paragraphs and their numbers. */
const loneBrackets = (text: string, clauses: readonly AnyNode[]): Lone[] => {
  const open: Lone[] = []
  const lone: Lone[] = []
  for (const clause of clauses)
    for (let index = startOf(clause); index < endOf(clause); index++) {
      const mark = text.charAt(index)
      if (mark === '[') open.push({ index, mark, fault: 'opening' })
      else if (mark === ']' && open.pop() === undefined) lone.push({ index, mark, fault: 'closing' })
    }
  return [...lone, ...open]
}

/** Clauses and sub-paragraphs whose words do not go on in others, where marks may find their counterparts. */
const isWhole = (block: RunningText): boolean =>
  block.type !== 'paragraph' &&
  block.type !== 'footnoteDefinition' &&
  !block.children.some((child: AnyNode) => child.type === 'subparagraph')

/** A quotation mark that a wrong encoding made other characters of: the rules on encodings speak of it. */
const garbledQuotation = /\u00e2\u20ac[\u0153\u009d]?|[\u0093\u0094\ufffd]|[\s(]\?(?=[A-Za-z])/

const rule: Rule = defineRule({
  id: 'balanced-marks',
  category: 'typography',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Every bracket and every quotation mark has its counterpart.',
  rationale:
    'A quotation of several paragraphs opens in each and closes in the last, and `a)` numbers what ' +
    'follows: both are left alone. So are paragraphs with sub-paragraphs, whose marks may close ' +
    'further down, straight quotation marks, which do not tell opening from closing, notes, annexes and scans. ' +
    'In Russian, where “ closes a quotation that „ opens, only « and » are looked at. ' +
    'In a text under negotiation a square bracket may hold several paragraphs.',
  sources: [
    {
      kind: 'measured',
      text:
        '6,500 paragraphs of 210 texts of 1995 to 2026: one, `”leaving no one behind”` (A/HRC/RES/39/3, ' +
        'OP 2 (a)), a mistake of the published text.',
    },
    {
      kind: 'measured',
      text: '90 resolutions each of 2020 to 2025 in French, Spanish and Russian: two, both words lost from the copy (A/RES/79/208, S/RES/2588).',
    },
  ],
  profiles: {
    channels: ['text', 'markdown', 'docx', 'markup', 'pdf', 'pdftotext', 'layout', 'pymupdf'],
    since: 1995,
    languages: 'read',
  },
  yieldsTo: ['negotiation-residue'],
  options: {},
  messages: {
    opening: '“{mark}” is never closed',
    closing: '“{mark}” closes nothing',
    turned: '“{mark}” stands where a quotation opens',
  },
  examples: [
    {
      title: 'Never closed, turned, never opened',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report «(»its annex and the pledge of «”»leaving no one behind”,',
        '1. *Welcomes* the report of the Secretary-General«)»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“(” is never closed', '“”” stands where a quotation opens', '“)” closes nothing'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report (its annex and the pledge of “leaving no one behind”,',
        '1. *Welcomes* the report of the Secretary-General);',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'In French',
      text: paragraphs(
        '*L’Assemblée générale*,',
        '*Rappelant* le rapport «(»et son annexe ainsi que le document intitulé ««\u00a0Mers et océans\u00a0»»,',
        '1. *Prie* le Secrétaire général de lui faire rapport ;',
        '2. *Décide* de rester saisie de la question.',
      ),
      problems: ['“(” is never closed'],
    },
    {
      title: 'A text under negotiation',
      text: paragraphs(
        '*The General Assembly,*',
        'PP1 *Recalling* the report «[»and [its annex],',
        '[OP1 *Welcomes* the report;',
        'OP2 *Decides* to remain seized of the matter.]',
      ),
      problems: ['“[” is never closed'],
    },
    {
      title: 'Brackets within brackets, numbers, a quotation that goes on',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report (of the Committee (part II)), and a) the note, b) the letter,',
        '*Recalling also* the statement:',
        '“Peace is indivisible,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const negotiated = context.profile.stage === 'negotiation'
      const looked = marksOf[context.profile.language] ?? marks
      const quotes = languageOf(context.profile.language)?.quotationMarks['”'] === undefined
      if (negotiated)
        for (const { index, mark, fault } of loneBrackets(
          context.text,
          context.fact(clauseGroups).flatMap(({ clauses }) => clauses),
        ))
          context.report({ message: fault, data: { mark }, at: { start: index, end: index + 1 } })
      for (const block of context.fact(runningText)) {
        if (!isWhole(block) || garbledQuotation.test(context.slice(block))) continue
        const clean = context.clean(block)
        const isStripped =
          context.profile.language === 'ar' && strippedMark.test(context.text.slice(startOf(block), endOf(block)))
        const signs = isStripped ? quotationsOnly : looked
        for (const { index, mark, fault } of loneMarks(clean.text, signs, !negotiated, quotes)) {
          const at = clean.rangeOf(index, index + 1)
          if (opening.has(mark) && opensParagraph.test(context.text.slice(Math.max(0, at.start - 80), at.start)))
            continue
          context.report({
            message: fault,
            data: { mark },
            at,
            ...(fault === 'turned'
              ? {
                  expected: ['“'],
                  fix: { title: 'Open the quotation', edits: rewrite(clean, index, index + 1, '“'), changes: ['text'] },
                }
              : {}),
          })
        }
      }
    },
  }),
})
export default rule
