/** How concordances are shown, by name. A new one is a file and a line here. */
import type { ShowOptions } from '../show-options.ts'
import type { Concorded, ConcordFormat } from './format.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'
import type { concordFormats } from '../../concord/names.ts'

/** The name of a format. */
export type ConcordFormatName = (typeof concordFormats)[number]

const formats: Readonly<Record<ConcordFormatName, ConcordFormat>> = { text, html, json, sarif }

/** Shows a concordance in a format; what it returns ends with a line break. */
export const showConcord = (format: ConcordFormatName, concorded: Concorded, options: ShowOptions): string =>
  formats[format](concorded, options)
