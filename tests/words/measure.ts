/**
 * Measures the spelling rule on texts that its lists do not know: each tenth of the corpus is spelt with what the others
 * teach, without the words that were added by hand and what the archive teaches, which has some of the same resolutions
 * (`npm run words:measure`). Prints the findings, to be read, and counts.
 */
import { lint, provideWords } from '../../src/index.ts'
import { englishTexts, learn } from './corpus.ts'
import { wordList } from './word-list.ts'
import { writeGraph } from './write-graph.ts'

const folds = 10
const texts = englishTexts()
const added = process.argv.includes('--added')
let findings = 0
for (let fold = 0; fold < folds; fold++) {
  provideWords(
    writeGraph(
      wordList(
        learn(
          texts.filter((_, index) => index % folds !== fold),
          [],
        ),
        added,
      ),
    ),
  )
  for (const text of texts.filter((_, index) => index % folds === fold)) {
    for (const { ruleId, message, in: place } of lint(text, { preset: 'none', rules: { spelling: 'warning' } })
      .findings) {
      findings++
      console.log(`${ruleId}  ${place}  ${message}`)
    }
  }
}
console.log(`${findings} findings in ${texts.length} texts`)
