/** A text that was changed, with what its reader knew of it. */
import type { Source } from '../../grammar/source.ts'

const lineCount = (text: string): number => text.split(/\r\n?|\n/).length

/** A changed text with the channel of its source, and with the hints of its lines as long as there are as many lines as before. */
export const likeSource = (source: string | Source, text: string): string | Source => {
  if (typeof source === 'string') return text
  const { lines, ...rest } = source
  return lines && lineCount(text) === lineCount(source.text) ? { ...rest, text, lines } : { ...rest, text }
}
