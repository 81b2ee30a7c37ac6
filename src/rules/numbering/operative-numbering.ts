import type { AnyNode, OperativeParagraph, OperativePart, Resolution, Section } from '../../../grammar/ast.ts'
import { isExtracted } from '../../lint/facts/blocks.ts'
import { numberedPreamble } from '../../lint/facts/parts.ts'
import { renumber, type Renumbered } from '../../lint/facts/renumber.ts'
import { numberRange } from '../../lint/facts/numbers.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { openerOf } from '../../tree/outline.ts'
import { endOf, startOf } from '../../tree/range.ts'

/** A paragraph in a run of numbers; under a heading the run may begin anew. */
interface Entry {
  paragraph: OperativeParagraph
  mayRestart: boolean
}

/** The paragraphs of a part and of its sections in order; what bears neither number nor opening phrase is no paragraph. */
const entriesOf = (part: OperativePart | Section, underHeading = false): Entry[] => {
  const entries: Entry[] = []
  let mayRestart = underHeading
  for (const child of part.children as AnyNode[]) {
    if (child.type === 'heading') mayRestart = true
    else if (child.type === 'section') {
      entries.push(...entriesOf(child, true))
      mayRestart = true
    } else if (child.type === 'operativeParagraph' && (child.number !== undefined || openerOf(child))) {
      entries.push({ paragraph: child, mayRestart })
      // A paragraph without a number may be of the preamble of its section, and numbers begin behind it (A/RES/78/253, XXVI).
      if (child.number !== undefined) mayRestart = false
    }
  }
  return entries
}

/** `3`, `25 and 26`, `25 to 29` */
const listed = (from: number, to: number): string => {
  if (from === to) return String(from)
  return to === from + 1 ? `${from} and ${to}` : `${from} to ${to}`
}

/** The number that each paragraph should bear, from `index` to the end of its run or of the `count` paragraphs. */
const numbersFrom = (entries: readonly Entry[], index: number, first: number, count = Infinity): Renumbered[] => {
  const wanted: Renumbered[] = []
  for (const { paragraph, mayRestart } of entries.slice(index, index + count)) {
    if (wanted.length > 0 && mayRestart && paragraph.number === 1) break
    wanted.push({ paragraph, number: first + wanted.length })
  }
  return wanted
}

/** More paragraphs than these are not misnumbered alone. */
const longestSlip = 3

/** How many paragraphs from `index` on are misnumbered before the run goes on as if they were not; 0 where it does not. */
const slipLength = (entries: readonly Entry[], index: number, expected: number): number => {
  let sum = 0
  for (let length = 1; length <= longestSlip; length++) {
    // Numbers that only changed places are those that were expected.
    sum += (entries[index + length - 1]?.paragraph.number ?? 0) - (expected + length - 1)
    const next = entries[index + length]
    if (length > 1 && sum === 0) return length
    if (!next || (next.mayRestart && next.paragraph.number === 1)) return 0
    if (next.paragraph.number === expected + length) return length
  }
  return 0
}

