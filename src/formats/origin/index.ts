/** Formats of origins by name, each loaded when it is asked for. */
import type { OriginFormat } from './format.ts'

export const formats: Readonly<Record<string, () => Promise<OriginFormat>>> = {
  text: async () => (await import('./text.ts')).text,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
}
