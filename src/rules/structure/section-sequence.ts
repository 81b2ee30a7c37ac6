import { formatRoman, parseRoman } from '../../../grammar/index.ts'
import type { Annex, Section } from '../../../grammar/ast.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Lintable, type Rule } from '../../lint/rule.ts'
import { startOf } from '../../tree/range.ts'

/** One way of counting parts: `I, II, III` or `A, B, C`. */
interface Series {
  read: (label: string) => number | undefined
  write: (ordinal: number) => string
}

const roman: Series = { read: parseRoman, write: formatRoman }
const letters: Series = {
  read: (label) => (/^[A-Z]$/.test(label) ? label.charCodeAt(0) - 64 : undefined),
  write: (ordinal) => String.fromCharCode(64 + ordinal),
}

/** The `I.` after headings A to H is a letter. */
const isNinthLetter = (label: string, start: number, { text }: Lintable): boolean =>
  label === 'I' && /(?:^|\n)[\s*#]*H\.?(?:[ \t*]|\n)/.test(text.slice(0, start))

const rule: Rule = defineRule({
  id: 'section-sequence',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'Sections and annexes that bear numbers or letters are counted I, II, III or A, B, C without gaps.',
  rationale:
    'They are cited by their labels. Where there is an A there is a B. A single annex bears no ' +
    'number. Texts before 1994 reach us as scans, in which labels are lost, and are left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Headings and subheadings: if there is an A there must be a B.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/headings',
    },
    { kind: 'observed', text: 'A/80/L.22, sections I to XVI; A/RES/78/245, sections I to V.' },
    { kind: 'knowledge', text: 'Annexes are numbered when there are two or more.' },
  ],
  profiles: { stages: ['draft', 'adopted'], languages: 'read', since: 1994 },
  options: {},
  messages: {
    gap: '{name} {label} follows {name} {last}; expected {expected}',
    first: 'The first {name} is {label}, not {expected}',
    alone: 'There is {name} {label}, but no {next}',
  },
  examples: [
    {
      title: 'A section is missing',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        'I',
        'Reports',
        '1. *Welcomes* the report;',
        '«III»',
        'Meetings',
        '2. *Decides* to convene a meeting.',
      ),
      problems: ['section III follows section I; expected II'],
    },
    {
      title: 'A single section',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Decides* to convene a meeting;',
        '«I»',
        'Reports',
        '2. *Welcomes* the report;',
        '3. *Welcomes* the note.',
      ),
      problems: ['There is section I, but no II'],
    },
    {
      title: 'Sections in order',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        'I',
        'Reports',
        '1. *Welcomes* the report;',
        'II',
        'Meetings',
        '2. *Decides* to convene a meeting.',
      ),
      problems: [],
    },
    {
      title: 'Annexes whose lists end without a stop',
      text: paragraphs(
        '*The Security Council,*',
        '*Recalling* its previous resolutions,',
        '1. *Decides* to remain seized of the matter.',
        'Annex I',
        '1. JOHN DOE',
        'Nationality: unknown',
        'Annex II',
        'Vessels',
        'Annex III:',
        'Goods',
      ),
      problems: [],
    },
    {
      title: 'The ninth letter',
      text: paragraphs(
        '*The Security Council,*',
        '*Recalling* its previous resolutions,',
        'G. Snow',
        '1. *Decides* to melt;',
        'H. Ice',
        '2. *Decides* to skate;',
        'I. Reporting',
        '3. *Requests* the Secretary-General to report.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const check = (name: string, blocks: readonly (Section | Annex)[]): void => {
      const labelled = blocks.flatMap((block) => (block.label === undefined ? [] : { block, label: block.label }))
      const [first] = labelled
      if (!first) return
      if (isNinthLetter(first.label, startOf(first.block), context)) return
      const series = roman.read(first.label) === undefined ? letters : roman
      let last = 0
      for (const [index, { block, label }] of labelled.entries()) {
        const ordinal = series.read(label)
        if (ordinal === undefined) return
        const next = labelled[index + 1]
        const at = { start: startOf(block), end: startOf(block) + labelLength(context.text, startOf(block), label) }
        const expected = series.write(last + 1)
        const data = { name, label, expected, last: last === 0 ? '' : series.write(last), next: series.write(2) }
        if (ordinal !== last + 1)
          context.report({ message: last === 0 ? 'first' : 'gap', data, at, expected: [expected] })
        else if (blocks.length === 1) context.report({ message: 'alone', data, at })
        // Where the next one counts as if this one were right, this label alone is wrong.
        last = next && series.read(next.label) === last + 2 ? last + 1 : ordinal
      }
    }
    return {
      document: (document) =>
        check(
          'annex',
          document.children.filter((child) => child.type === 'annex'),
        ),
      operativePart: (part) =>
        check(
          'section',
          part.children.filter((child) => child.type === 'section'),
        ),
      section: (section) =>
        check(
          'section',
          section.children.filter((child) => child.type === 'section'),
        ),
    }
  },
})
export default rule

/** Length of the words from the beginning of a block to the end of its label. */
const labelLength = (text: string, start: number, label: string): number => {
  const index = text.slice(start, start + 40).indexOf(label)
  return index < 0 ? 0 : index + label.length
}
