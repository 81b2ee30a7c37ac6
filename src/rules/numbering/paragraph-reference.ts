import type { AnyNode, Annex, Clause, OperativeParagraph } from '../../../grammar/ast.ts'
import { paragraphReferences, type ParagraphReference } from '../../lint/facts/references.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { toText } from '../../tree/text.ts'
import { everyNode, nodesOf } from '../../tree/visit.ts'

const labelsOf = (clause: Clause): Set<string> =>
  new Set(nodesOf(clause, 'subparagraph').map(({ label }) => `(${label.replaceAll(/[().\s]/g, '')})`))

/** What a resolution has annexed to itself. */
const annexed = /\b(?:annex(?: [IVX]+)? to|annexed to) (?:the present|this) resolution\b/
/** What a paragraph may say of it. */
const mentions = /\b(?:[Aa]nnex|[Aa]ppend|[Aa]ttach|[Ee]nclos|[Ss]chedule|follow|below)/
/** Fewer words of a title may stand in a text by chance. */
const titleWords = 4

const rule: Rule = defineRule({
  id: 'paragraph-reference',
  category: 'numbering',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'A paragraph, and an annex, that the text refers to exists, and stands where the text says.',
  rationale:
    'When a paragraph is added or removed the references to the numbers after it go wrong unnoticed. ' +
    'Only references to the text itself are looked at: “paragraph 3 above”, “paragraph 5 (b) below”, ' +
    '“paragraph 2 of the present resolution”, “subparagraph (c) above”; not those to other ' +
    'resolutions, to sections and articles, or inside quotations.',
  sources: [
    {
      kind: 'observed',
      text:
        'A/80/L.22: “in the context of paragraph 152 above”; S/RES/2556 (2020): “paragraph 29 (ii) of ' +
        'this resolution”.',
    },
    {
      kind: 'knowledge',
      text: 'The Editorial Manual has a section on references to paragraphs (II.E) that could not be read.',
    },
  ],
  profiles: { stages: ['draft', 'adopted'], languages: ['en'] },
  restsOn: ['numbers'],
  options: {},
  messages: {
    annex: 'This document has no annex',
    unmentioned: 'No paragraph of the resolution mentions its annex',
    missing: 'There is no paragraph {number} in this resolution; its paragraphs are numbered {first} to {last}',
    letter: 'Paragraph {number} has no subparagraph {letter}',
    notAbove: 'Paragraph {number} does not stand above, it comes after this one',
    notBelow: 'Paragraph {number} does not stand below, it comes before this one',
  },
  examples: [
    {
      title: 'An annex that was left behind',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Adopts* the plan «annexed to the present resolution»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['This document has no annex'],
    },
    {
      title: 'An annex of which nothing is said',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the plan;',
        '2. *Decides* to remain seized of the matter.',
        '«Annex»',
        'Plan of work',
        'The Board meets twice a year.',
      ),
      problems: ['No paragraph of the resolution mentions its annex'],
    },
    {
      title: 'An annex that is called by its title (A/RES/80/117)',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Adopts* the political declaration of the second high-level meeting on wells;',
        '2. *Decides* to remain seized of the matter.',
        'Annex',
        'Political declaration of the second high-level meeting on wells',
        'We, the heads of State and Government, resolve to dig.',
      ),
      problems: [],
    },
    {
      title: 'A paragraph that was removed, one that was moved, and a letter too many',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General:',
        '(a) To convene a meeting;',
        '(b) To report on the meeting referred to in paragraph «4» below;',
        '2. *Decides* to consider the report referred to in paragraph «3» above;',
        '3. *Decides* to fund the meeting referred to in paragraph 1 (a) above and the reports referred ' +
          'to in paragraph «1 (c)» of the present resolution.',
      ),
      problems: [
        'There is no paragraph 4 in this resolution; its paragraphs are numbered 1 to 3',
        'Paragraph 3 does not stand above, it comes after this one',
        'Paragraph 1 has no subparagraph (c)',
      ],
    },
    {
      title: 'Paragraphs of other texts',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* paragraph 14 of its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report referred to in section IV, paragraph 22 above;',
        '2. *Decides* to convene the meeting called for in paragraphs 1 and 2 of the present resolution.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    /** A letter may stand in the running text too (`fields such as (a) trade; and (b) transport`), beside what refers to it. */
    const hasLetter = (clause: Clause, letter: string): boolean => {
      if (labelsOf(clause).has(letter)) return true
      const referring = context
        .fact(paragraphReferences)
        .filter((reference) => reference.clause === clause && reference.letters.includes(letter))
      return toText(clause, context.document).split(letter).length - 1 > referring.length
    }

    const check = (reference: ParagraphReference, numbered: readonly OperativeParagraph[]): void => {
      const { number, letters, direction, clause, range } = reference
      const targets = number === undefined ? [clause] : numbered.filter((paragraph) => paragraph.number === number)
      const [target] = targets
      if (!target) {
        const numbers = numbered.map((paragraph) => paragraph.number ?? 0)
        context.report({
          message: 'missing',
          data: { number: number ?? '', first: Math.min(...numbers), last: Math.max(...numbers) },
          at: range,
        })
        return
      }
      const wrongWay = number !== undefined && targets.length === 1 && isWrongWay(direction, target, clause)
      const letter = letters.find((each) => !targets.some((one) => hasLetter(one, each)))
      if (wrongWay) {
        context.report({ message: direction === 'above' ? 'notAbove' : 'notBelow', data: { number }, at: range })
      } else if (letter !== undefined) {
        const own = clause.type === 'operativeParagraph' ? clause.number : undefined
        context.report({ message: 'letter', data: { number: number ?? own ?? '', letter }, at: range })
      }
    }
    const checkMention = (annex: Annex): void => {
      if (!context.document.kind.endsWith('resolution')) return
      const text = context
        .fact(documentWords)
        .blocks()
        .filter(({ block }) => block.type !== 'footnoteDefinition' && startOf(block) < startOf(annex))
        .map(({ clean }) => clean.text)
        .join('\n')
      const title = annex.title?.split(' ').slice(0, titleWords).join(' ').toLowerCase()
      if (mentions.test(text) || (title && text.toLowerCase().includes(title))) return
      const [heading = ''] = /^.*/.exec(context.text.slice(startOf(annex), endOf(annex))) ?? []
      context.report({
        message: 'unmentioned',
        at: { start: startOf(annex), end: startOf(annex) + heading.trimEnd().length },
        severity: 'info',
      })
    }
    return {
      document: (document) => {
        const [first] = everyNode(document, 'annex')
        if (first) checkMention(first)
        else
          for (const { clean } of context.fact(documentWords).having('annex', 'annexed')) {
            const match = annexed.exec(clean.text)
            if (match)
              context.report({
                message: 'annex',
                at: clean.rangeOf(match.index, match.index + match[0].length),
                severity: 'warning',
              })
          }
        const numbers = new Map<AnyNode, readonly OperativeParagraph[]>()
        for (const reference of context.fact(paragraphReferences)) {
          let numbered = numbers.get(reference.resolution)
          if (!numbered) {
            numbered = nodesOf(reference.resolution, 'operativeParagraph').filter(({ number }) => number !== undefined)
            numbers.set(reference.resolution, numbered)
          }
          if (numbered.length > 0) check(reference, numbered)
        }
      },
    }
  },
})
export default rule

const isWrongWay = (direction: ParagraphReference['direction'], target: AnyNode, from: AnyNode): boolean => {
  const [there, here] = [target.position.start.offset ?? 0, from.position.start.offset ?? 0]
  return direction === 'above' ? there > here : direction === 'below' && there < here
}
