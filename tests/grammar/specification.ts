/**
 * `grammar/README.md` as it should be: its own words, with everything that can be computed computed anew.
 *
 *     ```ts Name           the declaration of `Name` in grammar/ast.ts
 *     ```text CHANNEL      an input, followed by
 *     ```tree TYPE         its tree: the first node of the type, of that which the section is about where none is named
 *     ```ebnf              the productions of the block grammar
 */
import { readFileSync } from 'node:fs'
import { isParent, type AnyNode } from '../../grammar/ast.ts'
import { parse } from '../../grammar/parse.ts'
import type { Channel } from '../../grammar/source.ts'
import { declarationOf, interfaceNames } from './declarations.ts'
import { ebnf } from './ebnf.ts'
import { printTree } from './print.ts'

export const specificationFile: URL = new URL('../../grammar/README.md', import.meta.url)

/** The specification as it stands. */
export const specification = (): string => readFileSync(specificationFile, 'utf8')

/** The text of each `###` section by its heading. */
export function sectionsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(/^### /m)
      .slice(1)
      .map((section): [string, string] => {
        const [heading = '', ...body] = section.split('\n')
        return [heading, body.join('\n').split(/^## /m)[0] ?? '']
      }),
  )
}

const types = new Map([...interfaceNames].map(([type, name]) => [name, type]))

function firstOf(type: string, node: AnyNode): AnyNode | undefined {
  if (node.type === type) return node
  if (!isParent(node)) return undefined
  for (const child of node.children as AnyNode[]) {
    const found = firstOf(type, child)
    if (found) return found
  }
  return undefined
}

const example = /```text(?: (\w+))?\n([\s\S]*?)\n```\n\n```tree(?: (\w+))?\n(?:[\s\S]*?\n)??```/g

const fence = (language: string, word: string | undefined, body: string): string =>
  `\`\`\`${language}${word === undefined ? '' : ` ${word}`}\n${body}\n\`\`\``

function withExamples(section: string, name: string): string {
  return section.replace(example, (_, channel: Channel | undefined, input: string, shown: string | undefined) => {
    const type = shown ?? types.get(name) ?? 'document'
    const node = firstOf(type, parse(`${input}\n`, channel ? { channel } : {}))
    const tree = node ? printTree(node) : `There is no ${type} in this text.`
    return [fence('text', channel, input), fence('tree', shown, tree)].join('\n\n')
  })
}

/** @returns the specification with its computed parts as they should be */
export function rendered(text: string): string {
  return text
    .split(/^(?=### )/m)
    .map((section) => withExamples(section, /^### (.*)/.exec(section)?.[1] ?? ''))
    .join('')
    .replace(/```ts (\w+)\n[\s\S]*?```/g, (_, name: string) => `\`\`\`ts ${name}\n${declarationOf(name)}\n\`\`\``)
    .replace(/```ebnf\n[\s\S]*?```/, () => `\`\`\`ebnf\n${ebnf()}\n\`\`\``)
}
