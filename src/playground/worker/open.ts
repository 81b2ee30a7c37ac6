/** A file as a text that can be edited. */
import { readFile } from '../../read/index.ts'
import type { Opened } from '../protocol.ts'

/** Line feeds alone, as the editor has them: lines and columns stay what they are. */
const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

/** Throws a ReadError, whose message is for people. */
export const open = async (bytes: Uint8Array, name: string): Promise<Opened> => {
  const { source, warning, isWord = false } = await readFile(bytes, name)
  const draft =
    typeof source === 'string'
      ? { name, text: withLineFeeds(source) }
      : { name, text: withLineFeeds(source.text), origin: source }
  return {
    draft,
    ...(warning === undefined ? {} : { warning }),
    isWord,
  }
}
