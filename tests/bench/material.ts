/** The texts of the bench: those of the corpus beside the project where there is one, else the fixtures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const corpus = '../shared/corpus'

/** The document on which the code cache of the build is made: never timed on its own. */
const cached = 'A_79_L.124'

const fixtures = (): string[] =>
  readdirSync('fixtures/documents')
    .filter((name) => name !== cached)
    .map((name) => join('fixtures/documents', name, 'source.txt'))
    .filter((file) => existsSync(file))

/** As many files of a channel as there are, evenly over the corpus. */
export const filesOf = (channel: string, count: number): string[] => {
  if (!existsSync(corpus)) return fixtures().slice(0, count)
  const all = readdirSync(corpus)
    .map((name) => join(corpus, name, channel))
    .filter((file) => existsSync(file))
    .toSorted()
  const step = Math.max(1, all.length / count)
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)] ?? '')
}

/** Different texts of four channels. */
export const rotation = (count: number): string[] => {
  const channels = ['layout.txt', 'pdftotext.txt', 'markdown.md', 'clean.txt', 'markdown.txt']
  return channels
    .flatMap((channel) => filesOf(channel, Math.ceil(count / 4)))
    .slice(0, count)
    .map((file) => readFileSync(file, 'utf8'))
}

/** A text of some 15 KB that is not that of the cache. */
export const draft = (): string =>
  [...filesOf('layout.txt', 200)].find((file) => {
    const { length } = readFileSync(file, 'utf8')
    return length > 13_000 && length < 17_000
  }) ??
  fixtures()[0] ??
  ''
