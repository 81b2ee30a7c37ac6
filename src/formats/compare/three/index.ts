/** How three texts are shown, by name: the same names as for two. */
import { toJson } from '../../harmless.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { text } from './text.ts'
import { threeSummary, type ThreeFormat } from './words.ts'

const json: ThreeFormat = ({ three, ...paths }) =>
  `${toJson({ ...paths, summary: threeSummary(three), rows: three.rows, a: three.a, b: three.b }, 2)}\n`

export const threeFormats: Readonly<Record<string, ThreeFormat>> = { text, html, markdown, json }
