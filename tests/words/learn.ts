/**
 * Writes down which words the resolutions of the corpora use, and in how many of them (`npm run words:learn`): what a
 * dictionary does not know of States, organs, agencies and terms of the field. The corpora stand beside the project.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const shared = '../shared/'
const out = 'tests/words/lists/learned.txt'

/** The channels that neither tear words nor misread letters, best first. */
const sound = ['clean', 'markdown', 'notation'] as const

interface Entry {
  language?: string
  channels: Readonly<Partial<Record<string, string>>>
}

const texts = ['corpus', 'corpus-languages'].flatMap((corpus) => {
  const index = `${shared}${corpus}/index.json`
  if (!existsSync(index)) return []
  return (JSON.parse(readFileSync(index, 'utf8')) as Entry[]).flatMap(({ language = 'en', channels }) => {
    const file = sound.map((channel) => channels[channel]).find((path) => path !== undefined)
    return language === 'en' && file !== undefined ? [readFileSync(`${shared}${corpus}/${file}`, 'utf8')] : []
  })
})

/** A word that is not part of an address, a symbol or a compound: pieces of broken lines are no words. */
const word = /(?<![\wÀ-ÿ@./’'-])[A-Z]?[a-zß-ÿ]{2,}(?![\wÀ-ÿ@/]|[-.]\w|-\n)/g

const documents = new Map<string, number>()
for (const text of texts)
  for (const found of new Set(text.match(word))) documents.set(found, (documents.get(found) ?? 0) + 1)

/** What two texts of different drafters use is no slip of one of them; what ten use is common. */
const [several, many] = [2, 10]
const lines = [...documents]
  .filter(([, count]) => count >= several)
  .map(([found, count]) => (count >= many ? `${found} +` : found))
  .sort((a, b) => (a < b ? -1 : 1))
if (texts.length === 0) console.log('no corpus beside the project: the list stays as it is')
else {
  writeFileSync(out, `${lines.join('\n')}\n`)
  console.log(`${lines.length} words of ${texts.length} texts`)
}
