/** Writes the words that resolutions never have with a capital of their own (`npm run small-words`). */
import { writeFileSync } from 'node:fs'
import { englishTexts } from './corpus.ts'
import { issuedTexts } from './issued.ts'

/** How often a word is written small before its never having a capital says something. */
const often = 120

const small = new Map<string, number>()
const capital = new Set<string>()
const texts = [...issuedTexts().map(({ text }) => text), ...englishTexts()]
for (const text of texts)
  for (const line of text.replaceAll(/“[^”]*”/g, '“”').split('\n'))
    for (const { 0: word, index } of line.matchAll(/(?<![\w’'-])[A-Za-z][a-z]{4,}(?![\w’'-])/g))
      if (/[a-z]/.test(word.charAt(0))) small.set(word, (small.get(word) ?? 0) + 1)
      else if (
        /[a-z],? $/.test(line.slice(0, index)) &&
        /^(?: [a-z]|[,;.:)]|$)/.test(line.slice(index + word.length)) &&
        !/[A-Z]/.test(index > 30 ? line.slice(index - 30, index) : '') &&
        !/[A-Z]/.test(line.slice(index + word.length, index + word.length + 26))
      )
        capital.add(word.toLowerCase())
const words = [...small]
  .filter(([word, count]) => count >= often && !capital.has(word))
  .map(([word]) => word)
  .sort((a, b) => (a < b ? -1 : 1))

writeFileSync(
  'src/rules/shared/small-words.ts',
  `/**
 * Words of five letters and more that 1,316 resolutions of the Assembly and the Security Council of 2000 to 2025, and 359 texts of
 * 1946 to 2026, have ${often} times and more in small letters, and never with a capital far from all other capitals, outside
 * quotations. Written by \`npm run small-words\`.
 */
export const SMALL_WORDS =
  '${words.join(' ')}'
`,
)
console.log(`${words.length} words`)
