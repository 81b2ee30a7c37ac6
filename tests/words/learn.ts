/**
 * Writes down which words the resolutions of the corpora use (`npm run words:learn`): what a dictionary does not know of
 * States, organs, agencies and terms of the field. The corpora stand beside the project.
 */
import { writeFileSync } from 'node:fs'
import { englishTexts, learn } from './corpus.ts'
import { issuedTexts } from './issued.ts'

const texts = englishTexts()
if (texts.length === 0) console.log('no corpus beside the project: the list stays as it is')
else {
  const lines = learn(texts, issuedTexts())
  writeFileSync('tests/words/lists/learned.txt', `${lines.join('\n')}\n`)
  console.log(`${lines.length} words of ${texts.length} texts`)
}
