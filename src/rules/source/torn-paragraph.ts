import type { AnyNode, Clause, Subparagraph } from '../../../grammar/ast.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Edit, type Rule } from '../../lint/rule.ts'
import { ORPHANS_APART } from '../shared/orphan-words.ts'
import { endOf, holds, startOf, type Range } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'

/** Empty lines below which a sentence goes on in a small letter; items of a list may have lost their labels (S/RES/2098 (2013)). */
const gap = /\n[^\S\n]*\n\s*(?=\p{Ll})(?!(?:[a-z]|[ivxl]+)[.)])/gu

/** A whole line that ends in mid-sentence. */
const wholeLine = /[^\n]{25}[\p{L}\p{N},)”’]$/u

/** Where an empty line tears a sentence. What stands above is asked of the few gaps alone: a look back at every letter is dear. */
const tears = (text: string): Range[] =>
  [...text.matchAll(gap)]
    .filter(({ index }) => wholeLine.test(text.slice(Math.max(0, index - 60), index)))
    .map(({ 0: blank, index }) => ({ start: index, end: index + blank.length }))

/** What `dropped-opener` tells. */
const orphan = new RegExp(`^(?:${ORPHANS_APART})`)

/** More places than these are one finding: the whole text came so. */
const several = 3

/** Pages, lists and headings stand between the words of a paragraph for reasons of their own. */
const isWords = ({ type }: AnyNode): boolean =>
  type !== 'subparagraph' && type !== 'heading' && type !== 'pageBreak' && type !== 'footnoteReference'

/** Whether an empty line stands between words of a node, and nothing else beside it. */
const isAmongWords = (node: AnyNode, place: Range): boolean =>
  !('children' in node) ||
  (node.children as AnyNode[]).every(
    (child) =>
      endOf(child) < place.start ||
      startOf(child) > place.end ||
      (isWords(child) ? isAmongWords(child, place) : child.type === 'subparagraph' && cuts(child, place)),
  )

/** The same within a paragraph, or within one item of it. */
const cuts = (node: Clause | Subparagraph, place: Range): boolean =>
  holds(node, place.start - 1) && holds(node, place.end) && isAmongWords(node, place)

/** A line of a paragraph goes on in the next. */
const lineEnd = /\S[ \t]*\r?\n[ \t]*\S/

const rule: Rule = defineRule({
  id: 'torn-paragraph',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'No empty line cuts a paragraph.',
  rationale:
    'A paragraph that is pasted from a mail or a page may fall in two where a line ended. The pieces are read as one, ' +
    'but people see two paragraphs, of which the second begins in a small letter. Page breaks are left alone, and so are ' +
    'short lines, which programs that read PDF files set apart.',
  sources: [
    { kind: 'observed', text: 'A/C.3/80/L.29: converters set the lines of one long paragraph apart.' },
    { kind: 'measured', text: 'Printed and typed texts of 400 documents: none but for tables.' },
  ],
  profiles: { channels: ['text', 'markdown', 'layout', 'pdftotext'], languages: 'read', since: 1994 },
  options: {},
  messages: {
    torn: 'An empty line cuts this paragraph before “{words}”',
    several: 'Empty lines cut paragraphs at {count} places; the first stands before “{words}”',
  },
  examples: [
    {
      title: 'An empty line in mid-sentence',
      text: 'The General Assembly,\n\nRecalling the purposes of the\n\n«cooperation» between the two organizations,\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n',
      problems: ['An empty line cuts this paragraph before “cooperation between the”'],
      fixed:
        'The General Assembly,\n\nRecalling the purposes of the cooperation between the two organizations,\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n',
    },
    {
      title: 'A list below its chapeau, and a line that goes on',
      text: 'The General Assembly,\n\nRecalling its resolution 77/338 of 1 September 2023 on\nwater,\n\n1. Welcomes:\n\n(a) The report;\n\n(b) The plan;\n\n2. Decides to remain seized of the matter.\n',
      problems: [],
    },
    {
      title: 'A page that ends in mid-sentence',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recognizing* the need to strengthen cooperation with the Organization in the',
        '2/5 25-13823',
        '\ffield of security, as affirmed in its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const isOrphan = ({ start, end }: Range): boolean =>
        context.text[start - 1] === ',' && orphan.test(context.text.slice(end, end + 30))
      const clauses = [...everyNode(document, 'preambularParagraph'), ...everyNode(document, 'operativeParagraph')]
      const places = tears(context.text).filter((place) =>
        clauses.some((clause) => cuts(clause, place) && !(clause.type === 'preambularParagraph' && isOrphan(place))),
      )
      const [first] = places
      if (!first) return
      // A paragraph that is one long line stays one.
      const isWrapped = (place: Range): boolean =>
        clauses.some(
          (clause) =>
            cuts(clause, place) &&
            lineEnd.test(
              `${context.text.slice(startOf(clause), place.start)} ${context.text.slice(place.end, endOf(clause))}`,
            ),
        )
      const join = (place: Range): Edit => ({ ...place, text: isWrapped(place) ? '\n' : ' ' })
      const isMany = places.length > several
      for (const place of isMany ? [first] : places) {
        const words = context.text.slice(place.end, place.end + 60).split(/\s+/, 3)
        context.report({
          message: isMany ? 'several' : 'torn',
          data: { words: words.join(' '), count: places.length },
          at: { start: place.end, end: place.end + (words[0]?.length ?? 0) },
          fix: {
            title: 'Join the pieces',
            edits: (isMany ? places : [place]).map(join),
            changes: ['text'],
            // Whoever sees a text that came in pieces throughout wants to see it joined.
            kind: isMany ? 'suggested' : 'safe',
          },
        })
      }
    },
  }),
})
export default rule
