/** A file as a text that can be edited. */
import type { Reader } from '../../read/reader.ts'
import type { Showing } from '../protocol.ts'

/** Line feeds alone, as the editor has them: lines and columns stay what they are. */
const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

/** Opens files by a reader, whose errors are in words for people. */
export const opening =
  (read: Reader): Showing['open'] =>
  async (bytes, name) => {
    const { source, warning, isWord = false } = await read(bytes, name, {})
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
