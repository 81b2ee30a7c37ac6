import { LETTER, regex } from '../../../grammar/index.ts'
import { isExtracted, isProtected, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { wordGraph } from '../../lint/spelling/words.ts'

const endsInLetter = regex('u')`[${LETTER}]$`
const endsInWord = regex('u')`[${LETTER}][,)”]?$`
const hasLetter = regex('u')`[${LETTER}]`

/** Two years with a hyphen between them, and hyphens that stand for a dash. */
const candidate = /\d{4}-\d{4}|\d{4} [-–] \d{4}| --? |--/g
/** `short - and long-term` was torn. */
const suspended = /^(?:and|or) [a-z]+-/
const paired = /[a-z)] [-–] [a-z(]/
const pairReach = 160
const isYear = (digits: string): boolean => /^(?:1[89]|20)/.test(digits)

/** Whether the hyphen is wrong where it stands. */
const isWrong = (text: string, found: string, index: number): boolean => {
  const before = text.slice(Math.max(0, index - 2), index)
  const after = text.slice(index + found.length, index + found.length + 1)
  if (/\d/.test(found))
    return isYear(found) && isYear(found.slice(-4)) && !/[\d/.-]$/.test(before) && !/[\d/-]/.test(after)
  return (found === '--' ? endsInLetter : endsInWord).test(before) && hasLetter.test(after)
}

const rule: Rule = defineRule({
  id: 'dash',
  category: 'typography',
  severity: 'info',
  recommended: true,
  fix: 'safe',
  summary: 'Ranges of years and breaks in a sentence have a dash, not a hyphen.',
  rationale:
    '`2025–2026`, and ` – ` with spaces. Symbols (`A/79/807-S/2025/132`), quotations and titles are ' +
    'left alone; so are scans and texts before 2010, whose files have hyphens for dashes. A hyphen ' +
    'between spaces in a text read from print is a compound that was torn (`self - determination`) unless it is one of two.',
  sources: [
    {
      kind: 'measured',
      text:
        '210 texts of 1995 to 2026: 77 dashes with spaces, no hyphen in their place; three ranges of ' +
        'years with a hyphen, all in texts that were typed again.',
    },
    { kind: 'observed', text: 'A/79/L.124, PP 31: `2025–2026`.' },
  ],
  profiles: { channels: ['text', 'markdown', 'docx', 'markup', 'pdf', 'pdftotext', 'layout', 'pymupdf'], since: 2010 },
  options: {},
  messages: { hyphen: '“{found}” is written with a dash: “{instead}”' },
  examples: [
    {
      title: 'Hyphens',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the plan for «2025-2026» and its three dimensions« - »economic, social and environmental,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“2025-2026” is written with a dash: “2025–2026”', '“ - ” is written with a dash: “ – ”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the plan for 2025–2026 and its three dimensions – economic, social and environmental,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Symbols and compounds',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* document A/79/807-S/2025/132, resolution ES-10/24 of 18 September 2024 and the ' +
          'mid-term review of 2025–2026,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const printed = context.fact(isExtracted)
      // A text layer that has dashes elsewhere did not lose this one; what it tore is joined elsewhere.
      const hasDashes = context.text.includes(' – ')
      const isTorn = (text: string, index: number, end: number): boolean => {
        const before = /[A-Za-z]+$/.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? ''
        const after = /^[A-Za-z]+/.exec(text.slice(end, end + 24))?.[0] ?? ''
        return (
          before.length < 5 ||
          context.text.includes(`${before}-${after}`) ||
          !wordGraph()?.rank(before.toLowerCase()) ||
          // A compound is torn at one hyphen; a break in a sentence has two.
          !/^[a-z]/.test(text.slice(end)) ||
          suspended.test(text.slice(end)) ||
          !paired.test(`${text.slice(Math.max(0, index - pairReach), index)}\n${text.slice(end, end + pairReach)}`)
        )
      }
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        for (const { 0: found, index } of clean.text.matchAll(candidate)) {
          if (!isWrong(clean.text, found, index)) continue
          const end = index + found.length
          const at = clean.rangeOf(index, end)
          const isRange = /\d/.test(found)
          if (
            at.end - at.start !== found.length ||
            isProtected(block, at.start) ||
            (printed && isRange && found.includes(' ')) ||
            (printed && !isRange && (!hasDashes || isTorn(clean.text, index, end)))
          )
            continue
          const instead = isRange ? found.replace(/ ?[-–] ?/, '–') : ' – '
          context.report({
            message: 'hyphen',
            data: { found, instead },
            at,
            expected: [instead],
            fix: {
              title: 'Write a dash',
              edits: rewrite(clean, index, end, instead),
              changes: ['text'],
              kind: printed && !isRange ? 'suggested' : 'safe',
            },
          })
        }
      }
    },
  }),
})
export default rule
