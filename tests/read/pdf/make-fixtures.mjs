// Makes the PDF files of fixtures/read/pdf with LibreOffice from invented documents: `node tests/read/pdf/make-fixtures.mjs`.
// The files are committed, so that tests need no LibreOffice; what they must read as is written by hand in office.test.ts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const out = fileURLToPath(new URL('../../../fixtures/read/pdf', import.meta.url))

const span = (style) => (text) => `<text:span text:style-name="${style}">${text}</text:span>`
const i = span('italic')
const b = span('bold')
const sup = span('sup')
const sub = span('sub')
const p = (style, ...parts) => `<text:p text:style-name="${style}">${parts.join('')}</text:p>`
let notes = 0
const note = (...parts) =>
  `<text:note text:id="n${++notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body>${p('footnote', ...parts)}</text:note-body></text:note>`
const labelled = (label, ...parts) =>
  `<text:note text:id="s${++notes}" text:note-class="footnote"><text:note-citation text:label="${label}">${label}</text:note-citation><text:note-body>${p('footnote', ...parts)}</text:note-body></text:note>`
const tab = '<text:tab/>'
const pageNumber = '<text:page-number/>'
const pageCount = '<text:page-count/>'

const paragraph = (name, properties, text = '', size = 10) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${properties}/><style:text-properties style:font-name="Liberation Serif" fo:font-size="${size}pt" fo:language="zxx" ${text}/></style:style>`
const character = (name, properties) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
const left = 'fo:margin-left="2.5cm" fo:margin-right="2.5cm"'
const justified = `${left} fo:text-align="justify" fo:margin-bottom="6pt" fo:orphans="1" fo:widows="1"`

const styles = [
  paragraph('mast', 'fo:margin-bottom="2pt"'),
  paragraph('agenda', 'fo:margin-bottom="0pt"', 'fo:font-weight="bold"'),
  paragraph('sponsors', `${left} fo:margin-top="12pt" fo:margin-bottom="6pt"`, 'fo:font-weight="bold"'),
  paragraph('title', `${left} fo:margin-top="6pt" fo:margin-bottom="12pt"`, 'fo:font-weight="bold"', 12),
  paragraph('clause', `${justified} fo:text-indent="0.8cm"`),
  paragraph(
    'item',
    'fo:margin-left="4.3cm" fo:margin-right="2.5cm" fo:text-indent="-0.8cm" fo:text-align="justify" fo:margin-bottom="6pt"',
  ),
  paragraph('heading', `fo:text-align="center" fo:margin-top="6pt" fo:margin-bottom="6pt"`, 'fo:font-weight="bold"'),
  paragraph('cell', 'fo:margin-bottom="0pt"'),
  paragraph('footnote', 'fo:margin-left="0.5cm" fo:text-indent="-0.5cm"', '', 8),
  paragraph('typed', 'fo:text-indent="1.2cm" fo:line-height="150%" fo:margin-bottom="0pt"'),
  paragraph('flush', 'fo:line-height="150%" fo:margin-bottom="0pt"'),
  character('italic', 'fo:font-style="italic"'),
  character('bold', 'fo:font-weight="bold"'),
  character('sup', 'style:text-position="super 58%"'),
  character('sub', 'style:text-position="sub 58%"'),
  character('sideways', 'style:text-rotation-angle="90"'),
].join('')

/** The room for a header or a footer. */
const area = (name, inside) =>
  inside &&
  `<style:${name}-style><style:header-footer-properties fo:min-height="0.8cm" ${name === 'header' ? 'fo:margin-bottom="0.5cm"' : 'fo:margin-top="0.5cm"'}/></style:${name}-style>`

/** A flat OpenDocument text. */
const writer = ({ body, header = '', footer = '', landscape = false }) => {
  const [width, height] = landscape ? ['29.7cm', '21cm'] : ['21cm', '29.7cm']
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Liberation Serif" svg:font-family="'Liberation Serif'"/></office:font-face-decls>
<office:styles>${styles}</office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" style:print-orientation="${landscape ? 'landscape' : 'portrait'}" fo:margin="1.6cm"><style:footnote-sep style:width="0.5pt" style:rel-width="25%" style:distance-before-sep="0.1cm" style:distance-after-sep="0.1cm" style:line-style="solid" style:color="#000000"/></style:page-layout-properties>${area('header', header)}${area('footer', footer)}</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${header && `<style:header>${header}</style:header><style:header-first>${p('mast')}</style:header-first>`}${footer && `<style:footer>${footer}</style:footer><style:footer-first>${footer}</style:footer-first>`}</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`
}

