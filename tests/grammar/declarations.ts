/**
 * What `grammar/ast.ts` declares, read from its text: the specification prints it, and the content model is checked by it.
 */
import { readFileSync } from 'node:fs'

const source = readFileSync(new URL('../../grammar/ast.ts', import.meta.url), 'utf8')

/** The declaration of an interface or a type alias, verbatim, without `export` and without the comment above it. */
export function declarationOf(name: string): string {
  const start = new RegExp(String.raw`^(?:export )?((?:interface|type) ${name}\b)`, 'm').exec(source)
  if (!start) throw new Error(`grammar/ast.ts declares no ${name}.`)
  const rest = source.slice(start.index).replace(/^export /, '')
  const end = start[1]?.startsWith('interface') ? rest.indexOf('\n}\n') + 2 : rest.search(/\n(?=\n)/)
  return rest.slice(0, end < 0 ? rest.length : end).trimEnd()
}

/** Names of the interfaces of nodes, by the `type` of their nodes. */
export const interfaceNames: ReadonlyMap<string, string> = new Map(
  [...source.matchAll(/^export interface (\w+)[^{]*\{\n {2}type: '(\w+)'/gm)].map(([, name = '', type = '']) => [
    type,
    name,
  ]),
)

const typeOf = new Map([...interfaceNames].map(([type, name]) => [name, type]))

/** The node types that a name of `ast.ts` stands for: itself, or the members of a union. */
function typesNamed(name: string): string[] {
  const own = typeOf.get(name)
  if (own !== undefined) return [own]
  const alias = declarationOf(name).replace(/^type \w+ =/, '')
  return (alias.match(/\w+/g) ?? []).flatMap(typesNamed)
}

/** Types of the children that a node may have; none for a leaf. */
export const contentOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...interfaceNames].map(([type, name]) => {
    const content = /ResastParent<([^>]*)>/.exec(declarationOf(name))?.[1] ?? ''
    return [type, new Set((content.match(/\w+/g) ?? []).flatMap(typesNamed))]
  }),
)
