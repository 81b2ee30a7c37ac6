/**
 * Writes which small words stand after the verbs of opening phrases: `npm run frames -- FOLDER`. The folder holds resolutions in
 * Akoma Ntoso, as the United Nations publishes them, where an opening phrase is what stands in italics at the head of a paragraph.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inLines } from './lines.ts'

const [folder = ''] = process.argv.slice(2)
/** A verb that is rarer has not shown all that it takes. */
const fewest = 60
const width = 121

const small = new Set('about at by for from in into of on over to upon with that'.split(' '))
const opening = /<p\b[^>]*>\s*<span class="italic">\s*([A-Z][a-z]+(?: [a-z]+)*)\s*<\/span>\s*([a-z]+|)/g
/** What may stand before or after a verb and changes nothing of what it takes. */
const adverbs =
  /^(?:(?:also|further|again|once again|once more|[a-z]+ly) )+|(?: (?:also|further|again|once again|once more|[a-z]+ly))+$/g

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xml'))
const counts = new Map<string, Map<string, number>>()
for (const file of files)
  for (const [, phrase = '', next = ''] of readFileSync(join(folder, file), 'utf8').matchAll(opening)) {
    const verb = phrase.toLowerCase().replaceAll(adverbs, '')
    const after = counts.get(verb) ?? new Map<string, number>()
    counts.set(verb, after)
    const word = small.has(next) ? next : ''
    after.set(word, (after.get(word) ?? 0) + 1)
  }

const total = (after: ReadonlyMap<string, number>): number => [...after.values()].reduce((sum, count) => sum + count, 0)
const entries = [...counts]
  .filter(([, after]) => total(after) >= fewest)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([verb, after]) => {
    const words = [...after].filter(([word]) => word !== '').toSorted(([, a], [, b]) => b - a)
    return [verb, total(after), ...words.flat()].join(' ') + ';'
  })
writeFileSync(
  'grammar/lexicon/en/openers/frames.ts',
  `// Written by \`npm run frames\`.
/**
 * The verbs of opening phrases with the number of times that they open a paragraph of ${files.length} resolutions of the General Assembly and
 * the Security Council of 2000 to 2025, and how often a small word stands right behind them.
 */
export const FRAMES = \`
${inLines(entries, '  ', width)}\`
`,
)
