/** Writes the list of words that the spelling rule reads (`npm run words`). */
import { writeFileSync } from 'node:fs'
import { wordList } from './word-list.ts'
import { writeGraph } from './write-graph.ts'

const words = wordList()
const bytes = writeGraph(words)
writeFileSync('src/lint/spelling/words.bin', bytes)
console.log(`${words.size} words, ${bytes.length} bytes`)
