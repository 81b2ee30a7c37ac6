/** A list in JSON that is written item by item. */
import { toJson } from './harmless.ts'

/** What the calls return, one after the other, is the list as `JSON.stringify` writes it with two spaces. */
export interface JsonList {
  readonly add: (item: unknown) => string
  readonly end: () => string
}

/**
 * @param depth levels of indentation of the items
 * @param head what stands before the list
 */
export const jsonList = (depth: number, head: string = ''): JsonList => {
  const inner = '  '.repeat(depth)
  let isEmpty = true
  return {
    add: (item) => {
      const before = isEmpty ? `${head}[` : ','
      isEmpty = false
      return `${before}\n${toJson(item, 2).replaceAll(/^/gm, inner)}`
    },
    end: () => (isEmpty ? `${head}[]` : `\n${'  '.repeat(depth - 1)}]`),
  }
}
