/** The two lists that a new rule is added to. Each edit returns the text of the file with the new entry. */
import { kindSource } from './template.ts'

/** `no-strongly` -> `noStrongly` */
export const variableOf = (id: string): string =>
  id.replaceAll(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase())

/** Adds a rule to the registry `src/rules/index.ts`, in its place: by category, then by name. */
export const addToRegistry = (source: string, category: string, id: string): string => {
  const path = `./${category}/${id}`
  const imported = [...source.matchAll(/^import (\w+) from '(\.\/[^']+)\.ts'\n/gm)]
  const next = imported.find(([, , other = '']) => other > path)
  const last = imported.at(-1)
  const line = `import ${variableOf(id)} from '${path}.ts'\n`
  const at = next ? next.index : (last?.index ?? 0) + (last?.[0].length ?? 0)
  const withImport = source.slice(0, at) + line + source.slice(at)
  const entry = `  ${variableOf(id)},\n`
  return next
    ? withImport.replace(`\n  ${next[1]},\n`, `\n${entry}  ${next[1]},\n`)
    : withImport.replace(`\n  ${last?.[1]},\n`, `\n  ${last?.[1]},\n${entry}`)
}

/** Adds a kind of defect at the end of a list of `tests/recall/kinds/`. */
export const addKind = (source: string, id: string): string => {
  const end = source.lastIndexOf('\n]') + 1
  const list = source.slice(0, end) + kindSource(id) + source.slice(end)
  return /\breword\b[^}]*\} from '\.\.\/places\.ts'/.test(list)
    ? list
    : list.replace(/import \{([^}]*?),?\s*\} from '\.\.\/places\.ts'/, "import {$1, reword } from '../places.ts'")
}