const rule: Rule = defineRule({
  id: 'operative-numbering',
  category: 'numbering',
  severity: 'error',
  recommended: true,
  fix: 'suggested',
  summary: 'Operative paragraphs are numbered 1, 2, 3 without gaps or repeats.',
  rationale:
    'Paragraphs are cited by their numbers. Numbers may run through all sections or begin anew under ' +
    'a heading. The fix renumbers all paragraphs from the first wrong one on, and the references to ' +
    'them (“paragraph 5 above”); it is only suggested, because a gap may mean that a paragraph is ' +
    'lost. A number that an extractor moved into the text nearby is not missing. Texts before 1994 ' +
    'reach us as scans and are left alone.',
  sources: [
    { kind: 'akn4un', text: 'Part 3: operative paragraphs are numbered.' },
    { kind: 'surveyed', text: 'Numbers begin anew inside the document in 8 of 286 General Assembly texts.' },
  ],
  profiles: { stages: ['draft', 'adopted'], since: 1994, languages: 'read' },
  doubts: ['numbers'],
  options: {},
  messages: {
    gap: 'Paragraph {number} follows paragraph {last}; {missing} {are} missing',
    repeat: 'Paragraph {number} follows paragraph {last}; the number should be {expected}',
    first: 'The first operative paragraph is numbered {number}, not 1',
    bare: 'This operative paragraph bears no number; the one before it is {last}',
    none: 'None of the {count} operative paragraphs bears a number',
  },
  examples: [
    {
      title: 'A number is left out',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to continue;',
        '«4». *Decides* to remain seized of the matter.',
      ),
      problems: ['Paragraph 4 follows paragraph 2; 3 is missing'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to continue;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'References follow their paragraphs',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to report;',
        '«3». *Requests* the Board to report;',
        '4. *Decides* to consider the reports referred to in paragraphs 1 and 3 above.',
      ),
      problems: ['Paragraph 3 follows paragraph 1; 2 is missing'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to report;',
        '2. *Requests* the Board to report;',
        '3. *Decides* to consider the reports referred to in paragraphs 1 and 2 above.',
      ),
    },
    {
      title: 'No numbers',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«*Welcomes* the report;»',
        '*Decides* to remain seized of the matter.',
      ),
      problems: ['None of the 2 operative paragraphs bears a number'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Numbers without gaps',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to continue;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'A number stands twice',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to continue;',
        '«2». *Decides* to remain seized of the matter.',
      ),
      problems: ['Paragraph 2 follows paragraph 2; the number should be 3'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to continue;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Two numbers have changed places, and the rest goes on',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '«3». *Requests* the Secretary-General to continue;',
        '2. *Invites* Governments to contribute;',
        '4. *Decides* to remain seized of the matter.',
      ),
      problems: ['Paragraph 3 follows paragraph 1; the number should be 2'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to continue;',
        '3. *Invites* Governments to contribute;',
        '4. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'One paragraph bears no number',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '«*Requests* the Secretary-General to continue;»',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: ['This operative paragraph bears no number; the one before it is 1'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Requests* the Secretary-General to continue;',
        '3. *Decides* to remain seized of the matter.',
      ),
    },
  ],
  create: (context) => {
    /** Whether a number stands somewhere between two paragraphs: an extractor moved it there. */
    const isDisplaced = (number: number, from: AnyNode | undefined, to: AnyNode): boolean =>
      new RegExp(`(?:^|\\s)${number}[.)](?=\\s|$)`).test(
        context.text.slice(
          from ? startOf(from) : startOf(to),
          to.type === 'operativeParagraph' ? endOf(to) : startOf(to),
        ),
      )

    const check = (entries: readonly Entry[], resolution: Resolution): void => {
      const printed = context.fact(isExtracted)
      let last = 0
      let fixed = false
      /** Index of the paragraph after those of a slip that was reported. */
      let slipEnd = 0
      for (const [index, { paragraph, mayRestart }] of entries.entries()) {
        const { number } = paragraph
        const expected = last + 1
        if (index < slipEnd) {
          last = expected
          continue
        }
        if (number === expected || (mayRestart && number === 1)) {
          if (paragraph.inferred && !isDisplaced(number, entries[index - 1]?.paragraph, paragraph)) {
            context.report({
              message: 'bare',
              data: { last },
              at: paragraph,
              // What printed it may have lost it.
              ...(printed ? { severity: 'warning' } : {}),
              expected: [String(number)],
              fix: {
                title: `Number it ${number}`,
                edits: [{ start: startOf(paragraph), end: startOf(paragraph), text: `${number}. ` }],
                changes: ['numbers'],
              },
            })
          }
          last = number
          continue
        }
        const before = entries[index - 1]?.paragraph
        // Where the number went to a line above, that line has no opening phrase (A/C.1/80/L.38 through pdftotext).
        const displaced = isDisplaced(expected, before, paragraph)
        const given = before !== undefined && !openerOf(before)
        const lost = number === undefined && (mayRestart || last === 0 || given)
        if (!displaced && !lost) {
          const missingTo = (number ?? 0) - 1
          const slip = number === undefined ? 0 : slipLength(entries, index, expected)
          const isGap = number !== undefined && number > expected && slip === 0
          context.report({
            message: number === undefined ? 'bare' : last === 0 ? 'first' : isGap ? 'gap' : 'repeat',
            data: {
              number: number ?? '',
              last,
              expected,
              missing: listed(expected, missingTo),
              are: missingTo > expected ? 'are' : 'is',
            },
            at: (number !== undefined && numberRange(paragraph, context)) || paragraph,
            expected: [String(expected)],
            fix: fixed
              ? undefined
              : renumber(resolution, numbersFrom(entries, index, expected, slip || Infinity), context),
          })
          fixed ||= slip === 0
          if (slip > 0) {
            slipEnd = index + slip
            last = expected
            continue
          }
        }
        last = number ?? (displaced ? expected : last)
      }
    }
    return {
      operativePart: (part, parents) => {
        const resolution = parents.findLast((parent) => parent.type === 'resolution')
        const preambular = context.fact(numberedPreamble)
        const all = entriesOf(part)
        const entries = all.filter(({ paragraph }) => !preambular.has(paragraph))
        const [first] = entries
        // Numbers that went on from a numbered preamble are wrong with those of the preamble.
        const goesOn = all.length > entries.length && first?.paragraph.number !== 1
        if (!first || !resolution || goesOn) return
        if (entries.some(({ paragraph }) => paragraph.number !== undefined)) check(entries, resolution)
        else if (entries.length > 1) {
          context.report({
            message: 'none',
            data: { count: entries.length },
            at: first.paragraph,
            place: 'operative part',
            fix: renumber(resolution, numbersFrom(entries, 0, 1), context),
          })
        }
      },
    }
  },
})
export default rule
