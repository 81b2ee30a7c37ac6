/** A text that was changed, with what its reader knew of it. */
import type { Source } from '../../grammar/source.ts'

const lineCount = (text: string): number => text.split(/\r\n?|\n/).length

/** A changed text through the channel of its source; what is known of the lines holds while there are as many. */
export const likeSource = (source: string | Source, text: string): string | Source => {
  if (typeof source === 'string') return text
  const { lines, ...rest } = source
  return lines && lineCount(text) === lineCount(source.text) ? { ...rest, text, lines } : { ...rest, text }
}
