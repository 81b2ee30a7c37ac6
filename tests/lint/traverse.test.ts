import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import { traverse } from '../../src/lint/traverse.ts'

const document = parse('The General Assembly,\n\n*Recalling* its resolution,\n\n1. Decides to act.\n')

test('enters and leaves every node, inside its parents', () => {
  const open: string[] = []
  const seen: string[] = []
  traverse(
    document,
    (node, parents) => {
      expect(parents.map(({ type }) => type)).toEqual(open)
      open.push(node.type)
      seen.push(node.type)
    },
    (node) => expect(open.pop()).toBe(node.type),
  )
  expect(open).toEqual([])
  expect(seen.slice(0, 3)).toEqual(['document', 'resolution', 'organLine'])
})
