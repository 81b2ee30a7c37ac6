/** Small words of messages for people. */

import type { Severity } from '../lint/rule.ts'
import { harmless } from './harmless.ts'

/** `1 error`, `2 errors`, `2 fixes`. */
export const count = (number: number, noun: string, several: string = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : several}`

/** What people call the severities: nobody counts infos. Programs read `info`. */
export const severityWords: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** How the severities are called where an entry begins with one. */
export const severityNames: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' }

/** `a`, `a and b`, `a, b and c`: no comma before the last, as the United Nations write. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`

/** Cuts a text to a length, at a space where one is near, and says so. */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** Columns of a terminal that does not tell them. */
export const usualWidth = 80

/** Columns of running text on a terminal: wider lines are hard to read. */
export const readableWidth = (columns: number = usualWidth): number => Math.min(columns, 120)

/** Breaks a text at spaces into lines of at most `width` characters; a longer word stands alone. No line becomes a command. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map(harmless)
}
