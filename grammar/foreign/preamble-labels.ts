/**
 * Bullets and letters before the paragraphs of a preamble, which bear none: a word processor or a delegate put them there.
 *
 *     The General Assembly,                   The General Assembly,
 *     (a) Recalling its resolution 77/338,    Recalling its resolution 77/338,
 *     (b) Noting the report,              ->  Noting the report,
 *     1. Welcomes the report;                 1. Welcomes the report;
 *
 * Letters below a colon stay: they are those of a list within a paragraph.
 */
import type { Language } from '../lexicon/language.ts'
import { BULLETS } from '../notation/labels.ts'
import { isDigitAt } from '../notation/letters.ts'
import { lineHeads } from '../notation/line-heads.ts'
import type { Edit } from './edit.ts'

/** Those of word processors too. */
const bullets = `${BULLETS}\u00b7\u25ab\u25cb`
/** What is typed for them, with a space behind it. */
const typed = '-*\u2013\u2014'

/** `(a)`, `a)`, `(iv)`, `A.`, `•`, and the words after it. */
const labelled = new RegExp(
  String.raw`^(?:[${typed}][ \t]+|[${bullets}][ \t]*|\((?:[a-zA-Z]|[ivxIVX]{2,5})\)[ \t]*|(?:[a-zA-Z]|[ivxIVX]{2,5})[.)][ \t]+)(?=[*_]{0,3}(\S[^\n]{0,80}))`,
)

/** Letters of the longest label: `xviii`. */
const longest = 5

/** Whether a line may bear a bullet or a letter, told by its first signs. */
function mayBeLabelled(text: string, from: number): boolean {
  const sign = text.charAt(from)
  if (sign === '(' || typed.includes(sign) || bullets.includes(sign)) return true
  for (let at = from; at <= from + longest; at++) {
    const code = text.charCodeAt(at)
    if (code === 41 || code === 46) return at > from
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90))) return false
  }
  return false
}

/** `* Recalling* its resolution`: the sign of emphasis, which a space follows, and its fellow. */
const opensEmphasis = (line: string): boolean => line.startsWith('* ') && line.split('*').length % 2 === 1

const numbered = /^\d{1,3}[.)][ \t]+[*_]{0,3}(\S[^\n]{0,80})/

/** Edits that take the bullets and letters of preambular paragraphs out of the way. */
export function preambleLabels(text: string, { openers }: Language): Edit[] {
  const { words } = lineHeads(text)
  if (!words.some((at) => mayBeLabelled(text, at))) return []
  const opens = (line: string, part: 'preambular' | 'operative'): boolean =>
    openers.match(line.replaceAll(/[*_]/g, ''), part)?.certainty === 'known'
  const edits: Edit[] = []
  // Whether the last line that bears no label opened a list.
  let inList = false
  for (const at of words) {
    const stop = text.indexOf('\n', at)
    const line = text.slice(at, stop < 0 ? undefined : stop).trimEnd()
    const found = mayBeLabelled(text, at) && !opensEmphasis(line) ? labelled.exec(line) : null
    if (found) {
      const [label] = found
      if (!inList && opens(found[1] ?? '', 'preambular'))
        edits.push({ start: at, end: at + label.length, text: '', kind: 'label' })
      inList ||= line.endsWith(':')
      continue
    }
    // The operative part has lists of its own.
    if (isDigitAt(line, 0) && opens(numbered.exec(line)?.[1] ?? '', 'operative')) break
    inList = line.endsWith(':') || (inList && !opens(line, 'preambular'))
  }
  return edits
}
