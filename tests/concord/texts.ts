/** The resolutions beside the project that are there in several languages. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const corpus = new URL('../../../shared/corpus-languages/', import.meta.url)

/** Whether they are there; tests that need them skip without. */
export const hasLanguages: boolean = existsSync(new URL('index.json', corpus))

interface Entry {
  readonly symbol: string
  readonly language: string
  readonly channels: Readonly<Record<string, string>>
}

const entries = hasLanguages ? (JSON.parse(readFileSync(new URL('index.json', corpus), 'utf8')) as Entry[]) : []

/** The resolutions that are there in English, French, Spanish and Russian, in the order of their symbols. */
export const symbols: readonly string[] = [...new Set(entries.map(({ symbol }) => symbol))]
  .filter((symbol) =>
    ['en', 'fr', 'es', 'ru'].every((code) =>
      entries.some((entry) => entry.symbol === symbol && entry.language === code),
    ),
  )
  .toSorted()

/** Path of a resolution in a language and a channel. */
export const pathOf = (symbol: string, language: string, channel = 'notation'): string | undefined => {
  const name = entries.find((entry) => entry.symbol === symbol && entry.language === language)?.channels[channel]
  return name === undefined ? undefined : fileURLToPath(new URL(name.replaceAll('%', '%25'), corpus))
}

/** Text of a resolution in the notation. */
export const textOf = (symbol: string, language: string): string => readFileSync(pathOf(symbol, language) ?? '', 'utf8')
