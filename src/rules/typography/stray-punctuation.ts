import { isExtracted, isProtected, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Two marks of which one is too many, and a mark that a space stands before; `p.m.;`, `ibid.,` and `…` are neither. */
const stray =
  /(?<![.,;:])(?:[,;:] ?[,;:.]|(?<=\p{Ll}{6}|[)”])\.[,;:]|\.\.)(?![.,;:])|(?<=[\p{L}\p{N})”]) +(?=[,;](?:[\s”]|$))/gu

/** The marks from the weakest; of two the stronger one stays. */
const strength = ',:;.'
const strongest = (marks: string): string =>
  Array.from(marks).toSorted((a, b) => strength.indexOf(b) - strength.indexOf(a))[0] ?? ''

const rule: Rule = defineRule({
  id: 'stray-punctuation',
  category: 'typography',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'No mark of punctuation stands twice, and none has a space before it.',
  rationale:
    'Amending leaves `,,` and `;.` behind. The end of a clause is for the rules on final punctuation to judge. Full stops of abbreviations (`3 p.m.;`, `ibid.,`) are left alone, and so are quotations. Where the text was read from print a space before a mark is an artefact and is not reported. Of two different marks it is for the drafter to choose.',
  sources: [
    {
      kind: 'measured',
      text: '210 texts of 1995 to 2026: none but `3 to 5 p.m.;` and four spaces before commas in texts read from print.',
    },
  ],
  profiles: {
    languages: ['en'],
    channels: ['text', 'markdown', 'docx', 'pdf', 'pdftotext', 'layout', 'pymupdf'],
    since: 1995,
  },
  options: {},
  messages: {
    twice: '“{found}” is one mark too many',
    space: 'No space stands before “{mark}”',
  },
  examples: [
    {
      title: 'Marks that amending left behind',
      text: '*The General Assembly,*\n\n*Recalling* the reports«,,» the notes« », and the letters,\n\n1. *Welcomes* the report«;,» and the notes;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: ['“,,” is one mark too many', 'No space stands before “,”', '“;,” is one mark too many'],
      fixed:
        '*The General Assembly,*\n\n*Recalling* the reports, the notes, and the letters,\n\n1. *Welcomes* the report; and the notes;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      title: 'Abbreviations, the end of a clause, a space that print left behind',
      text: '*The General Assembly,*\n\n*Recalling* the meeting from 3 to 5 p.m., the note by Annan et al., and the letters,\n\n1. *Welcomes* the reports ,38/5 and others; and the notes …;\n\n2. *Decides* to remain seized of the matter;.\n',
      problems: [],
      profile: { channel: 'pdftotext' },
    },
  ],
  create: (context) => ({
    document: () => {
      const printed = context.fact(isExtracted)
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        for (const { 0: found, index } of clean.text.matchAll(stray)) {
          const end = index + found.length
          if (end === clean.text.length && block.type !== 'footnoteDefinition') continue
          const at = clean.rangeOf(index, end)
          if (isProtected(block, at.start) || isProtected(block, at.end - 1)) continue
          const isSpace = found.trim() === ''
          if (isSpace && printed) continue
          const mark = isSpace ? (clean.text[end] ?? '') : strongest(found.replace(' ', ''))
          const same = new Set(found.replace(' ', '')).size === 1
          context.report({
            message: isSpace ? 'space' : 'twice',
            data: isSpace ? { mark } : { found },
            at,
            expected: [mark],
            fix: {
              title: isSpace ? 'Take the space out' : `Leave “${mark}”`,
              edits: rewrite(clean, index, end, isSpace ? '' : mark),
              changes: ['text'],
              kind: isSpace || same ? 'safe' : 'suggested',
            },
          })
        }
      }
    },
  }),
})
export default rule
