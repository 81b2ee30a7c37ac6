/** Small PDF files, written by hand so that a test says where every word stands. */

const fonts: readonly string[] = ['Times-Roman', 'Times-Italic', 'Times-Bold', 'Helvetica']
export const roman = 'F0'
export const italic = 'F1'
export const bold = 'F2'
/** Every letter is 5 points wide at size 10. Its codes 2 and 3 are mapped to no character; code 1 is the ligature fi, code 4 a soft hyphen. */
export const odd = 'F3'

const oddWidths = Array.from({ length: 255 }, (_, i) => [556, 333, 250, 333][i] ?? 500).join(' ')

const fontObject = (name: string, index: number): string =>
  index === 3
    ? `<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /FirstChar 1 /LastChar 255 /Widths [${oddWidths}] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /g02 /g03 /softhyphen] >> >>`
    : `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

/** Operators that print words. `size` in points; `operators` come before the words: `4 Ts`, `3 Tr`. */
export const words = (
  x: number,
  y: number,
  text: string,
  { font = roman, size = 10, operators = '' }: { font?: string; size?: number; operators?: string } = {},
): string => `BT /${font} ${size} Tf ${operators} 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`

/** Words one below the other, 12 points apart, at one left edge. */
export const block = (x: number, y: number, ...lines: readonly string[]): string =>
  lines.map((line, i) => words(x, y - 12 * i, line)).join('\n')

/** A line of text that fills a page's width, so that the next one goes on with its paragraph. */
export const filler = 'and of the rivers that feed it, on which the lives of many communities along its shores depend'

const stream = (dictionary: string, content: string): string =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`

export interface PdfOptions {
  /** Clockwise, in degrees, of every page. */
  readonly rotate?: number
  /** Operators of a form that pages may paint as `/X Do`. */
  readonly form?: string
}

/** A PDF file of pages of 600 by 800 points, each given by its operators. */
export const pdf = (pages: readonly string[], { rotate = 0, form = '' }: PdfOptions = {}): Uint8Array => {
  const objects: string[] = []
  const add = (object: string): number => objects.push(object)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  const names = fonts.map((name, i) => `/F${i} ${add(fontObject(name, i))} 0 R`).join(' ')
  const resources = `/Resources << /Font << ${names} >>`
  const formNumber = add(
    stream(`/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [1 0 0 1 100 0] ${resources} >>`, form),
  )
  const kids = pages.map((content) => {
    const contents = add(stream('', content))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Rotate ${rotate} /Contents ${contents} 0 R ${resources} /XObject << /X ${formNumber} 0 R >> >> >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`
  const offsets: number[] = []
  let file = '%PDF-1.4\n'
  objects.forEach((object, i) => {
    offsets.push(file.length)
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}
