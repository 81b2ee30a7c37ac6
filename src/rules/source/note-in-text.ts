import { isPrinted, runningText } from '../../lint/facts/blocks.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Words that stand in footnotes alone; in the text a session, a volume or a publication is named otherwise. */
const source =
  /(?<![A-Za-z])(?:Official Records of the [A-Z][A-Za-z ]{5,50}, [A-Z][a-z-]+(?: [a-z-]+)* (?:Session|Year),|(?:United|League of) Nations, Treaty Series,? vol\.|Ibid\.|United Nations publication, Sales No\.)/

/** `Resolution 55/2.`, `Resolution 217 A (III), annex.`, `44. A/70/122.`: with a capital and a full stop it is a note. */
const resolution =
  /(?<=\d|[^“"] )Resolution (?:E?S-)?\d+(?:\/\d+)?(?: [A-Z])?(?: \([IVXL]+\))?(?:, annex(?: [IVX]+)?)?\.(?= |$)|(?<=\d )See (?:also )?(?:[A-Z]\/\d|resolution |decision |Official Records)|(?<=[.;] |\d ?)[A-Z]\/(?:[A-Z\d.-]+\/)+[\w.-]*\d\.(?= |$)/

/** All of these have one of them. */
const names = /Official Records|Treaty Series|Ibid\.|Sales No\.|Resolution |See |[A-Z]\//

const rule: Rule = defineRule({
  id: 'note-in-text',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The words of footnotes stand in footnotes.',
  rationale:
    'The notes of a printed page stand below a line that is lost when the page is turned into text, ' +
    'and without their numbers nothing tells them from the paragraph above them. What was read into a ' +
    'paragraph gives it a wrong end, sources in its text and marks without notes: all that waits for ' +
    'this one finding. In a typed draft such words are the drafter’s, and other rules speak of them.',
  sources: [
    {
      kind: 'observed',
      text: 'Texts of A/RES/79/181 and A/RES/80/13 as extracted from pages with unnumbered notes.',
    },
    { kind: 'knowledge', text: 'The forms of notes are those of the rule footnote-form.' },
  ],
  profiles: { languages: ['en'], since: 1994 },
  doubts: ['notes'],
  options: {},
  messages: {
    one: 'The words of a footnote were read into this paragraph',
    several: 'The words of footnotes were read into {count} paragraphs, of which this is the first',
  },
  examples: [
    {
      title: 'A page whose notes have lost their numbers',
      text: paragraphs(
        '                                          A/80/L.900',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023 and the report of the Committee, «Official ' +
          'Records of the General Assembly, Seventy-ninth Session,» Supplement No. 53 (A/79/53).',
        lines('25-12345                                  1/2', '\f', 'A/80/L.900'),
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The words of a footnote were read into this paragraph'],
    },
    {
      title: 'In a typed draft it is a source in the text',
      text: paragraphs(
        '*The General Assembly,*',
        '*Taking note* of the report of the Committee in the Official Records of the General Assembly, ' +
          'Seventy-ninth Session, Supplement No. 53,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      if (!context.fact(isPrinted)) return
      const blocks = context.fact(runningText)
      const found = blocks.flatMap((block, index) => {
        if (block.type === 'footnoteDefinition' || block.type === 'paragraph') return []
        const clean = context.clean(block)
        const { text } = clean
        const match = names.test(text) ? (source.exec(text) ?? resolution.exec(text)) : null
        // A note that was taken for a paragraph leaves the number of the next one wrong.
        const spoiled = match && match.index < 3 ? blocks.slice(index, index + 2) : [block]
        return match ? [{ spoiled, at: clean.rangeOf(match.index, match.index + match[0].length) }] : []
      })
      const [first] = found
      if (!first) return
      context.report({
        message: found.length === 1 ? 'one' : 'several',
        data: { count: found.length },
        at: first.at,
        spoils: found.flatMap(({ spoiled }) => spoiled),
      })
    },
  }),
})
export default rule
