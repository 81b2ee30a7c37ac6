/** How concordances are shown, by name. A new one is a file and a line here. */
import type { ConcordFormat } from './format.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

export const concordShown: Readonly<Record<string, ConcordFormat>> = { text, html, json, sarif }
