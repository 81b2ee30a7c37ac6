/** Three texts as a page: what became of each paragraph in the one, and beside it in the other. */
import type { Row } from '../../../compare/comparison.ts'
import { oneLine } from '../../harmless.ts'
import { escapeHtml, tag, voidTag } from '../../html/markup.ts'
import { policy } from '../html.ts'
import { style } from '../html-style.ts'
import { rowName, rowVerdict } from '../rows.ts'
import { segmentsOf } from '../segments.ts'
import { flat, placeOf, threeSummary, whoWords, type ThreeFormat } from './words.ts'

const htmlWords = (row: Row | undefined): string => {
  if (!row) return tag('p', { class: 'verdict' }, 'unchanged')
  const words = flat(row).map((each) => {
    const marked = segmentsOf(each).map(({ fate, text: said, spaced }) => {
      const escapedWords = escapeHtml(said)
      const set = fate === 'same' ? escapedWords : tag(fate === 'old' ? 'del' : 'ins', {}, escapedWords)
      return (spaced ? ' ' : '') + set
    })
    return tag(
      'p',
      {},
      `${tag('span', { class: 'verdict' }, escapeHtml(`${rowName(each)}, ${rowVerdict(each)}:`))} ${marked.join('')}`,
    )
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
  return `<!DOCTYPE html>
<html lang="en">
<head>
${voidTag('meta', { charset: 'utf-8' })}
${voidTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })}
${voidTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' })}
<title>${escapeHtml(`${paths.join(', ')} – resolint`)}</title>
<style>
${style}
</style>
</head>
<body>
<main><article>
<h1>${escapeHtml(`${paths[0]} → A ${paths[1]}, B ${paths[2]}`)}</h1>
<p class="summary">${escapeHtml(threeSummary(three))}</p>
<div class="sides"><strong>A</strong><strong>B</strong></div>
${rows.join('\n')}
</article></main>
</body>
</html>
`
}
