/** Writes leaves: words of the source with highlights and the markers of findings. */
import type { CleanText } from '../../tree/clean.ts'
import { unreadStretches } from './breaks.ts'
import { kindsWithin, markWith, within, type Highlight } from './highlights.ts'
import type { Kind } from './kinds.ts'
import type { Leaf } from './leaves.ts'
import { escapeHtml } from './markup.ts'

export interface LeafWriterOptions {
  source: string
  highlights: readonly Highlight[]
  /** Writes the marker of a finding. */
  marker: (finding: number) => string
}

export class LeafWriter {
  /** Findings whose markers were written, since it was last emptied. */
  found: number[] = []
  private readonly source: string
  private readonly highlights: readonly Highlight[]
  private readonly marker: (finding: number) => string

  constructor({ source, highlights, marker }: LeafWriterOptions) {
    this.source = source
    this.highlights = highlights
    this.marker = marker
  }

  private anchor(finding: number): string {
    this.found.push(finding)
    return this.marker(finding)
  }

  /** Something that is highlighted wholly or not at all. `link` may set what is highlighted in a link. */
  whole({ start, end, anchors }: Leaf, html: string, link: (html: string) => string = (inner) => inner): string {
    const kinds = kindsWithin(within(this.highlights, start, end))
    return anchors.map(({ finding }) => this.anchor(finding)).join('') + link(markWith(kinds, html))
  }

  /** The words of a leaf, cut where highlights begin and end and where markers stand. */
  words({ start, end, anchors }: Leaf, clean: () => CleanText): string {
    const unread = unreadStretches(this.source, start, end, clean)
    let next = 0
    let html = ''
    const write = (from: number, to: number, kinds: readonly Kind[]): void => {
      let at = from
      for (; (anchors[next]?.at ?? Infinity) < to; next++) {
        const anchor = anchors[next]
        if (!anchor) break
        html += markWith(kinds, this.read(at, anchor.at, unread)) + this.anchor(anchor.finding)
        at = Math.max(at, anchor.at)
      }
      html += markWith(kinds, this.read(at, to, unread))
    }
    let from = start
    for (const stretch of within(this.highlights, start, end)) {
      if (stretch.start > from) write(from, stretch.start, [])
      from = Math.max(from, stretch.start)
      write(from, Math.min(stretch.end, end), stretch.kinds)
      from = Math.min(stretch.end, end)
    }
    if (from < end) write(from, end, [])
    for (; next < anchors.length; next++) html += this.anchor(anchors[next]?.finding ?? 0)
    return html
  }

  /** The source without what is not read, white space folded but for line ends, which the style may keep. */
  private read(from: number, to: number, unread: readonly { start: number; end: number }[]): string {
    let text = ''
    let at = from
    for (const { start, end } of unread) {
      if (end <= at || start >= to) continue
      if (start > at) text += this.source.slice(at, start)
      at = end
    }
    if (at < to) text += this.source.slice(at, to)
    return escapeHtml(text.replaceAll(/[ \t\v\f]*[\r\n][ \t\r\n\v\f]*/g, '\n').replaceAll(/[ \t\v\f]+/g, ' '))
  }
}
