/** What the resolutions of the corpora, which stand beside the project, teach of words. */
import { existsSync, readFileSync } from 'node:fs'

const shared = '../shared/'

/** The channels that neither tear words nor misread letters, best first. */
const sound = ['clean', 'markdown', 'notation'] as const

interface Entry {
  language?: string
  channels: Readonly<Partial<Record<string, string>>>
}

/** The English texts, each once; none where there is no corpus. */
export const englishTexts = (): string[] =>
  ['corpus', 'corpus-languages'].flatMap((corpus) => {
    const index = `${shared}${corpus}/index.json`
    if (!existsSync(index)) return []
    return (JSON.parse(readFileSync(index, 'utf8')) as Entry[]).flatMap(({ language = 'en', channels }) => {
      const file = sound.map((channel) => channels[channel]).find((path) => path !== undefined)
      return language === 'en' && file !== undefined ? [readFileSync(`${shared}${corpus}/${file}`, 'utf8')] : []
    })
  })

/** A word that is not part of an address, a symbol or a compound: pieces of broken lines are no words. */
const word = /(?<![\wÀ-ÿ@./’'-])[A-Z]?[a-zß-ÿ]{2,}(?![\wÀ-ÿ@/]|[-.]\w|-\n)/g

/** What two texts of different drafters use is no slip of one of them; what ten use is common. */
const [several, many] = [2, 10]

/** The words that several texts use, in order; those that many use with a mark. */
export const learn = (texts: readonly string[]): string[] => {
  const documents = new Map<string, number>()
  for (const text of texts)
    for (const found of new Set(text.match(word))) documents.set(found, (documents.get(found) ?? 0) + 1)
  return [...documents]
    .filter(([, count]) => count >= several)
    .map(([found, count]) => (count >= many ? `${found} +` : found))
    .sort((a, b) => (a < b ? -1 : 1))
}
