/** A page in Markdown as people read it on a terminal: broken to its width between words, tables as lists. */
import type { Paint } from './paint.ts'
import { wrap } from './words.ts'

/** Lines that begin with `first`, and go on below its end. */
const hang = (first: string, text: string, columns: number): string => {
  const lines = wrap(text, Math.max(16, columns - first.length))
  return lines.map((line, index) => `${index === 0 ? first : ' '.repeat(first.length)}${line}`.trimEnd()).join('\n')
}

const cellsOf = (row: string): string[] =>
  row
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())

/** The first cell of each row with the others after it, or below it where it is long. */
const table = (block: string, columns: number): string => {
  const rows = block
    .split('\n')
    .filter((row) => !/^\|[-|]+$/.test(row))
    .map(cellsOf)
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''))
  const width = Math.min(16, Math.max(...filled.map(([name = '']) => name.length)))
  return filled
    .map(([name = '', ...rest]) => {
      const text = rest.filter((cell) => cell !== '').join('; ')
      return name.length > width
        ? `  ${name}\n${hang(' '.repeat(width + 4), text, columns)}`
        : hang(`  ${name.padEnd(width)}  `, text, columns)
    })
    .join('\n')
}

const list = (block: string, columns: number): string =>
  block
    .split(/\n(?=- )/)
    .map((item) => hang('- ', item.slice(2).replaceAll(/\s+/g, ' '), columns))
    .join('\n')

/** What stands between fences is indented instead; its lines are broken only where they are too long. */
const code = (text: string, columns: number): string =>
  text
    .split('\n')
    .map((line) => (line.length + 4 > columns ? hang('    ', line, columns) : `    ${line}`.trimEnd()))
    .join('\n')

const block = (text: string, columns: number, paint: Paint): string => {
  if (text.startsWith('#')) return paint('bold', text.replace(/^#+ /, ''))
  if (text.startsWith('|')) return table(text, columns)
  if (text.startsWith('- ')) return list(text, columns)
  return wrap(text.replaceAll(/\s+/g, ' '), columns).join('\n')
}

const fence = /^(`{3,})[a-z]*\n([^]*?)\n\1$/gm

/** @param columns width of the terminal */
export const terminalPage = (markdown: string, columns: number, paint: Paint): string => {
  const parts: string[] = []
  let end = 0
  const prose = (text: string): void => {
    for (const each of text.split(/\n{2,}/)) if (each.trim() !== '') parts.push(block(each.trim(), columns, paint))
  }
  for (const match of markdown.matchAll(fence)) {
    prose(markdown.slice(end, match.index))
    parts.push(code(match[2] ?? '', columns))
    end = match.index + match[0].length
  }
  prose(markdown.slice(end))
  return `${parts.join('\n\n').replaceAll('**', '')}\n`
}
