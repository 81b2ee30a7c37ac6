import type { Document, Resolution } from '../../../grammar/ast.ts'
import { ORGANS } from '../../../grammar/english.ts'
import { LETTER, organOfSymbol, regex } from '../../../grammar/index.ts'
import { parts } from '../../lint/facts/parts.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type FixProposal, type Lintable, type Rule } from '../../lint/rule.ts'
import { openerOf } from '../../tree/outline.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'

/** A last line with nothing but the name of an organ, however it is punctuated. */
const nameAlone = regex('iu')`(?:^|\n)[*_\s]*((?:the\s+)?([${LETTER}][${LETTER} ]+?))[\s,:;.*_]*$`

interface Misread {
  organ: string
  words: string
  range: Range
}

/** The organ's name just above the clauses, in a form that is no organ line: `The Security Council:`. */
const misreadLine = (document: Document, resolution: Resolution, { text }: Lintable): Misread | undefined => {
  const above = document.children[document.children.indexOf(resolution) - 1]
  if (above?.type !== 'title' && above?.type !== 'masthead') return undefined
  const block = text.slice(startOf(above), endOf(above))
  const [line = '', , name = ''] = nameAlone.exec(block) ?? []
  const organ = ORGANS.find((known) => known.toLowerCase() === name.toLowerCase().replaceAll(/\s+/g, ' '))
  const words = line.trim()
  const start = endOf(above) - (block.length - block.lastIndexOf(words))
  return organ === undefined ? undefined : { organ, words, range: { start, end: start + words.length } }
}

const fixOf = (range: Range, text: string): FixProposal => ({
  title: 'Write the organ line',
  edits: [{ ...range, text }],
  changes: ['organ', 'parts'],
})

const rule: Rule = defineRule({
  id: 'organ-line-missing',
  category: 'structure',
  severity: 'error',
  recommended: true,
  fix: 'suggested',
  summary: 'The organ in whose name the resolution speaks stands before its paragraphs, on a line of its own.',
  rationale:
    'It is the subject of the sentence: `The General Assembly,`. Amendments, decisions and statements ' +
    'of a President have none. A name that is punctuated otherwise, or that lacks its article, is ' +
    'taken for an organ line that went wrong.',
  sources: [
    {
      kind: 'manual',
      text: 'Resolutions II.C: first the name of the organ, then the preamble, then the operative part.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    { kind: 'akn4un', text: 'Part 3: the enacting formula is the name of the organ.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    missing: 'No line names the organ before the first paragraph; expected “{expected}”',
    unknown: 'No line names the organ before the first paragraph, such as “The General Assembly,”',
    misread: '“{words}” is not how a resolution names its organ; expected “{expected}”',
  },
  examples: [
    {
      title: 'The text begins with its first paragraph',
      text: paragraphs(
        'United Nations S/2024/173',
        'Security Council',
        lines('Distr.: General', '5 March 2024'),
        'Original: English',
        'Malta: draft resolution',
        '«Recalling» its resolution 2623 (2022) of 27 February 2022,',
        'Noting the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
      problems: ['No line names the organ before the first paragraph; expected “The Security Council,”'],
      fixed: paragraphs(
        'United Nations S/2024/173',
        'Security Council',
        lines('Distr.: General', '5 March 2024'),
        'Original: English',
        'Malta: draft resolution',
        'The Security Council,',
        'Recalling its resolution 2623 (2022) of 27 February 2022,',
        'Noting the report of the Secretary-General,',
        '1. Welcomes the report;',
        '2. Decides to remain seized of the matter.',
      ),
    },
    {
      title: 'A colon, and no article',
      text: paragraphs(
        '«General Assembly:»',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“General Assembly:” is not how a resolution names its organ; expected “The General Assembly,”'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Nothing tells which organ',
      text: paragraphs(
        'Cooperation',
        '«*Recalling*» the Charter of the United Nations,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['No line names the organ before the first paragraph, such as “The General Assembly,”'],
    },
    {
      title: 'The organ’s line',
      text: paragraphs(
        '*The Human Rights Council,*',
        '*Recalling* its resolution 49/1 of 4 March 2022,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const resolutions = document.children.filter((child) => child.type === 'resolution')
      const [resolution] = resolutions
      const named = resolutions.some(({ children }) => children.some((child) => child.type === 'organLine'))
      if (!resolution || named || (document.kind !== 'draft-resolution' && document.kind !== 'resolution')) return
      const own = context.fact(parts).filter((part) => part.resolution === resolution)
      const italic = own.some(({ openers }) => openers.some((opener) => opener.italic !== 'none'))
      const write = (organ: string): string => (italic ? `*The ${organ},*` : `The ${organ},`)
      const misread = misreadLine(document, resolution, context)
      if (misread) {
        const expected = `The ${misread.organ},`
        context.report({
          message: 'misread',
          data: { words: misread.words, expected },
          at: misread.range,
          expected: [expected],
          fix: fixOf(misread.range, write(misread.organ)),
        })
        return
      }
      const organ = (document.symbol && organOfSymbol(document.symbol)) ?? document.organ
      const first = own[0]?.clauses[0]
      const start = startOf(resolution)
      context.report({
        message: organ ? 'missing' : 'unknown',
        data: { expected: `The ${organ},` },
        at: (first && openerOf(first)) ?? resolution,
        ...(organ ? { expected: [`The ${organ},`], fix: fixOf({ start, end: start }, `${write(organ)}\n\n`) } : {}),
      })
    },
  }),
})
export default rule
