/** What a tree can be turned into, by name, each loaded when it is asked for. A new one is a file and a line here. */
import type { Convert } from './convert.ts'

export const converters: Readonly<Record<string, () => Promise<Convert>>> = {
  outline: async () => (await import('./outline.ts')).outline,
  json: async () => (await import('./json.ts')).json,
  tree: async () => (await import('./tree.ts')).tree,
  csv: async () => (await import('./tables/write.ts')).csv,
  ndjson: async () => (await import('./tables/write.ts')).ndjson,
  akn: async () => (await import('./akn/convert.ts')).akn,
  lines: async () => (await import('./lines.ts')).lines,
}
