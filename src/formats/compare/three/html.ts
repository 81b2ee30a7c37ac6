/** Three texts as a page: what became of each paragraph in the one, and beside it in the other. */
import type { Row } from '../../../compare/comparison.ts'
import { oneLine } from '../../harmless.ts'
import { htmlPage } from '../../html/frame.ts'
import { escapeHtml, tag } from '../../html/markup.ts'
import { style } from '../html-style.ts'
import { rowName, rowVerdict } from '../rows.ts'
import { segmentsHtml } from '../segments-html.ts'
import { segmentsOf } from '../segments.ts'
import { flat, placeOf, threeSummary, whoWords, type ThreeFormat } from './words.ts'

const htmlWords = (row: Row | undefined): string => {
  if (!row) return tag('p', { class: 'verdict' }, 'unchanged')
  const words = flat(row).map((each) => {
    const verdict = tag('span', { class: 'verdict' }, escapeHtml(`${rowName(each)}, ${rowVerdict(each)}:`))
    return tag('p', {}, `${verdict} ${segmentsHtml(segmentsOf(each))}`)
  })
  return tag('div', {}, words.join(''))
}

export const html: ThreeFormat = ({ basePath, aPath, bPath, three }) => {
  const rows = three.rows.map((row, index) =>
    tag(
      'section',
      { class: 'row', id: `change-${index + 1}` },
      tag(
        'header',
        {},
        tag('h3', {}, escapeHtml(placeOf(row))) + tag('span', { class: 'verdict' }, whoWords[row.who]),
      ) + tag('div', { class: 'sides' }, htmlWords(row.a) + htmlWords(row.b)),
    ),
  )
  const paths = [basePath, aPath, bPath].map(oneLine)
  return htmlPage({
    title: `${paths.join(', ')} – resolint`,
    style,
    body: `<main><article>
<h1>${escapeHtml(`${paths[0]} → A ${paths[1]}, B ${paths[2]}`)}</h1>
<p class="summary">${escapeHtml(threeSummary(three))}</p>
<div class="sides"><strong>A</strong><strong>B</strong></div>
${rows.join('\n')}
</article></main>`,
  })
}
