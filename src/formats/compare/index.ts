/** How comparisons are shown, by name, each loaded when it is asked for. A new one is a file and a line here. */
import type { CompareFormat } from './format.ts'

export const compareFormats: Readonly<Record<string, () => Promise<CompareFormat>>> = {
  text: async () => (await import('./text.ts')).text,
  html: async () => (await import('./html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
  json: async () => (await import('./json.ts')).json,
}
