/**
 * Writes the opening phrases of a language as they were counted in issued resolutions: `npm run openers -- FOLDER fr es`. The
 * folder holds a file for each language, `fr.json`: how many resolutions were counted, and by part each phrase with its count.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inLines } from './lines.ts'
import { usablePhrases, type Counted, type Counts } from './usable.ts'

const [folder = '', ...codes] = process.argv.slice(2)

const countedIn = (code: string): Counted => JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as Counted

/** Longest line of the file. */
const width = 121

/** The phrases as lines of `phrase count; phrase count;`. */
const table = (counts: Counts): string =>
  inLines(
    Object.entries(counts).map(([phrase, count]) => `${phrase} ${count};`),
    '  ',
    width,
  )

const listed = ['en', 'fr', 'es', 'ru', 'ar', 'zh']
for (const code of codes) {
  const counted = countedIn(code)
  const others = listed.filter((other) => other !== code).map(countedIn)
  const parts = (['preambular', 'operative'] as const).map((part) => {
    const elsewhere = [
      ...others.map((other) => other[part]),
      counted[part === 'preambular' ? 'operative' : 'preambular'],
    ]
    const phrases = usablePhrases(counted[part], elsewhere, code)
    if (Object.keys(phrases).length === 0) return ''
    return `\n/** Phrases of ${part} paragraphs. */\nexport const ${part} = \`\n${table(phrases)}\`\n`
  })
  writeFileSync(
    join('grammar/lexicon', code, 'measured.ts'),
    `// Written by \`npm run openers\`.
/**
 * Opening phrases as they stand in italics in ${counted.documents} resolutions of the General Assembly and the Security Council, sessions 75 to
 * 80 and 2020 to 2025, each with the number of times it was counted.
 */
${parts.join('')}`,
  )
}
