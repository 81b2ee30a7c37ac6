/**
 * A Word file in the form of the United Nations template, from the gold of a document: masthead in the first page's header,
 * automatic numbers, italic opening phrases, real footnotes.
 */
import { b, docx, i, item, level, list, p, r, row } from '../read/docx/make.ts'
import type { GoldClause, GoldDocument } from './gold.ts'

const organs: Readonly<Record<string, string>> = {
  SC: 'Security Council',
  HRC: 'Human Rights Council',
  ECOSOC: 'Economic and Social Council',
}

/** Speaker of the text. */
export const organOf = ({ organ }: GoldDocument): string => organs[organ] ?? 'General Assembly'

const sponsorNote = 'Any changes to the list of sponsors will be reflected in the official record of the meeting.'
const up = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'

const styles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="SingleTxt"><w:name w:val="__Single Txt"/><w:basedOn w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="_ H_1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'

const letterAt = (index: number): string => String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1)
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** The list levels that write just these labels, (a) above (i); none where the labels follow no row. */
function levelsOf(parts: readonly GoldClause[]): number[] | undefined {
  let letter = 0
  let roman = 0
  const levels = parts.map(({ label }) => {
    if (label === `(${letterAt(letter)})`) {
      letter++
      roman = 0
      return 1
    }
    return label === `(${romans[roman++]})` ? 2 : 0
  })
  return levels.includes(0) ? undefined : levels
}

const body = '<w:pStyle w:val="SingleTxt"/>'
const heading = (text: string): string => p(b(text), '<w:pStyle w:val="H1"/>')

const note = (id: number, inside: string): string => `<w:footnote w:id="${id}">${p(inside)}</w:footnote>`

class WordWriter {
  readonly #document: GoldDocument
  readonly #clauses: number
  #note = 0
  #clause = 0

  constructor(document: GoldDocument) {
    this.#document = document
    this.#clauses = document.preamble.length + document.operative.length
  }

  /** The gold does not say where the marks stand: they are spread over the clauses. */
  #marks(): string {
    this.#clause++
    const due = Math.floor((this.#clause * this.#document.footnotes.length) / this.#clauses)
    let marks = ''
    while (this.#note < due) marks += `<w:r>${up}<w:footnoteReference w:id="${++this.#note}"/></w:r>`
    return marks
  }

  #clauseParagraphs({ opener, text, number, subparagraphs = [] }: GoldClause): string {
    const italic = opener && text.startsWith(opener) ? opener : ''
    const content = (italic && i(italic)) + r(text.slice(italic.length)) + this.#marks()
    const first = typeof number === 'number' ? item(content, 1, 0, body) : p(content, body)
    const levels = levelsOf(subparagraphs)
    const below = subparagraphs.map((part, index) =>
      levels === undefined ? p(`${part.label ?? ''}\t${part.text}`, body) : item(part.text, 1, levels[index], body),
    )
    return first + below.join('')
  }

  body(): string {
    const { symbol, kind, organ, preamble, operative } = this.#document
    const isDraft = kind.startsWith('draft')
    const proposal = `${r('Iraq:')}<w:r>${up}<w:footnoteReference w:customMarkFollows="1" w:id="0"/><w:t>*</w:t></w:r>${r(' draft resolution')}`
    const above = isDraft ? p('Agenda item 12', body) + p(proposal, body) : ''
    const title =
      organ === 'SC'
        ? ''
        : heading(
            isDraft
              ? 'Strengthening of cooperation'
              : `${symbol.replace(/^.*RES\//, '')}. Strengthening of cooperation`,
          )
    const speaker = `The ${organOf(this.#document)},`
    const clauses = [...preamble, ...operative].map((clause) => this.#clauseParagraphs(clause)).join('')
    return `${above}${title}${p(i(speaker), body)}${clauses}<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:footerReference w:type="first" r:id="footer1"/><w:titlePg/></w:sectPr>`
  }

  footnotes(): string {
    const numbered = this.#document.footnotes.map(({ text }, index) =>
      note(index + 1, `<w:r>${up}<w:footnoteRef/></w:r><w:r><w:tab/></w:r>${r(text)}`),
    )
    return note(0, r(`* ${sponsorNote}`)) + numbered.join('')
  }
}

/** Writes the Word file of a document. */
export function wordFromGold(document: GoldDocument): Uint8Array {
  const writer = new WordWriter(document)
  const distribution = p('Distr.: Limited') + p('28 October 2025') + p('Original: English')
  const masthead = row(p('United Nations'), p(document.symbol)) + row(p(organOf(document)), distribution)
  const start = document.operative.find(({ number }) => typeof number === 'number')?.number ?? 1
  return docx({
    body: writer.body(),
    styles,
    footnotes: writer.footnotes(),
    numbering: list(
      1,
      level(0, 'decimal', '%1.', `<w:start w:val="${start}"/>`),
      level(1, 'lowerLetter', '(%2)'),
      level(2, 'lowerRoman', '(%3)'),
    ),
    headers: { header1: `<w:tbl>${masthead}</w:tbl>` },
    footers: { footer1: p('25-17035 (E) 281025') + p('*2517035*') },
  })
}
