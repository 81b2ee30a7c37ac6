/** What the built command line says of the documents of the corpora, above the remarks. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const shared = new URL('../../../shared/', import.meta.url)
const program = fileURLToPath(new URL('../../dist/resolint.cjs', import.meta.url))

/** The channels whose findings are read by eye. */
export const readChannels: readonly string[] = ['layout', 'pdf', 'pdftotext', 'clean', 'notation']

/** Whether corpora and the built command line are there. */
export const canRun: boolean = existsSync(new URL('corpus-languages/index.json', shared)) && existsSync(program)

/** A finding with the document that it is of. */
export interface Seen {
  symbol: string
  channel: string
  rule: string
  severity: string
  /** The clause: `OP12(a)`. */
  place: string
  /** At most five words of what is meant. */
  words: string
  message: string
}

/** A text of the corpora. */
export interface Text {
  symbol: string
  channel: string
  path: string
}

interface IndexEntry {
  symbol: string
  language?: string
  channels: Readonly<Record<string, string>>
}

interface Message {
  ruleId: string
  severity: string
  in: string
  message: string
}

/** The English texts of a corpus in the channels that are wanted. */
export const textsOf = (
  corpus: string,
  wants: (channel: string) => boolean = (channel) => readChannels.includes(channel),
): Text[] => {
  const index = JSON.parse(readFileSync(new URL(`${corpus}/index.json`, shared), 'utf8')) as IndexEntry[]
  return index
    .filter(({ language = 'en' }) => language === 'en')
    .flatMap(({ symbol, channels }) =>
      Object.entries(channels)
        .filter(([channel]) => wants(channel))
        .map(([channel, file]) => ({ symbol, channel, path: fileURLToPath(new URL(`${corpus}/${file}`, shared)) })),
    )
}

/** The texts of the other languages; the channel is named with its language: `fr notation`. */
export const textsInLanguages = (): Text[] => {
  const index = JSON.parse(readFileSync(new URL('corpus-languages/index.json', shared), 'utf8')) as IndexEntry[]
  return index
    .filter(({ language = 'en' }) => language !== 'en')
    .flatMap(({ symbol, language, channels }) =>
      Object.entries(channels).map(([channel, file]) => ({
        symbol,
        channel: `${language ?? ''} ${channel}`,
        path: fileURLToPath(new URL(`corpus-languages/${file}`, shared)),
      })),
    )
}

/** What a message quotes, or the number of what it cites: these stay when its wording changes. */
export const wordsOf = (message: string): string => {
  const quoted = /“+([^“”]+)”/.exec(message)?.[1]
  const cited = /\S*\d\/\S*\d|\S+ \([IVXL]+\)/.exec(message)?.[0]
  return (quoted ?? cited ?? '').split(/\s+/).slice(0, 5).join(' ')
}

/** How many files one run of the command line is given. */
const batch = 60

/** The English texts of both corpora. */
const englishTexts = (): Text[] => ['corpus', 'corpus-languages'].flatMap((corpus) => textsOf(corpus))

/** Every error and warning on texts, in their order; on the English ones where no others are given. */
export const seenFindings = (given: readonly Text[] = englishTexts()): Seen[] => {
  // A text that an index names twice is read once.
  const texts = new Map(given.map((text) => [text.path, text]))
  const all = [...texts.keys()]
  const found: Seen[] = []
  for (let from = 0; from < all.length; from += batch) {
    const paths = all.slice(from, from + batch)
    const options = ['lint', '--no-config', '--exit-zero', '--format', 'json']
    const { stdout, stderr } = spawnSync(process.execPath, [program, ...options, ...paths], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    if (stdout === '') throw new Error(`The command line said nothing of ${paths[0]}: ${stderr}`)
    const results = JSON.parse(stdout) as { path: string; messages: readonly Message[] }[]
    for (const { path, messages } of results) {
      const { symbol, channel } = texts.get(path) as Text
      for (const { ruleId: rule, severity, in: place, message } of messages)
        if (severity !== 'info')
          found.push({ symbol, channel, rule, severity, place, words: wordsOf(message), message })
    }
  }
  return found
}
