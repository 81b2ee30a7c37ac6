/**
 * The styles of the United Nations' documents, by the names that their Word files have (A/80/6 (Sect. 36)): ten-point Times, text
 * set in from both margins, headings in bold. Only what the styles say of the page is taken over.
 */
import type { WordStyle } from './content.ts'

/** Ids of the styles of paragraphs. */
export const styleIds: Readonly<Record<WordStyle, string>> = {
  text: 'SingleTxt',
  title: 'H1',
  heading: 'H23',
  annex: 'HCh',
  note: 'FootnoteText',
}

const font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
const margins = '<w:ind w:left="1267" w:right="1267"/>'
const spacing = (line: number, more = ''): string => `<w:spacing ${more}w:line="${line}" w:lineRule="exact"/>`

const style = (
  kind: 'paragraph' | 'character',
  id: string,
  name: string,
  { base, paragraph = '', run = '' }: { base?: string; paragraph?: string; run?: string },
): string => {
  const isOwn = !['Normal', 'Header', 'Footer', 'FootnoteText', 'FootnoteReference'].includes(id)
  const attributes = `w:type="${kind}"${id === 'Normal' ? ' w:default="1"' : ''}${isOwn ? ' w:customStyle="1"' : ''}`
  const inside = [
    `<w:name w:val="${name}"/>`,
    base === undefined ? '' : `<w:basedOn w:val="${base}"/>`,
    '<w:qFormat/>',
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === '' ? '' : `<w:rPr>${run}</w:rPr>`,
  ]
  return `<w:style ${attributes} w:styleId="${id}">${inside.join('')}</w:style>`
}

const heading = (line: number, level: number): string =>
  `<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>${spacing(line, 'w:before="120" w:after="120" ')}${margins}<w:outlineLvl w:val="${level}"/>`

/** The inside of `w:styles`. */
export const stylesXml: string = [
  `<w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="20"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  style('paragraph', 'Normal', 'Normal', { paragraph: `<w:suppressAutoHyphens/>${spacing(240)}` }),
  style('paragraph', 'SingleTxt', '__Single Txt', {
    base: 'Normal',
    paragraph: `${spacing(240, 'w:after="120" ')}${margins}<w:jc w:val="both"/>`,
  }),
  style('paragraph', 'H1', '_ H_1', {
    base: 'Normal',
    paragraph: heading(270, 0),
    run: '<w:b/><w:sz w:val="24"/>',
  }),
  style('paragraph', 'H23', '_ H_2/3', { base: 'H1', paragraph: heading(240, 1), run: '<w:sz w:val="20"/>' }),
  style('paragraph', 'HCh', '_ H _Ch', { base: 'H1', paragraph: heading(300, 0), run: '<w:sz w:val="28"/>' }),
  style('paragraph', 'XLarge', 'XLarge', {
    base: 'Normal',
    paragraph: spacing(390),
    run: '<w:b/><w:sz w:val="40"/>',
  }),
  style('paragraph', 'Header', 'header', { base: 'Normal', run: '<w:sz w:val="17"/>' }),
  style('paragraph', 'Footer', 'footer', { base: 'Normal', run: '<w:b/><w:sz w:val="17"/>' }),
  style('paragraph', 'FootnoteText', 'footnote text', {
    base: 'Normal',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="418"/></w:tabs>${spacing(210)}<w:ind w:left="475" w:hanging="475"/>`,
    run: '<w:sz w:val="17"/>',
  }),
  style('character', 'FootnoteReference', 'footnote reference', { run: '<w:vertAlign w:val="superscript"/>' }),
].join('')
