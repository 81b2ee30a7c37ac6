/**
 * Comments in a text that silence rules: `<!-- resolint-disable-next-line per-cent -- as the report has it -->`. A comment is
 * a line of its own, which the grammar takes for furniture, so it can never become text of the document.
 */
import type { Range } from '../../tree/range.ts'

/** Words that a comment may begin with. */
export const actions = {
  'resolint-disable-next-line': 'next-line',
  'resolint-disable-file': 'file',
  'resolint-disable': 'disable',
  'resolint-enable': 'enable',
} as const

/** What a comment asks for. */
export type Action = (typeof actions)[keyof typeof actions]

/** A comment that speaks to resolint. */
export interface Directive {
  /** Absent where the word is not known. */
  readonly action?: Action
  readonly word: string
  /** The rules that it names; none: all are meant. */
  readonly rules: readonly string[]
  /** The text after ` -- `, the dashes included. */
  readonly reason: string
  /** The comment. */
  readonly at: Range
  /** Its line, line break included. */
  readonly line: Range
  /** The next line that is neither blank nor a comment. */
  readonly next?: Range
}

/** A line as it stands, with its end. */
const line = /[^\r\n\f]*(?:\r\n|[\r\n\f]|$)/uy
const firstWord = /^resolint-[\w-]*/

/** Lines of the text with their ranges, line breaks included. */
function* linesOf(text: string): Generator<Range> {
  for (let start = 0; start < text.length;) {
    line.lastIndex = start
    const end = start + (line.exec(text)?.[0].length ?? text.length)
    yield { start, end }
    start = end
  }
}

const readComment = (words: string): Pick<Directive, 'action' | 'word' | 'rules' | 'reason'> | undefined => {
  const inside = words.slice('<!--'.length, -'-->'.length).trim()
  const word = firstWord.exec(inside)?.[0]
  if (word === undefined) return undefined
  const rest = inside.slice(word.length)
  const cut = rest.search(/(?:^|\s)--(?:\s|$)/)
  const names = cut < 0 ? rest : rest.slice(0, cut)
  const action = Object.hasOwn(actions, word) ? actions[word as keyof typeof actions] : undefined
  return {
    ...(action ? { action } : {}),
    word,
    rules: [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))],
    reason: cut < 0 ? '' : rest.slice(cut).trim(),
  }
}

/** The comments of a text that speak to resolint, in order. */
export const readDirectives = (text: string): readonly Directive[] => {
  if (!text.includes('resolint-')) return []
  const directives: Directive[] = []
  const waiting: (Directive & { next?: Range })[] = []
  for (const whole of linesOf(text)) {
    const raw = text.slice(whole.start, whole.end)
    const words = raw.trim()
    if (words === '') continue
    const start = whole.start + raw.indexOf(words)
    const at = { start, end: start + words.length }
    if (words.startsWith('<!--') && words.endsWith('-->')) {
      const read = readComment(words)
      if (!read) continue
      const directive = { ...read, at, line: whole }
      directives.push(directive)
      waiting.push(directive)
    } else for (const directive of waiting.splice(0)) directive.next = at
  }
  return directives
}
