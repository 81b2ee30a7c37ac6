/**
 * A page for people: the document as it reads, each paragraph with what it is, and its source beside the pointer or the keyboard's
 * focus. It is one file, loads nothing and needs no script; on paper the sources stand below their paragraphs.
 */
import type { OriginRow } from '../../origin/origins.ts'
import { spoken } from '../../tree/places.ts'
import { style as shared } from '../compare/html-style.ts'
import { segmentsHtml } from '../compare/segments-html.ts'
import { oneLine } from '../harmless.ts'
import { htmlPage, makerFooter } from '../html/frame.ts'
import { escapeHtml, tag } from '../html/markup.ts'
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

const sourceOf = (row: OriginRow): string => {
  const { earlier, also } = row
  if (!earlier) return ''
  const { title, date, path } = earlier
  const about = [placeName(earlier), title, date, path].flatMap((words) =>
    words === undefined ? [] : [oneLine(words)],
  )
  const words = row.verdict === 'agreed' ? escapeHtml(oneLine(earlier.text)) : segmentsHtml(wordsOf(row))
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
  return htmlPage({
    title: `Origins of ${name} – resolint`,
    style,
    body: `<main>
<article>
${tag('h1', {}, escapeHtml(title === undefined ? name : `${name} · ${oneLine(title)}`))}
${tag('p', { class: 'summary' }, escapeHtml(summaryOf(searched)))}
${rows.map(paragraph).join('\n')}
</article>
</main>
${makerFooter(version)}`,
  })
}
