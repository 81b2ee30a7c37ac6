/**
 * Words and signs that a scan misread, where a short list says what they are: ordinals, opening phrases, the first words of notes.
 *
 *     its cighty-first session     10. Jnvites Governments     7 Tbid., vol. 1833     [… (A/79/L.124)|
 */
import type { Language, OpenerForms } from '../../lexicon/language.ts'
import type { Edit } from '../edit.ts'

/** What is read for what is printed; `[start, end)` of the second group is replaced. */
const replacements: readonly (readonly [pattern: RegExp, text: string])[] = [
  // A symbol never begins with a figure: `' 4/80/83.`, `19 4/77/291 and A/79/540.`
  [/(^[^\w\n]{1,2}[A-Z\d]{0,2}[ \t]*|^\d{1,2}[ \t]+)(4)(?=\/(?:\d{2}|C\.\d|HRC|CONF\.\d+)\/\w)/dgm, 'A'],
  // Nor with these: `$/2014/348.`, `13 B/CN.4/1998/53/Add.2, annex.`
  [/(^(?:[^\w\n$]{1,2}[A-Z\d]{0,2}[ \t]*|\d{1,2}[ \t]+)?)(\$)(?=\/(?:\d{4}|PV\.|PRST)\b)/dgm, 'S'],
  [/(^(?:[^\w\n]{1,2}[A-Z\d]{0,2}[ \t]*|\d{1,2}[ \t]+)?)(B)(?=\/(?:CN\.\d|\d{4}\/\d))/dgm, 'E'],
  // A line under two words: `Recalling_also`.
  [/(^[ \t\f]*(?:\d{1,3}\.[ \t]+)?[A-Z][a-z]+)(_)(?=[a-z])/dgm, ' '],
  // A bracket that opens a line of the masthead is closed at the end of one.
  [/(^\[[^\]\n]*(?:\n[^\]\n[]+)?\))([|}lJ1])(?=$)/dgm, ']'],
]

/** The first word of a clause, after its number or without one. */
const head = /^([\f \t]*)(\d{1,3}\.[ \t]*(?:\|[ \t]*)?)?([^\s\d(]|[158])([a-z]{3,})(?=\s)/gm

/** What a capital at the head of a line is taken for; after a number it may be any sign, or lost. */
const capitals: Readonly<Record<string, string>> = {
  J: 'I',
  j: 'I',
  l: 'I',
  '1': 'I',
  '|': 'I',
  '!': 'I',
  '5': 'S',
  '8': 'B',
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

const isOpener = (word: string, { match }: OpenerForms): boolean =>
  (['operative', 'preambular'] as const).some((part) => match(word, part)?.certainty === 'known')

/** The opening phrases that but one capital makes: `Jnvites`, `1nviting`, `11. énvites`, `14. ncourages`. */
function misreadOpeners(text: string, openers: OpenerForms): Edit[] {
  const opens = (word: string): boolean => isOpener(word, openers)
  return [...text.matchAll(head)].flatMap(
    ({ index, 1: indent = '', 2: number, 3: first = '', 4: rest = '' }): Edit[] => {
      if (number === undefined && capitals[first] === undefined) return []
      if (opens(first + rest)) return []
      const able = (end: string): string[] => alphabet.filter((capital) => opens(capital + end))
      const start = index + indent.length + (number ?? '').length
      if (number === undefined)
        return opens(`${capitals[first]}${rest}`)
          ? [{ start, end: start + 1, text: capitals[first] ?? '', kind: 'misread' }]
          : []
      const [capital, ...others] = able(rest)
      if (capital !== undefined && others.length === 0)
        return [{ start, end: start + 1, text: capital, kind: 'misread' }]
      const [lost, ...more] = /[a-z]/.test(first) ? able(first + rest) : []
      return lost !== undefined && more.length === 0
        ? [{ start, end: start + 1, text: lost + first, kind: 'misread' }]
        : []
    },
  )
}

/** Edits that write the words and signs that were printed for those that were read. */
export const misreadWords = (text: string, { scans, openers }: Language): Edit[] => [
  ...[...scans.words, ...replacements].flatMap(([pattern, word]) =>
    [...text.matchAll(pattern)].map(({ indices }): Edit => {
      const [start, end] = indices?.[2] ?? [0, 0]
      return { start, end, text: word, kind: 'misread' }
    }),
  ),
  ...misreadOpeners(text, openers),
]
