/** Three texts compared, as people and programs read it: `resolint diff --three`. */
import type { Row } from '../../compare/comparison.ts'
import type { ThreeRow, ThreeWay, Who } from '../../compare/three.ts'
import { harmless, oneLine, toJson } from '../harmless.ts'
import { escapeHtml, tag, voidTag } from '../html/markup.ts'
import { createPaint } from '../paint.ts'
import { count, list, wrap } from '../words.ts'
import type { CompareOptions } from './format.ts'
import { style } from './html-style.ts'
import { escaped, sentence } from './markdown.ts'
import { markedLines } from './marked.ts'
import { rowName, rowVerdict } from './rows.ts'
import { segmentsOf, shortened } from './segments.ts'
import { nameOf } from './summary.ts'

/** Three texts with the names of their files. */
export interface ThreeNamed {
  readonly basePath: string
  readonly aPath: string
  readonly bPath: string
  readonly three: ThreeWay
}

type Shown = 'a' | 'b'

const usualWidth = 80

const of = (rows: readonly ThreeRow[], ...who: readonly Who[]): readonly ThreeRow[] =>
  rows.filter((row) => who.includes(row.who))

const placeOf = ({ base, a, b }: ThreeRow): string => (base ? nameOf(base) : nameOf(a?.new ?? b?.new))

/** `A changed 5 paragraphs, B 3, both alike 1. In conflict: OP 4 and OP 9.` */
export const threeSummary = ({ rows }: ThreeWay): string => {
  const conflicts = of(rows, 'conflict')
  const said = [
    `A changed ${count(of(rows, 'a', 'conflict').length, 'paragraph')}`,
    `B ${of(rows, 'b', 'conflict').length}`,
    `both alike ${of(rows, 'both').length}`,
  ]
  const clash =
    conflicts.length === 0
      ? 'No paragraph is changed by both in different ways'
      : `Changed by both in different ways: ${list(conflicts.map(placeOf))}`
  return `${said.join(', ')}. ${clash}.`
}

const whoWords: Readonly<Record<Who, string>> = {
  a: 'A',
  b: 'B',
  both: 'A and B alike',
  conflict: 'A and B differently',
}

/** What is shown of a row: one text, or both where they are not alike. */
const shownOf = ({ who, a, b }: ThreeRow): (readonly [Shown, Row])[] => {
  const sides: (readonly [Shown, Row | undefined])[] =
    who === 'conflict'
      ? [
          ['a', a],
          ['b', b],
        ]
      : a
        ? [['a', a]]
        : [['b', b]]
  return sides.flatMap(([name, row]) => (row ? [[name, row] as const] : []))
}

/** Rows with all that changed in their sub-paragraphs. */
const flat = (row: Row): Row[] => [row, ...row.items.filter(({ kind }) => kind !== 'same').flatMap(flat)]

const text = (
  { basePath, aPath, bPath, three }: ThreeNamed,
  { color, columns = usualWidth }: CompareOptions,
): string => {
  const paint = createPaint(color)
  const heads = [`Base ${oneLine(basePath)}`, `A    ${oneLine(aPath)}`, `B    ${oneLine(bPath)}`].map((line) =>
    paint('underline', line),
  )
  const lines = [...heads, ...wrap(threeSummary(three), columns).map((line) => paint('bold', line)), '']
  for (const row of three.rows) {
    lines.push(
      `  ${paint('bold', placeOf(row))}  ${row.who === 'conflict' ? paint('yellow', whoWords[row.who]) : whoWords[row.who]}`,
    )
    for (const [name, shown] of shownOf(row)) {
      for (const each of flat(shown)) {
        const head = `${row.who === 'conflict' ? `${name.toUpperCase()}: ` : ''}${rowName(each)} ${rowVerdict(each)}`
        lines.push(`    ${paint('dim', oneLine(head))}`)
        lines.push(...markedLines(shortened(segmentsOf(each)), columns - 6, paint).map((line) => `      ${line.text}`))
      }
    }
  }
  return `${lines.join('\n')}\n`
}

const markdown = ({ basePath, aPath, bPath, three }: ThreeNamed): string => {
  const rows = three.rows.flatMap((row) => [
    `- **${escaped(placeOf(row))}** (${whoWords[row.who]})`,
    ...shownOf(row).flatMap(([name, shown]) =>
      flat(shown).map(
        (each) =>
          `  - ${row.who === 'conflict' ? `${name.toUpperCase()}: ` : ''}${escaped(rowVerdict(each))}: ${sentence(shortened(segmentsOf(each)))}`,
      ),
    ),
  ])
  const head = `## ${escaped(basePath)} → A ${escaped(aPath)}, B ${escaped(bPath)}`
  return `${harmless([head, '', escaped(threeSummary(three)), '', ...rows].join('\n'))}\n`
}

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

const html = ({ basePath, aPath, bPath, three }: ThreeNamed): string => {
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
${voidTag('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" })}
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

const json = ({ three, ...paths }: ThreeNamed): string =>
  `${toJson({ ...paths, summary: threeSummary(three), rows: three.rows, a: three.a, b: three.b }, 2)}\n`

/** How three texts are shown, by name: the same names as for two. */
export const threeFormats: Readonly<Record<string, (named: ThreeNamed, options: CompareOptions) => string>> = {
  text,
  html,
  markdown,
  json,
}