const lake =
  'the lake and of the rivers that feed it, whose waters are shared by eleven States and on which the livelihoods of fishing communities, farmers and traders along its shores have long depended'
const ten = Array.from({ length: 7 }, (_, n) => n + 5)

const draft = () => {
  notes = 0
  return writer({
    header: p('mast', 'A/90/L.7', tab, tab, tab, 'Lake basins'),
    footer: p('mast', '35-01234', tab, tab, tab, pageNumber, '/', pageCount),
    body: [
      p('mast', 'United Nations', tab, tab, tab, tab, tab, 'A/90/L.7'),
      p('mast', 'General Assembly', tab, tab, tab, tab, 'Distr.: Limited'),
      p('agenda', 'Ninetieth session'),
      p('agenda', 'Agenda item 12 (b)'),
      p(
        'sponsors',
        'Chad, Iraq and Peru:',
        labelled('*', 'Any changes will be reflected in the record.'),
        ' draft resolution',
      ),
      p('title', 'Protection of lake basins'),
      p('clause', i('The General Assembly,')),
      p(
        'clause',
        i('Recalling'),
        ' its resolution 78/10 of 21 November 2023',
        note('Resolution 70/1.'),
        ` on ${lake},`,
      ),
      p(
        'clause',
        i(
          'Expressing its deep concern, in the light of the findings of the most recent assessments, at the accelerating decline',
        ),
        ` of ${lake},`,
        note('United Nations, ', i('Treaty Series'), ', vol. 1833, No. 31363.'),
      ),
      p(
        'clause',
        i('Bearing in mind'),
        ` the Declaration and the Programme,`,
        note('A/CONF.1/2.'),
        sup(', '),
        note('A/CONF.1/3.'),
        ' and the 21',
        sup('st'),
        ' century,',
      ),
      ...ten.map((n) => p('clause', `${n - 4}.${tab}`, i('Decides'), ` to consider ${lake}; and also ${lake};`)),
      p('clause', '8.', tab, i('Requests'), ' the Secretary-General:'),
      p('item', '(a)', tab, `To report on ${lake}, and on what has been done;`),
      p('item', '(b)', tab, `To convene a meeting on ${lake}.`),
    ].join(''),
  })
}

const row = (...cells) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${p('cell', cell)}</table:table-cell>`).join('')}</table:table-row>`

const table = () =>
  writer({
    body: [
      p('heading', 'Annex'),
      p('heading', 'Scale of contributions'),
      p('mast', span('sideways')('Sideways')),
      `<table:table table:name="t"><table:table-column table:number-columns-repeated="3"/>${row('State', 'Share', 'Remarks')}${row('Chad', '0.003', 'Paid in full')}${row('Iraq', '0.128', 'Paid in part')}${row('Peru', '0.163', 'Outstanding')}</table:table>`,
    ].join(''),
  })

const typed = () =>
  writer({
    body: [
      p('flush', b('DRAFT RESOLUTION')),
      p('flush', i('The Security Council,')),
      p(
        'typed',
        i('Noting'),
        ` an area of 12 m${sup('2')} and CO${sub('2')} in the air over ${lake}, for the 1${sup('st')} time,`,
      ),
      p(
        'typed',
        i('Mindful'),
        ` of the non\u2011governmental efforts of offices and fisheries to affirm the efficient flow of waters in ${lake},`,
      ),
      p('typed', `1. ${i('Affirms')} the rights of all to ${lake};`),
      p('typed', `2. ${i('Decides')} to remain seized of the matter.`),
    ].join(''),
  })

const files = {
  draft: draft(),
  table: table(),
  typed: typed(),
  locked: writer({ body: p('flush', 'Under lock and key.') }),
}
const folder = mkdtempSync(join(tmpdir(), 'fixtures-'))
try {
  for (const [name, text] of Object.entries(files)) {
    const source = join(folder, `${name}.fodt`)
    writeFileSync(source, text)
    const lock =
      name === 'locked'
        ? `:writer_pdf_Export:${JSON.stringify({
            EncryptFile: { type: 'boolean', value: 'true' },
            DocumentOpenPassword: { type: 'string', value: 'key' },
          })}`
        : ''
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`
    const run = spawnSync('soffice', [home, '--headless', '--convert-to', `pdf${lock}`, '--outdir', out, source], {
      encoding: 'utf8',
    })
    if (run.status !== 0 || !existsSync(join(out, `${name}.pdf`))) throw new Error(run.stderr)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
