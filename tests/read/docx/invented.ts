/**
 * An invented draft resolution with everything that real ones have.
 */
import { b, docx, i, item, level, list, p, r, row } from './make.ts'

const up = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
const refer = (id: number): string => `<w:r>${up}<w:footnoteReference w:id="${id}"/></w:r>`
const single = '<w:pStyle w:val="SingleTxt"/>'

const body = [
  p('Eightieth session', single),
  p('Agenda item 12 (b)', single),
  p(b('Oceans and the law of the sea: lighthouses'), '<w:pStyle w:val="H1"/>'),
  p(
    `${r('Atlantis, Iraq and Ruritania:')}<w:r>${up}<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>${r(' draft resolution')}`,
    single,
  ),
  p(b('Lighthouses'), '<w:pStyle w:val="H1"/>'),
  p(i('The General Assembly,'), single),
  p(i('Recalling') + r(' its resolution 78/10 of 21 November 2023,') + refer(2) + r(' on the subject,'), single),
  p(r('Noting ', '<w:rStyle w:val="Emphasis"/>') + r('the report of the Secretary-General,') + refer(3), single),
  item(i('Urges') + r(' all States:'), 1, 0, single),
  item('To light their coasts;', 1, 1, single),
  item('To keep in good repair:', 1, 1, single),
  item('Towers;', 1, 2, single),
  item('Lamps;', 1, 2, single),
  item(i('Requests') + r(' the Secretary-General to report.'), 1, 0, single),
].join('')

/** The file. */
export const invented = (): Uint8Array =>
  docx({
    body: `${body}<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:footerReference w:type="first" r:id="footer1"/><w:titlePg/></w:sectPr>`,
    styles:
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="SingleTxt"><w:name w:val="__Single Txt"/><w:basedOn w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="_ H_1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    numbering: list(1, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '(%2)'), level(2, 'lowerRoman', '(%3)')),
    footnotes:
      `<w:footnote w:id="1">${p(`<w:r>${up}<w:t>*</w:t></w:r><w:r><w:tab/></w:r>${r('Any changes to the list of sponsors will be reflected.')}`)}</w:footnote>` +
      `<w:footnote w:id="2">${p(`<w:r>${up}<w:footnoteRef/></w:r><w:r><w:tab/></w:r>${r('United Nations, ') + i('Treaty Series') + r(', vol. 1833.')}`)}</w:footnote>` +
      `<w:footnote w:id="3">${p(`<w:r>${up}<w:footnoteRef/></w:r><w:r><w:tab/></w:r>${r('A/80/77.')}`)}</w:footnote>`,
    headers: {
      header1: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${row(p('United Nations'), p('A/80/L.999'))}${row(p('General Assembly'), p('Distr.: Limited') + p('28 October 2025') + p('Original: English'))}</w:tbl>${p('')}`,
    },
    footers: { footer1: p('25-99999 (E) 281025') },
  })

/** What is to be read in it. */
export const inventedLines: readonly string[] = [
  'United Nations  A/80/L.999',
  'General Assembly',
  'Distr.: Limited',
  '28 October 2025',
  'Original: English',
  'Eightieth session',
  'Agenda item 12 (b)',
  'Oceans and the law of the sea: lighthouses',
  'Atlantis, Iraq and Ruritania:* draft resolution',
  'Lighthouses',
  '*The General Assembly,*',
  '*Recalling* its resolution 78/10 of 21 November 2023,¹ on the subject,',
  '*Noting* the report of the Secretary-General,²',
  '1. *Urges* all States:',
  '(a) To light their coasts;',
  '(b) To keep in good repair:',
  '(i) Towers;',
  '(ii) Lamps;',
  '2. *Requests* the Secretary-General to report.',
  '* Any changes to the list of sponsors will be reflected.',
  '¹ United Nations, *Treaty Series*, vol. 1833.',
  '² A/80/77.',
  '25-99999 (E) 281025',
]
