import { nodesOf } from '../../tree/visit.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { footnotesOf, type Note } from '../../tree/footnotes.ts'

const ibid = /^Ibid\b/
const ibidPiece = /^(?:and )?ibid\b/i

/** Symbols and citations that a note names, an addendum or part of the same document counted once. */
const namedSources = ({ parts }: Note): Set<string> =>
  new Set(
    parts.flatMap((part) => [
      ...nodesOf(part, 'documentSymbol').map(({ symbol }) =>
        symbol.replace(/(?:\/(?:Add|Corr|Rev)\.| \(Part ).*$/, ''),
      ),
      ...nodesOf(part, 'resolutionCitation').map(({ reference, instrument }) => `${instrument} ${reference}`),
    ]),
  )

/** How many sources a note sets apart by semicolons, or by `and` before a symbol; volumes of one series (`…; ibid., …`) are one source. */
const countSources = (note: Note): number =>
  Math.min(
    namedSources(note).size,
    note.text.split(/; |,? and (?=[AES]\/(?!\S*\/(?:Add|Corr|Rev)\.))/).filter((piece) => !ibidPiece.test(piece))
      .length,
  )

/** A note of words alone: no symbol, no number, no title, no name of a work, and no “Ibid.” of its own. */
const namesNothing = (note: Note): boolean =>
  namedSources(note).size === 0 &&
  !/[\d“”*_]/.test(note.text) &&
  !/\b(?:[Ii]bid|Charter|Convention|Treaty|Declaration|Covenant|Act|Statute|Series|Report|Agreement|Protocol|Available|Resolution)\b|https?:/.test(
    note.text,
  )

const rule: Rule = defineRule({
  id: 'ibid-antecedent',
  category: 'footnotes',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: '“Ibid.” follows a footnote that names exactly one source.',
  rationale:
    'It means the source of the note before, by number, not by page. It cannot be the first note, and ' +
    'after a note that names several sources, set apart by semicolons or `and`, nobody can tell which is meant.',
  sources: [
    {
      kind: 'observed',
      text:
        'A/79/L.124: note 2 `United Nations, Treaty Series, vol. 2896, No. 50518.`, note 3 `Ibid., vol. ' +
        '729, No. 10485.`',
    },
    {
      kind: 'knowledge',
      text:
        'That a note with several sources cannot be its antecedent, and that volumes of one series are ' +
        'one source (A/C.3/80/L.47, note 14).',
    },
  ],
  profiles: { since: 1996 },
  restsOn: ['notes'],
  options: {},
  messages: {
    first: '“Ibid.” in the first footnote refers to nothing',
    none: '“Ibid.” refers to nothing: footnote {before} names no source',
    several: '“Ibid.” is ambiguous: footnote {before} names {count} sources',
  },
  examples: [
    {
      title: 'In the first note',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Treaty,¹',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '«¹ Ibid., vol. 729, No. 10485.»',
      ),
      problems: ['“Ibid.” in the first footnote refers to nothing'],
    },
    {
      title: 'After two sources',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports,¹',
        '*Recalling also* the annex,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/123; and A/78/456.',
        '«² Ibid., annex II.»',
      ),
      problems: ['“Ibid.” is ambiguous: footnote 1 names 2 sources'],
    },
    {
      title: 'After no source',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports,¹',
        '*Recalling also* the annex,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ To be issued.',
        '«² Ibid., annex II.»',
      ),
      problems: ['“Ibid.” refers to nothing: footnote 1 names no source'],
    },
    {
      title: 'After one source, which may have parts (A/RES/78/184)',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Convention,¹',
        '*Recalling also* the Treaty,²',
        '1. *Welcomes* the report in two parts³ and its addendum;⁴',
        '2. *Decides* to remain seized of the matter.',
        '¹ United Nations, *Treaty Series*, vol. 2896, No. 50518.',
        '² Ibid., vol. 729, No. 10485.',
        '³ *Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 12* (A/78/12 (Part I) and ' +
          'A/78/12 (Part II)).',
        '⁴ Ibid., *Supplement No. 12A* (A/78/12/Add.1).',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      const notes = footnotesOf(document).notes.filter((note) => /^\d+$/.test(note.label))
      for (const note of notes) {
        if (!ibid.test(note.text)) continue
        const before = notes.findLast((other) => Number(other.label) === Number(note.label) - 1)
        if (note.label === '1') context.report({ message: 'first', at: note.node })
        else if (before) {
          const count = countSources(before)
          if (namesNothing(before)) context.report({ message: 'none', data: { before: before.label }, at: note.node })
          if (count > 1) context.report({ message: 'several', data: { before: before.label, count }, at: note.node })
        }
      }
    },
  }),
})
export default rule
