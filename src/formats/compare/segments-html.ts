/** A row in a page: what was taken out and what was put in, as HTML says it. */
import { escapeHtml, tag } from '../html/markup.ts'
import type { Segment } from './segments.ts'

const marked = ({ fate, text }: Segment): string => {
  if (fate === 'same') return escapeHtml(text)
  return tag(fate === 'old' ? 'del' : 'ins', {}, escapeHtml(text))
}

/** Segments one after the other. */
export const segmentsHtml = (segments: readonly Segment[]): string =>
  segments.map((segment, index) => (index > 0 && segment.spaced ? ' ' : '') + marked(segment)).join('')
