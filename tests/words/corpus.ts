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

/** What two texts of different drafters use is no slip of one of them; what one in forty uses is common. */
const [several, common] = [2, 1 / 40]

/** A text with what tells whose it is: what is copied from year to year is of one drafter. */
export interface Drafted {
  title: string
  text: string
}

/** How often each word is used by how many drafters. */
const usesOf = (texts: readonly Drafted[]): Map<string, number> => {
  const titles = new Map<string, Set<string>>()
  for (const { title, text } of texts)
    for (const found of new Set(text.match(word))) titles.set(found, (titles.get(found) ?? new Set()).add(title))
  return new Map([...titles].map(([found, { size }]) => [found, size]))
}

/** `Hezb-e-Islami`, `aide-memoire`: parts of compounds are words where no line is broken. */
const partsOfCompounds = (text: string): string => text.replaceAll(/(?<=[A-Za-z]{4})-(?=[a-z]{6})|-(?=[A-Z])/g, ' ')

/** The words that several texts use, in order; common ones with a mark. The two kinds of texts have resolutions in common. */
export const learn = (texts: readonly string[], issued: readonly Drafted[]): string[] => {
  const kinds = [
    texts.map((text, index) => ({ title: `${index}`, text })),
    issued.map(({ title, text }) => ({ title, text: partsOfCompounds(text) })),
  ].map((drafted) => ({ uses: usesOf(drafted), many: common * new Set(drafted.map(({ title }) => title)).size }))
  const words = new Set(
    kinds.flatMap(({ uses }) => [...uses].flatMap(([found, count]) => (count >= several ? found : []))),
  )
  return [...words]
    .map((found) => (kinds.some(({ uses, many }) => (uses.get(found) ?? 0) >= many) ? `${found} +` : found))
    .sort((a, b) => (a < b ? -1 : 1))
}
