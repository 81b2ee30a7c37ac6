/**
 * Writes which opening phrase of a language stands for which English one: `npm run counterparts -- FOLDER`. The folder holds
 * `aligned.json`: by language and part each English phrase with the phrases that stand for it in issued resolutions, and their counts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf, type Language, type OpenerPart } from '../../grammar/index.ts'
import { inLines } from './lines.ts'

type Aligned = Readonly<
  Record<string, Readonly<Record<OpenerPart, Readonly<Record<string, Readonly<Record<string, number>>>>>>>
>

/** What was counted less often is a slip of the alignment as likely as not. */
const fewest = 2
/** Longest line of the file. */
const width = 120

const [folder = ''] = process.argv.slice(2)
const aligned = JSON.parse(readFileSync(join(folder, 'aligned.json'), 'utf8')) as Aligned

/** The key of a phrase that is one opening phrase and nothing else: without the adverbs of a run. */
const keyOf = (language: Language, phrase: string, part: OpenerPart): string | undefined => {
  const match = language.openers.match(phrase, part, true)
  return match?.end === phrase.length ? match.key : undefined
}

const countsOf = (language: Language, english: Language, part: OpenerPart): Map<string, Map<string, number>> => {
  const counts = new Map<string, Map<string, number>>()
  for (const [phrase, others] of Object.entries(aligned[language.code]?.[part] ?? {})) {
    const key = keyOf(english, phrase, part)
    if (key === undefined) continue
    for (const [other, count] of Object.entries(others)) {
      const own = keyOf(language, other, part)
      if (own === undefined) continue
      const known = counts.get(key) ?? new Map<string, number>()
      counts.set(key, known.set(own, (known.get(own) ?? 0) + count))
    }
  }
  return counts
}

/** `recalling: rappelant 3100, notant 2;` over lines. */
const table = (counts: ReadonlyMap<string, ReadonlyMap<string, number>>): string => {
  const entries = [...counts].flatMap(([english, others]) => {
    const kept = [...others].filter(([, count]) => count >= fewest).toSorted(([, a], [, b]) => b - a)
    return kept.length === 0 ? [] : [`${english}: ${kept.map(([phrase, count]) => `${phrase} ${count}`).join(', ')};`]
  })
  return inLines(entries.join(' ').split(' '), '    ', width)
}

const english = languageOf('en')
const parts = Object.keys(aligned).flatMap((code) => {
  const language = languageOf(code)
  if (!language || !english) return []
  const [preambular, operative] = (['preambular', 'operative'] as const).map((part) =>
    table(countsOf(language, english, part)),
  )
  return [`  ${code}: {\n    preambular: \`\n${preambular}\`,\n    operative: \`\n${operative}\`,\n  },`]
})
writeFileSync(
  'src/concord/counted.ts',
  `// Written by \`npm run counterparts\`.
/**
 * Opening phrases that stand for English ones in about 1,030 resolutions of the General Assembly and the Security Council, sessions 75 to
 * 80 and 2020 to 2025, each with the number of times it was counted: \`English: its own, and others;\`, without the adverbs of a run.
 */
import type { OpenerPart } from '../../grammar/index.ts'

export const counted: Readonly<Record<string, Readonly<Record<OpenerPart, string>>>> = {
${parts.join('\n')}
}
`,
)
