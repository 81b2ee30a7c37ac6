import { LETTER, LOWER, regex } from '../../../grammar/index.ts'
import { isExtracted, isProtected, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const endsLongWord = regex('u')`(?:[${LOWER}]{6}|[)”])$`
const wordEnd = regex('u')`[${LETTER}\d)”]`

/** What all that is looked for has: most blocks have nothing of the kind. */
const suspicious = /[,;:.] ?[,;:.]| [,;)”]|[,;][A-Za-z”]|[(“] /
/** What may be too much: one mark after another, or a space before one. */
const candidate = /[,;:.] ?[,;:.]| [,;]/g
/** A mark between two words, without the space after it; print may have lost it. */
const glued = /[,;](?=[A-Za-z][a-z])(?<=[a-z]{2}.)/g
/** A space inside brackets or quotation marks. */
const inner = /(?<=[(“]) (?=[^ ])|(?<=[^ ]) (?=[)”])/g
/** A comma that a quotation ends with; figures after it belong to a name: `“Water for Development,” 2018–2028`. */
const quotedComma = /(?<=[a-z]),”(?! ?\d)/g
const isMark = (character: string | undefined): boolean => character !== undefined && ',;:.'.includes(character)

/** Whether two marks are one too many: those of `p.m.;`, `ibid.,` and `…` are not. */
const isTwice = (text: string, start: number, end: number): boolean => {
  if (isMark(text[start - 1]) || isMark(text[end])) return false
  if (text[start] !== '.') return true
  return text[start + 1] === '.' || (text[start + 1] !== ' ' && endsLongWord.test(text.slice(0, start).slice(-6)))
}

/** Whether a space stands before a mark where none belongs. */
const isSpaced = (text: string, start: number, end: number): boolean =>
  wordEnd.test(text[start - 1] ?? '') && /^(?:[\s”]|$)/.test(text.slice(end, end + 1))

/** The marks from the weakest; of two the stronger one stays. A semicolon is least likely inside a clause. */
const strength = ';,:.'
const strongest = (marks: string): string =>
  Array.from(marks).toSorted((a, b) => strength.indexOf(b) - strength.indexOf(a))[0] ?? ''

/** Of the two marks after it one is the stop: `Ibid,,` was `Ibid.,`. */
const abbreviated = /\b(?:Ibid|[Nn]os?|[Vv]ol|chap|sect|paras?|art|p|pp|Add|Corr|Rev)$/

const rule: Rule = defineRule({
  id: 'stray-punctuation',
  category: 'typography',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'No mark of punctuation stands twice or in the wrong place, and none has a space before it.',
  rationale:
    'Amending leaves `,,` and `;.` behind. The end of a clause is for the rules on final punctuation ' +
    'to judge. Full stops of abbreviations (`3 p.m.;`, `ibid.,`) are left alone, and so are ' +
    'quotations. Where the text was read from print a space before a mark is an artefact, and only ' +
    'remarked on. Of two different marks it is for the drafter to choose. A ' +
    'comma stands after the closing quotation mark, for it is not quoted; brackets and marks hold no space inside.',
  sources: [
    {
      kind: 'measured',
      text: '210 texts of 1995 to 2026: none but `3 to 5 p.m.;` and four spaces before commas in texts read from print.',
    },
  ],
  profiles: {
    languages: ['en'],
    channels: ['text', 'markdown', 'docx', 'markup', 'pdf', 'pdftotext', 'layout', 'pymupdf'],
    since: 1995,
  },
  options: {},
  messages: {
    twice: '“{found}” is one mark too many',
    space: 'No space stands before “{mark}”',
    inner: 'No space stands inside brackets or quotation marks',
    quoted: 'The comma stands after the closing quotation mark',
    glued: 'A space is missing after “{mark}”',
  },
  examples: [
    {
      title: 'Marks that amending left behind',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports«,,» the notes« », the books«,»and the letters of the Educational«,»Scientific Council,',
        '1. *Welcomes* the report«;,» and the notes;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“,,” is one mark too many',
        'No space stands before “,”',
        'A space is missing after “,”',
        'A space is missing after “,”',
        '“;,” is one mark too many',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports, the notes, the books, and the letters of the Educational, Scientific Council,',
        '1. *Welcomes* the report, and the notes;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Inside brackets and quotation marks',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report (« »see below), the theme “« »Peace” and the outcome entitled “The future we want«,”» as adopted,',
        '1. *Welcomes* the decade “Water for Sustainable Development,” 2018–2028;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'No space stands inside brackets or quotation marks',
        'No space stands inside brackets or quotation marks',
        'The comma stands after the closing quotation mark',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report (see below), the theme “Peace” and the outcome entitled “The future we want”, as adopted,',
        '1. *Welcomes* the decade “Water for Sustainable Development,” 2018–2028;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Abbreviations, the end of a clause, a space that print left behind',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting from 3 to 5 p.m., the note by Annan et al., and the letters,',
        '1. *Welcomes* the reports ,38/5 and others; and the notes …;',
        '2. *Decides* to remain seized of the matter;.',
      ),
      problems: [],
      profile: { channel: 'pdftotext' },
    },
  ],
  create: (context) => ({
    document: () => {
      const printed = context.fact(isExtracted)
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        const { text } = clean
        if (!suspicious.test(text)) continue
        for (const { index } of text.matchAll(glued)) {
          const at = clean.rangeOf(index, index + 1)
          if (at.end - at.start !== 1 || isProtected(block, at.start)) continue
          context.report({
            message: 'glued',
            data: { mark: text[index] ?? '' },
            at,
            ...(printed ? { severity: 'info' } : {}),
            fix: { title: 'Add a space', edits: [{ start: at.end, end: at.end, text: ' ' }], changes: ['text'] },
          })
        }
        for (const { index } of text.matchAll(inner)) {
          const at = clean.rangeOf(index, index + 1)
          if (at.end - at.start !== 1) continue
          context.report({
            message: 'inner',
            at,
            ...(printed ? { severity: 'info' } : {}),
            expected: [''],
            fix: {
              title: 'Take the space out',
              edits: [{ ...at, text: '' }],
              changes: ['text', 'citations'],
              kind: printed ? 'suggested' : 'safe',
            },
          })
        }
        if (context.profile.organ !== 'SC')
          for (const { index } of text.matchAll(quotedComma)) {
            context.report({
              message: 'quoted',
              at: clean.rangeOf(index, index + 2),
              ...(printed ? { severity: 'info' } : {}),
              expected: ['”,'],
              fix: {
                title: 'Put the comma after the mark',
                edits: rewrite(clean, index, index + 2, '”,'),
                changes: ['text'],
                kind: 'suggested',
              },
            })
          }
        for (const { 0: found, index } of text.matchAll(candidate)) {
          const isSpace = found.startsWith(' ')
          const end = index + found.length - (isSpace ? 1 : 0)
          const after = index + found.length
          if (isSpace ? !isSpaced(text, index, after) : !isTwice(text, index, end)) continue
          if (!isSpace && after === text.length && block.type !== 'footnoteDefinition') continue
          const at = clean.rangeOf(index, end)
          if (isProtected(block, at.start) || isProtected(block, at.end - 1)) continue
          const marks = found.replace(' ', '')
          const mark = strongest(marks)
          context.report({
            message: isSpace ? 'space' : 'twice',
            ...(isSpace && printed ? { severity: 'info' } : {}),
            data: isSpace ? { mark } : { found },
            at,
            expected: [mark],
            fix: {
              title: isSpace ? 'Take the space out' : `Leave “${mark}”`,
              edits: rewrite(clean, index, end, isSpace ? '' : mark),
              changes: ['text'],
              kind:
                (isSpace && !printed) ||
                (!isSpace && new Set(marks).size === 1 && !abbreviated.test(text.slice(Math.max(0, index - 8), index)))
                  ? 'safe'
                  : 'suggested',
            },
          })
        }
      }
    },
  }),
})
export default rule
