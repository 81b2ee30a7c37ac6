/** Tables by name, each loaded when it is asked for. A new one is a file and a line here. */
import type { Table } from './table.ts'

export const tables: Readonly<Record<string, () => Promise<Table>>> = {
  clauses: async () => (await import('./clauses.ts')).clauses,
  citations: async () => (await import('./citations.ts')).citations,
  footnotes: async () => (await import('./footnotes.ts')).footnotes,
  sponsors: async () => (await import('./sponsors.ts')).sponsors,
}
