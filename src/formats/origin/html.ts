/**
 * A page for people: the document as it reads, each paragraph with what it is, and its source beside the pointer or the keyboard's
 * focus. It is one file, loads nothing and needs no script; on paper the sources stand below their paragraphs.
 */
import type { OriginRow } from '../../origin/origins.ts'
import { spoken } from '../../tree/places.ts'
import { policy } from '../compare/html.ts'
import { style as shared } from '../compare/html-style.ts'
import type { Segment } from '../compare/segments.ts'
import { oneLine } from '../harmless.ts'
import { escapeHtml, tag, voidTag } from '../html/markup.ts'
import type { OriginFormat } from './format.ts'
import { placeName, summaryOf, verdictWords, wordsOf } from './words.ts'

const style = `${shared}
.paragraph{position:relative; margin:0 0 .5rem; padding:.5rem .75rem; background:var(--paper); border:1px solid var(--line); border-left:4px solid var(--line); border-radius:4px}
.paragraph>p{margin:.25rem 0 0; font:17px/1.5 "Times New Roman","Liberation Serif",Tinos,serif}
.paragraph>header{display:flex; flex-wrap:wrap; gap:0 1rem}
.agreed{border-left-color:var(--new)}
.updated{border-left-color:var(--link)}
.adapted{border-left-color:var(--move)}
.new{border-left-color:var(--old)}
.source{display:none; margin:.5rem 0 0; padding:.5rem .75rem; background:var(--page); border-radius:4px}
.source p{margin:.25rem 0 0}
.paragraph:hover .source,.paragraph:focus .source,.paragraph:focus-within .source{display:block}
@media (hover:none){.source{display:block}}
@media print{.source{display:block} .paragraph{break-inside:avoid-page}}`

const shown = (segments: readonly Segment[]): string =>
  segments
    .map(({ fate, text, spaced }, at) => {
      const words = escapeHtml(text)
      const marked = fate === 'same' ? words : tag(fate === 'old' ? 'del' : 'ins', {}, words)
      return (at > 0 && spaced ? ' ' : '') + marked
    })
    .join('')

const sourceOf = (row: OriginRow): string => {
  const { earlier, also } = row
  if (!earlier) return ''
  const { title, date, path } = earlier
  const about = [placeName(earlier), title, date, path].flatMap((words) =>
    words === undefined ? [] : [oneLine(words)],
  )
  const words = row.verdict === 'agreed' ? escapeHtml(oneLine(earlier.text)) : shown(wordsOf(row))
  const others =
    also.length === 0 ? '' : tag('p', {}, `Also ${also.map((place) => escapeHtml(placeName(place))).join(', ')}`)
  return tag(
    'aside',
    { class: 'source' },
    tag('strong', {}, escapeHtml(about.join(' · '))) + tag('p', {}, words) + others,
  )
}

const paragraph = (row: OriginRow): string => {
  const header =
    tag('h3', {}, escapeHtml(spoken(row.id))) + tag('span', { class: 'verdict' }, escapeHtml(verdictWords(row)))
  return tag(
    'section',
    { class: `paragraph ${row.verdict}`, tabindex: '0' },
    tag('header', {}, header) + tag('p', {}, escapeHtml(oneLine(row.text))) + sourceOf(row),
  )
}

export const html: OriginFormat = (searched, { version = '' }) => {
  const { path, symbol, title, rows } = searched
  const name = oneLine(symbol ?? path)
  return `<!DOCTYPE html>
<html lang="en">
<head>
${voidTag('meta', { charset: 'utf-8' })}
${voidTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })}
${voidTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' })}
${voidTag('meta', { name: 'color-scheme', content: 'light dark' })}
${voidTag('meta', { name: 'generator', content: 'resolint' })}
<title>${escapeHtml(`Origins of ${name} – resolint`)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<article>
${tag('h1', {}, escapeHtml(title === undefined ? name : `${name} · ${oneLine(title)}`))}
${tag('p', { class: 'summary' }, escapeHtml(summaryOf(searched)))}
${rows.map(paragraph).join('\n')}
</article>
</main>
<p class="made">${escapeHtml(`resolint ${version}`.trim())}</p>
</body>
</html>
`
}
