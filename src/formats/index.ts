/** The formats of findings by name, each loaded when it is asked for. A new one is a file and a line here. */
import type { Format } from './format.ts'

export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  stylish: async () => (await import('./stylish.ts')).stylish,
  json: async () => (await import('./json.ts')).json,
}
