/**
 * Signs of Markdown that stand on lines of their own or at their ends: breaks, underlined headings, fences, escapes.
 */
import { isWordAt } from '../notation/letters.ts'
import { endOfMatch } from '../notation/sticky.ts'
import type { Edit } from './edit.ts'
import { hasHead, lineHead, lineHeads } from '../notation/line-heads.ts'

const cut = (start: number, end: number, text = ''): Edit => ({ start, end, text, kind: 'markdown' })

/** Whether a text has what only Markdown has; three hyphens alone stand in other texts too. */
const isMarkdown = (text: string): boolean => hasHead(text, '#') || text.includes('](') || text.includes('[^')

const thematic =
  /^(?:-{3}|\*{3,}|_{3}|(?:\*[ \t]+){2,}\*|(?:-[ \t]+){2,}-|(?:_[ \t]+){2,}_|(?:\\_){3}|\\-\\?-\\?-|\\\*\\\*\\\*)[ \t]*$/gm

const breakAt = /(?:---|\*\*\*|\* \*|- -|_ _|___(?!_)|\\[-_*])/y

/** Whether three signs may stand alone on a line below the first, told quickly. */
function mayBreak(text: string): boolean {
  const { starts } = lineHeads(text)
  return starts.some((at) => at > 0 && isBreakSign(text.charCodeAt(at)) && endOfMatch(breakAt, text, at) !== undefined)
}

const isBreakSign = (code: number): boolean => code === 45 || code === 42 || code === 95 || code === 92

function breaks(text: string): Edit[] {
  if (!hasHead(text, '-*_\\') || !mayBreak(text)) return []
  const found = [...text.matchAll(thematic)].map(({ 0: line, index }) => cut(index, index + line.length))
  return isMarkdown(text) ? found : found.filter(({ start }) => text[start] !== '-')
}

const underlined = /(?<=^[^\s][^\n]{0,200}\n)(?:={3,}|-{4,})[ \t]*(?=\n\s*\n|\n?$)/gm

/** The line below a heading. Hyphens between paragraphs stand apart. */
function underlines(text: string): Edit[] {
  if (!hasHead(text, '=') && !text.includes('\n----')) return []
  return [...text.matchAll(underlined)].flatMap(({ 0: line, index }) => {
    const start = text.lastIndexOf('\n', index - 2) + 1
    const tail = /[ \t]+\{[#.][^}\n]*\}[ \t]*\r?\n$/.exec(text.slice(start, index))
    const below = cut(index, index + line.length)
    return tail ? [cut(start + tail.index, start + tail.index + tail[0].trimEnd().length), below] : [below]
  })
}

const fence = /^[ \t]{0,3}(?:`{3,}|~{3,})[\w .{}=-]*$/gm

/** The lines that fence code in; what stands between them is the text. */
function fences(text: string): Edit[] {
  if (!hasHead(text, '`~')) return []
  return [...text.matchAll(fence)].map(({ 0: line, index }) => cut(index, index + line.length))
}

const escaped =
  /(?<!\\)\\([_#>~`|[\](){}+!<$@*.-])|(?<=[A-Za-z ])\\(['"])|\\(['"])(?=[A-Za-z])|(?<=\S)\\(?=\r?\n[^\n\\])/g
/** What the notation accepts as it is: `1\.`, `\(a\)`, `\[1\]`, `\* Any changes`. */
const accepted = /^[ \t]*(?:[-•][ \t]+)?(?:\d{1,4}|[a-z]{1,5}|\\?\([a-z\d]{1,5})$/
const label = /^\\[([][a-z\d]{1,5}\\?[)\]]/

/** Whether words or quotation marks stand beside: what a scan makes of a stain has none. */
const touchesWords = (text: string, start: number, end: number): boolean =>
  [start - 1, end].some((at) => isWordAt(text, at) || (at >= 0 && '"\u201c\u201d'.includes(text.charAt(at) || ' ')))

function escapes(text: string): Edit[] {
  if (!text.includes('\\')) return []
  const edits: Edit[] = []
  for (const { 0: written, index: at } of text.matchAll(escaped)) {
    const sign = written.slice(1)
    if (!'_[]*'.includes(sign) && !touchesWords(text, at, at + written.length)) continue
    const end = at + written.length
    const head = lineHead(text, at, 16)
    if ('.)'.includes(sign) && sign !== '' && head !== undefined && accepted.test(head)) continue
    if (sign === ']' && /\\?\[\d{1,3}$/.test(text.slice(Math.max(0, at - 6), at))) continue
    if ('(['.includes(sign) && sign !== '' && label.test(text.slice(at, at + 10))) continue
    if (sign === '*') {
      const stars = /^(?:\\\*){1,3}/.exec(text.slice(at, at + 6))?.[0] ?? ''
      // The mark of a note, unless one more asterisk opens what this one closes: they are signs of the text.
      const before = lineHead(text, at, 400) ?? ''
      if (/(?:^|\s)\\\*\S[^*]*$/.test(before.slice(-80))) continue
      if (head?.trim() !== '' && !/(?:\s|\\\*)$/.test(text.slice(Math.max(0, at - 2), at)))
        edits.push(cut(at, at + stars.length, `^{${stars.replaceAll('\\', '')}}`))
      continue
    }
    edits.push(cut(at, end, sign))
  }
  return edits
}

const attributes = /(?<=^#{1,6}[ \t][^\n]*)[ \t]+(?:\{[#.][^}\n]*\}|#+)[ \t]*$/gm

/** `## Annex {#annex .unnumbered}`, `## Annex ##` */
function headingTails(text: string): Edit[] {
  if (!hasHead(text, '#')) return []
  return [...text.matchAll(attributes)].map(({ 0: tail, index }) => cut(index, index + tail.length))
}

/** Edits that take fences, rules and other signs of Markdown about lines out of the way. */
export const markdownBlocks = (text: string): Edit[] => [
  ...fences(text),
  ...breaks(text),
  ...underlines(text),
  ...headingTails(text),
]
/** Edits that take out backslashes before signs that need none. */
export const markdownEscapes: (text: string) => Edit[] = escapes
